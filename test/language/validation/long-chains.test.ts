import { expect, test } from 'vitest';
import { createWorkspace } from '../support/workspace.js';

/** So many samenwerkingen, or norms, each taking the one before it over; the first is the only one to say anything. */
function chainOf(length: number): Record<string, string> {
    const each = (make: (i: number) => string) => Array.from({ length }, (_, i) => make(i)).join('\n');
    return {
        'norm.samenwerking': each((i) =>
            i === 0
                ? 'norm n0 "Nul" { breidt-uit: stappenplan  eis eigen-eis "Eigen" { thema: proces } }'
                : `norm n${i} { breidt-uit: n${i - 1} }`,
        ),
        'keten.samenwerking': each((i) =>
            i === 0
                ? 'crisispartner ws "Waterschap" {\n contact jan "Jan" { rol: informatiemanager }\n}\nsamenwerking s0 {\n partner: ws\n}'
                : `samenwerking s${i} { neemt-over: s${i - 1} }`,
        ),
        'laatste.samenwerking': `samenwerking laatste "Laatste" {\n neemt-over: s${length - 1}\n volgens: n${length - 1}\n}`,
    };
}

const findings = async (length: number) => {
    const workspace = await createWorkspace(chainOf(length));
    const { feiten, norm } = workspace.beoordeling('laatste.samenwerking');
    const told = (file: string) => workspace.findings(file).filter((finding) => finding.startsWith('syntaxis'));
    return { partners: feiten.partners.length, asks: norm.eisen.has('eigen-eis'), told };
};

test('what is taken over and extended counts as far as fifty steps', async () => {
    const { partners, asks, told } = await findings(49);
    expect([partners, asks]).toEqual([1, true]);
    expect(['laatste.samenwerking', 'keten.samenwerking', 'norm.samenwerking'].flatMap(told)).toEqual([]);
});

test('what lies further does not count, and that is said where the chain is too long', async () => {
    const { partners, asks, told } = await findings(50);
    expect([partners, asks]).toEqual([0, true]);
    expect(told('laatste.samenwerking')).toEqual(['syntaxis @ s49']);
    expect(told('norm.samenwerking')).toEqual(['syntaxis @ n48']);
});

test('a chain of a thousand is checked', async () => {
    const { partners, asks, told } = await findings(1000);
    expect([partners, asks]).toEqual([0, false]);
    expect(told('keten.samenwerking')).toHaveLength(950);
});

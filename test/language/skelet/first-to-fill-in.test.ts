import { aanbodVan, metInvulregel, newSamenwerking, partnerOf } from '@samenwerking/language';
import { expect, test } from 'vitest';
import { createWorkspace, PEILDATUM } from '../support/workspace.js';

const known = 'crisispartner netbeheer "Netbeheer" { sector: "energie" }';

/** The line that is to be filled in first, what stands above it, and the line before its block. */
async function firstFor(partner: string) {
    const { services } = await createWorkspace({ 'partners.samenwerking': known });
    const aanbod = aanbodVan(services);
    const [norm] = aanbod.normen;
    const { tekst } = newSamenwerking({
        ...{ aanbod, norm: norm as NonNullable<typeof norm>, peildatum: PEILDATUM },
        profiel: norm?.profielen.values().next().value,
        partner: partnerOf(partner, aanbod),
        regios: [],
    });
    const made = metInvulregel(tekst);
    const { line, character } = made.plaats;
    const lines = made.tekst.split('\n');
    expect(lines.toSpliced(line, 1).join('\n')).toBe(tekst);
    expect(lines[line]).toHaveLength(character);
    const before = lines.slice(0, line).findLast((text) => text.endsWith('{'));
    return { line: lines[line], above: lines[line - 1], block: before?.trim() };
}

test('a new partner is described first', async () => {
    const { line, above, block } = await firstFor('Waterschap Zilverstroom');
    expect(block).toBe('crisispartner waterschap-zilverstroom "Waterschap Zilverstroom" {');
    expect(above).toMatch(/^ {4}\/\/ contact /);
    expect(line).toBe(' '.repeat(4));
});

test('with a partner that is described already, it begins with what was found', async () => {
    const { line, above, block } = await firstFor('netbeheer');
    expect(block).toBe('verkenning {');
    expect(above).toMatch(/^ {8}\/\/ incident /);
    expect(line).toBe(' '.repeat(8));
});

test('a text with nothing to fill in begins at its start', () => {
    const tekst = 'samenwerking a {\n    // Klaar.\n    partner: b\n}\n';
    expect(metInvulregel(tekst)).toEqual({ tekst, plaats: { line: 0, character: 0 } });
});

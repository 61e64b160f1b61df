import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createWorkspace } from '../support/workspace.js';

const FILE = 's.samenwerking';
const SAMENWERKING = 'samenwerking proef { partner: linge  regio: utrecht }\n';
const PARTNER = 'crisispartner linge "Waterschap Linge" { }\n';
const NORM = 'norm stappenplan "Van toen" { versie: "2019" }\n';

/** What is said to be described more than once, for a samenwerking beside other files. */
async function twice(others: Record<string, string>, text = SAMENWERKING): Promise<string[]> {
    return (await createWorkspace({ ...others, [FILE]: text }))
        .findings(FILE)
        .filter((finding) => finding.startsWith('dubbel-beschreven'));
}

async function sentence(others: Record<string, string>, text = SAMENWERKING): Promise<string | undefined> {
    return (await createWorkspace({ ...others, [FILE]: text }))
        .diagnostics(FILE)
        .find(({ code }) => code === 'dubbel-beschreven')
        ?.message.toString();
}

describe('what a samenwerking rests on and is described more than once', () => {
    test('is told where it is named', async () => {
        expect(await twice({ 'a.samenwerking': PARTNER, 'b.samenwerking': PARTNER })).toEqual([
            'dubbel-beschreven @ linge',
        ]);
    });

    test.each([
        ['a partner', 'a.samenwerking', PARTNER, SAMENWERKING, 'linge'],
        ['a region', 'a.samenwerking', 'veiligheidsregio utrecht { }\n', SAMENWERKING, 'utrecht'],
        [
            'a norm',
            'a.samenwerking',
            'norm eigen { breidt-uit: stappenplan }\n',
            'samenwerking proef { volgens: eigen }\n',
            'eigen',
        ],
        [
            'what is taken over',
            'a.samenwerking',
            SAMENWERKING,
            'samenwerking proef-twee { neemt-over: proef }\n',
            'proef',
        ],
    ])('%s counts once, and is told from the second on', async (_, file, text, samenwerking, naam) => {
        expect(await twice({ [file]: text }, samenwerking)).toEqual([]);
        expect(await twice({ [file]: text, [`map/${file}`]: text }, samenwerking)).toEqual([
            `dubbel-beschreven @ ${naam}`,
        ]);
    });

    test('is told at the name of the samenwerking where another that it takes over names it', async () => {
        const others = { 'a.samenwerking': PARTNER, 'b.samenwerking': PARTNER, 'c.samenwerking': SAMENWERKING };
        expect(await twice(others, 'samenwerking proef-twee { neemt-over: proef }\n')).toEqual([
            'dubbel-beschreven @ proef-twee',
        ]);
    });

    test('is not told of the samenwerking itself, which has a finding of its own', async () => {
        expect(await twice({ 'a.samenwerking': SAMENWERKING })).toEqual([]);
    });

    test('names the files as they lie beside this one, and which of them counts', async () => {
        expect(await sentence({ 'a.samenwerking': PARTNER, 'oud/b.samenwerking': PARTNER })).toBe(
            'De crisispartner ‘linge’ is meer dan eens beschreven. Hier geldt die in ‘a.samenwerking’, ' +
                'niet die in ‘oud/b.samenwerking’. Haal er één weg of voeg ze samen.',
        );
    });

    test('comes with the second description and goes with it', async () => {
        const workspace = await createWorkspace({ [FILE]: SAMENWERKING, 'a.samenwerking': PARTNER });
        const found = () => workspace.findings(FILE).filter((finding) => finding.startsWith('dubbel-beschreven'));
        expect(found()).toEqual([]);
        await workspace.write('b.samenwerking', PARTNER);
        expect(found()).toEqual(['dubbel-beschreven @ linge']);
        await workspace.remove('a.samenwerking');
        expect(found()).toEqual([]);
    });
});

describe('a norm that is called like the built-in one', () => {
    test('is told with both versions at every samenwerking that it judges, also where none is named', async () => {
        expect(await sentence({ 'norm.samenwerking': NORM })).toMatch(
            /^De norm ‘stappenplan’ is meer dan eens beschreven\. Hier geldt die in ‘norm\.samenwerking’ \(versie ‘2019’\), niet de ingebouwde \(versie ‘.+’\)\. Geef die in uw bestand een eigen naam/,
        );
    });

    test('is told where a norm of one’s own extends it', async () => {
        const others = { 'norm.samenwerking': NORM, 'eigen.samenwerking': 'norm eigen { breidt-uit: stappenplan }\n' };
        expect(await twice(others, 'samenwerking proef { volgens: eigen }\n')).toEqual(['dubbel-beschreven @ proef']);
    });

    test('is not told of a samenwerking that another norm judges', async () => {
        const others = { 'norm.samenwerking': NORM, 'eigen.samenwerking': 'norm eigen { }\n' };
        expect(await twice(others, 'samenwerking proef { volgens: eigen }\n')).toEqual([]);
    });

    test('is not told of a file that says exactly what is built in', async () => {
        const others = Object.fromEntries(
            ['stappenplan', 'veiligheidsregios'].map((naam) => [
                `kopie/${naam}.samenwerking`,
                readFileSync(`packages/language/src/builtin/${naam}.samenwerking`, 'utf8'),
            ]),
        );
        expect(await twice({ ...others, 'eigen.samenwerking': 'veiligheidsregio utrecht { }\n' })).toEqual([]);
    });

    test('tells another version as soon as its file does', async () => {
        const workspace = await createWorkspace({ [FILE]: SAMENWERKING, 'norm.samenwerking': NORM });
        await workspace.write('norm.samenwerking', NORM.replace('2019', '2031'));
        expect(
            workspace
                .diagnostics(FILE)
                .map(({ message }) => message)
                .join(),
        ).toContain('(versie ‘2031’)');
    });
});

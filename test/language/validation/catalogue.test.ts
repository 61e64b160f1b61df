import { globSync, readFileSync } from 'node:fs';
import { codesPerOnderwerp, type MeldingCode, uitlegVan } from '@samenwerking/language';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../packages/language/src/validation/catalogue.js';
import { DIAGNOSTICS } from '../support/diagnostics-page.js';
import { createWorkspace } from '../support/workspace.js';

const codes = Object.keys(catalogue) as MeldingCode[];

describe('the table of diagnostics', () => {
    test('has the codes of the design, and no other', () => {
        expect(codes.toSorted()).toEqual(DIAGNOSTICS.map(({ code }) => code).toSorted());
    });

    test('has no code that no check gives', () => {
        const literals = globSync('packages/language/src/{assessment,validation}/*.ts')
            .filter((file) => !/(catalogue|follow-ups|text-errors|melding)\.ts$/.test(file))
            .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/'([a-z]+(?:-[a-z]+)*)'/g)])
            .map(([, literal = '']) => literal);
        expect(codes.filter((code) => !literals.includes(code))).toEqual([]);
    });

    test('puts every code under one subject', () => {
        expect(codesPerOnderwerp.flatMap((onderwerp) => onderwerp.codes).toSorted()).toEqual(codes.toSorted());
    });
});

describe.each(DIAGNOSTICS)('$code', ({ code, ernst, bron, heeftOplossing }) => {
    const entry = catalogue[code];

    test('counts as the design says, in every case and stage', () => {
        const given = typeof entry.ernst === 'string' ? [entry.ernst] : entry.ernst.map((geval) => geval.ernst);
        expect(given).toEqual(ernst);
    });

    test('is explained, in a few sentences of its own', () => {
        expect(entry.titel).toMatch(/^\p{Lu}.*[^.]$/u);
        for (const text of [entry.betekenis, entry.herstel]) {
            expect(text).toMatch(/^\p{Lu}.*\.$/u);
            expect(text.match(/[.?](?= \p{Lu}|$)/gu)?.length).toBeLessThanOrEqual(4);
        }
    });

    test('names its place in the source, where it has one', () => {
        const places = (entry.bron ?? '').match(/hoofdstuk \d|\d+|\b[A-D]\b/g) ?? [];
        expect(places.map((place) => place.replace('hoofdstuk ', 'h'))).toEqual(bron);
    });

    test('says what its fix does, where the design gives it one', () => {
        expect(entry.oplossing !== undefined).toBe(heeftOplossing);
    });

    test('has texts that mean the same in every format', () => {
        const { titel, betekenis, delen } = uitlegVan(code);
        const texts = [
            titel,
            betekenis,
            ...delen.flatMap(({ kop, alineas, gevallen = [] }) => [kop, ...alineas, ...gevallen]),
        ];
        expect(texts.filter((text) => /[*_`<>#|[\]\\\n]/.test(text))).toEqual([]);
    });
});

/** Findings that an example mends in part only. */
const REMAINS: readonly MeldingCode[] = ['vraag-onbeantwoord', 'bestand-ontbreekt'];

describe('the examples', () => {
    const examples = codes.flatMap((code) => {
        const { voorbeeld } = catalogue[code];
        return voorbeeld === undefined ? [] : [{ code, voorbeeld }];
    });
    /** Examples are short: what they do not declare is unknown in them, and the files that they name do not exist. */
    const undeclared = new Set(['Contact', 'Crisispartner']);
    const aboutText: readonly MeldingCode[] =
        codesPerOnderwerp.at(-1)?.codes.filter((code) => code !== 'bestand-ontbreekt') ?? [];
    const shared = createWorkspace();

    test.each(examples)('$code: is read as it is meant, and does not have the finding', async ({ code, voorbeeld }) => {
        const workspace = await shared;
        await workspace.write('a.samenwerking', voorbeeld);
        const wrong = workspace
            .diagnostics('a.samenwerking')
            .filter(({ data }) => !undeclared.has(data?.type))
            .map((diagnostic) => diagnostic.code as MeldingCode)
            .filter((given) => aboutText.includes(given) || (given === code && !REMAINS.includes(code)));
        expect(wrong).toEqual([]);
        expect(Math.max(...voorbeeld.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    });
});

import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { PEILDATUM, samenwerking } from './support/command-line.ts';
import { createFolder, PARTNER } from './support/folder.ts';

const FOUT = 'samenwerking x "X" {\n    partner: nietes\n}\n';

async function controleer(folder: string, ...args: readonly string[]) {
    return await samenwerking(['controleer', '--peildatum', PEILDATUM, ...args], { cwd: folder });
}

describe('controleer --formaat sarif', () => {
    // The schema is in draft 4: but for the name of its id and an older notation of patterns it reads the same today.
    const text = readFileSync(new URL('fixtures/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8');
    const { $schema: _, id: $id, ...schema } = JSON.parse(text);
    const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
    const validate = ajv.compile({ $id, ...schema });

    async function sarif(folder: string, ...more: readonly string[]) {
        const ending = await controleer(folder, '--formaat', 'sarif', ...more);
        const log = JSON.parse(ending.stdout);
        expect(validate(log), JSON.stringify(validate.errors, undefined, 2)).toBe(true);
        return { ...ending, run: log.runs[0] };
    }

    test('fits the schema, for the examples too', async () => {
        const { run, exitCode } = await sarif('.', 'examples');
        expect(exitCode).toBe(0);
        expect(run.results.length).toBeGreaterThan(10);
        for (const { ruleId, ruleIndex } of run.results) {
            expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
        }
    });

    test('says of each finding what, how hard and where, and explains its rule', async () => {
        const folder = createFolder({ 'a b/é.samenwerking': FOUT });
        const { run, exitCode } = await sarif(folder.path);
        expect(exitCode).toBe(1);
        const result = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'onbekend');
        expect(result).toMatchObject({
            level: 'error',
            locations: [
                {
                    physicalLocation: {
                        artifactLocation: { uri: 'a%20b/%C3%A9.samenwerking', uriBaseId: '%SRCROOT%' },
                        region: { startLine: 2, startColumn: 14, endLine: 2, endColumn: 20 },
                    },
                },
            ],
        });
        expect(run.tool.driver.rules[result.ruleIndex].help.text).toContain('Wat kunt u doen?');
        expect(JSON.stringify(run)).not.toContain(folder.path);
    });

    test('points to the other place of a name that is given twice', async () => {
        const folder = createFolder({ 'a.samenwerking': PARTNER, 'b.samenwerking': PARTNER });
        const { run } = await sarif(folder.path);
        const result = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'dubbel');
        expect(result.relatedLocations[0].physicalLocation.artifactLocation.uri).toBe('a.samenwerking');
    });

    test('with a baseline: what is new, known and gone', async () => {
        const folder = createFolder({ 'a.samenwerking': FOUT, 'b.samenwerking': FOUT.replace('x', 'y') });
        await controleer(folder.path, '--basislijn', 'b.json', '--schrijf-basislijn');
        folder.write('a.samenwerking', 'samenwerking x "X" {\n    regio: nergens\n}\n');
        const { run, exitCode } = await sarif(folder.path, '--basislijn', 'b.json');
        expect(exitCode).toBe(1);
        const states = run.results
            .filter(({ ruleId }: { ruleId: string }) => ruleId === 'onbekend')
            .map(({ baselineState, suppressions, locations }: Record<string, unknown[]>) => [
                baselineState,
                suppressions?.length,
                JSON.stringify(locations).includes('"region"'),
            ]);
        expect(states).toEqual([
            ['new', undefined, true],
            ['unchanged', 1, true],
            ['absent', undefined, false],
        ]);
    });

    test('every place is a relative address, except of what comes with the language', async () => {
        const norm = 'norm stappenplan "Eigen" {}\nveiligheidsregio utrecht {}\nveiligheidsregio utrecht {}\n';
        const { run } = await sarif(createFolder({ 'a#b?%/c:d.samenwerking': norm }).path);
        expect(run.results.length).toBeGreaterThan(0);
        const uris = new Map<string, string | undefined>();
        for (const { locations, relatedLocations = [] } of run.results) {
            for (const { physicalLocation } of [...locations, ...relatedLocations]) {
                const { uri, uriBaseId } = physicalLocation.artifactLocation;
                uris.set(uri, uriBaseId);
            }
        }
        const uri = 'a%23b%3F%25/c%3Ad.samenwerking';
        expect(Object.fromEntries(uris)).toEqual({
            [uri]: '%SRCROOT%',
            'builtin:/stappenplan.samenwerking': undefined,
        });
        expect(decodeURIComponent(new URL(uri, 'file:///map/').pathname)).toBe('/map/a#b?%/c:d.samenwerking');
        expect(run.originalUriBaseIds['%SRCROOT%'].uri).toBeUndefined();
    });

    test('explains a rule as uitleg does, each case with how hard it counts', async () => {
        const { run } = await sarif('.', 'examples');
        const rule = run.tool.driver.rules.find(({ id }: { id: string }) => id === 'afspraak-onvolledig');
        expect(rule.shortDescription.text).toBe('Een afspraak is niet volledig');
        expect(rule.help.text).toMatch(
            /Hoe zwaar telt het\?\n- Een afspraak met de status open of concept, of die het profiel niet vraagt: /,
        );
        expect(rule.help.markdown).toContain('## Wat kunt u doen?');
    });

    test('a code that is off is no rule and no result', async () => {
        const folder = createFolder({ 'a.samenwerking': FOUT });
        const { run, exitCode } = await sarif(folder.path, '--ernst', 'onbekend=uit,regio-ontbreekt=fout');
        const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
        expect(ids).not.toContain('onbekend');
        expect(ids).toContain('regio-ontbreekt');
        expect(run.results.map(({ ruleId }: { ruleId: string }) => ruleId)).not.toContain('onbekend');
        expect(exitCode).toBe(1);
    });

    test.each([
        [[], 0],
        [['--strikt'], 1],
    ])('says how it went: %j', async (flags, exitCode) => {
        const folder = createFolder({ 'a.samenwerking': 'samenwerking x "X" {\n    regio: utrecht\n}\n' });
        const ending = await sarif(folder.path, ...flags);
        expect(ending.exitCode).toBe(exitCode);
        expect(ending.run.invocations).toEqual([{ executionSuccessful: true, exitCode }]);
    });

    test('says what could not be checked', async () => {
        const folder = createFolder({ 'a.samenwerking': Uint8Array.of(0xe9), 'b.samenwerking': PARTNER });
        const { run, exitCode, stderr } = await sarif(folder.path);
        expect(exitCode).toBe(3);
        const [{ executionSuccessful, toolExecutionNotifications }] = run.invocations;
        expect(executionSuccessful).toBe(false);
        expect(`${toolExecutionNotifications[0].message.text}\n`).toBe(stderr);
        expect(JSON.stringify(run)).not.toContain(folder.path);
    });

    test('the same bytes every time, also in another time zone', async () => {
        const args = ['controleer', 'examples', '--formaat', 'sarif', '--peildatum', PEILDATUM];
        const first = await samenwerking(args);
        expect(await samenwerking(args, { env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' } })).toEqual(first);
    });
});

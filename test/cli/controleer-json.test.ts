import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { cliBundle, controleerJson, PEILDATUM, samenwerking } from './support/command-line.ts';
import { createFolder, PARTNER, SAMENWERKING } from './support/folder.ts';

/** As users get it: beside the program. */
const schema = JSON.parse(readFileSync(join(dirname(cliBundle), 'controleer.schema.json'), 'utf8'));

const ajv = new Ajv2020({ allErrors: true, strict: true });
const validate = ajv.compile(schema);

function expectValid(result: unknown): void {
    expect(validate(result), JSON.stringify(validate.errors, undefined, 2)).toBe(true);
}

describe('controleer --formaat json', () => {
    test('the examples fit the schema, and nothing else is written', async () => {
        const { exitCode, stderr, result } = await controleerJson(['examples']);
        expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
        expectValid(result);
        expect(result.samenvatting.bestanden).toBe(18);
        expect(result.bestanden).toHaveLength(18);
        expect(result.samenwerkingen).toHaveLength(6);
    });

    test('the keys, in their order', async () => {
        const folder = createFolder({
            'a.samenwerking': `${PARTNER}samenwerking rivier "Rivier" {
    partner: waterschap
    regio: utrecht
    profiel: structureel { motivering: "Vaak nodig." gekozen-op: 01-02-2026 }
    proces {
        alarmering { status: gereed  tekst: "De meldkamer belt." }
    }
}
`,
        });
        const { exitCode, result } = await controleerJson([], { cwd: folder.path });
        expect(exitCode).toBe(0);
        expectValid(result);
        expect(Object.keys(result)).toEqual(['versie', 'peildatum', 'samenvatting', 'bestanden', 'samenwerkingen']);
        expect(result.peildatum).toBe(PEILDATUM);
        const melding = result.bestanden[0].meldingen.find(
            ({ code }: { code: string }) => code === 'afspraak-onvolledig',
        );
        expect(JSON.stringify({ ...melding, bericht: '…' })).toBe(
            JSON.stringify({
                code: 'afspraak-onvolledig',
                ernst: 'waarschuwing',
                bericht: '…',
                eis: 'alarmering',
                bereik: { begin: { regel: 7, kolom: 9 }, eind: { regel: 7, kolom: 19 } },
            }),
        );
        const [samenwerking] = result.samenwerkingen;
        expect(JSON.stringify({ ...samenwerking, checklist: [], stappen: [], processchema: [] })).toBe(
            JSON.stringify({
                naam: 'rivier',
                titel: 'Rivier',
                pad: 'a.samenwerking',
                profiel: 'structureel',
                fase: 'uitwerken',
                voortgang: { vereist: 12, geregeld: 0, gereed: 0 },
                checklist: [],
                stappen: [],
                processchema: [],
            }),
        );
        const [first] = samenwerking.checklist;
        expect(JSON.stringify({ ...first, label: '…' })).toBe(
            JSON.stringify({
                eis: 'alarmering',
                thema: 'proces',
                niveau: 'checklist',
                label: '…',
                status: 'onvolledig',
                ontbreekt: ['piketrichtlijnen'],
            }),
        );
        expect(samenwerking.stappen).toHaveLength(14);
        expect(samenwerking.stappen[0]).toEqual({ nummer: 1, status: 'gereed' });
    });

    test('without a profile', async () => {
        const folder = createFolder({ 'a.samenwerking': PARTNER + SAMENWERKING });
        const { result } = await controleerJson([], { cwd: folder.path });
        expectValid(result);
        expect(result.samenwerkingen[0]).toMatchObject({
            profiel: null,
            fase: 'verkennen',
            voortgang: { vereist: 0, geregeld: 0, gereed: 0 },
            checklist: [],
        });
        expect(result.samenvatting).toEqual({
            bestanden: 1,
            fouten: 0,
            waarschuwingen: 0,
            // No profile, nothing recorded of the parties, and no question answered.
            informatie: 3,
            hints: 0,
        });
    });

    test('files by path, findings by place and then code, samenwerkingen by path and then place', async () => {
        const folder = createFolder({
            'b.samenwerking': 'samenwerking z {}\nsamenwerking a {}\n',
            'a/c.samenwerking': 'samenwerking m {}\n',
            'a.samenwerking': PARTNER,
            'Z.samenwerking': '',
        });
        const { exitCode, result } = await controleerJson(['b.samenwerking', '.', 'a'], { cwd: folder.path });
        expect(exitCode).toBe(0);
        expectValid(result);
        expect(result.bestanden.map(({ pad }: { pad: string }) => pad)).toEqual([
            'Z.samenwerking',
            'a.samenwerking',
            'a/c.samenwerking',
            'b.samenwerking',
        ]);
        expect(result.samenwerkingen.map(({ naam }: { naam: string }) => naam)).toEqual(['m', 'z', 'a']);
        const keys = result.bestanden[3].meldingen.map(
            ({ bereik: { begin }, code }: { bereik: { begin: { regel: number; kolom: number } }; code: string }) =>
                `${begin.regel}:${begin.kolom} ${code}`,
        );
        expect(keys.length).toBeGreaterThan(2);
        expect(keys).toEqual(keys.toSorted());
    });

    test('the same bytes every time, also through another folder and another time zone', async () => {
        const args = ['controleer', 'examples', '--formaat', 'json', '--peildatum', PEILDATUM];
        const first = await samenwerking(args);
        expect(await samenwerking(args, { env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' } })).toEqual(first);
    });

    test('an error counts as exit code 1', async () => {
        const folder = createFolder({ 'a.samenwerking': 'samenwerking x "X" { partner: nietes }' });
        const { exitCode, result } = await controleerJson([], { cwd: folder.path });
        expect(exitCode).toBe(1);
        expect(result.samenvatting.fouten).toBeGreaterThan(0);
    });
});

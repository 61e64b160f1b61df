import { renderHtml } from '@samenwerking/report';
import { describe, expect, test } from 'vitest';
import { Rapporten } from '../../../packages/extension/src/server/rapporten.ts';
import { kiesRevisie } from '../../../packages/extension/src/server/sinds-handler.ts';
import { Vroeger } from '../../../packages/extension/src/server/vroeger.ts';
import type { TekstenToenAnswer } from '../../../packages/extension/src/sinds-request.ts';
import { createWorkspace, PEILDATUM } from '../../language/support/workspace.js';

const FILE = 'a.samenwerking';
const text = (body: string) => `samenwerking zee "Zee" {\nproces {\n${body}\n}\n}\n`;
const AGREED = text('afspraak "Boot" { status: gereed  tekst: "Samen varen."  geldig-tot: 01-11-2026 }');

async function open(then: (uri: string) => TekstenToenAnswer, now = AGREED) {
    const workspace = await createWorkspace({ [FILE]: now });
    const uri = workspace.document(FILE).uri.toString();
    let asked = 0;
    const vroeger = new Vroeger(workspace.services, () => {
        asked += 1;
        return Promise.resolve(then(uri));
    });
    const sinds = { naam: 'v1', commit: '0123456789abcdef', datum: '2026-10-01', bij: uri };
    const rapporten = new Rapporten(workspace.services);
    const status = { soort: 'status', samenwerking: { uri, naam: 'zee' }, sinds };
    return {
        workspace,
        asked: () => asked,
        shown: (onderwerp: Parameters<Rapporten['toShow']>[0] = status) =>
            vroeger.withToen(sinds, async (toen) => (await rapporten.toShow(onderwerp, toen))?.html ?? ''),
        file: () => vroeger.withToen(sinds, (toen) => rapporten.named(status, toen)),
        sinds,
        vroeger,
    };
}

const asItWas = (uri: string) => [{ uri, tekst: AGREED }];

test('a report beside the text tells what changed, and keeps doing so while the text changes', async () => {
    const { workspace, shown, asked } = await open(asItWas);
    expect(await shown()).toMatch(/Gewijzigd sinds 01-10-2026[\s\S]*Boot[\s\S]*Verlopen/);
    await workspace.write(FILE, AGREED.replace('01-11-2026', '01-11-2028').replace('varen', 'roeien'));
    const html = await shown();
    expect(html).toMatch(/van 01-11-2026 naar <time[^>]*>01-11-2028/);
    expect(html).toContain('Andere tekst: ‘Tekst’');
    expect(asked()).toBe(1);
});

test('a line of what changed leads to the text', async () => {
    expect(await (await open(asItWas)).shown()).toMatch(/<tr[^>]*data-plaats="\d+"[^>]*>\s*<th[^>]*>[\s\S]{0,80}Boot/);
});

test('a file with it holds the same', async () => {
    const made = await (await open(asItWas)).file();
    expect(made && renderHtml(made.report)).toContain('Gewijzigd sinds 01-10-2026');
});

test('the overview tells what came and what is gone, as it is now', async () => {
    const { workspace, shown } = await open((uri) => [
        { uri, tekst: `${text('')}samenwerking duin "Duin" {}\n` },
        { uri: `${uri}.oud.samenwerking`, tekst: 'samenwerking bos "Bos" {}\n' },
    ]);
    expect(await shown({ soort: 'overzicht' })).toContain('2 samenwerkingen zijn er niet meer: ‘Duin’ en ‘Bos’.');
    await workspace.write('b.samenwerking', 'samenwerking bos "Bos" {}\n');
    expect(await shown({ soort: 'overzicht' })).toContain('1 samenwerking is er niet meer: ‘Duin’.');
});

test('the day and the norm that are set count for then as well', async () => {
    const { workspace, shown } = await open(asItWas);
    workspace.services.Instellingen.set({ peildatum: '2026-09-01' });
    expect((await shown()).replace(/<[^>]*>/g, '')).toContain('Beide zijn bekeken zoals ze op 01-09-2026 stonden.');
    workspace.services.Instellingen.set({ peildatum: PEILDATUM });
    expect(await shown()).toContain('Verlopen');
});

test('without the texts of then there is no comparison; they are asked for again', async () => {
    let answer: TekstenToenAnswer = null;
    const { shown, asked, vroeger, sinds } = await open(() => answer);
    expect(await vroeger.withToen(sinds, (toen) => toen)).toBeUndefined();
    expect(await shown()).not.toContain('Gewijzigd sinds');
    answer = [];
    expect(await shown()).toContain('Deze samenwerking was er toen nog niet.');
    expect(asked()).toBe(3);
});

describe('which commit is meant', () => {
    const tijden = ['2026-10-15T22:30:00Z', '2026-10-01T12:00:00Z', '2026-09-01T12:00:00Z'].map(Date.parse);

    test.each([
        ['16-10-2026', { datum: '2026-10-16', index: 0 }],
        ['15-10-2026', { datum: '2026-10-15', index: 1, gemaaktOp: '2026-10-01' }],
        ['2026-10-01', { datum: '2026-10-01', index: 1 }],
        ['31-08-2026', { datum: '2026-08-31', index: undefined }],
        ['31-02-2026', null],
        ['v1.0', null],
    ])('on %s', (dag, answer) => {
        expect(kiesRevisie({ dag, tijden })).toEqual(answer);
    });

    test('a commit counts on its day in the Netherlands', () => {
        expect(kiesRevisie({ tijden })).toEqual({ datum: '2026-10-16', index: 0 });
        expect(kiesRevisie({ tijden: [] })).toBeNull();
    });
});

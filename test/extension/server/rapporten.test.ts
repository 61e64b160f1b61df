import { renderHtml } from '@samenwerking/report';
import { OperationCancelled } from 'langium';
import { expect, test } from 'vitest';
import { Rapporten } from '../../../packages/extension/src/server/rapporten.ts';
import { losingPatience } from '../../language/support/patience.js';
import { createWorkspace } from '../../language/support/workspace.js';

const FILE = 'a.samenwerking';
const TEXT = `samenwerking zee "Zee" {
    profiel: stand-by { gekozen-op: 03-04-2026 }
    proces {
        alarmering { status: gereed  tekst: "De meldkamer belt." }
    }
}
samenwerking bos "Bos" { }
`;

async function open(text = TEXT) {
    const workspace = await createWorkspace({ [FILE]: text, 'b.samenwerking': 'samenwerking duin "Duin" { }' });
    const uri = workspace.document(FILE).uri.toString();
    return { workspace, rapporten: new Rapporten(workspace.services), uri };
}

test('a report leads from what it shows to its lines, and shows no paths', async () => {
    const { rapporten, uri } = await open();
    const shown = await rapporten.toShow({ soort: 'status', samenwerking: { uri, naam: 'zee' } });
    const index = /<section [^>]*aria-labelledby="afspraak-alarmering" data-plaats="(\d+)"/.exec(
        shown?.html ?? '',
    )?.[1];
    expect(shown?.plaatsen[Number(index)]).toMatchObject({ uri, bereik: { start: { line: 3, character: 8 } } });
    const indices = [...(shown?.html ?? '').matchAll(/data-plaats="(\d+)"/g)].map(([, found]) => Number(found));
    expect(indices).toEqual(shown?.plaatsen.map((_, place) => place));
    expect(shown?.html).not.toContain(FILE);
});

test('a file has none of it', async () => {
    const { rapporten, uri } = await open();
    const report = await rapporten.named({ soort: 'status', samenwerking: { uri, naam: 'zee' } });
    expect(report?.name).toBe('zee-status');
    expect(report && renderHtml(report.report)).not.toMatch(/data-plaats|<button/);
});

test('a samenwerking is followed while its name changes, and not mixed up with another', async () => {
    const { workspace, rapporten, uri } = await open();
    const zee = { soort: 'status', samenwerking: { uri, naam: 'zee', plek: { index: 0, aantal: 2 } } };
    await workspace.write(FILE, TEXT.replace('samenwerking zee "Zee"', 'samenwerking kust "Kust"'));
    const renamed = await rapporten.toShow(zee);
    expect(renamed).toMatchObject({
        titel: 'Statusrapport – Kust',
        onderwerp: { samenwerking: { naam: 'kust', plek: { index: 0, aantal: 2 } } },
    });
    await workspace.write(FILE, 'samenwerking bos "Bos" { }\n');
    expect(await rapporten.toShow(zee)).toBeUndefined();
    const bos = { soort: 'status', samenwerking: { uri, naam: 'bos', plek: { index: 1, aantal: 2 } } };
    expect((await rapporten.toShow(bos))?.titel).toBe('Statusrapport – Bos');
});

test('the overview is about all files', async () => {
    const { rapporten } = await open();
    const { html = '', titel } = (await rapporten.toShow({ soort: 'overzicht' })) ?? {};
    expect(titel).toBe('Overzicht – Alle samenwerkingen');
    expect(html).toContain('Er zijn 3 samenwerkingen');
});

test('the overview can be stopped', async () => {
    const { rapporten } = await open();
    const made = rapporten.named({ soort: 'overzicht' }, undefined, losingPatience(2));
    await expect(made).rejects.toBe(OperationCancelled);
});

import { formats } from '@samenwerking/report';
import { describe, expect, it } from 'vitest';
import { createWorkspace } from '../language/support/workspace.js';
import { encoded, overzichtOf } from './support/reports.js';

async function csv(files: Record<string, string>): Promise<string> {
    const report = overzichtOf(await createWorkspace(files), Object.keys(files));
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await encoded(report, 'csv'));
}

describe('an overview as CSV', () => {
    it('has a row for each samenwerking, with what every table says of it', async () => {
        const text = await csv({
            'a.samenwerking': 'samenwerking zee "Zee" { profiel: stand-by { } }',
            'b.samenwerking': 'samenwerking bos "Bos; en \\"heide\\"" { regio: utrecht }',
        });
        const [head, bos, zee, end] = text.split('\r\n');
        expect(head).toMatch(
            /^\ufeff"Samenwerking";"Partner";"Regio";"Profiel";"Fase";"Voortgang: Geregeld";.*;"Voortgang: Eerst aan de beurt";"Geregelde afspraken per thema: Proces";/,
        );
        expect(head).toContain('"Doorlopen stappen per fase: Uitvoeren";"Proces: Alarmering"');
        expect(bos).toMatch(/^"Bos; en ""heide""";"";"Utrecht";"Nog niet gekozen";"Verkennen";"";/);
        expect(zee).toMatch(/^"Zee";"";"";"Stand-bysamenwerking";"[^"]*";"0 van 8";/);
        expect(zee).toContain('"Ontbreekt"');
        expect(end).toBe('');
        expect(new Set([head, bos?.replace('Bos;', 'Bos'), zee].map((line) => line?.split(';').length)).size).toBe(1);
    });

    it('has each agreement under its theme, however many there are, and a go-live as a date by itself', async () => {
        const text = await csv({
            'a.samenwerking': 'samenwerking zee "Zee" { profiel: structureel { } plan { go-live: 01-02-2027 } }',
            'b.samenwerking': 'samenwerking bos "Bos" { uitvoering { go-live 02-03-2026 { } } }',
        });
        const [head = [], bos = [], zee = []] = text.split('\r\n').map((line) => line.slice(1, -1).split('";"'));
        expect(head.filter((title) => /\(\d\)/.test(title))).toEqual([]);
        expect(head.filter((title) => title.startsWith('Proces: ')).length).toBeGreaterThan(4);
        const at = head.indexOf('Voortgang: Go-live');
        expect([head, bos, zee].map((cells) => cells.slice(at, at + 2))).toEqual([
            ['Voortgang: Go-live', 'Voortgang: Status van go-live'],
            ['02-03-2026', ''],
            ['01-02-2027', 'gepland'],
        ]);
    });

    it.each(['=cmd()', '+31', '-1+2', '@som', ' =cmd()', '＝cmd()'])('starts no formula: %s', async (title) => {
        const text = await csv({ 'a.samenwerking': `samenwerking a "${title}" { }` });
        expect(text.split('\r\n')[1]).toMatch(/^"'[=+\-@＝]/);
    });

    it('starts none in a program that parts by commas or tabs either', async () => {
        const text = await csv({ 'a.samenwerking': 'samenwerking a "Een,=cmd()\t=cmd()" { }' });
        for (const line of text.trim().split('\r\n')) {
            expect(line).toMatch(/^\ufeff?"[^"]*"(?:;"[^"]*")*$/);
        }
    });

    it('keeps two of the same name apart', async () => {
        const text = await csv({
            'a.samenwerking': 'samenwerking een "Zelfde" { profiel: stand-by { } }',
            'b.samenwerking': 'samenwerking twee "Zelfde" { profiel: kern { } }',
        });
        const [, een = '', twee = ''] = text.split('\r\n');
        expect(een.split(';').slice(5)).not.toEqual(twee.split(';').slice(5));
    });

    it('is ours until a spreadsheet saves it', async () => {
        const text = await csv({ 'a.samenwerking': 'samenwerking a "A" { }' });
        const isOwn = (content: string) => formats.csv.isOwn(new TextEncoder().encode(content));
        expect(isOwn(text)).toBe(true);
        expect(isOwn(text.replaceAll('"', ''))).toBe(false);
        expect(isOwn('naam;plaats\r\n')).toBe(false);
    });
});

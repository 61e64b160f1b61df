import { describe, expect, it } from 'vitest';
import { oneLine } from './support/facts.js';
import { elements, paragraphText, partOf } from './support/office.js';
import { MARGINS, made, p } from './support/sjabloon.js';

describe('the edges of every page', () => {
    const headerOf = (id: string, type: string) => `<w:headerReference w:type="${type}" r:id="${id}"/>`;
    const footerOf = (id: string, type: string) => `<w:footerReference w:type="${type}" r:id="${id}"/>`;

    /** What the last section shows at its edges, by kind and type of page. */
    async function edges(file: Uint8Array): Promise<Record<string, string>> {
        const document = await partOf(file, 'word/document.xml');
        const targets = new Map(
            elements(await partOf(file, 'word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
                attributes.Id,
                attributes.Target?.replace(/^(\/word\/)?/, 'word/') ?? '',
            ]),
        );
        const found: Record<string, string> = {};
        for (const kind of ['header', 'footer']) {
            for (const { attributes } of elements(document, `w:${kind}Reference`)) {
                const part = await partOf(file, targets.get(attributes['r:id'] ?? '') ?? '');
                const lines = elements(part, 'w:p').map(paragraphText).map(oneLine);
                found[`${kind} ${attributes['w:type']}`] = lines.join('|');
            }
        }
        return found;
    }

    it('come from the report where the template has none', async () => {
        expect(await edges(await made({}))).toEqual({
            'header default': 'Statusrapport: A & B, 23-11-2026 Vertrouwelijk',
            'footer default': 'Pagina van',
        });
    });

    it('stand where a printer reaches, also where the template left no room for them', async () => {
        const margins = (header: number, footer: number) =>
            `<w:pgMar w:top="1134" w:bottom="1134" w:header="${header}" w:footer="${footer}"/>`;
        const distances = async (section: string) => {
            const [found] = elements(await partOf(await made({ section }), 'word/document.xml'), 'w:pgMar');
            return [found?.attributes['w:header'], found?.attributes['w:footer']];
        };
        expect(await distances(margins(0, 0))).toEqual(['708', '708']);
        expect(await distances(margins(400, 500))).toEqual(['400', '500']);
    });

    it('say who may read it in a line of their own where the template does not', async () => {
        const section = headerOf('kop', 'default') + footerOf('voet', 'default') + MARGINS;
        const file = await made({ section, headers: { kop: p('Logo') }, footers: { voet: p('Adres') } });
        expect(await edges(file)).toEqual({ 'header default': 'Logo|Vertrouwelijk', 'footer default': 'Adres' });
    });

    it('are left alone where they say it, above or below', async () => {
        const section = headerOf('kop', 'default') + footerOf('voet', 'default') + MARGINS;
        const above = { section, headers: { kop: p('{{vertrouwelijkheid}}') }, footers: { voet: p('Adres') } };
        expect(await edges(await made(above))).toEqual({
            'header default': 'Vertrouwelijk',
            'footer default': 'Adres',
        });
        const below = { section, headers: { kop: p('Logo') }, footers: { voet: p('{{vertrouwelijkheid}}') } };
        expect(await edges(await made(below))).toEqual({ 'header default': 'Logo', 'footer default': 'Vertrouwelijk' });
    });

    it('are looked at on first pages and even pages too', async () => {
        const file = await made({
            section: `${headerOf('kop', 'default')}${MARGINS}<w:titlePg/>`,
            headers: { kop: p('{{vertrouwelijkheid}}') },
            settings: '<w:evenAndOddHeaders/>',
        });
        const own = 'Statusrapport: A & B, 23-11-2026 Vertrouwelijk';
        expect(await edges(file)).toEqual({
            'header default': 'Vertrouwelijk',
            ...{ 'header first': own, 'header even': own },
            ...{ 'footer default': 'Pagina van', 'footer first': 'Pagina van', 'footer even': 'Pagina van' },
        });
    });

    it('are taken over by a section that names none', async () => {
        const first = `<w:p><w:pPr><w:sectPr>${headerOf('kop', 'default')}${MARGINS}</w:sectPr></w:pPr></w:p>`;
        const file = await made({ body: first + p('{{rapport}}'), headers: { kop: p('Logo') } });
        expect((await edges(file))['header default']).toBe('Logo|Vertrouwelijk');
    });

    it('count no pages where the template does so above', async () => {
        const number = '<w:p><w:fldSimple w:instr=" PAGE "/></w:p>';
        const file = await made({ section: headerOf('kop', 'default') + MARGINS, headers: { kop: number } });
        expect(Object.keys(await edges(file))).toEqual(['header default']);
    });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HuisstijlFout } from '@samenwerking/report';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { examplesFolder } from '../../scripts/paths.js';
import { partsOf } from './support/office.js';
import { encoded, reportOn } from './support/reports.js';
import { made, p, put, relationship, sjabloon } from './support/sjabloon.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const example = readFileSync(join(examplesFolder, 'huisstijl/sjabloon.docx'));
const workbook = encoded(await reportOn('samenwerking a "A" { }'), 'xlsx');

async function fault(file: Uint8Array): Promise<string | undefined> {
    try {
        await put(file);
        return undefined;
    } catch (error) {
        if (!(error instanceof HuisstijlFout)) {
            throw error;
        }
        return error.message;
    }
}

/** A part that declares something before its root. */
const declaring = (entities: string, external = '') =>
    `<!DOCTYPE w:document ${external} [${entities}]><w:document xmlns:w="${W}"><w:body/></w:document>`;

/** The same file, in which every part says that it is small. */
async function lyingAboutSizes(file: Promise<Uint8Array>): Promise<Uint8Array> {
    const bytes = Buffer.from(await file);
    for (let entry = bytes.indexOf('PK\x01\x02'); entry !== -1; entry = bytes.indexOf('PK\x01\x02', entry + 1)) {
        bytes.writeUInt32LE(1000, entry + 24);
    }
    return bytes;
}

describe('what comes with a template', () => {
    it('loses the template that it was made from, and who made it', async () => {
        const file = await made({
            settings: '<w:attachedTemplate r:id="rId1"/><w:zoom w:percent="100"/>',
            parts: {
                'word/_rels/settings.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship('rId1', 'attachedTemplate', 'file:///S:/sjablonen/a.dotm', true)}</Relationships>`,
            },
        });
        const parts = await partsOf(file);
        expect([...parts.values()].join()).not.toContain('sjablonen');
        expect(parts.get('word/settings.xml')).toMatch(/<w:settings [^>]*><w:zoom/);
    });

    it('becomes a document where it is a template of Word', async () => {
        const file = await made({
            contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
        });
        expect((await partsOf(file)).get('[Content_Types].xml')).toMatch(
            /PartName="\/word\/document\.xml" ContentType="[^"]*document\.main\+xml"/,
        );
    });

    const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const utf16 = (text: string) => [...text].flatMap((character) => [character.charCodeAt(0), 0]);
    const field = (...pieces: readonly string[]) =>
        `<w:p>${pieces.map((piece) => `<w:r><w:instrText>${piece}</w:instrText></w:r>`).join('')}</w:p>`;
    const macros = 'application/vnd.ms-word.document.macroEnabled.main+xml';

    it.each<[string, Uint8Array | Promise<Uint8Array>, string]>([
        ['no zip file', new TextEncoder().encode('{\\rtf1 }'), 'dit is geen Word-document.'],
        ['an empty file', new Uint8Array(), 'dit is geen Word-document.'],
        ['half a file', example.subarray(0, 20_000), 'dit is geen Word-document.'],
        [
            'another document',
            new JSZip().file('mimetype', 'x').generateAsync({ type: 'uint8array' }),
            'dit is geen Word-document.',
        ],
        ['a workbook', workbook, 'dit is geen Word-document.'],
        ['an old document', new Uint8Array(OLE), 'dit is een oud Word-document (.doc).'],
        ['a password', new Uint8Array([...OLE, ...utf16('EncryptedPackage')]), 'beveiligd met een wachtwoord'],
        ['macros', sjabloon({ contentType: macros }), 'in dit document zitten macro’s'],
        [
            'hidden macros',
            sjabloon({ links: relationship('a', 'vbaProject', 'vba.bin') }),
            'in dit document zitten macro’s',
        ],
        [
            'an object',
            sjabloon({ links: relationship('a', 'oleObject', 'a.bin') }),
            'een ander bestand of een besturingselement',
        ],
        ['a page from elsewhere', sjabloon({ links: relationship('a', 'aFChunk', 'a.htm') }), 'een ander bestand'],
        [
            'a picture from elsewhere',
            sjabloon({ links: relationship('a', 'image', 'https://example.org/a.png', true) }),
            'haalt iets op van een andere plek, ‘https://example.org/a.png’',
        ],
        [
            'a field that fetches',
            sjabloon({ body: field(' INCLUDE', 'PICTURE "https://example.org/a.png"') }),
            '(INCLUDEPICTURE)',
        ],
        [
            'a field that runs',
            sjabloon({ footers: { voet: '<w:p><w:fldSimple w:instr=" ddeauto c cmd "/></w:p>' } }),
            '(DDEAUTO)',
        ],
        [
            'names in capitals',
            sjabloon({ parts: { 'word/_RELS/document.xml.rels': '<a/>' } }),
            'dit is geen Word-document.',
        ],
        [
            'a field in a part with another name',
            sjabloon({
                links: relationship('voet', 'footer', 'voet.dat'),
                parts: { 'word/voet.dat': `<w:ftr xmlns:w="${W}"><w:p><w:fldSimple w:instr="LINK a"/></w:p></w:ftr>` },
                defaults: { dat: 'application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml' },
            }),
            '(LINK)',
        ],
        [
            'entities',
            sjabloon({ parts: { 'word/document.xml': declaring('<!ENTITY a "x">') } }),
            '‘word/document.xml’ van dit document is beschadigd',
        ],
        [
            'something declared elsewhere',
            sjabloon({ parts: { 'word/styles.xml': declaring('', 'SYSTEM "https://example.org/a.dtd"') } }),
            '‘word/styles.xml’ van dit document is beschadigd',
        ],
        [
            'elements in elements without end',
            sjabloon({ body: p('{{rapport}}') + '<w:p>'.repeat(20_000) + '</w:p>'.repeat(20_000) }),
            '‘word/document.xml’ van dit document is beschadigd',
        ],
        [
            'a part that lies about its size',
            lyingAboutSizes(sjabloon({ body: p('x'.repeat(2_000_000)) })),
            'beschadigd',
        ],
        ['damage', sjabloon({ body: '<w:p>' }), '‘word/document.xml’ van dit document is beschadigd'],
        [
            'another field',
            sjabloon({ body: p('{{datum}}') }),
            '‘{{datum}}’ wordt niet ingevuld. Kies uit: {{rapport}}, {{titel}}',
        ],
        ['the report twice', sjabloon({ body: p('{{rapport}}') + p('{{rapport}}') }), 'meer dan één keer'],
        ['text beside the report', sjabloon({ body: p('Zie {{rapport}}') }), 'nog andere tekst'],
        ['the report in a header', sjabloon({ headers: { kop: p('{{rapport}}') } }), 'in een kop- of voettekst'],
        [
            'the report in a table',
            sjabloon({ body: `<w:tbl><w:tr><w:tc>${p('{{rapport}}')}</w:tc></w:tr></w:tbl>` }),
            'in een tabel of tekstvak',
        ],
        [
            'a bomb',
            sjabloon({ parts: { 'word/media/a.png': new Uint8Array(70 * 1024 * 1024) } }),
            'uitgepakt meer dan 64 MB',
        ],
    ])('is refused for %s', async (_, file, message) => {
        expect(await fault(await file)).toContain(message);
    });

    it('may have fields that stay inside, and links to read on', async () => {
        const body = field(' PAGE ', ' HYPERLINK "https://example.org/link" ') + p('{{rapport}}');
        const links = relationship('a', 'hyperlink', 'https://example.org/', true);
        expect(await fault(await sjabloon({ body, links }))).toBeUndefined();
    });
});

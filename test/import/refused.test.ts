import { LIMITS, readDocument, UnreadableDocument } from '@samenwerking/import';
import fc from 'fast-check';
import JSZip from 'jszip';
import { beforeAll, describe, expect, test } from 'vitest';
import { createWorkspace } from '../language/support/workspace.js';
import { docxOf, packageOf, paragraphXml, tableXml, W } from './support/documents.js';
import { FIXTURES, fixture, importBytes } from './support/import.js';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function bytesOf(text: string): Uint8Array {
    return new TextEncoder().encode(text);
}

/** Why a document is refused. */
function refusal(file: Uint8Array): string {
    try {
        readDocument(file);
        return 'gelezen';
    } catch (error) {
        if (error instanceof UnreadableDocument) {
            return error.reason;
        }
        throw error;
    }
}

describe('what is no Word or Excel file', () => {
    test.each([
        ['nothing at all', new Uint8Array(), 'empty'],
        ['a PDF', bytesOf('%PDF-1.7\n'), 'pdf'],
        ['RTF', bytesOf('{\\rtf1 }'), 'otherText'],
        ['a web page', bytesOf('\n<!doctype html>'), 'otherText'],
        ['a text', bytesOf('Afspraak;Gereed'), 'noDocument'],
        ['a document of Word from before 2007', fixture('oud.doc'), 'oldKind'],
        ['a document behind a password', passwordProtected(), 'password'],
        ['half a zip file', fixture('waterschap.docx').subarray(0, 3000), 'damaged'],
    ])('%s', (_, file, reason) => {
        expect(refusal(file)).toBe(reason);
    });

    test('a zip file of something else', async () => {
        const zip = new JSZip();
        zip.file('foto.jpg', 'x');
        expect(refusal(await zip.generateAsync({ type: 'uint8array' }))).toBe('noDocument');
        zip.file('META-INF/manifest.xml', '<manifest/>');
        expect(refusal(await zip.generateAsync({ type: 'uint8array' }))).toBe('openDocument');
        expect(refusal(await packageOf({ 'ppt/presentation.xml': '<p/>' }, 'ppt/presentation.xml'))).toBe('noDocument');
    });

    test('the reasons are sentences with a way out', () => {
        expect(new UnreadableDocument('password').message).toMatch(/wachtwoord.*Sla het op zonder wachtwoord/);
    });
});

describe('what is made to exhaust or mislead its reader', () => {
    let bomb: Uint8Array;

    beforeAll(async () => {
        bomb = await packageOf({ 'word/document.xml': ' '.repeat(LIMITS.unpackedSize + 1) });
    }, 60_000);

    test('a part that is small in the file and large outside it', () => {
        expect(bomb.length).toBeLessThan(LIMITS.fileSize);
        expect(refusal(bomb)).toBe('tooLarge');
    });

    test('the same that says it is small', () => {
        expect(refusal(saying(bomb, 100))).toBe('tooLarge');
    });

    test('many parts', async () => {
        const parts = Array.from({ length: LIMITS.parts + 1 }, (_, index) => [`word/${index}.xml`, ''] as const);
        expect(refusal(await packageOf(Object.fromEntries(parts)))).toBe('tooLarge');
    });

    test('a large file', () => {
        const file = new Uint8Array(LIMITS.fileSize + 1);
        file.set(bytesOf('PK\u0003\u0004'));
        expect(refusal(file)).toBe('tooLarge');
    });

    test.each([
        ['a document type', '<!DOCTYPE document>'],
        ['entities', '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'],
        ['an entity from elsewhere', '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]>'],
    ])('%s', async (_, declaration) => {
        const xml = `${declaration}<w:document ${W}><w:body>${paragraphXml('x')}</w:body></w:document>`;
        expect(refusal(await packageOf({ 'word/document.xml': xml }))).toBe('declares');
    });

    test('an entity that nothing declares', async () => {
        const xml = `<w:document ${W}><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:document>`;
        expect(refusal(await packageOf({ 'word/document.xml': xml }))).toBe('damaged');
    });

    test('elements in elements without end', async () => {
        const depth = 10_000;
        expect(refusal(await docxOf(`${'<w:sdt>'.repeat(depth)}${'</w:sdt>'.repeat(depth)}`))).toBe('tooDeep');
        expect(refusal(await docxOf('<w:sdt>'.repeat(200) + '</w:sdt>'.repeat(200)))).toBe('gelezen');
    });

    test('a cell of a million columns, and too many cells', async () => {
        const wide = '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr></w:tc></w:tr></w:tbl>';
        const [table] = readDocument(await docxOf(wide)).blocks;
        expect(table?.kind === 'table' && table.rows[0]?.cells.length).toBe(LIMITS.columns);
        const row = Array.from({ length: 100 }, () => '');
        const many = tableXml(Array.from({ length: LIMITS.cells / 100 + 1 }, () => row));
        expect(refusal(await docxOf(many))).toBe('tooLarge');
    });

    test('a sheet that names far cells and wide ranges', async () => {
        const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
        const sheet =
            '<worksheet><sheetData><row r="1048576"><c r="XFD1048576" t="str"><v>ver</v></c><c r="A1048576" t="str"><v>hier</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>';
        const file = await packageOf(
            {
                'xl/workbook.xml': '<workbook><sheets><sheet name="Blad" r:id="s" xmlns:r="x"/></sheets></workbook>',
                'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="s" Type="${types}/worksheet" Target="a.xml"/></Relationships>`,
                'xl/a.xml': sheet,
            },
            'xl/workbook.xml',
        );
        expect(readDocument(file).blocks).toEqual([{ kind: 'table', place: 'blad ‘Blad’', rows: [] }]);
    });

    test('more texts than can be compared with labels', async () => {
        const words = Array.from({ length: 50 }, (_, index) => `informatie${index}`).join(' ');
        const rows = Array.from({ length: LIMITS.labels + 1 }, (_, index) => [`${words} ${index}`, 'ja']);
        const file = await docxOf(tableXml([['Afspraak', 'Gereed'], ...rows.slice(0, 500)]));
        expect((await importBytes(file)).kind).toBe('profiel-onduidelijk');
        const short = rows.map(([, mark = ''], index) => [`${index}`, mark]);
        const many = await docxOf(tableXml([['Afspraak', 'Gereed'], ...short]));
        await expect(importBytes(many, { profiel: 'kern' })).rejects.toThrow(UnreadableDocument);
    });

    test('no byte that is changed, left out or added leads to anything but a sentence', async () => {
        const workspace = await createWorkspace();
        const any = fc.record({
            name: fc.constantFrom(...FIXTURES),
            at: fc.nat(),
            bytes: fc.uint8Array({ maxLength: 8 }),
            cut: fc.nat(64),
        });
        await fc.assert(
            fc.asyncProperty(any, async ({ name, at, bytes, cut }) => {
                const file = fixture(name);
                const place = at % file.length;
                const damaged = new Uint8Array([...file.subarray(0, place), ...bytes, ...file.subarray(place + cut)]);
                if (refusal(damaged) === 'gelezen') {
                    await importBytes(damaged, { workspace });
                }
            }),
            { numRuns: Number(process.env.FUZZ_RUNS ?? 100) },
        );
    });
});

function passwordProtected(): Uint8Array {
    const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
    return new Uint8Array([...OLE, ...Array.from({ length: 500 }, () => 0), ...name]);
}

/** The same file, in which every part says that it is of this size. */
function saying(file: Uint8Array, size: number): Uint8Array {
    const changed = file.slice();
    const view = new DataView(changed.buffer);
    for (let at = 0; at < changed.length - 30; at++) {
        const signature = view.getUint32(at, true);
        if (signature === 0x04034b50) {
            view.setUint32(at + 22, size, true);
        } else if (signature === 0x02014b50) {
            view.setUint32(at + 24, size, true);
        }
    }
    return changed;
}

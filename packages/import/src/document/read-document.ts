import { inert } from '@samenwerking/language';
import { readDocx } from '../docx/read-docx.js';
import { readXlsx } from '../xlsx/read-xlsx.js';
import type { Block, OfficeDocument } from './document.js';
import { checkFileKind } from './file-kind.js';
import { OfficePackage } from './office-package.js';
import { UnreadableDocument } from './unreadable.js';
import { readXml } from './xml.js';

/** Reads a DOCX or XLSX file, without what nobody sees in its texts; throws an UnreadableDocument for what is none, or may not be read. */
export function readDocument(file: Uint8Array): OfficeDocument {
    checkFileKind(file);
    const parts = new OfficePackage(file);
    const main = parts.relationships().find(({ type }) => type === 'officeDocument')?.path;
    if (main === undefined) {
        throw new UnreadableDocument(parts.has('META-INF/manifest.xml') ? 'openDocument' : 'noDocument');
    }
    return visible({ ...properties(parts), blocks: blocksOf(main, parts) });
}

function blocksOf(main: string, parts: OfficePackage): Block[] {
    switch (main.split('/')[0]) {
        case 'word':
            return readDocx(main, parts);
        case 'xl':
            return readXlsx(main, parts);
        default:
            throw new UnreadableDocument('noDocument');
    }
}

function properties(parts: OfficePackage): Pick<OfficeDocument, 'title' | 'creator'> {
    const path = parts.relationships().find(({ type }) => type === 'core-properties')?.path;
    const found = { title: '', creator: '' };
    let open: keyof typeof found | undefined;
    if (path !== undefined && parts.has(path)) {
        readXml(parts.part(path), {
            open({ name }) {
                open = name === 'title' || name === 'creator' ? name : undefined;
            },
            text(text) {
                if (open) {
                    found[open] += text;
                }
            },
            close() {
                open = undefined;
            },
        });
    }
    return found;
}

/** The same document, in which every text says what it shows. */
function visible({ title, creator, blocks }: OfficeDocument): OfficeDocument {
    return {
        title: inert(title),
        creator,
        blocks: blocks.map((block) =>
            block.kind === 'paragraph'
                ? { ...block, text: inert(block.text) }
                : {
                      ...block,
                      rows: block.rows.map((row) => ({
                          ...row,
                          cells: row.cells.map((cell) => cell && { ...cell, text: inert(cell.text) }),
                      })),
                  },
        ),
    };
}

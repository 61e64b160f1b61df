import type { Block } from '../document/document.js';
import { Room } from '../document/limits.js';
import type { OfficePackage } from '../document/office-package.js';
import { readXml, type XmlElement, type XmlReader } from '../document/xml.js';
import { messages } from '../messages.js';
import { symbolText } from './symbols.js';
import { TableBuilder } from './table-builder.js';

/** Reads the text of a Word document: its paragraphs, and its tables with those inside them as tables of their own. */
export function readDocx(main: string, parts: OfficePackage): Block[] {
    const reader = new DocxReader();
    readXml(parts.part(main), reader);
    return reader.blocks;
}

class DocxReader implements XmlReader {
    readonly blocks: Block[] = [];
    private readonly room = new Room();
    private readonly tables: TableBuilder[] = [];
    /** Where the tables stand among the blocks: one that is inside another is found after it. */
    private readonly places: number[] = [];
    private tableCount = 0;
    private paragraph = '';
    private isInText = false;
    private isInCheckBox = false;
    /** Inside what says the same again for an older program. */
    private fallbacks = 0;

    open(element: XmlElement): void {
        if (element.name === 'Fallback') {
            this.fallbacks++;
        }
        if (this.fallbacks === 0) {
            this.openTable(element);
            this.openText(element);
        }
    }

    text(text: string): void {
        if (this.isInText) {
            // A new line in the file is a space to Word: that has an element for one.
            this.paragraph += text.replace(/\s+/g, ' ');
        }
    }

    close(name: string): void {
        if (name === 'Fallback') {
            this.fallbacks--;
        }
        if (this.fallbacks > 0) {
            return;
        }
        const table = this.tables.at(-1);
        switch (name) {
            case 't':
                this.isInText = false;
                break;
            case 'checkBox':
                this.isInCheckBox = false;
                break;
            case 'p':
                this.closeParagraph();
                break;
            case 'tc':
                table?.closeCell();
                break;
            case 'tr':
                table?.closeRow();
                break;
            case 'tbl':
                this.closeTable();
                break;
        }
    }

    private openTable({ name, attribute }: XmlElement): void {
        const table = this.tables.at(-1);
        switch (name) {
            case 'tbl':
                this.tables.push(new TableBuilder(messages.place.table(++this.tableCount), this.room));
                this.places.push(this.blocks.length);
                break;
            case 'tr':
                table?.openRow();
                break;
            case 'tc':
                table?.openCell();
                break;
            case 'gridBefore':
                table?.skip(numberOf(attribute('val')));
                break;
            case 'gridSpan':
                table?.widen(numberOf(attribute('val')));
                break;
            case 'vMerge':
                if (attribute('val') !== 'restart') {
                    table?.continueFromAbove();
                }
                break;
        }
    }

    private openText({ name, attribute }: XmlElement): void {
        switch (name) {
            case 't':
                this.isInText = true;
                break;
            case 'tab':
                this.paragraph += '\t';
                break;
            case 'br':
            case 'cr':
                this.paragraph += '\n';
                break;
            case 'noBreakHyphen':
                this.paragraph += '-';
                break;
            case 'sym':
                this.paragraph += symbolText(attribute('font'), attribute('char'));
                break;
            // A box of a form from before Word 2010; newer ones are a sign in the text.
            case 'checkBox':
                this.isInCheckBox = true;
                this.paragraph += '☐';
                break;
            case 'checked':
                if (this.isInCheckBox && !['0', 'false', 'off'].includes(attribute('val') ?? '')) {
                    this.paragraph = this.paragraph.replace(/☐$/, '☒');
                }
                break;
        }
    }

    private closeParagraph(): void {
        const table = this.tables.at(-1);
        const text = this.paragraph.trim();
        this.paragraph = '';
        if (table?.isInCell) {
            table.add(text);
        } else if (text !== '') {
            this.blocks.push({ kind: 'paragraph', text });
        }
    }

    private closeTable(): void {
        const table = this.tables.pop()?.table();
        const place = this.places.pop();
        if (table && place !== undefined) {
            this.blocks.splice(place, 0, table);
        }
    }
}

/** A number that a document gives; 0 for what is none. */
function numberOf(text: string | undefined): number {
    const number = Number.parseInt(text ?? '', 10);
    return number > 0 ? number : 0;
}

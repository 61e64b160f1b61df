import type { Block, Crossed } from '../document/document.js';
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
    /** How the text of the run that is open is made to be there no more. */
    private crossed: Crossed | undefined;
    /** Inside the formatting from before a change that is tracked. */
    private isInFormerFormat = false;
    /** Inside what says the same again for an older program. */
    private fallbacks = 0;

    open(element: XmlElement): void {
        if (element.name === 'Fallback') {
            this.fallbacks++;
        }
        if (this.fallbacks === 0) {
            this.openTable(element);
            this.openRun(element);
            this.openText(element);
        }
    }

    text(text: string): void {
        if (this.isInText) {
            // A new line in the file is a space to Word: that has an element for one.
            this.say(text.replace(/\s+/g, ' '));
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
            case 'rPrChange':
                this.isInFormerFormat = false;
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

    private openRun({ name, attribute }: XmlElement): void {
        const isOn = !(this.isInFormerFormat || ['0', 'false', 'off'].includes(attribute('val') ?? ''));
        switch (name) {
            case 'r':
                this.crossed = undefined;
                break;
            case 'rPrChange':
                this.isInFormerFormat = true;
                break;
            case 'strike':
            case 'dstrike':
                this.crossed = isOn ? 'doorgehaald' : this.crossed;
                break;
            case 'vanish':
                this.crossed = isOn ? 'verborgen' : this.crossed;
                break;
        }
    }

    /** What is crossed out in a cell its row is not taken over for; elsewhere it is not there. */
    private say(text: string): void {
        const table = this.tables.at(-1);
        if (this.crossed === undefined || text.trim() === '') {
            this.paragraph += text;
        } else if (table?.isInCell) {
            this.paragraph += text;
            table.cross(this.crossed);
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
                this.say(symbolText(attribute('font'), attribute('char')));
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

import { type IRunOptions, NoBreakHyphen, TextRun } from 'docx';
import { splitAtDates } from '../text-pieces.js';

/** A text whose dates stay on one line. A date by itself has nothing to be parted from, so it keeps its plain hyphens. */
export function textRun(text: string, run: IRunOptions = {}): TextRun {
    const pieces = splitAtDates(text);
    return pieces.every((piece, index) => isDate(index) || piece === '')
        ? new TextRun({ ...run, text })
        : new TextRun({
              ...run,
              children: pieces.flatMap((piece, index) => (isDate(index) ? unbroken(piece) : piece || [])),
          });
}

function isDate(index: number): boolean {
    return index % 2 === 1;
}

function unbroken(date: string): (string | NoBreakHyphen)[] {
    return date.split('-').flatMap((part, index) => (index === 0 ? [part] : [new NoBreakHyphen(), part]));
}

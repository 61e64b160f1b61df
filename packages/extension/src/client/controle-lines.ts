import type { ControleAnswer, GecontroleerdBestand, GevondenMelding } from '../controle-request.js';
import { messages } from './messages.js';

const texts = messages.controle;

/** What was found, as lines that a person reads and the problem matcher `$samenwerking` too. */
export function controleLines(files: ControleAnswer, pathOf: (uri: string) => string): string[] {
    const found = files.filter(({ meldingen }) => meldingen.length > 0);
    const meldingen = found.flatMap((file) => file.meldingen);
    const fouten = meldingen.filter(({ ernst }) => ernst === 'fout').length;
    return [
        ...found.flatMap((file) => [printable(pathOf(file.uri)), ...file.meldingen.map(findingLine), '']),
        texts.summary(files.length, meldingen.length, fouten),
    ];
}

export function hasErrors(files: readonly GecontroleerdBestand[]): boolean {
    return files.some(({ meldingen }) => meldingen.some(({ ernst }) => ernst === 'fout'));
}

function findingLine({ regel, teken, ernst, bericht, code }: GevondenMelding): string {
    const sentence = bericht.replace(/\s+/g, ' ');
    return `  ${regel + 1}:${teken + 1}  ${texts.ernst[ernst]}  ${sentence} [${code}]`;
}

/** A path without what would steer the terminal: as an address has it. */
function printable(path: string): string {
    return path.replace(/\p{Cc}|\p{Bidi_Control}/gu, encodeURIComponent);
}

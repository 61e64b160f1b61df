import type { Norm } from '@samenwerking/language';
import type { ProfielVondst } from '../match/profiel.js';
import { messages } from '../messages.js';
import { quote } from '../quote.js';

/** Why it is this profile and this norm; nothing of what was given. */
export function choiceReasons(keuze: ProfielVondst, [defaultNorm]: readonly Norm[]): string[] {
    if (keuze.kind === 'onduidelijk') {
        return [];
    }
    const { norm, profiel, reden } = keuze;
    return [
        ...(reden === 'genoemd' ? [messages.profielNamed(profiel.naam, profiel.titel, quote(keuze.quote))] : []),
        ...(reden === 'labels' ? [messages.profielByLabels(profiel.naam, profiel.titel)] : []),
        ...(norm === defaultNorm ? [] : [messages.norm(norm.naam, norm.titel)]),
    ];
}

/** That another profile is given than the document names. */
export function choiceDoubts(keuze: ProfielVondst): string[] {
    return keuze.kind === 'gevonden' && keuze.overruled !== undefined
        ? [messages.overruledProfiel(keuze.profiel.naam, [quote(keuze.overruled)])]
        : [];
}

/** What stands at the top of the file: where it comes from, what was understood, what has to be looked at, and the rows left out. */
export function explanation(
    bestand: string,
    { herkend, twijfels, rijen }: Readonly<Record<'herkend' | 'twijfels' | 'rijen', readonly string[]>>,
): string[] {
    const list = (sentences: readonly string[]) => sentences.flatMap(listItem);
    return [
        ...messages.readFrom(bestand),
        ...list(herkend),
        ...(twijfels.length > 0 ? [...messages.uncertain(), ...list(twijfels)] : []),
        ...(rijen.length > 0 ? [...messages.rowsLeft(), ...list(rijen)] : []),
    ];
}

/** Of a line in a comment. */
const WIDTH = 115;

function listItem(sentence: string): string[] {
    const lines: string[] = [];
    let line = '-';
    for (const word of sentence.split(' ')) {
        if (line.length + 1 + word.length > WIDTH) {
            lines.push(line);
            line = `  ${word}`;
        } else {
            line = `${line} ${word}`;
        }
    }
    return [...lines, line];
}

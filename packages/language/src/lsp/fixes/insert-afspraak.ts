import type { TextDocument } from 'langium';
import type { Range, TextEdit } from 'vscode-languageserver-types';
import { needsTekst } from '../../assessment/afspraken.js';
import type { Beoordeling, EisBeoordeling } from '../../assessment/beoordeling.js';
import type { SamenwerkingFeiten } from '../../feiten/feiten.js';

const INDENT = '    ';

/**
 * Edits that add agreements which do not exist yet, each with the aspects that the profile asks, in its theme block;
 * a theme block that is absent is made at the end of the samenwerking.
 */
export function insertAfspraken(
    document: TextDocument,
    beoordeling: Beoordeling,
    eigen: SamenwerkingFeiten,
    eisen: readonly EisBeoordeling[],
): TextEdit[] {
    const missingThemas: string[] = [];
    const edits: TextEdit[] = [];
    for (const [thema, ofThema] of Map.groupBy(eisen, (eis) => eis.thema)) {
        const afspraken = ofThema.flatMap((eis) => afspraakLines(eis, beoordeling));
        const block = eigen.themas.find((candidate) => candidate.thema === thema);
        if (block) {
            edits.push(appendToBlock(document, block.geheel, indented(afspraken, 2), INDENT));
        } else {
            missingThemas.push(`${thema} {`, ...indented(afspraken, 1), '}');
        }
    }
    return missingThemas.length === 0
        ? edits
        : [...edits, appendToBlock(document, eigen.geheel, indented(missingThemas, 1), '')];
}

/** Adds lines before the closing brace of a block, or gives a header that has no block its own. */
function appendToBlock(document: TextDocument, block: Range, lines: readonly string[], indent: string): TextEdit {
    const text = lines.map((line) => `${line}\n`).join('');
    const end = document.offsetAt(block.end);
    const closes = document.getText().charAt(end - 1) === '}';
    if (!closes) {
        return { range: { start: block.end, end: block.end }, newText: ` {\n${text}${indent}}` };
    }
    const startOfLine = { line: block.end.line, character: 0 };
    const brace = document.positionAt(end - 1);
    const isAlone = document.getText({ start: startOfLine, end: brace }).trim() === '';
    return isAlone
        ? { range: { start: startOfLine, end: startOfLine }, newText: text }
        : { range: { start: brace, end: brace }, newText: `\n${text}${indent}` };
}

/** The agreement as someone fills it in: what is asked stands ready, with the question behind it. */
function afspraakLines({ eis }: EisBeoordeling, { norm, profiel }: Beoordeling): string[] {
    const feiten = norm.eisen.get(eis);
    const gevraagd = (profiel?.regels ?? []).find((regel) => regel.eis === eis)?.aspecten.flat() ?? [];
    const aspecten = feiten?.aspecten.filter(({ naam }) => gevraagd.includes(naam)) ?? [];
    return [
        `${eis} {`,
        ...indented(
            [
                'status: open',
                ...(feiten && needsTekst(feiten) ? ['tekst: ""'] : []),
                ...aspecten.map(({ naam, titel, vraagtContact }) =>
                    vraagtContact ? `// ${naam}: (naam van een contact)` : `${naam}: ""  // ${titel ?? ''}`.trimEnd(),
                ),
            ],
            1,
        ),
        '}',
    ];
}

function indented(lines: readonly string[], depth: number): string[] {
    return lines.map((line) => INDENT.repeat(depth) + line);
}

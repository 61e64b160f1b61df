import type { LangiumDocument } from 'langium';
import { CodeActionKind, type TextEdit } from 'vscode-languageserver-types';
import type { MeldingCode } from '../assessment/melding.js';
import type { Bestand } from '../generated/ast.js';
import type { SamenwerkingServices } from '../services.js';
import { fixesFor } from './fixes/fixes-for.js';
import { insertAfspraken } from './fixes/insert-afspraak.js';
import { missingIn } from './fixes/missing.js';
import { isNoWorse } from './fixes/trial.js';
import { mistakesAfter, mistakesIn } from './fixes/trial-copy.js';

/** The kind of the action that does at once what needs no choice, when a file is saved for instance. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.samenwerking`;

/** What is plainly a slip of the pen. */
const SLIPS: ReadonlySet<unknown> = new Set<MeldingCode>([
    'syntaxis',
    'onbekende-sleutel',
    'onbekend',
    'datum-ongeldig',
]);

/** Edits that mend every slip with one meaning and insert every missing agreement; together they make nothing worse. */
export async function fixAll(document: LangiumDocument, services: SamenwerkingServices): Promise<TextEdit[]> {
    let edits: readonly TextEdit[] = [];
    let mistakes = mistakesIn(document, services);
    for (const more of [...(await slips(document, services)), ...missing(document, services)]) {
        const together = [...edits, ...more];
        if (!overlap(together)) {
            const left = await mistakesAfter(together, document, services);
            if (isNoWorse(left, mistakes)) {
                edits = together;
                mistakes = left;
            }
        }
    }
    return [...edits];
}

async function slips(document: LangiumDocument, services: SamenwerkingServices): Promise<(readonly TextEdit[])[]> {
    const made: (readonly TextEdit[])[] = [];
    for (const diagnostic of document.diagnostics ?? []) {
        const [fix] = SLIPS.has(diagnostic.code) ? await fixesFor(document, diagnostic, services) : [];
        if (fix?.isPreferred) {
            made.push(fix.edits);
        }
    }
    return made;
}

function missing(document: LangiumDocument, services: SamenwerkingServices): TextEdit[][] {
    const { Beoordelingen } = services.assessment;
    const { samenwerkingen } = document.parseResult.value as Bestand;
    const { samenwerkingen: eigen } = Beoordelingen.feitenOf(document);
    return Beoordelingen.beoordelingenOf(document).flatMap((beoordeling, i) => {
        const [samenwerking, feiten] = [samenwerkingen[i], eigen[i]];
        return samenwerking && feiten
            ? [insertAfspraken(samenwerking, beoordeling, missingIn(document, feiten, beoordeling))]
            : [];
    });
}

function overlap(edits: readonly TextEdit[]): boolean {
    const inOrder = edits
        .map(({ range }) => range)
        .toSorted(({ start: a }, { start: b }) => a.line - b.line || a.character - b.character);
    return inOrder.some(({ start }, i) => {
        const end = inOrder[i - 1]?.end;
        return (
            end !== undefined && (end.line > start.line || (end.line === start.line && end.character > start.character))
        );
    });
}

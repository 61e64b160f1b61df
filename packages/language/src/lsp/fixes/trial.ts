import { AstUtils, DocumentState, type LangiumDocument, TextDocument } from 'langium';
import type { Diagnostic, Position, TextEdit } from 'vscode-languageserver-types';
import type { Beoordeling } from '../../assessment/beoordeling.js';
import type { Melding, MeldingCode } from '../../assessment/melding.js';
import { isAspectWaarde, isOnbekendeSleutel } from '../../generated/ast.js';
import type { SamenwerkingServices } from '../../services.js';
import { withoutFollowUps } from '../../validation/follow-ups.js';
import { berichtOf } from '../../validation/severity.js';
import { countTextErrors } from '../../validation/text-errors.js';
import { textMeldingen } from '../../validation/text-meldingen.js';
import type { Finding, Fix, FixMaker } from './fix.js';

/**
 * Offers only the fixes that help: what was probably meant may be there already, or not fit what stands behind it. Each
 * is tried on a copy of the text, which may have no more mistakes than before, nor the one that is to be mended.
 */
export function whereItHelps<Code extends MeldingCode>(code: Code, makeFixes: FixMaker<Code>): FixMaker<Code> {
    return async (finding) => {
        const fixes: Fix[] = [];
        for (const fix of await makeFixes(finding)) {
            if (await helps(fix, code, finding)) {
                fixes.push(fix);
            }
        }
        return fixes;
    };
}

async function helps({ edits }: Fix, code: MeldingCode, finding: Finding<MeldingCode>): Promise<boolean> {
    const { document, bereik, services } = finding;
    const before = mistakesIn(document, services);
    const left = await mistakesAfter(edits, document, services);
    const after = left.filter((melding) => !isBroughtToLight(melding, edits, finding));
    const isMended = !after.some((melding) => melding.code === code && isSame(melding.bereik.start, bereik.start));
    const isHarmless = changesOnlyCapitals(edits, document) ? isNotTwice : isNoWorse;
    return isMended && isHarmless(after, before);
}

/** True where it is plain what is meant: whatever is wrong with what stands behind the word was wrong already. */
function changesOnlyCapitals(edits: readonly TextEdit[], { textDocument }: LangiumDocument): boolean {
    return edits.every(({ range, newText }) => textDocument.getText(range).toLowerCase() === newText.toLowerCase());
}

/** What can only be found once the word around it is known. A value that does not fit that word is no such thing. */
const FOUND_LATER: ReadonlySet<unknown> = new Set<MeldingCode>(['onbekend', 'meerduidig', 'datum-ongeldig']);

/** True for a mistake within an entry that was skipped as long as its first word was not known. */
function isBroughtToLight({ code, bereik }: Melding, edits: readonly TextEdit[], { node }: Finding<MeldingCode>) {
    const entry = isOnbekendeSleutel(node) || isAspectWaarde(node) ? node.$cstNode?.range : undefined;
    if (!(entry && FOUND_LATER.has(code))) {
        return false;
    }
    // The word keeps to its line, and moves only what stands behind it there.
    const [{ range, newText } = { range: entry, newText: '' }] = edits;
    const moved =
        entry.end.line === range.end.line ? newText.length - (range.end.character - range.start.character) : 0;
    const end = { line: entry.end.line, character: entry.end.character + moved };
    return isBefore(entry.start, bereik.start) && isBefore(bereik.start, end);
}

function isBefore(a: Position, b: Position): boolean {
    return a.line < b.line || (a.line === b.line && a.character < b.character);
}

/** Findings that are mended in another declaration: of one in this document, the judgement does not know the copy. */
const MENDED_ELSEWHERE: ReadonlySet<unknown> = new Set<MeldingCode>([
    'kennismaking-onvolledig',
    'contact-onbereikbaar',
]);

/**
 * The fixes that take their finding away and make nothing worse: where the text cannot be read in full, a block may not
 * be what it seems, and what is put into it may not be read as part of it.
 */
export async function harmless(
    fixes: readonly Fix[],
    { code, message }: Diagnostic,
    finding: Finding<MeldingCode>,
): Promise<Fix[]> {
    const { document, services } = finding;
    const before = allIn(document, services.assessment.Beoordelingen.beoordelingenOf(document), services);
    const countOf = (meldingen: readonly Melding[]) =>
        meldingen.filter((melding) => melding.code === code && berichtOf(melding) === message).length;
    const isJudgedHere = countOf(before) > 0 && !MENDED_ELSEWHERE.has(code);
    const tried = await Promise.all(
        fixes.map(async (fix) => ({ fix, copy: await copyWith(fix.edits, document, services) })),
    );
    return tried.flatMap(({ fix, copy }) => {
        const after = allIn(copy, services.assessment.Beoordelingen.beoordelingenOfCopy(copy), services).filter(
            (melding) => !(isDeclaredIn(copy, melding) || isBroughtToLight(melding, fix.edits, finding)),
        );
        const isMended = !isJudgedHere || countOf(after) < countOf(before);
        const isHarmless = changesOnlyCapitals(fix.edits, document) ? isNotTwice : isNoWorse;
        return isMended && isHarmless(after, before) ? [fix] : [];
    });
}

/** True for a name that only the copy declares: the workspace, in which names are looked for, does not know it yet. */
function isDeclaredIn({ parseResult }: LangiumDocument, { code, gegevens }: Melding): boolean {
    return (
        code === 'onbekend' &&
        AstUtils.streamAllContents(parseResult.value).some((node) => 'name' in node && node.name === gegevens.naam)
    );
}

/** What is wrong with the text of a document, and what was decided about it. */
function allIn(
    document: LangiumDocument,
    beoordelingen: readonly Beoordeling[],
    services: SamenwerkingServices,
): readonly Melding[] {
    const { syntax, others } = textMeldingen(document, services);
    const judged = beoordelingen.flatMap(({ meldingen }) => meldingen);
    return [...syntax, ...withoutFollowUps([...others, ...judged], syntax, document)];
}

/** Mending one mistake may bring another to light, but what is there already may not be there twice. */
export function isNoWorse(after: readonly Melding[], before: readonly Melding[]): boolean {
    return countTextErrors(after) <= countTextErrors(before) && isNotTwice(after, before);
}

function isNotTwice(after: readonly Melding[], before: readonly Melding[]): boolean {
    return countDoubles(after) <= countDoubles(before);
}

function countDoubles(meldingen: readonly Melding[]): number {
    return meldingen.filter(({ code }) => code === 'dubbel').length;
}

/** What is wrong with the text of a document once these edits are made. */
export async function mistakesAfter(
    edits: readonly TextEdit[],
    document: LangiumDocument,
    services: SamenwerkingServices,
): Promise<readonly Melding[]> {
    return mistakesIn(await copyWith(edits, document, services), services);
}

/** A linked copy of a document in which these edits are made; the workspace does not know it. */
async function copyWith(
    edits: readonly TextEdit[],
    { textDocument, uri }: LangiumDocument,
    services: SamenwerkingServices,
): Promise<LangiumDocument> {
    const text = TextDocument.applyEdits(textDocument, [...edits]);
    const copy = services.shared.workspace.LangiumDocumentFactory.fromString(text, uri);
    // Names are found in the index of the workspace: a document has no scopes of its own that it could wait for.
    copy.state = DocumentState.ComputedScopes;
    await services.references.Linker.link(copy);
    return copy;
}

/** What is wrong with the text of a linked document. */
export function mistakesIn(document: LangiumDocument, services: SamenwerkingServices): readonly Melding[] {
    return allIn(document, [], services);
}

function isSame(a: Position, b: Position): boolean {
    return a.line === b.line && a.character === b.character;
}

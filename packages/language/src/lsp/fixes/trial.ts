import { AstUtils, type LangiumDocument } from 'langium';
import type { Diagnostic, Position, TextEdit } from 'vscode-languageserver-types';
import type { Melding, MeldingCode } from '../../assessment/melding.js';
import { isAspectWaarde, isOnbekendeSleutel } from '../../generated/ast.js';
import { berichtOf } from '../../validation/severity.js';
import { countTextErrors } from '../../validation/text-errors.js';
import type { Finding, Fix, FixMaker } from './fix.js';
import { allIn, copyWith, mistakesAfter, mistakesIn } from './trial-copy.js';
import { withWhatItShows } from './with-what-it-shows.js';

/**
 * Offers only the fixes that help: what was probably meant may be there already, or not fit what stands behind it. Each
 * is tried on a copy of the text, which may have no more mistakes than before, nor the one that is to be mended. What a
 * fix brings to light is mended along with it, where that can be.
 */
export function whereItHelps<Code extends MeldingCode>(code: Code, makeFixes: FixMaker<Code>): FixMaker<Code> {
    return async (finding) => {
        const made = await makeFixes(finding);
        const helping = await Promise.all(made.map((fix) => inHelpfulForm(fix, code, finding)));
        return helping.filter((fix) => fix !== undefined);
    };
}

async function inHelpfulForm(fix: Fix, code: MeldingCode, finding: Finding<MeldingCode>): Promise<Fix | undefined> {
    const isShown = (melding: Melding) => isBroughtToLight(melding, fix.edits, finding);
    if (await helps(fix, code, finding, isShown)) {
        return fix;
    }
    const more = await withWhatItShows(fix, finding);
    return more && (await helps(more, code, finding)) ? more : undefined;
}

async function helps(
    { edits }: Fix,
    code: MeldingCode,
    { document, bereik, services }: Finding<MeldingCode>,
    isShown?: (melding: Melding) => boolean,
): Promise<boolean> {
    const before = mistakesIn(document, services);
    const left = await mistakesAfter(edits, document, services);
    const after = left.filter((melding) => !isShown?.(melding));
    const isMended = !after.some((melding) => melding.code === code && isSame(melding.bereik.start, bereik.start));
    return isMended && isNoWorse(after, before);
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
        return isMended && isNoWorse(after, before) ? [fix] : [];
    });
}

/** True for a name that only the copy declares: the workspace, in which names are looked for, does not know it yet. */
function isDeclaredIn({ parseResult }: LangiumDocument, { code, gegevens }: Melding): boolean {
    return (
        code === 'onbekend' &&
        AstUtils.streamAllContents(parseResult.value).some((node) => 'name' in node && node.name === gegevens.naam)
    );
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

function isSame(a: Position, b: Position): boolean {
    return a.line === b.line && a.character === b.character;
}

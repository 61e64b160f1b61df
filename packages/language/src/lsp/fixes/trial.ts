import type { LangiumDocument } from 'langium';
import type { Diagnostic, Position } from 'vscode-languageserver-types';
import type { Beoordeling } from '../../assessment/beoordeling.js';
import type { Melding, MeldingCode } from '../../assessment/melding.js';
import type { SamenwerkingServices } from '../../services.js';
import { countDoublesElsewhere } from '../../validation/duplicates.js';
import { berichtOf, geldendeErnst } from '../../validation/severity.js';
import { countTextErrors } from '../../validation/text-errors.js';
import type { Finding, Fix, FixMaker } from './fix.js';
import { allIn, tryOut } from './trial-copy.js';
import { withWhatItShows } from './with-what-it-shows.js';

/**
 * Offers only the fixes that help: what was probably meant may be there already, or not fit what stands behind it. Each
 * is tried on a copy of the text, in which an error must be gone, and none come in its place. What a fix brings to light
 * is mended along with it, where that can be.
 */
export function whereItHelps<Code extends MeldingCode>(code: Code, makeFixes: FixMaker<Code>): FixMaker<Code> {
    return async (finding) => {
        const { services, bereik } = finding;
        const isSaid = (melding: Melding) => melding.code === code && isSame(melding.bereik.start, bereik.start);
        const isError = (melding: Melding) => geldendeErnst(melding, services.Instellingen) === 'fout';
        const helps = await trialOf(finding, (after, before) => {
            const mended = before.find(isSaid);
            const isFewer = after.filter(isError).length < before.filter(isError).length;
            return !after.some(isSaid) && (isFewer || !(mended && isError(mended)));
        });
        const made = (await makeFixes(finding)).map(async (fix) =>
            (await helps(fix)) ? [fix] : only(await withWhatItShows(fix, finding), helps),
        );
        return (await Promise.all(made)).flat();
    };
}

/**
 * Offers only the fixes that make nothing worse: of who is on the way to go-live already, a profile asks at once what
 * should have been there. That is a choice to make oneself, not one to be put in.
 */
export function whereNoErrorFollows<Code extends MeldingCode>(makeFixes: FixMaker<Code>): FixMaker<Code> {
    return async (finding) => only(await makeFixes(finding), await trialOf(finding, () => true));
}

/**
 * The fixes that take their finding away and make nothing worse: where the text cannot be read in full, a block may not
 * be what it seems, and what is put into it may not be read as part of it.
 */
export async function harmless(
    fixes: readonly Fix[],
    { code, message }: Diagnostic,
    finding: Finding<MeldingCode>,
): Promise<Fix[]> {
    const countOf = (meldingen: readonly Melding[]) =>
        meldingen.filter((melding) => melding.code === code && berichtOf(melding) === message).length;
    const isMended = (after: readonly Melding[], before: readonly Melding[]) => {
        const isJudgedHere = countOf(before) > 0;
        return !isJudgedHere || countOf(after) < countOf(before);
    };
    return only(fixes, await trialOf(finding, isMended));
}

/** Whether a fix makes nothing worse, and what is said once it is applied is as it should be. */
async function trialOf(
    { document, services }: Finding<MeldingCode>,
    isRight: (after: readonly Melding[], before: readonly Melding[]) => boolean,
): Promise<(fix: Fix) => Promise<boolean>> {
    const { Beoordelingen } = services.assessment;
    const before = outcomeOf(document, Beoordelingen.beoordelingenOf(document), services);
    return async (fix) => {
        const after = await tryOut(fix, document, services, (copy, others) =>
            outcomeOf(copy, Beoordelingen.beoordelingenOfCopy(copy, others), services),
        );
        return (
            after.errors <= before.errors &&
            isNoWorse(after.meldingen, before.meldingen) &&
            isRight(after.meldingen, before.meldingen)
        );
    };
}

function outcomeOf(file: LangiumDocument, beoordelingen: readonly Beoordeling[], services: SamenwerkingServices) {
    const meldingen = allIn(file, beoordelingen, services);
    const errors = meldingen.filter((melding) => geldendeErnst(melding, services.Instellingen) === 'fout');
    return { meldingen, errors: errors.length + countDoublesElsewhere(file, services.references.Names) };
}

async function only(fixes: readonly Fix[], isRight: (fix: Fix) => Promise<boolean>): Promise<Fix[]> {
    const kept = await Promise.all(fixes.map(async (fix) => ((await isRight(fix)) ? [fix] : [])));
    return kept.flat();
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

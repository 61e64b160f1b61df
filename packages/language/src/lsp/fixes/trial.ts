import { DocumentState, type LangiumDocument, TextDocument } from 'langium';
import type { Position, TextEdit } from 'vscode-languageserver-types';
import type { Melding, MeldingCode } from '../../assessment/melding.js';
import type { SamenwerkingServices } from '../../services.js';
import { withoutFollowUps } from '../../validation/follow-ups.js';
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
    const after = await mistakesAfter(edits, document, services);
    const isMended = !after.some((melding) => melding.code === code && isSame(melding.bereik.start, bereik.start));
    return isMended && isNoWorse(after, before);
}

/** The fixes that make nothing worse: where the text cannot be read in full, a block may not be what it seems. */
export async function harmless(
    fixes: readonly Fix[],
    document: LangiumDocument,
    services: SamenwerkingServices,
): Promise<Fix[]> {
    const before = mistakesIn(document, services);
    const tried = await Promise.all(
        fixes.map(async (fix) => ({ fix, after: await mistakesAfter(fix.edits, document, services) })),
    );
    return tried.flatMap(({ fix, after }) => (isNoWorse(after, before) ? [fix] : []));
}

/** Mending one mistake may bring another to light, but what is there already may not be there twice. */
export function isNoWorse(after: readonly Melding[], before: readonly Melding[]): boolean {
    return countTextErrors(after) <= countTextErrors(before) && countDoubles(after) <= countDoubles(before);
}

function countDoubles(meldingen: readonly Melding[]): number {
    return meldingen.filter(({ code }) => code === 'dubbel').length;
}

/** What is wrong with the text of a document once these edits are made. */
export async function mistakesAfter(
    edits: readonly TextEdit[],
    { textDocument, uri }: LangiumDocument,
    services: SamenwerkingServices,
): Promise<readonly Melding[]> {
    const text = TextDocument.applyEdits(textDocument, [...edits]);
    const copy = services.shared.workspace.LangiumDocumentFactory.fromString(text, uri);
    // Names are found in the index of the workspace: a document has no scopes of its own that it could wait for.
    copy.state = DocumentState.ComputedScopes;
    await services.references.Linker.link(copy);
    return mistakesIn(copy, services);
}

/** What is wrong with the text of a linked document. */
export function mistakesIn(document: LangiumDocument, services: SamenwerkingServices): readonly Melding[] {
    const { syntax, others } = textMeldingen(document, services);
    return [...syntax, ...withoutFollowUps(others, syntax, document)];
}

function isSame(a: Position, b: Position): boolean {
    return a.line === b.line && a.character === b.character;
}

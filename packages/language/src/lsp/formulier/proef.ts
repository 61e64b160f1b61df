import type { CstNode, LangiumDocument } from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
import type { Bestand } from '../../generated/ast.js';
import type { SamenwerkingServices } from '../../services.js';
import { countTextErrors } from '../../validation/text-errors.js';
import { COMMENT_THAT_KEEPS_A_PLACE } from '../fixes/entry.js';
import { mistakesIn, tryOut } from '../fixes/trial-copy.js';
import { commentsIn } from './commentaar.js';
import type { FormulierEis, FormulierWijziging, SamenwerkingFormulier } from './formulier.js';
import { samenwerkingFormulier } from './formulier-van.js';
import { veldIn } from './plaats.js';

/** What edits were made for. */
export interface Proef {
    readonly document: LangiumDocument;
    /** The form of the samenwerking before it. */
    readonly formulier: SamenwerkingFormulier;
    readonly wijziging: FormulierWijziging;
    readonly services: SamenwerkingServices;
}

/** True where edits do what they are for, and nothing else: tried on a copy, before the user's own text is touched. */
export function isGelukt(
    edits: readonly TextEdit[],
    { document, formulier, wijziging, services }: Proef,
): Promise<boolean> {
    const before = countTextErrors(mistakesIn(document, services));
    return tryOut({ edits }, document, services, (copy) => {
        const after = formulierIn(copy, wijziging.samenwerking, services);
        return (
            after !== undefined &&
            isGelijk(veldIn(after, wijziging)?.waarden ?? [], wijziging.waarden) &&
            andereVelden(formulier, wijziging).every(([plek, waarden]) =>
                isGelijk(veldIn(after, plek)?.waarden ?? [], waarden),
            ) &&
            countTextErrors(mistakesIn(copy, services)) <= before &&
            keepsComments(document, copy)
        );
    });
}

function formulierIn(
    copy: LangiumDocument,
    naam: string,
    services: SamenwerkingServices,
): SamenwerkingFormulier | undefined {
    const beoordelingen = services.assessment.Beoordelingen.beoordelingenOfCopy(copy, []);
    const index = beoordelingen.findIndex((beoordeling) => beoordeling.naam === naam);
    const beoordeling = beoordelingen[index];
    const geschreven = (copy.parseResult.value as Bestand).samenwerkingen[index];
    return beoordeling && geschreven && samenwerkingFormulier({ beoordeling, geschreven, meldingen: [] }, services);
}

type Plek = Pick<FormulierWijziging, 'eis' | 'sleutel'>;

/** What the other fields hold. Another profile asks other things, and an agreement that is new begins with a status. */
function andereVelden({ delen }: SamenwerkingFormulier, wijziging: FormulierWijziging): [Plek, readonly string[]][] {
    const isOwn = ({ eis }: FormulierEis) => eis === wijziging.eis;
    const isBegun = ({ velden }: FormulierEis) => velden.some(({ waarden }) => waarden.length > 0);
    const eisen = wijziging.eis === undefined ? [] : delen.flatMap((deel) => deel.eisen);
    return eisen
        .filter((eis) => !isOwn(eis) || isBegun(eis))
        .flatMap((eis) =>
            eis.velden
                .filter(({ sleutel }) => !(isOwn(eis) && sleutel === wijziging.sleutel))
                .map(({ sleutel, waarden }): [Plek, readonly string[]] => [{ eis: eis.eis, sleutel }, waarden]),
        );
}

/** All comments are there still, but for those that only kept the place of what is written now. */
function keepsComments(before: LangiumDocument, after: LangiumDocument): boolean {
    const left = textsOf(after);
    return textsOf(before).every((comment) => {
        const index = left.indexOf(comment);
        if (index >= 0) {
            left.splice(index, 1);
        }
        return index >= 0 || COMMENT_THAT_KEEPS_A_PLACE.test(comment);
    });
}

function textsOf({ parseResult }: LangiumDocument): string[] {
    return commentsIn(parseResult.value.$cstNode as CstNode).map(({ text }) => text);
}

function isGelijk(waarden: readonly string[], andere: readonly string[]): boolean {
    return waarden.length === andere.length && waarden.every((waarde, i) => waarde === andere[i]);
}

import type { AstNode } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import type { Afspraak, Samenwerking } from '../../generated/ast.js';
import type { FormulierVeld, FormulierWijziging, SamenwerkingFormulier } from './formulier.js';

/** The agreement about a requirement as the file itself writes it: of several the first is the one that counts. */
export function eigenAfspraak({ themas }: Samenwerking, eis: string): Afspraak | undefined {
    return themas.flatMap(({ afspraken }) => afspraken).find((afspraak) => afspraak.eis?.$refText === eis);
}

/** The field of a form that something was filled in in. */
export function veldIn(
    { delen, profiel }: SamenwerkingFormulier,
    { eis: naam, sleutel }: Pick<FormulierWijziging, 'eis' | 'sleutel'>,
): FormulierVeld | undefined {
    if (naam === undefined) {
        return profiel.sleutel === sleutel ? profiel : undefined;
    }
    const eis = delen.flatMap(({ eisen }) => eisen).find((kandidaat) => kandidaat.eis === naam);
    return eis?.velden.find((veld) => veld.sleutel === sleutel);
}

/** True for a place in the text of a node. */
export function isBinnen({ start, end }: Range, node: AstNode | undefined): boolean {
    const whole = node?.$cstNode?.range;
    return (
        whole !== undefined &&
        (start.line > whole.start.line ||
            (start.line === whole.start.line && start.character >= whole.start.character)) &&
        (end.line < whole.end.line || (end.line === whole.end.line && end.character <= whole.end.character))
    );
}

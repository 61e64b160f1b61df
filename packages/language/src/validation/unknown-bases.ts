import type { LangiumDocument } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import type { Melding, MeldingCode } from '../assessment/melding.js';
import { type Bestand, isToetsing } from '../generated/ast.js';
import { topId } from '../references/ids.js';
import { isBaseKnown } from '../references/known-bases.js';
import type { Names } from '../references/names.js';
import { nodeAt } from './cst.js';

/** Findings about what is absent: what is taken over may give it. */
const GIVEN_BY_BASE: ReadonlySet<MeldingCode> = new Set([
    ...(['partner-ontbreekt', 'regio-ontbreekt', 'adoptieregio-ontbreekt', 'profiel-ontbreekt'] as const),
    ...(['profiel-zonder-motivering', 'profiel-niet-afgestemd', 'profiel-niet-besproken'] as const),
    ...(['afspraak-ontbreekt', 'afspraak-onvolledig', 'afwijking-zonder-motivering', 'toetsing-te-vroeg'] as const),
    ...(['afspraak-zonder-eigenaar', 'afspraak-zonder-datum', 'document-ontbreekt'] as const),
    ...(['gewijzigd-sinds-akkoord', 'account-ontbreekt', 'niet-gebruikt'] as const),
]);

/**
 * Leaves out what may only be said because a samenwerking takes over one that does not exist, exists twice or takes it
 * over in turn. That is a finding of its own, and what the other would give is not known as long as it stands. Where it
 * is another file that does so, this one has nothing else to say it by.
 */
export function withoutUnknownBases(meldingen: readonly Melding[], document: LangiumDocument, names: Names): Melding[] {
    const { samenwerkingen } = document.parseResult.value as Bestand;
    const unsure = samenwerkingen
        .filter(({ name }) => name !== undefined && !isBaseKnown(name, names))
        .flatMap(({ name = '', $cstNode }) =>
            $cstNode ? [{ id: topId('samenwerking', name), range: $cstNode.range }] : [],
        );
    return meldingen.filter(
        (melding) => !unsure.some(({ id, range }) => isWithin(melding, range) && mayBeGiven(melding, id, document)),
    );
}

function isWithin({ bereik: { start } }: Melding, { start: first, end }: Range): boolean {
    const isAfter = start.line > first.line || (start.line === first.line && start.character >= first.character);
    return isAfter && (start.line < end.line || (start.line === end.line && start.character < end.character));
}

function mayBeGiven(melding: Melding, samenwerking: string, document: LangiumDocument): boolean {
    switch (melding.code) {
        case 'account-rechten':
            return melding.gegevens.hoort === 'schrijven';
        case 'contact-verkeerde-partij':
            return melding.gegevens.doetNietMee !== undefined;
        case 'contact-onbereikbaar':
            return melding.gegevens.contact.startsWith(`${samenwerking}/`);
        case 'volgorde':
            // Said at the request where the choice has no date of its own.
            return melding.gegevens.wat === 'toetsing-voor-keuze' && isToetsing(nodeAt(document, melding.bereik.start));
        default:
            return GIVEN_BY_BASE.has(melding.code);
    }
}

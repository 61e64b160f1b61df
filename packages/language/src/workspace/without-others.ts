import type { Melding, MeldingCode } from '../assessment/melding.js';
import { topId } from '../references/ids.js';
import type { Names } from '../references/names.js';
import type { Instellingen } from './instellingen.js';

/** What another file may settle: it declares what is not found here, or says to which party a contact belongs. */
const SETTLED_BY_OTHERS: ReadonlySet<MeldingCode> = new Set([
    ...(['onbekend', 'onbekende-sleutel', 'meerduidig', 'dubbel-beschreven', 'instelling-onbekend'] as const),
    'niet-gebruikt',
    ...(['contact-verkeerde-partij', 'contact-onbereikbaar', 'gewijzigd-sinds-akkoord'] as const),
    ...(['account-ontbreekt', 'account-rechten', 'account-beheer'] as const),
]);

/** What of these findings may be said before all other files have been read. */
export function withoutOthers(
    meldingen: readonly Melding[],
    names: Names,
    { norm }: Pick<Instellingen, 'norm'>,
): readonly Melding[] {
    const isNormRead = norm === undefined || names.get(topId('norm', norm)) !== undefined;
    return isNormRead ? meldingen.filter(({ code }) => !SETTLED_BY_OTHERS.has(code)) : [];
}

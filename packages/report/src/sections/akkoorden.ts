import type { AfspraakInhoud, Norm, Wijziging } from '@samenwerking/language';
import { definition, remark } from '../build.js';
import type { Definition, Value } from '../tree.js';
import { eisVan, onderdeelNaam } from './afspraak-namen.js';
import { contactOf, eventDate, type Subject } from './context.js';
import { count, enumerate } from './words.js';

/** Who agreed, and whether that still covers what is agreed. */
export function akkoorden(afspraak: AfspraakInhoud, context: Subject): Definition {
    const { achterhaaldeAkkoorden, norm } = context.beoordeling;
    return definition(
        'Akkoord van',
        ...afspraak.akkoorden.flatMap((akkoord): Value[] => {
            const wie = contactOf(akkoord.contact, context, eventDate(akkoord.datum, context));
            const achterhaald = achterhaaldeAkkoorden.find((kandidaat) => kandidaat.akkoord === akkoord);
            return achterhaald
                ? [wie, remark(achterhaaldInWoorden(achterhaald.wijziging, eisVan(afspraak), norm))]
                : [wie];
        }),
    );
}

/** What an akkoord no longer covers. */
export function achterhaaldInWoorden(
    { gewijzigd, weggehaald }: Wijziging,
    eis: string | undefined,
    norm: Norm,
): string {
    const namen = gewijzigd.map((sleutel) => `‘${onderdeelNaam(sleutel, eis, norm)}’`);
    return [
        'Geldt niet meer voor wat er nu staat.',
        ...(namen.length > 0 ? [`Daarna gewijzigd: ${enumerate(namen)}.`] : []),
        ...(weggehaald > 0 ? [`Daarna weggehaald: ${count(weggehaald, 'onderdeel', 'onderdelen')}.`] : []),
    ].join(' ');
}

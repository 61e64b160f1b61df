import { afspraakGegevens } from './afspraak-meldingen.js';
import { contactVan } from './contacten.js';
import type { MeldingContext } from './context.js';
import type { Melding } from './melding.js';

/** Says which akkoorden of the file itself no longer cover the agreement, and what has changed in it. */
export function akkoordMeldingen(context: MeldingContext): Melding[] {
    const { feiten, lookup, stadium } = context;
    return context.achterhaaldeAkkoorden.flatMap(({ afspraak, akkoord, wijziging }): Melding[] => {
        const { contact, datum, vingerafdruk, herkomst } = akkoord;
        if (herkomst) {
            return [];
        }
        const gegevens = {
            ...afspraakGegevens(afspraak, context),
            ...wijziging,
            contact: contactVan(contact, feiten, lookup)?.titel || contact.naam,
            datum: datum?.waarde,
        };
        const bereik = vingerafdruk?.bereik ?? akkoord.bereik;
        return [{ code: 'gewijzigd-sinds-akkoord', bereik, stadium, gegevens }];
    });
}

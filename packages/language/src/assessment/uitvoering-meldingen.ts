import type { IsoDatum } from '../feiten/feiten.js';
import { isVerlopen } from './afspraken.js';
import { type EisBeoordeling, isGeregeld, isVereist } from './beoordeling.js';
import type { MeldingContext } from './context.js';
import { gehoudenGoLives, isGebeurd } from './fase.js';
import type { Melding } from './melding.js';
import { plaatshouder } from './plaatshouder.js';
import { isIngevuld } from './tekst.js';
import { achterstalligeEvaluatie, isVerbeterpuntBelegd } from './uitvoering.js';

/** What is to be said about toetsing, go-live and what follows it (stap 10 to 13, hoofdstuk 4). */
export function uitvoeringMeldingen(context: MeldingContext): Melding[] {
    return [...toetsingMeldingen(context), ...goLiveMeldingen(context), ...evaluatieMeldingen(context)];
}

/** Toetsing is requested when the choice of the profile and the agreements are final (stap 10). */
function toetsingMeldingen({ eigen, feiten, eisen, stadium, peildatum }: MeldingContext): Melding[] {
    const aangevraagdOp = eigen.toetsing?.aangevraagdOp;
    if (!isGebeurd(aangevraagdOp, peildatum)) {
        return [];
    }
    const meldingen: Melding[] = [];
    const gekozenOp = feiten.profiel?.gekozenOp;
    if (!gekozenOp || gekozenOp.waarde > aangevraagdOp.waarde) {
        const bereik = eigen.profiel?.gekozenOp?.bereik ?? aangevraagdOp.bereik;
        meldingen.push({ code: 'volgorde', bereik, stadium, gegevens: { wat: 'toetsing-voor-keuze' } });
    }
    const open = eisen.filter((eis) => isVereist(eis.niveau) && isOpenOp(eis, aangevraagdOp.waarde));
    if (open.length > 0) {
        const labels = open.map(({ titel }) => titel);
        meldingen.push({ code: 'toetsing-te-vroeg', bereik: aangevraagdOp.bereik, stadium, gegevens: { labels } });
    }
    return meldingen;
}

/** What has expired since was settled on the day of the request. */
function isOpenOp({ status, afspraak }: EisBeoordeling, datum: IsoDatum): boolean {
    return status === 'verlopen' && afspraak ? isVerlopen(afspraak, datum) : !isGeregeld(status);
}

/** Carrying out starts after the akkoord (hoofdstuk 4); an exercise confirms it, and its points are followed up (12). */
function goLiveMeldingen({ eigen, profiel, stadium, peildatum }: MeldingContext): Melding[] {
    const isGetoetst = profiel?.toetsing === true;
    const akkoordOp = eigen.toetsing?.akkoordOp;
    return gehoudenGoLives(eigen, peildatum).flatMap(
        ({ datum, bereik, oefening, verbeterpunten }, index): Melding[] => {
            const isTooEarly = akkoordOp !== undefined && datum !== undefined && akkoordOp.waarde > datum.waarde;
            const wat = isTooEarly ? 'go-live-voor-akkoord' : 'go-live-zonder-akkoord';
            const latest = isTooEarly ? akkoordOp.bereik : bereik;
            // A late akkoord is said once, however many go-lives came before it.
            const isSaid = isGetoetst && (isTooEarly ? index === 0 : !akkoordOp);
            return [
                ...(isSaid ? [{ code: 'volgorde', bereik: latest, stadium, gegevens: { wat } } as const] : []),
                ...(isGetoetst && !isIngevuld(oefening)
                    ? [plaatshouder({ code: 'oefening-ontbreekt', bereik, stadium, gegevens: {} }, oefening)]
                    : []),
                ...verbeterpunten
                    .filter((punt) => !isVerbeterpuntBelegd(punt))
                    .map(({ titel, bereik: plek, aanpak }) =>
                        plaatshouder(
                            { code: 'verbeterpunt-onbelegd', bereik: plek, stadium, gegevens: { titel } },
                            aanpak,
                        ),
                    ),
            ];
        },
    );
}

/** After go-live the collaboration is evaluated regularly (stap 13). */
function evaluatieMeldingen({ eigen, stadium, peildatum }: MeldingContext): Melding[] {
    const { bereik } = eigen.uitvoering;
    const gegevens = achterstalligeEvaluatie(eigen, peildatum);
    return gegevens && bereik ? [{ code: 'evaluatie-te-laat', bereik, stadium, gegevens }] : [];
}

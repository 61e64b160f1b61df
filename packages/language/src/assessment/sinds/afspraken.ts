import type { AfspraakFeiten, AfspraakInhoud } from '../../feiten/feiten.js';
import { isVerlopen } from '../afspraken.js';
import { type EisStatus, isGeregeld } from '../beoordeling.js';
import { mensen, type Onderdeel, plaatsIn, type Stand, type Toestand, tekst, woord } from './onderdeel.js';

/** The agreements that there are: those that the profile asks, and those beyond it. */
export function afspraakOnderdelen(toestand: Toestand): Onderdeel[] {
    const { eisen, overigeAfspraken, norm, peildatum } = toestand.beoordeling;
    return [
        ...eisen.flatMap(({ eis, titel, status, afspraak }) =>
            afspraak ? [onderdeel(eis, titel, standOf(status), afspraak, toestand)] : [],
        ),
        ...overigeAfspraken.map((afspraak: AfspraakInhoud & Partial<AfspraakFeiten> & { isOnvolledig: boolean }) => {
            const eis = afspraak.eis?.naam;
            const titel = (eis && norm.eisen.get(eis)?.titel) ?? afspraak.titel ?? eis ?? '';
            return onderdeel(eis ?? `afspraak ${titel}`, titel, overigeStand(afspraak, peildatum), afspraak, toestand);
        }),
    ];
}

function standOf(status: EisStatus): Stand {
    return {
        woord: status,
        staat: isGeregeld(status) ? 'klaar' : status === 'verlopen' ? 'verlopen' : 'open',
    };
}

/** Of an agreement that nobody asks its own word counts, as long as it does not contradict itself. */
function overigeStand(afspraak: AfspraakInhoud & { readonly isOnvolledig: boolean }, peildatum: string): Stand {
    const status = afspraak.status?.waarde ?? 'open';
    if (afspraak.isOnvolledig) {
        return standOf('onvolledig');
    }
    if (status !== 'gereed' && status !== 'nvt') {
        return { woord: status, staat: 'open' };
    }
    return standOf(isVerlopen(afspraak, peildatum) ? 'verlopen' : status === 'gereed' ? 'gereed' : 'afgeweken');
}

function onderdeel(naam: string, titel: string, stand: Stand, afspraak: AfspraakInhoud, toestand: Toestand): Onderdeel {
    const { documenten, aspecten, akkoorden, eigenaar, vastgesteldOp, geldigTot } = afspraak;
    return {
        soort: 'afspraak',
        naam,
        titel,
        plaats: plaatsIn(toestand.beoordeling.uri, afspraak),
        stand,
        datums: { 'vastgesteld-op': vastgesteldOp?.waarde, 'geldig-tot': geldigTot?.waarde },
        keuzes: {
            status: woord(afspraak.status),
            eigenaar: mensen([eigenaar], toestand),
            akkoord: mensen(
                akkoorden.map(({ contact }) => contact),
                toestand,
            ),
            ...Object.fromEntries(aspecten.map(({ aspect, contacten }) => [aspect.naam, mensen(contacten, toestand)])),
        },
        teksten: {
            tekst: tekst(afspraak.tekst),
            motivering: tekst(afspraak.motivering),
            document: tekst(...documenten),
            ...Object.fromEntries(aspecten.map((aspect) => [aspect.aspect.naam, tekst(aspect.tekst)])),
        },
    };
}

import type { StapStatus } from '../beoordeling.js';
import {
    keuze,
    type Onderdeel,
    organisatieKeuze,
    plaatsIn,
    type Stand,
    type Toestand,
    tekst,
    woord,
} from './onderdeel.js';

/** What stands at the head of a report: the samenwerking as a whole, the choice of its profile, and its steps. */
export function kernOnderdelen(toestand: Toestand): Onderdeel[] {
    return [samenwerking(toestand), ...profielkeuze(toestand), ...stappen(toestand)];
}

function samenwerking(toestand: Toestand): Onderdeel {
    const { naam, titel, uri, fase, voortgang, feiten, norm } = toestand.beoordeling;
    const { adoptieregio, vertrouwelijkheid, verkenning } = feiten;
    return {
        soort: 'samenwerking',
        naam,
        titel,
        plaats: plaatsIn(uri, feiten),
        datums: { 'aangemeld-op': adoptieregio?.aangemeldOp?.waarde },
        keuzes: {
            titel: keuze(titel),
            norm: keuze(norm.titel),
            fase: keuze(fase),
            voortgang: keuze(voortgang.vereist === 0 ? undefined : `${voortgang.geregeld} van ${voortgang.vereist}`),
            'eerste-inschatting': profielNaam(verkenning.eersteInschatting?.naam, toestand),
            adoptieregio: organisatieKeuze(adoptieregio?.regio, toestand),
            vertrouwelijkheid: woord(vertrouwelijkheid),
        },
    };
}

function profielkeuze(toestand: Toestand): Onderdeel[] {
    const { uri, feiten } = toestand.beoordeling;
    const { profiel } = feiten;
    return profiel
        ? [
              {
                  soort: 'profiel',
                  naam: '',
                  titel: 'Profielkeuze',
                  plaats: plaatsIn(uri, profiel.profiel),
                  datums: {
                      'afgestemd-op': profiel.afgestemdOp?.waarde,
                      'gekozen-op': profiel.gekozenOp?.waarde,
                      'besproken-op': profiel.besprokenOp?.waarde,
                  },
                  keuzes: { profiel: profielNaam(profiel.profiel.naam, toestand) },
                  teksten: { motivering: tekst(profiel.motivering) },
              },
          ]
        : [];
}

function profielNaam(naam: string | undefined, { beoordeling }: Toestand) {
    return naam === undefined ? undefined : { doel: naam, naam: beoordeling.norm.profielen.get(naam)?.titel ?? naam };
}

const STAAT: Readonly<Record<StapStatus, Stand['staat']>> = {
    open: 'open',
    bezig: 'open',
    gereed: 'klaar',
    nvt: 'geen',
};

function stappen({ beoordeling }: Toestand): Onderdeel[] {
    const { stappen, uri, feiten } = beoordeling;
    return stappen.map(({ nummer, titel, status }) => ({
        soort: 'stap',
        naam: String(nummer),
        titel: `Stap ${nummer}: ${titel}`,
        plaats: plaatsIn(uri, feiten),
        stand: { woord: status, staat: STAAT[status] },
    }));
}

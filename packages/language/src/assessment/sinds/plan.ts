import type { ActiviteitPlanning } from '../planning.js';
import { mensen, type Onderdeel, plaatsIn, type Stand, type Toestand, tekst, woord } from './onderdeel.js';

/** What the plan holds: the go-live that it aims at, its deadlines and its activities as they are planned. */
export function planOnderdelen(toestand: Toestand): Onderdeel[] {
    const { feiten, uri, planning } = toestand.beoordeling;
    const { plan } = feiten;
    return plan
        ? [
              {
                  soort: 'plan',
                  naam: '',
                  titel: 'Plan van aanpak',
                  plaats: plaatsIn(uri, plan),
                  datums: { 'go-live': plan.goLive?.waarde },
              },
              ...plan.deadlines.map(
                  (deadline): Onderdeel => ({
                      soort: 'deadline',
                      naam: deadline.titel,
                      titel: deadline.titel,
                      plaats: plaatsIn(uri, deadline),
                      datums: { datum: deadline.datum?.waarde },
                  }),
              ),
              ...(planning?.activiteiten ?? []).map((gepland) => activiteit(gepland, toestand)),
          ]
        : [];
}

/** Its days are those that the planning works out: they also move with what it waits for. */
function activiteit({ activiteit, start, eind }: ActiviteitPlanning, toestand: Toestand): Onderdeel {
    const { naam, titel, status, eigenaar, prioriteit, toelichting } = activiteit;
    return {
        soort: 'activiteit',
        naam,
        titel: titel ?? naam,
        plaats: plaatsIn(toestand.beoordeling.uri, activiteit),
        stand: standVan(naam, status?.waarde ?? 'open', toestand),
        datums: { begin: start, einde: eind },
        keuzes: { eigenaar: mensen([eigenaar], toestand), prioriteit: woord(prioriteit) },
        teksten: { toelichting: tekst(toelichting) },
    };
}

function standVan(naam: string, status: string, { beoordeling }: Toestand): Stand {
    const isLate = beoordeling.meldingen.some(
        ({ code, gegevens }) => code === 'activiteit-te-laat' && gegevens.activiteit === naam,
    );
    return isLate ? { woord: 'te-laat', staat: 'verlopen' } : geschrevenStand(status);
}

/** The status as it was written. */
export function geschrevenStand(status: string): Stand {
    return { woord: status, staat: status === 'gereed' ? 'klaar' : status === 'vervallen' ? 'geen' : 'open' };
}

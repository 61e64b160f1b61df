import type { VerbeterpuntFeiten } from '../../feiten/feiten.js';
import { mensen, metDatum, type Onderdeel, plaatsIn, type Toestand, tekst, woord } from './onderdeel.js';
import { geschrevenStand } from './plan.js';

/** The toetsing, and what came after it: go-lives with what they taught, evaluations and experiences. */
export function uitvoeringOnderdelen(toestand: Toestand): Onderdeel[] {
    const { uri, feiten } = toestand.beoordeling;
    const { goLives, evaluaties, ervaringen } = feiten.uitvoering;
    return [
        ...toetsing(toestand),
        ...goLives.map(
            (goLive): Onderdeel => ({
                soort: 'go-live',
                naam: goLive.datum?.waarde ?? '',
                titel: metDatum('Go-live', goLive.datum),
                plaats: plaatsIn(uri, goLive),
                datums: { datum: goLive.datum?.waarde },
                teksten: { oefening: tekst(goLive.oefening) },
            }),
        ),
        ...goLives.flatMap(({ verbeterpunten }) => verbeterpunten.map((punt) => verbeterpunt(punt, toestand))),
        ...volgendeEvaluatie(toestand),
        ...evaluaties.map(
            (evaluatie): Onderdeel => ({
                soort: 'evaluatie',
                naam: evaluatie.datum?.waarde ?? '',
                titel: metDatum('Evaluatie', evaluatie.datum),
                plaats: plaatsIn(uri, evaluatie),
                datums: { datum: evaluatie.datum?.waarde },
                keuzes: { aanleiding: woord(evaluatie.aanleiding) },
                teksten: { bevinding: tekst(evaluatie.bevinding) },
            }),
        ),
        ...ervaringen.map(
            (ervaring): Onderdeel => ({
                soort: 'ervaring',
                naam: ervaring.datum?.waarde ?? '',
                titel: metDatum('Gedeelde ervaring', ervaring.datum),
                plaats: plaatsIn(uri, ervaring),
                datums: { datum: ervaring.datum?.waarde },
                teksten: { ervaring: tekst(ervaring.tekst) },
            }),
        ),
    ];
}

function toetsing({ beoordeling }: Toestand): Onderdeel[] {
    const { toetsing } = beoordeling.feiten;
    return toetsing
        ? [
              {
                  soort: 'toetsing',
                  naam: '',
                  titel: 'Toetsing',
                  plaats: plaatsIn(beoordeling.uri, toetsing),
                  datums: {
                      'werkgroep-op': toetsing.werkgroepOp?.waarde,
                      'aangevraagd-op': toetsing.aangevraagdOp?.waarde,
                      'akkoord-op': toetsing.akkoordOp?.waarde,
                  },
                  teksten: { oordeel: tekst(toetsing.oordeel) },
              },
          ]
        : [];
}

function verbeterpunt(punt: VerbeterpuntFeiten, toestand: Toestand): Onderdeel {
    return {
        soort: 'verbeterpunt',
        naam: punt.titel,
        titel: punt.titel,
        plaats: plaatsIn(toestand.beoordeling.uri, punt),
        stand: geschrevenStand(punt.status?.waarde ?? 'open'),
        datums: { 'klaar-op': punt.voor?.waarde },
        keuzes: { eigenaar: mensen([punt.eigenaar], toestand) },
        teksten: { aanpak: tekst(punt.aanpak) },
    };
}

function volgendeEvaluatie({ beoordeling }: Toestand): Onderdeel[] {
    const { volgendeEvaluatie } = beoordeling.feiten.uitvoering;
    return volgendeEvaluatie
        ? [
              {
                  soort: 'volgende-evaluatie',
                  naam: '',
                  titel: 'Volgende evaluatie',
                  plaats: plaatsIn(beoordeling.uri, volgendeEvaluatie),
                  datums: { datum: volgendeEvaluatie.waarde },
              },
          ]
        : [];
}

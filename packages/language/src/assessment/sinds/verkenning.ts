import { mensen, metDatum, type Onderdeel, plaatsIn, type Toestand, tekst } from './onderdeel.js';

/** What was there already, and what the talks brought: findings, talks and answers. */
export function verkenningOnderdelen(toestand: Toestand): Onderdeel[] {
    const { uri, feiten, norm } = toestand.beoordeling;
    const { bevindingen, gesprekken, antwoorden } = feiten.verkenning;
    return [
        ...bevindingen.map(
            (bevinding): Onderdeel => ({
                soort: 'bevinding',
                naam: `${bevinding.soort} ${bevinding.titel}`,
                titel: bevinding.titel,
                plaats: plaatsIn(uri, bevinding),
                datums: { datum: bevinding.datum?.waarde },
                teksten: { bestand: tekst(bevinding.bestand), toelichting: tekst(bevinding.toelichting) },
            }),
        ),
        ...gesprekken.map(
            (gesprek): Onderdeel => ({
                soort: 'gesprek',
                naam: gesprek.datum?.waarde ?? '',
                titel: metDatum('Gesprek', gesprek.datum),
                plaats: plaatsIn(uri, gesprek),
                datums: { datum: gesprek.datum?.waarde },
                keuzes: { aanwezig: mensen(gesprek.aanwezig, toestand) },
                teksten: { verslag: tekst(gesprek.verslag), toelichting: tekst(gesprek.toelichting) },
            }),
        ),
        ...antwoorden.map(
            (antwoord): Onderdeel => ({
                soort: 'antwoord',
                naam: antwoord.vraag.naam,
                titel: norm.vragen.find(({ naam }) => naam === antwoord.vraag.naam)?.titel ?? antwoord.vraag.naam,
                plaats: plaatsIn(uri, antwoord),
                teksten: {
                    antwoord: tekst(antwoord.antwoord),
                    veiligheidsregio: tekst(antwoord.veiligheidsregio),
                    crisispartner: tekst(antwoord.crisispartner),
                },
            }),
        ),
    ];
}

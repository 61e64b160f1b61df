import type { EisStatus } from '../assessment/beoordeling.js';
import type { Niveau } from '../feiten/feiten.js';

/** What the form says of a requirement, and why it cannot write what was filled in. */
export const formulierText = {
    profiel: 'Profiel',
    profielUitleg: 'Het profiel bepaalt welke afspraken nodig zijn (stap 5).',
    eenIsGenoeg: 'Van deze vragen is één antwoord genoeg.',
    datum: 'Dag-maand-jaar, zoals 03-04-2026.',
    datumOfWoord: (woorden: readonly string[]) =>
        `Dag-maand-jaar, zoals 03-04-2026, of het woord ${woorden.join(' of ')}.`,
    regels: 'Elk op een eigen regel.',
    soort: {
        checklist: 'checklist',
        basis: 'basis',
        bijlage: 'bijlage, telt niet mee voor het minimum',
        advies: 'advies, telt niet mee voor het minimum',
    } satisfies Readonly<Record<Niveau, string>>,
    status: {
        ontbreekt: 'ontbreekt',
        onvolledig: 'nog niet af',
        gereed: 'geregeld',
        afgeweken: 'geregeld: afgeweken',
        verlopen: 'verlopen',
    } satisfies Readonly<Record<EisStatus, string>>,
    weg: 'Deze samenwerking of afspraak staat niet meer zo in de tekst. Het formulier is bijgewerkt; vul het zo nodig opnieuw in.',
    fout: (regel: number) =>
        `Op regel ${regel} van de tekst staat een fout. Verbeter die eerst in de tekst; daarna kunt u dit hier invullen.`,
    onbekendeInhoud: (regel: number) =>
        `Op regel ${regel} van de tekst staat iets dat deze versie niet kent. Dat blijft staan. Pas dit aan in de tekst zelf.`,
    nietHier:
        'Dit is in het formulier niet in te vullen zonder dat er iets anders verandert. Pas het aan in de tekst zelf.',
    geenDatum: (waarde: string) => `‘${waarde}’ is geen datum. Schrijf dag-maand-jaar, zoals 03-04-2026.`,
    geenDatumOfWoord: (waarde: string, woorden: readonly string[]) =>
        `‘${waarde}’ is geen datum. Schrijf dag-maand-jaar, zoals 03-04-2026, of het woord ${woorden.join(' of ')}.`,
    kiesProfiel: 'Kies een profiel. Weghalen kan alleen in de tekst zelf.',
    geenKeuze: (waarde: string) => `‘${waarde}’ is hier geen keuze meer. Kies opnieuw.`,
    overgenomen: (uit: string) =>
        `Deze waarde komt uit ‘${uit}’ en kan hier niet leeg worden gemaakt. Schrijf wat hier in plaats daarvan geldt.`,
    drieAanhalingstekens:
        'Drie aanhalingstekens achter elkaar kunnen niet in een tekst van meer regels. Haal er een weg.',
} as const;

/**
 * What the Stappenplan asks, written out by hand from `domain/norm.md` and the source itself. It is never read from the
 * built-in norm: the two are compared.
 */

export const GETOETST = ['stand-by', 'structureel', 'kern'] as const;
export const NIET_GETOETST = ['ad-hoc', 'koppel'] as const;

export type GetoetstProfiel = (typeof GETOETST)[number];
export type Niveau = 'checklist' | 'basis' | 'bijlage' | 'advies';

/** A requirement as its row in the norm page says it. */
export interface EisRij {
    readonly eis: string;
    readonly thema: string;
    readonly niveau: Readonly<Record<GetoetstProfiel, Niveau | undefined>>;
    /** What must be filled in; `a of b` where one of both is enough. */
    readonly aspecten: Readonly<Record<GetoetstProfiel, readonly string[]>>;
    readonly bron: string;
}

// key | theme | stand-by | structureel | kern | aspects that must be filled in | source
const EISEN_TABEL = `
alarmering                          | proces      | checklist | checklist | checklist | structureel, kern: piketrichtlijnen | 6, 7; B; C
aanspreekpunt-informatie            | proces      | checklist | basis     | basis     | veiligheidsregio, crisispartner | 6, 7
informatiedeling                    | proces      | checklist | checklist | checklist | hoe; structureel, kern: wanneer, wie, welke | 6, 7; B; C
informatiebehoefte                  | proces      | advies    | advies    | advies    | veiligheidsregio, crisispartner | 6; A
foutieve-informatie                 | proces      | checklist | checklist | checklist | | 6, 7; B; C
betrokkenheid                       | proces      | advies    | checklist | checklist | actief, monitoren, niet | 6; B; C
regie-op-informatie                 | proces      |           | checklist | checklist | | B; C
startbeeld                          | proces      |           | bijlage   | bijlage   | wie, hoe, wanneer | B
leesbare-informatie                 | proces      |           | bijlage   | bijlage   | | B
informatiemanagementproces          | proces      |           |           | bijlage   | intern, extern | C
situatiebeelden                     | proces      |           |           | bijlage   | importeren, gebruik | C
aanspreekpunt-knelpunten            | organisatie | checklist | basis     | basis     | veiligheidsregio of crisispartner | 6, 7
convenant                           | organisatie | checklist | checklist | checklist | organisatiestructuren, taken, verantwoordelijkheden, aansluiting; structureel, kern: rollen | 6, 7; B; C
scenarios                           | organisatie | advies    | advies    | advies    | wanneer, wat-gaat-mis, bijdrage-veiligheidsregio, bijdrage-crisispartner | 6; A
functies                            | organisatie |           | checklist | bijlage   | informatiemanagement, leiding-en-coordinatie | B; C
netcentrisch-informatiemanagement   | organisatie |           |           | checklist | inrichting, ondersteuning | C
netcentrisch-leiding-en-coordinatie | organisatie |           |           | checklist | | C
opleiden-trainen-oefenen            | mens        | checklist | checklist | checklist | opleiden, trainen, oefenen; structureel, kern: functionarissen | 6, 7; B; C
opleidingsplan                      | mens        |           | bijlage   | bijlage   | budget, oefeningen, evaluatiemomenten; kern: meerjaren | B; C
taken-functionarissen               | mens        | advies    | advies    | advies    | taken, verantwoordelijkheden | 6
geheimhouding                       | mens        | checklist | checklist | checklist | | 6, 7; B; C
systeemkeuze                        | techniek    | advies    | advies    | advies    | randvoorwaarden | 6
gebruikersovereenkomst              | techniek    | advies    | checklist | checklist | beheer, controle | 6; B; C
`;

export const EISEN: readonly EisRij[] = EISEN_TABEL.trim()
    .split('\n')
    .map((regel) => {
        const cellen = regel.split('|').map((cel) => cel.trim());
        const [eis = '', thema = '', standBy, structureel, kern, aspecten = '', bron = ''] = cellen;
        return {
            eis,
            thema,
            niveau: {
                'stand-by': (standBy || undefined) as Niveau | undefined,
                structureel: (structureel || undefined) as Niveau | undefined,
                kern: (kern || undefined) as Niveau | undefined,
            },
            aspecten: {
                'stand-by': aspectenVan(aspecten, 'stand-by'),
                structureel: aspectenVan(aspecten, 'structureel'),
                kern: aspectenVan(aspecten, 'kern'),
            },
            bron,
        };
    });

function aspectenVan(cel: string, profiel: GetoetstProfiel): string[] {
    return cel.split(';').flatMap((deel) => {
        const [lijst = '', voor] = deel.split(':').toReversed();
        return voor === undefined || namen(voor).includes(profiel) ? namen(lijst) : [];
    });
}

function namen(lijst: string): string[] {
    return lijst
        .split(',')
        .map((naam) => naam.trim())
        .filter((naam) => naam !== '');
}

/** The row of a requirement. */
export function rijVan(eis: string): EisRij {
    const rij = EISEN.find((kandidaat) => kandidaat.eis === eis);
    if (!rij) {
        throw new Error(`${eis} is not on the norm page`);
    }
    return rij;
}

/** The requirements of a profile at the given levels, in the order of the norm page. */
export function gevraagd(profiel: GetoetstProfiel, ...niveaus: readonly Niveau[]): EisRij[] {
    return EISEN.filter(({ niveau }) => niveau[profiel] !== undefined && niveaus.includes(niveau[profiel]));
}

/** Requirements whose aspects are all contacts: they need no text. */
export const MET_CONTACTEN: readonly string[] = ['aanspreekpunt-informatie', 'aanspreekpunt-knelpunten'];

/** Lines a level: acceptance figures of the norm page. */
export const AANTALLEN: Readonly<Record<GetoetstProfiel, Readonly<Record<Niveau, number>>>> = {
    'stand-by': { checklist: 8, basis: 0, bijlage: 0, advies: 6 },
    structureel: { checklist: 10, basis: 2, bijlage: 3, advies: 4 },
    kern: { checklist: 11, basis: 2, bijlage: 6, advies: 4 },
};

const CONVENANT =
    'Een convenant waarin de taken, rollen en verantwoordelijkheden van de betrokken partijen worden omschreven';
const OPLEIDEN =
    'Een plan voor opleiden, trainen en oefenen op het gebied van netcentrisch werken en omgaan met LCMS. Functionarissen';
const GEBRUIKERSOVEREENKOMST = 'Een gebruikersovereenkomst voor het gebruik van het gekozen crisismanagement systeem';

/** The official checklists as the source prints them (stap 7, bijlage B, bijlage C): order and words. */
export const CHECKLISTS: Readonly<Record<GetoetstProfiel, readonly (readonly [eis: string, label: string])[]>> = {
    'stand-by': [
        ['alarmering', 'Afspraken over alarmering'],
        ['aanspreekpunt-informatie', 'Aanwijzen van aanspreekpunt voor informatie'],
        ['aanspreekpunt-knelpunten', 'Aanwijzen van aanspreekpunt voor dilemma’s en knelpunten'],
        ['informatiedeling', 'Werkwijze rondom delen van informatie'],
        ['foutieve-informatie', 'Afspraken over omgaan met foutieve of onvolledige informatie'],
        [
            'convenant',
            'Convenant omtrent organisatiestructuren, taken, verantwoordelijkheden en wijze van aansluiten op crisisorganisatie',
        ],
        [
            'opleiden-trainen-oefenen',
            'Plan voor opleiden, trainen en oefenen op het gebied van netcentrisch werken en LCMS.',
        ],
        ['geheimhouding', 'Geheimhoudingsverklaring'],
    ],
    structureel: [
        ['alarmering', 'Afspraken over alarmering en piketrichtlijnen'],
        ['informatiedeling', 'Afspraken over hoe, wanneer, door wie en welke informatie gedeeld wordt'],
        ['regie-op-informatie', 'Afspraken over regie op informatie'],
        ['foutieve-informatie', 'Afspraken over omgaan met foutieve of onvolledige informatie'],
        ['betrokkenheid', 'Afspraken over wanneer een partner betrokken moet worden bij een incident'],
        [
            'functies',
            'Inrichten van de functie van een informatiemanagement functionaris en een leiding en coördinatie functionaris',
        ],
        ['convenant', CONVENANT],
        [
            'opleiden-trainen-oefenen',
            `${OPLEIDEN} die een rol spelen binnen de samenwerking moeten in ieder geval opgeleid zijn in de netcentrische werkwijze en in staat zijn om te werken met LCMS`,
        ],
        ['geheimhouding', 'Een geheimhoudingsverklaring'],
        ['gebruikersovereenkomst', GEBRUIKERSOVEREENKOMST],
    ],
    kern: [
        ['alarmering', 'Afspraken over alarmering en piketrichtlijnen'],
        [
            'netcentrisch-informatiemanagement',
            'Netcentrisch inrichten van het proces Informatiemanagement binnen de gehele organisatie en de ondersteuning hiervoor',
        ],
        [
            'netcentrisch-leiding-en-coordinatie',
            'Netcentrisch inrichten van het proces Leiding en Coördinatie binnen de gehele organisatie',
        ],
        ['informatiedeling', 'Afspraken over hoe, wanneer, door wie en welke informatie gedeeld wordt'],
        ['regie-op-informatie', 'Afspraken over regie op informatie'],
        ['foutieve-informatie', 'Afspraken over omgaan met foutieve of onvolledige informatie'],
        ['betrokkenheid', 'Afspraken over wanneer een partner betrokken moet worden bij een incident'],
        ['convenant', CONVENANT],
        [
            'opleiden-trainen-oefenen',
            `${OPLEIDEN} binnen de processen informatiemanagement en leiding en coördinatie moeten tenminste in staat zijn om netcentrisch te kunnen werken bij incidenten van een zowel monodisciplinaire als multidisciplinaire aard. Daarnaast moeten deze functionarissen kunnen werken met het crisismanagementsysteem waarvoor gekozen is`,
        ],
        ['geheimhouding', 'Een geheimhoudingsverklaring'],
        ['gebruikersovereenkomst', GEBRUIKERSOVEREENKOMST],
    ],
};

/** What the Stappenplan asks, as far as the content names it: names of agreements by theme, with aspects of text. */
export const EISEN: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
    proces: {
        alarmering: ['piketrichtlijnen'],
        informatiedeling: ['hoe', 'wanneer', 'wie', 'welke'],
        informatiebehoefte: ['veiligheidsregio', 'crisispartner'],
        'foutieve-informatie': [],
        betrokkenheid: ['actief', 'monitoren', 'niet'],
        startbeeld: ['wie', 'hoe', 'wanneer'],
        'leesbare-informatie': [],
        situatiebeelden: ['importeren', 'gebruik'],
    },
    organisatie: {
        convenant: ['organisatiestructuren', 'taken', 'verantwoordelijkheden'],
        scenarios: ['wanneer', 'wat-gaat-mis'],
        functies: ['informatiemanagement', 'leiding-en-coordinatie'],
    },
    mens: {
        'opleiden-trainen-oefenen': ['opleiden', 'trainen', 'oefenen'],
        'taken-functionarissen': ['taken', 'verantwoordelijkheden'],
    },
    techniek: {
        systeemkeuze: ['randvoorwaarden'],
        gebruikersovereenkomst: ['beheer', 'controle'],
    },
};

export const PROFIELEN = ['stand-by', 'structureel', 'kern'] as const;
export const REGIOS = ['utrecht', 'gelderland-zuid', 'gelderland-midden', 'twente', 'drenthe', 'groningen'] as const;
export const STATUSSEN = ['open', 'concept', 'afgestemd', 'gereed'] as const;
export const ROLLEN = ['informatiemanager', 'accounthouder', 'bestuurder'] as const;

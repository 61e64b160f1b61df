/** Sentences about text that does not fit, for readers who have never programmed. */
export const syntaxText = {
    curlyQuotes: 'Gebruik rechte aanhalingstekens: "…". Gekrulde aanhalingstekens kent de taal niet.',
    unclosedText: 'Deze tekst is niet afgesloten. Zet er een aanhalingsteken (") achter, op dezelfde regel.',
    unclosedTextBlock: 'Dit tekstblok is niet afgesloten. Sluit het af met drie aanhalingstekens: """.',
    unclosedBlock: 'Dit blok is niet afgesloten. Zet er een accolade } achter.',
    unopenedBlock: 'Hierachter ontbreekt een accolade { om het blok te openen.',
    superfluousBrace: 'Deze accolade } is er een te veel. Haal hem weg.',
    unknownCharacter: (text: string) => `Het teken ‘${text}’ heeft hier geen betekenis. Haal het weg.`,
    missingColon: (key: string) => `Achter ‘${key}’ hoort een dubbele punt.`,
    withoutColon: (key: string) => `‘${key}’ hoort hier zonder dubbele punt, met een naam of tekst erachter.`,
    missingName: (kind: string) => `Hier ontbreekt een naam: één woord achter ‘${kind}’, zoals ${kind} voorbeeld.`,
    expected: (what: string) => `Hier hoort ${what}.`,
    emptyKey: (key: string, what: string) => `Achter ‘${key}’ ontbreekt de waarde. Hier hoort ${what}.`,
    trailingComma: 'Achter deze komma ontbreekt een naam. Vul hem aan of haal de komma weg.',
    unexpected: (text: string, allowed: readonly string[]) =>
        `‘${text}’ past hier niet.${allowed.length > 0 ? ` Hier kan staan: ${allowed.join(', ')}.` : ''}`,
    unexpectedEnd: 'Het bestand houdt hier te vroeg op.',
} as const;

/** What a word stands for in a message: the Dutch name of a type of the grammar. */
export const SOORTEN: Readonly<Record<string, string>> = {
    Crisispartner: 'crisispartner',
    Veiligheidsregio: 'veiligheidsregio',
    Organisatie: 'organisatie',
    Samenwerking: 'samenwerking',
    Norm: 'norm',
    Contact: 'contact',
    Activiteit: 'activiteit',
    Eis: 'eis',
    Aspect: 'aspect',
    Profiel: 'profiel',
    Vraag: 'vraag',
    Aanvulbaar: 'eis of profiel',
};

/** Sentences about characters that have a meaning elsewhere. */
export const characterText = {
    equals: 'Gebruik een dubbele punt in plaats van ‘=’.',
    quote: 'Zet een tekst tussen dubbele aanhalingstekens: "…".',
    comment: 'Een opmerking begint met //. Een tekst hoort tussen aanhalingstekens.',
    plainText: 'Zet deze tekst tussen aanhalingstekens: "…".',
    invisible: 'Hier staat een onzichtbaar teken. Wis dit stukje en typ het opnieuw.',
} as const;

const CHARACTER_ADVICE: readonly (readonly [characters: RegExp, advice: string])[] = [
    [/^=/, characterText.equals],
    [/^['‘’`]/, characterText.quote],
    [/^[#*]|^--/, characterText.comment],
    [/^[@+&%€]/, characterText.plainText],
    [/^(?:[\p{Cc}\p{Cf}\p{Cs}]|$)/u, characterText.invisible],
];

/** What may stand where a duration is asked. */
export const DURATION = 'een duur in hele dagen, weken of maanden, zoals 2 weken';

/** Sentences about text that does not fit, for readers who have never programmed. */
export const syntaxText = {
    curlyQuotes: 'Dit zijn gekrulde aanhalingstekens, zoals Word ze maakt. Schrijf hier rechte: "…".',
    strayQuote: 'Hier eindigt een tekst die nergens begint. Zet er ook een aanhalingsteken (") voor, of haal dit weg.',
    unclosedText: 'Deze tekst is niet afgesloten. Zet er een aanhalingsteken (") achter, op dezelfde regel.',
    unclosedTextBlock: 'Dit tekstblok is niet afgesloten. Sluit het af met drie aanhalingstekens: """.',
    textOverLines: 'Deze tekst loopt over meer regels. Zet er drie aanhalingstekens omheen: """…""".',
    superfluousColon: 'Voor een blok hoort hier geen dubbele punt. Haal hem weg.',
    superfluousDot: 'Achter een waarde hoort geen punt. Haal hem weg.',
    quotesInText: 'Binnen een tekst sluit dit aanhalingsteken hem af. Schrijf enkele aanhalingstekens: ‘…’.',
    titleInQuotes: 'Een naam is één woord. Zet een titel erachter tussen aanhalingstekens, zoals "T. Bakker".',
    oneWord: 'Een naam is één woord, zonder spaties. Een tekst hoort tussen aanhalingstekens.',
    unclosedBlock: 'Dit blok is niet afgesloten. Zet er een accolade } achter.',
    unopenedBlock: 'Hierachter ontbreekt een accolade { om het blok te openen.',
    superfluousBrace: 'Deze accolade } is er een te veel. Haal hem weg.',
    tooDeep: (most: number) =>
        `Dit blok staat in meer dan ${most} andere blokken, en is daarom niet gelezen. Haal er blokken omheen weg.`,
    tooFar: (sleutel: string, most: number) =>
        `Via ‘${sleutel}’ volgen er hier meer dan ${most} op elkaar. Wat daarna komt, telt niet mee: ` +
        'verwijs naar een die minder ver ligt.',
    tooLong: (most: number) =>
        `Dit bestand is niet gelezen, want het heeft meer dan ${most / 1_000_000} miljoen tekens. ` +
        'Verdeel het over meer bestanden.',
    unknownCharacter: (text: string) =>
        CHARACTER_ADVICE.find(([characters]) => characters.test(text))?.[1] ?? syntaxText.meaninglessCharacter(text),
    meaninglessCharacter: (text: string) =>
        `Het teken ‘${text}’ kan alleen in een tekst tussen aanhalingstekens staan. Haal het weg, of zet ze om de tekst.`,
    missingColon: (key: string) => `Achter ‘${key}’ hoort een dubbele punt.`,
    withoutColon: (key: string) => `‘${key}’ hoort hier zonder dubbele punt, met een naam of tekst erachter.`,
    missingName: (kind: string) => `Hier ontbreekt een naam: één woord achter ‘${kind}’, zoals ${kind} voorbeeld.`,
    incompleteAkkoord: 'Achter ‘akkoord’ horen een contact en een datum, zoals akkoord jansen 03-04-2026.',
    missingTitle: (kind: string) =>
        `Hier ontbreekt een titel: een tekst tussen aanhalingstekens achter ‘${kind}’, zoals ${kind} "Voorbeeld".`,
    anyAfspraak: 'de naam van een afspraak met { } erachter',
    missingBlock: (word: string) => `‘${word}’ past hier niet. Is het een afspraak? Zet er dan { } achter.`,
    smallLetters: (word: string) => `Schrijf ‘${word}’ hier zonder hoofdletter.`,
    unfinished: (word: string) =>
        `‘${word}’ is hier nog niet af. Schrijf er een naam, tekst of datum achter, of zet er { } achter.`,
    expected: (what: string) => `Hier hoort ${what}.`,
    withoutQuotes: (what: string) => `Hier hoort ${what}, zonder aanhalingstekens.`,
    emptyKey: (key: string, what: string) => `Achter ‘${key}’ ontbreekt de waarde. Hier hoort ${what}.`,
    superfluousComma: 'Hier hoort geen komma. Haal hem weg.',
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
    Eis: 'afspraak uit de norm',
    Aspect: 'aspect',
    Profiel: 'profiel',
    Vraag: 'vraag',
    Aanvulbaar: 'afspraak uit de norm of profiel',
};

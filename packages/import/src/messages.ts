/** The sentences of the import: what cannot be read and what to do, and what was understood of a document. */
export const messages = {
    unreadable: {
        empty: 'het bestand is leeg. Kies een ander bestand',
        noDocument: 'het is geen Word- of Excel-bestand. Sla het document op als .docx of .xlsx',
        oldKind: 'het is een oud Word- of Excel-bestand (.doc of .xls). Open het en sla het op als .docx of .xlsx',
        password: 'er staat een wachtwoord op. Sla het op zonder wachtwoord en probeer het opnieuw',
        openDocument: 'het is een OpenDocument-bestand (.odt of .ods). Open het en sla het op als .docx of .xlsx',
        pdf: 'het is een pdf. Gebruik het Word- of Excel-bestand waar de pdf van is gemaakt',
        otherText: 'het is een tekst- of webbestand. Open het in Word of Excel en sla het op als .docx of .xlsx',
        damaged: 'het bestand is beschadigd. Open het in Word, Excel of LibreOffice en sla het opnieuw op',
        tooLarge:
            'er zit te veel in voor een checklist of contactlijst. Zet de tabellen die u nodig hebt in een nieuw document',
        tooDeep: 'er staat te veel in elkaar. Zet de tabellen die u nodig hebt in een nieuw document',
        declares:
            'er staan definities in die geen Word of Excel maakt, en die zijn onveilig om te lezen. Open het in Word, ' +
            'Excel of LibreOffice en sla het opnieuw op',
    },
    nothingFound: (tables: readonly string[]) =>
        'er staat geen checklist in en geen contactlijst. Een checklist is een tabel met de kolommen Afspraak en Gereed; ' +
        'een contactlijst heeft de kolommen Naam en bijvoorbeeld Functie, Organisatie, Telefoon en E-mail. Zet die ' +
        `woorden boven de kolommen${tables.length > 0 ? `. Nu staat er: ${tables.join('; ')}` : ''}`,
    columns: (place: string, titles: readonly string[]) =>
        `in ${place} ${titles.map((title) => `‘${title}’`).join(', ')}`,
    otherParties: (first: string, other: string) =>
        `er staat meer dan één samenwerking in: eerst ${first} met afspraken, en daarna ${other} met afspraken. Maak voor ` +
        'elke samenwerking een eigen document, en lees ze een voor een in',
    place: {
        table: (number: number) => `tabel ${number}`,
        sheet: (name: string) => `blad ‘${name}’`,
        from: (place: string, number: number) => `${place} vanaf rij ${number}`,
        row: (place: string, number: number) => `${place}, rij ${number}`,
    },

    // Where a line comes from
    from: (bestand: string, places: readonly string[], said: string) => `Uit ${bestand}, ${places.join('; ')}: ${said}`,
    column: (title: string, said: string) => `${title === '' ? 'Verder staat er' : `Kolom ‘${title}’`}: ${said}`,
    explain: () => [
        'Volgens het document niet van toepassing. Schrijf waarom, en haal dan de // weg:',
        'status: nvt',
        'motivering: ""',
    ],
    mayExplain: (title: string, value: string) => [
        `Volgens het document niet van toepassing. Is wat in kolom ‘${title}’ staat de reden? Haal dan de // weg:`,
        'status: nvt',
        `motivering: ${value}`,
    ],
    readFrom: (bestand: string) => [
        `Ingelezen uit ${bestand}. Bij elke afspraak en elk contact staat waar de regel vandaan komt.`,
        'Wat de afspraak inhoudt, staat meestal niet in een checklist: vul dat zelf aan.',
    ],
    uncertain: () => ['Kijk dit na. Wat niet zeker is, is niet overgenomen:'],

    rowsLeft: () => ['Deze rijen zijn niet overgenomen. Zo staan zij in het document:'],
    keptRow: (place: string, cells: readonly string[]) => `${place}: ${cells.join(' | ')}`,
    keptCell: (title: string, text: string) => (title === '' ? `"${text}"` : `‘${title}’ "${text}"`),

    // What was understood
    profielNamed: (profiel: string, titel: string, quote: string) =>
        `Profiel ${profiel} (${titel}), want in het document staat: ${quote}`,
    profielByLabels: (profiel: string, titel: string) =>
        `Profiel ${profiel} (${titel}), want de afspraken in het document zijn die van de checklist van dat profiel.`,
    norm: (norm: string, titel: string) =>
        `Norm ${norm} (${titel}), want die past het best bij de afspraken in het document.`,
    partner: (partner: string, quote: string) => `Partner ${partner}, want in het document staat: ${quote}`,
    regios: (regios: readonly string[], quote: string) =>
        `Regio ${regios.join(', ')}, want in het document staat: ${quote}`,
    vertrouwelijkheid: (woord: string, quote: string) =>
        `Vertrouwelijkheid ${woord}, want in het document staat: ${quote}`,
    afspraken: (count: number, gereed: number) =>
        `${count === 1 ? '1 afspraak' : `${count} afspraken`} herkend, waarvan ${gereed} gereed.`,
    zonderInhoud: (gereed: number, eisen: readonly string[]) => {
        const which = gereed === 1 ? 'De afspraak die gereed is' : `De ${gereed} die gereed zijn`;
        return eisen.length === gereed
            ? `${which}, ${gereed === 1 ? 'telt' : 'tellen'} nog niet als geregeld, want wat er is afgesproken, staat niet ` +
                  'in het document. Vul bij elke afspraak de tekst of het document in.'
            : `Van de ${gereed} die gereed zijn, ${eisen.length === 1 ? 'telt' : 'tellen'} er ${eisen.length} nog niet als ` +
                  'geregeld, want wat er is afgesproken, staat niet in het document. Vul de tekst of het document in bij ' +
                  `${eisen.join(', ')}.`;
    },
    ontbreekt: (eisen: readonly string[]) => `Volgens het document ontbreekt nog: ${eisen.join(', ')}.`,
    contacten: (count: number) => `${count === 1 ? '1 contact' : `${count} contacten`} gevonden.`,

    // What is not certain
    overruledProfiel: (profiel: string, quotes: readonly string[]) => overruled(`profiel ${profiel}`, quotes),
    overruledPartner: (partner: string, quotes: readonly string[]) => overruled(`partner ${partner}`, quotes),
    overruledRegios: (regios: readonly string[], quotes: readonly string[]) =>
        overruled(`regio ${regios.join(', ')}`, quotes),
    overruledAdoptieregio: (regio: string, quotes: readonly string[]) => overruled(`adoptieregio ${regio}`, quotes),
    unknownLabel: (row: string) => `${row} past bij geen eis van de norm.`,
    doubtfulLabel: (row: string, eisen: readonly string[]) => `${row} kan meer betekenen: ${eisen.join(', ')}.`,
    likeLabel: (row: string, eis: string) => `${row} lijkt op ${eis}, maar niet genoeg om zeker te zijn.`,
    reservedLabel: (row: string, eis: string, woord: string) =>
        `${row} lijkt op ${eis}, maar er staat ook ‘${woord}’. Of de afspraak er is, weet u zelf.`,
    widerLabel: (row: string, eis: string, woorden: readonly string[]) =>
        `${row} lijkt op ${eis}, maar er staat ook ${woorden.map((woord) => `‘${woord}’`).join(' en ')}. ` +
        'Of dit dezelfde afspraak is, weet u zelf.',
    otherLabel: (row: string, eis: string) =>
        `${row} lijkt op ${eis}, maar zo staat het niet in de norm. Of dit dezelfde afspraak is, weet u zelf.`,
    takenLabel: (row: string, eis: string, other: string) =>
        `${row} lijkt op ${eis}, maar daarvoor is ${other} al gebruikt.`,
    noTheme: (row: string, eis: string) => `${row} is ${eis}, maar de norm zegt niet bij welk thema dat hoort.`,
    doubtfulStatus: (row: string, mark: string) => `${row}: of dit gereed is, blijkt niet uit ${mark}.`,
    differentStatus: (eis: string, places: readonly string[]) =>
        `${eis}: ${places.join(' en ')} zeggen iets anders over de status.`,
    futureDate: (row: string, datum: string) => `${row}: de datum ${datum} moet nog komen, dus gereed is het nog niet.`,
    unclearFutureDate: (row: string, title: string, text: string) =>
        `${row}: de datum in ‘${title}’ moet nog komen: ${text}. Is de afspraak dan pas vastgesteld, dan is zij nog niet ` +
        'gereed. Is het een andere datum, zet dan de status op gereed.',
    unclearDates: (place: string, title: string) =>
        `${place}: wat de datum in ‘${title}’ betekent, staat er niet bij. Is het wanneer de afspraak is vastgesteld, schrijf ` +
        'hem dan achter ‘vastgesteld-op:’.',
    unexplained: (row: string) =>
        `${row} is niet van toepassing, maar waarom staat er niet bij. Schrijf een motivering en zet de status op nvt.`,
    mayBeExplained: (row: string, title: string, text: string) =>
        `${row} is niet van toepassing. Misschien staat in kolom ‘${title}’ waarom: ${text}. Haal in dat geval bij de ` +
        'afspraak de // weg voor de status en de motivering.',
    notBegun: (row: string, notes: readonly string[]) =>
        `${row} is niet begonnen, dus dit is niet overgenomen: ${notes.join('; ')}.`,
    expired: (row: string) => `${row} stond als verlopen; de status is nu concept. Stel de afspraak opnieuw vast.`,
    notDate: (row: string, title: string, text: string) => `${row}: ‘${title}’ is geen datum: ${text}.`,
    crossedRow: (row: string, how: 'doorgehaald' | 'verborgen') =>
        `${row} is in het document ${how}, en dus niet overgenomen.`,
    crossedCell: (row: string, title: string, how: 'doorgehaald' | 'verborgen', text: string) =>
        `${row}: wat in ‘${title}’ staat, is ${how} en dus niet overgenomen: ${text}.`,
    formulaError: (row: string, title: string, text: string) =>
        `${row}: de formule in ‘${title}’ geeft een fout: ${text}.`,
    notPath: (row: string, text: string) => `${row}: dit is geen pad naar een document: ${text}.`,
    unknownOwner: (row: string, naam: string) => `${row}: de eigenaar ${naam} is geen contact dat bekend is.`,
    doubtfulOwner: (row: string, naam: string, contacten: readonly string[]) =>
        `${row}: de eigenaar ${naam} kan meer contacten zijn: ${contacten.join(', ')}.`,
    unknownOrganisatie: (row: string, organisatie: string) =>
        `${row}: ${organisatie} is niet de partner of een regio van deze samenwerking, dus het contact hoort nog nergens bij.`,
    noOrganisatie: (places: readonly string[], captions: readonly string[]) =>
        `Van de contacten uit ${places.join(' en ')} staat er niet bij van welke organisatie zij zijn. ` +
        'Schrijf bij elk contact ‘organisatie:’.' +
        (captions.length > 0 ? ` Misschien is het wat erboven staat: ${captions.join(', ')}.` : ''),
    unknownRol: (row: string, rol: string) => `${row}: ${rol} is geen rol die samenwerking kent.`,
    mendedPhone: (row: string, number: string) =>
        `${row}: aan het telefoonnummer ontbrak het begin; het is aangevuld tot ${number}.`,
    notPhone: (row: string, text: string) => `${row}: dit is geen telefoonnummer: ${text}.`,
    notEmail: (row: string, text: string) => `${row}: dit is geen e-mailadres: ${text}.`,
    contactTwice: (row: string, other: string) => `${row} is hetzelfde contact als ${other}, maar met andere gegevens.`,
    contactThere: (row: string) => `${row} staat al in uw bestanden en is niet opnieuw overgenomen.`,
    incomplete: {
        'zonder-afspraak': (row: string, said: string) =>
            `${row}: bij ${said} staat niet over welke afspraak het gaat.`,
        'zonder-naam': (row: string, said: string) =>
            `${row}: bij ${said} staat geen naam, dus dit is geen contact geworden.`,
        'losse-rij': (row: string, said: string) =>
            `${row}: ${said} staat alleen. Of het bij de contacten eronder hoort, weet u zelf.`,
        'geen-persoon': (row: string, said: string) =>
            `${row}: ${said} is niet de naam van iemand, dus dit is geen contact geworden.`,
        'meer-personen': (row: string, said: string) =>
            `${row}: ${said} kan meer dan één persoon zijn, dus dit is geen contact geworden.`,
    },
    noPartner: (line: string | undefined) =>
        'Geen crisispartner gevonden. Geef hem mee met --partner, of vul hem in het bestand in.' +
        (line === undefined ? '' : ` Misschien staat hij hier: ${line}.`),
    unclearPartner: (quote: string) =>
        `Hier staat meer dan de naam van de partner: ${quote}. Zet in het document elk gegeven op een eigen regel, of vul de ` +
        'partner in het bestand in.',
    noRegio: (line: string | undefined) =>
        'Geen veiligheidsregio gevonden. Geef haar mee met --regio, of vul haar in het bestand in.' +
        (line === undefined ? '' : ` Misschien staat zij hier: ${line}.`),
    unknownRegio: (regio: string) => `De regio ${regio} uit het document is niet bekend.`,
    unknownVertrouwelijkheid: (said: string) =>
        `Wie het mag lezen, is niet duidelijk: ${said}. Er staat nu intern; kies openbaar, intern of vertrouwelijk.`,
    unnamedRegios: (quote: string) => `Niet alle regio’s staan bij naam in het document: ${quote}`,
    morePartners: (partners: readonly string[]) =>
        `In het document staan meer partners. Niet overgenomen: ${partners.join(', ')}.`,
    furtherFact: (quote: string, first: string) =>
        `Verderop in het document staat ${quote}. Dat is niet overgenomen, want eerst staat er ${first}.`,
    unread: (places: readonly string[]) =>
        `Geen checklist of contactlijst, en dus niet ingelezen: ${places.join(', ')}.`,
} as const;

function overruled(given: string, quotes: readonly string[]): string {
    return `Opgegeven is ${given}. Dat gaat voor wat in het document staat: ${quotes.join('; ')}.`;
}

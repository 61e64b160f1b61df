/**
 * What a new samenwerking says to whoever fills it in, as the lines of comments. They hold for every norm: what a step
 * is called comes from the norm. The examples in them are right when their `//` is taken away.
 */
export const skeletText = {
    standaardTitel: (partner: string | undefined) =>
        partner === undefined ? 'Netcentrisch samenwerken' : `Netcentrisch samenwerken met ${partner}`,
    stap: (nummer: number, titel: string) => `Stap ${nummer}: ${titel}`,

    inleiding: [
        'Het begin van een samenwerking. Vul het aan in de volgorde van de stappen; niet alles hoeft meteen.',
        'Regels die met // beginnen zijn uitleg en tellen niet mee. Wat u niet meer nodig hebt, kunt u weghalen.',
        'In VS Code: Ctrl+spatie toont wat u ergens kunt schrijven, F8 brengt u naar de volgende melding en Ctrl+. toont',
        'wat u daaraan kunt doen.',
    ],
    organisatie: [
        'Leg vast: sector, kerntaken, ambities, verwachtingen en contactpersonen. Bijvoorbeeld:',
        'sector: "drinkwater"',
        'kerntaken: "Dag en nacht drinkwater leveren aan huishoudens, zorginstellingen en bedrijven."',
        'contact devries "J. de Vries" { rol: accounthouder  telefoon: "0344 000 000" }',
    ],
    regio: (regio: string) => [
        'Leg ook van de veiligheidsregio kerntaken, ambities, verwachtingen en contactpersonen vast. Bijvoorbeeld:',
        `veiligheidsregio ${regio} {`,
        '    ambities: "Eén gedeeld beeld met alle vaste partners."',
        '    contact jansen "A. Jansen" { rol: accounthouder  telefoon: "024 000 00 00" }',
        '}',
    ],

    geenPartner: [
        'Met welke crisispartner werkt u samen? Beschrijf die in een blok ‘crisispartner’ buiten deze accolades,',
        'en schrijf hier de naam van dat blok achter ‘partner:’.',
    ],
    geenRegio: ['Schrijf achter ‘regio:’ welke veiligheidsregio meedoet.'],
    eenRegio: [
        'Doen er meer veiligheidsregio’s mee? Kies er dan een met ‘adoptieregio:’ en noem de andere bij ‘betrokken:’.',
    ],
    meerRegios: (datum: string) => [
        'Is de adoptieregio aangemeld bij de werkgroep crisispartners?',
        `Schrijf dan achter haar naam: { aangemeld-op: ${datum} }`,
    ],
    vertrouwelijkheid: ['Wie mag dit lezen? Kies openbaar, intern of vertrouwelijk.'],

    watErIs: (datum: string) => [
        'Noem documenten, incidenten, oefeningen, evaluaties en bestaande afspraken. Bijvoorbeeld:',
        `incident "Hoogwater" { datum: ${datum}  toelichting: "Het waterbeeld kwam te laat." }`,
    ],
    eersteInschatting: (profiel: string | undefined) => [
        `Welk profiel verwachtte u vóór de gesprekken?${profiel === undefined ? '' : ' Bijvoorbeeld:'}`,
        ...(profiel === undefined ? [] : [`eerste-inschatting: ${profiel}`]),
    ],
    gesprekken: (datum: string, vraag: string | undefined) => [
        'Leg de gesprekken vast, en wat u over en weer antwoordt op de vragen. Bijvoorbeeld:',
        `gesprek ${datum} { toelichting: "Kennisgemaakt en kerntaken besproken." }`,
        ...(vraag === undefined ? [] : [`vraag ${vraag} { antwoord: "Dit hebben de partijen besproken." }`]),
    ],
    geenProfiel: (profielen: readonly string[]) => [
        'Schrijf achter ‘profiel:’ welk profiel past. Daarna ziet u welke afspraken nodig zijn.',
        `Kies uit: ${profielen.join(', ')}.`,
    ],
    keuze: (metAfstemming: boolean) => [
        'Vul de keuze aan zodra zij vaststaat, elk op een eigen regel:',
        '- motivering: waarom past dit profiel?',
        ...(metAfstemming ? ['- afgestemd-op: wanneer is het met de andere regio’s afgestemd?'] : []),
        '- gekozen-op: wanneer is het gekozen?',
        '- besproken-op: wanneer is het met de werkgroep crisispartners besproken?',
    ],

    afspraken: [
        'De afspraken staan per thema. Welke nog ontbreken, ziet u als melding bij het thema. In VS Code kunt u ze',
        'laten invoegen: zet de cursor op de naam van het thema en kies een snelle oplossing (Ctrl+.).',
    ],
    controle: [
        'Zet de status van een afspraak op gereed als zij is ingevuld en de partijen het eens zijn.',
        'De checklist is een minimum: schrijf extra afspraken in hun thema, met ‘afspraak’ en een titel.',
    ],
    geenAfspraken: [
        'Dit profiel vraagt geen vaste afspraken. Wilt u er toch een vastleggen, dan kan dat zo:',
        'proces {',
        '    afspraak "Persvoorlichting" { status: concept  tekst: "Wij stemmen persberichten vooraf af." }',
        '}',
    ],
    nodig: (profiel: string) => `Nodig bij ${profiel}:`,
    ookGenoemd: (eisen: readonly string[]) => `Ook genoemd: ${eisen.join(', ')}`,
    eis: (naam: string, titel: string) => `- ${naam}: ${titel}`,
    systeem: ['Met welk systeem werkt u samen? Bijvoorbeeld:', 'systeem: LCMS'],
    accounts: ['De informatiemanagers van de partner horen een account te hebben. Haal weg wat bij u anders is.'],
    geenAccounts: [
        'Geef elke informatiemanager van de partner hier een account, met ‘account’ en de naam van het contact.',
    ],

    plan: (begin: string, goLive: string) => [
        'Zet in de tijd wat er nog moet gebeuren, tot en met de go-live. Bijvoorbeeld:',
        'plan {',
        `    go-live: ${goLive}`,
        '    activiteit workshop "Workshop met functionarissen" {',
        `        van: ${begin}`,
        '        doorlooptijd: 2 weken',
        '        prioriteit: hoog',
        '    }',
        '}',
    ],
    werkgroep: ['- werkgroep-op: wanneer hebt u het plan aan de werkgroep crisispartners laten weten?'],
    toetsing: [
        '- aangevraagd-op: wanneer is de toetsing aangevraagd?',
        '- akkoord-op: wanneer was de Regiegroep netcentrisch werken akkoord?',
        '- oordeel: wat was het oordeel?',
    ],
    uitvoerenPlan: ['Houd bij elke activiteit van het plan de status bij: open, bezig, gereed of vervallen.'],
    goLive: (datum: string) => [
        'Leg de go-live vast, met de oefening en de verbeterpunten. Bijvoorbeeld:',
        `go-live ${datum} { oefening: "Dijkdoorbraak" }`,
    ],
    evalueren: (datum: string) => [
        'Plan de evaluatie, en leg vast wat u vindt. Bijvoorbeeld:',
        `volgende-evaluatie: ${datum}`,
    ],
    ervaring: (datum: string) => [
        'Deel uw ervaringen met de werkgroep. Bijvoorbeeld:',
        `ervaring ${datum} "Gedeeld op de themabijeenkomst."`,
    ],
} as const;

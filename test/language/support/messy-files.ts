import type { MeldingCode } from '@samenwerking/language';

/** Every code that the table of diagnostics gives a fix. */
export const WITH_FIX: readonly MeldingCode[] = [
    ...(['onbekende-sleutel', 'syntaxis', 'onbekend', 'datum-ongeldig', 'leeg', 'meerduidig'] as const),
    ...(['afspraak-ontbreekt', 'afspraak-onvolledig', 'afspraak-niet-gereed', 'afwijking-zonder-motivering'] as const),
    ...(['afspraak-zonder-eigenaar', 'afspraak-zonder-datum', 'document-ontbreekt', 'thema-onjuist'] as const),
    ...(['gewijzigd-sinds-akkoord', 'niet-gebruikt'] as const),
    ...(['contact-onbereikbaar', 'adoptieregio-ontbreekt', 'adoptieregio-niet-aangemeld'] as const),
    ...(['partner-ontbreekt', 'regio-ontbreekt', 'kennismaking-onvolledig', 'vraag-onbeantwoord'] as const),
    ...([
        'profiel-ontbreekt',
        'profiel-zonder-motivering',
        'profiel-niet-afgestemd',
        'profiel-niet-besproken',
    ] as const),
    ...(['schrijfrecht-niet-teruggezet', 'activiteit-zonder-planning', 'go-live-ontbreekt'] as const),
    ...(['verbeterpunt-onbelegd', 'oefening-ontbreekt', 'evaluatie-te-laat'] as const),
];

/** Nothing is right in these, and nothing is written twice in the same way. */
export const MESSY: Readonly<Record<string, string>> = {
    'rommel.samenwerking': `// Alles door elkaar.
crisispartner stroom "Stroom" { // zonder meer
    contact elders "E. Elders"; contact smit { rol: bestuurder }
}
samenwerking rommel "Rommel" {
  partner: stroom   betrokken: twente, utrecht
  profiel: structureel { gekozen-op: 03-04-2026 } // wel gekozen
    adoptieregio: drenthe
  contact  jansen "A. Jansen" { organisatie: twente }
  contact niemand
  proces { alarmering { status: gereed  piketrichtlijn: "Snel."  akkoord jansen 01-01-2026 "abcdef" } /* los */
    geheimhouding { status: gereed, tekst: "Niets zeggen." } // hoort elders
    aanspreekpunt-informatie { status: gereed
      crisispartner: elders }
    aanspreekpunt-informati { }
  }
  organisatie {
    convenant {
        status: gereed
        tekst: """
      Staat vast.
        """

        // Nog niet compleet.
    }

    regie-op-informatie { status: nvt }
    functies { status: concept tekst: "Wie" } }
  techniek { account elders { rechten: lezen tijdelijk-schrijven "Brand" { tot: 01-11-2026 } } }
  plan { activiteit een "Een" activiteit twee "Twee" { na: een, doorlooptijd: 3 weken }
     activiteit drie { prioriteit: hoog } deadline "Storm": 1/10/26
  }
  toetsing { aangevraagd-op: 01-06-2026 }
  uitvoering { go-live 02-11-2025 { verbeterpunt "Sneller" verbeterpunt "Beter" { voor: 01-12-2026 } } }
}
`,
    'begin.samenwerking': 'samenwerking begin\n',
    'regios.samenwerking': 'samenwerking regios {\n\tbetrokken: flevoland, zeeland\n\tplan {\n\t}\n}\n'.replaceAll(
        '\n',
        '\r\n',
    ),
    'niet-gereed.samenwerking': `samenwerking niet-gereed { regio: flevoland
    profiel: stand-by { motivering: "M." gekozen-op: 03-04-2026 besproken-op: 10-04-2026 }
    toetsing { aangevraagd-op: 01-06-2026 } mens { geheimhouding { status: concept tekst: "T." } }
}`,
    'fout.samenwerking': `samenwerking fout {
    partner = stroom
    regio: zeelant
    vertrouwelijkheid: "intern"
    contact: bakker
    proces: {
        alarmering {
            staus: open
            tekst: De meldkamer belt
            vastgesteld-op: 1/5/2026
        }
    }
    mens {
        geheimhouding {
            status: open
    }
}
`,
    'naamgenoten.samenwerking': `crisispartner heide {
 contact pieters "H. Pieters" { telefoon: "1" } }
veiligheidsregio limburg-noord {
  contact pieters "D. Pieters" { telefoon: "2" } }
samenwerking naamgenoten { partner: heide  regio: limburg-noord
    mens { geheimhouding { eigenaar: pieters /* wie? */ } vertrouwelijkheid { eigenaar: pietrs } } }
`,
    'leeg.samenwerking': '\n',
};

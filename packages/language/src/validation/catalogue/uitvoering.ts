import { procesMessages } from '../../messages/proces-meldingen.js';
import { type Catalogue, example } from './entry.js';

/** Toetsing, go-live and what follows it. */
export const uitvoering = {
    volgorde: {
        titel: 'Stappen zijn in een andere volgorde gezet',
        ernst: 'W',
        bericht: procesMessages.volgorde,
        betekenis:
            'Alleen twee volgordes liggen vast: eerst het profiel kiezen en dan de toetsing aanvragen, en bij een ' +
            'getoetst profiel eerst het akkoord van de Regiegroep en dan de go-live. Al het andere mag door elkaar.',
        bron: 'stap 5 en 10, hoofdstuk 4',
        herstel:
            'Is een datum verkeerd getypt, verbeter die dan. Is het echt zo gegaan, laat de datums dan staan: ' +
            'het dossier hoort te vertellen wat er is gebeurd.',
        voorbeeld: example(`
            samenwerking linge-rivierengebied {
                profiel: structureel { gekozen-op: 03-04-2026 }
                toetsing { aangevraagd-op: 15-06-2026  akkoord-op: 20-08-2026 }
                uitvoering {
                    go-live 02-11-2026 { oefening: "Dijkdoorbraak bij Ochten" }
                }
            }
        `),
    },
    'toetsing-te-vroeg': {
        titel: 'De toetsing is te vroeg aangevraagd',
        ernst: 'W',
        bericht: procesMessages.toetsingTeVroeg,
        betekenis:
            'De toetsing bekijkt afspraken en een profielkeuze die vaststaan. ' +
            'Wat nog open staat, kan dan niet worden meegewogen. Een product mag soms later komen, volgens het plan.',
        bron: 'stap 7 en 10',
        herstel: 'Rond de genoemde afspraken af, of spreek met de toetsers af wat er later volgt.',
    },
    'verbeterpunt-onbelegd': {
        titel: 'Een verbeterpunt is niet opgepakt',
        ernst: 'W',
        bericht: procesMessages.verbeterpuntOnbelegd,
        betekenis:
            'Uit de go-live kwam iets dat beter kan, maar niemand heeft het op zich genomen. ' +
            'Dan gaat het bij een echte crisis op dezelfde plek weer mis.',
        bron: 'stap 12',
        herstel: 'Spreek af hoe het punt wordt aangepakt, of wie het wanneer klaar heeft.',
        voorbeeld: example(`
            samenwerking linge-utrecht {
                uitvoering {
                    go-live 02-11-2026 {
                        oefening: "Dijkdoorbraak bij Ochten"
                        verbeterpunt "Sneller startbeeld" {
                            aanpak: "Een vast sjabloon."
                            eigenaar: jansen
                            voor: 01-02-2027
                        }
                    }
                }
            }
        `),
        oplossing: 'een aanpak invoegen, of een eigenaar en een datum',
    },
    'oefening-ontbreekt': {
        titel: 'Bij de go-live is geen oefening vastgelegd',
        ernst: 'I',
        bericht: procesMessages.oefeningOntbreekt,
        betekenis:
            'Met een oefening laten de partijen zien dat de afspraken in de praktijk werken. ' +
            'Wat daar misgaat, gaat dan niet mis tijdens een crisis.',
        bron: 'stap 10 en 12',
        herstel: 'Schrijf op wat er samen is geoefend.',
        voorbeeld: example(`
            samenwerking linge-rivierengebied {
                uitvoering {
                    go-live 02-11-2026 {
                        oefening: "Dijkdoorbraak bij Ochten, met drie regio’s"
                    }
                }
            }
        `),
        oplossing: 'het veld ‘oefening’ invoegen',
    },
    'evaluatie-te-laat': {
        titel: 'De samenwerking is te lang niet geëvalueerd',
        ernst: 'W',
        bericht: procesMessages.evaluatieTeLaat,
        betekenis:
            'Mensen, systemen en risico’s veranderen. Zonder geregelde evaluatie sluiten de afspraken daar na een ' +
            'tijd niet meer op aan.',
        bron: 'stap 13',
        herstel:
            'Bespreek hoe de samenwerking loopt, na een incident of op een vast moment, en schrijf de bevindingen op. ' +
            'Met ‘volgende-evaluatie’ bepaalt u zelf wanneer de volgende is; anders is dat na een jaar.',
        voorbeeld: example(`
            samenwerking linge-utrecht {
                uitvoering {
                    go-live 02-11-2026
                    evaluatie 01-11-2027 {
                        aanleiding: periodiek
                        bevinding: "Het startbeeld komt nu binnen een uur."
                    }
                    volgende-evaluatie: 01-11-2028
                }
            }
        `),
        oplossing: 'een evaluatie van vandaag invoegen',
    },
} satisfies Partial<Catalogue>;

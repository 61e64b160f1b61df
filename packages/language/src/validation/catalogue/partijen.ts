import { messages } from '../../messages/meldingen.js';
import { procesMessages } from '../../messages/proces-meldingen.js';
import { type Catalogue, example } from './entry.js';

/** Who work together, and what they know of each other. */
export const partijen = {
    'partner-ontbreekt': {
        titel: 'Er is geen crisispartner',
        ernst: 'W',
        bericht: messages.partnerOntbreekt,
        betekenis:
            'In een samenwerking staan een veiligheidsregio en een crisispartner tegenover elkaar. ' +
            'Zonder partner is niet te zien met wie de afspraken zijn gemaakt en wie er wordt gebeld.',
        bron: 'stap 1 en 4',
        herstel: 'Noem de partner en beschrijf de organisatie. Die beschrijving mag in een ander bestand staan.',
        voorbeeld: example(`
            crisispartner linge "Waterschap Linge"

            samenwerking linge-utrecht {
                partner: linge
            }
        `),
        oplossing: 'een bekende crisispartner noemen, of een nieuwe invoegen',
    },
    'regio-ontbreekt': {
        titel: 'Er is geen veiligheidsregio',
        ernst: 'W',
        bericht: procesMessages.regioOntbreekt,
        betekenis:
            'De crisispartner maakt afspraken met een of meer veiligheidsregio’s. Zolang er geen is genoemd, ' +
            'is niet te zien in welk gebied de afspraken gelden en of er een adoptieregio nodig is.',
        bron: 'stap 1',
        herstel:
            'Doet er één regio mee, dan is haar naam genoeg. Zijn het er meer, noem dan de adoptieregio en zet de ' +
            'andere bij ‘betrokken’. De namen van de 25 regio’s zijn ingebouwd.',
        voorbeeld: example(`
            samenwerking linge-utrecht {
                regio: utrecht
            }
        `),
        oplossing: 'het veld voor de veiligheidsregio invoegen',
    },
    'adoptieregio-ontbreekt': {
        titel: 'Er is geen adoptieregio',
        ernst: 'W',
        bericht: procesMessages.adoptieregioOntbreekt,
        betekenis:
            'Als er meer regio’s meedoen, maakt en onderhoudt één van hen de algemene afspraken namens alle regio’s. ' +
            'Zo heeft de partner één aanspreekpunt en doet niemand hetzelfde werk twee keer.',
        bron: 'stap 1',
        herstel: 'Spreek met de regio’s en de partner af wie de adoptieregio is.',
        voorbeeld: example(`
            samenwerking linge-rivierengebied {
                adoptieregio: gelderland-zuid
                betrokken: gelderland-midden, utrecht
            }
        `),
        oplossing: 'het veld ‘adoptieregio’ invoegen',
    },
    'adoptieregio-niet-aangemeld': {
        titel: 'De adoptieregio is niet aangemeld',
        ernst: 'I',
        bericht: procesMessages.adoptieregioNietAangemeld,
        betekenis:
            'De werkgroep heeft het overzicht van alle adoptieregio’s. ' +
            'Ontbreekt deze daarin, dan kan een andere regio aan hetzelfde beginnen.',
        bron: 'stap 1',
        herstel: 'Neem contact op met de werkgroep en leg de dag vast. Een dag die nog moet komen, telt nog niet mee.',
        voorbeeld: example(`
            samenwerking linge-rivierengebied {
                adoptieregio: gelderland-zuid { aangemeld-op: 12-01-2026 }
            }
        `),
        oplossing: 'het veld ‘aangemeld-op’ invoegen',
    },
    'contact-verkeerde-partij': {
        titel: 'Een contact hoort bij een andere partij',
        ernst: 'W',
        bericht: procesMessages.contactVerkeerdePartij,
        betekenis:
            'Een aanspreekpunt is er voor elke kant apart. Staat er iemand van de andere kant, of van een organisatie ' +
            'die niet meedoet, dan blijft de telefoon aan deze kant onbeantwoord. Dat kan ook gebeuren als u een ' +
            'samenwerking overneemt en een andere partner of regio noemt.',
        bron: 'stap 6 en 7',
        herstel:
            'Noem iemand van deze kant. Hoort de persoon er toch bij? ' +
            'Zet dan bij het contact de juiste ‘organisatie’, of zet het contact in het blok van die organisatie.',
        voorbeeld: example(`
            samenwerking linge-utrecht {
                contact jansen "A. Jansen" { organisatie: utrecht }
                proces {
                    aanspreekpunt-informatie {
                        veiligheidsregio: jansen
                    }
                }
            }
        `),
    },
    'contact-onbereikbaar': {
        titel: 'Een aanspreekpunt is niet te bereiken',
        ernst: 'W',
        bericht: procesMessages.contactOnbereikbaar,
        betekenis:
            'Aan een aanspreekpunt zonder nummer of adres heeft niemand iets op het moment dat het erop aankomt.',
        bron: 'stap 6 en 7',
        herstel: 'Vul bij het contact ten minste één manier in om hem of haar te bereiken.',
        voorbeeld: example(`
            crisispartner linge {
                contact devries "J. de Vries" {
                    telefoon: "000 000 00 01"
                    piket: "000 000 00 02"
                    e-mail: "j.devries@linge.example"
                }
            }
        `),
        oplossing: 'het veld ‘telefoon’ invoegen bij het contact',
    },
    'kennismaking-onvolledig': {
        titel: 'De kennismaking is niet volledig',
        ernst: 'I',
        bericht: procesMessages.kennismakingOnvolledig,
        betekenis:
            'Partijen vertellen elkaar in elk geval wat hun taken zijn, wat zij willen bereiken en wat zij van de ' +
            'ander verwachten. De keuze van het profiel steunt daarop.',
        bron: 'stap 3 en 4',
        herstel:
            'Schrijf bij de organisatie op wat zij in de gesprekken vertelde. ' +
            'Een ingebouwde veiligheidsregio vult u aan door haar in uw eigen bestand te beschrijven.',
        voorbeeld: example(`
            veiligheidsregio utrecht {
                kerntaken: "Brandweerzorg, crisisbeheersing en meldkamer."
                ambities: "Eén waterbeeld met alle partners."
                verwachtingen: "Een waterbeeld binnen een uur na opschaling."
            }
        `),
        oplossing: 'alle ontbrekende velden invoegen bij de organisaties',
    },
    'vraag-onbeantwoord': {
        titel: 'Vragen voor het gesprek zijn nog open',
        ernst: 'I',
        bericht: procesMessages.vraagOnbeantwoord,
        betekenis:
            'Het Stappenplan geeft vragen als hulp bij de eerste gesprekken, zodat u niets over het hoofd ziet. ' +
            'Een deel is niet beantwoord, of maar door één kant. U hoeft ze niet allemaal te beantwoorden.',
        bron: 'stap 4, bijlage A',
        herstel: 'Bespreek de vragen die voor u van belang zijn. Sommige vragen beantwoordt elke kant apart.',
        voorbeeld: example(`
            samenwerking linge-utrecht {
                verkenning {
                    vraag opschaling { antwoord: "Vanaf GRIP 2 een liaison in het ROT." }
                    vraag belangen {
                        veiligheidsregio: "Tijdig weten hoe het water stijgt."
                        crisispartner: "Weten wanneer er wordt geëvacueerd."
                    }
                }
            }
        `),
        oplossing: 'alle open vragen invoegen',
    },
} satisfies Partial<Catalogue>;

import { messages } from '../../messages/meldingen.js';
import { procesMessages } from '../../messages/proces-meldingen.js';
import { type Catalogue, example } from './entry.js';

/** The text itself: what cannot be read, and what leads nowhere. */
export const tekst = {
    syntaxis: {
        titel: 'De tekst is niet te lezen',
        ernst: 'F',
        bericht: ({ bericht }) => bericht,
        betekenis:
            'Hier staat een teken of een woord dat niet past. Wat er op deze plek staat, telt niet mee: niet in de ' +
            'voortgang en niet in een rapport. De rest van het bestand wordt gewoon gecontroleerd.',
        herstel:
            'Doe wat de melding zegt. Meestal ontbreekt er een aanhalingsteken, een accolade of een dubbele punt, ' +
            'soms een regel eerder.',
        voorbeeld: example(`
            samenwerking linge-utrecht "Samenwerken met Waterschap Linge" {
                regio: utrecht
                proces {
                    alarmering {
                        tekst: "Een tekst staat tussen aanhalingstekens."
                    }
                }
            }
        `),
        oplossing: 'het juiste teken zetten of het overbodige weghalen, als er maar één ding bedoeld kan zijn',
    },
    'onbekende-sleutel': {
        titel: 'Een woord dat hier niet bestaat',
        ernst: 'W',
        bericht: messages.onbekendeSleutel,
        betekenis:
            'De taal kent dit woord niet op deze plek. Misschien is het een tikfout, misschien komt het bestand uit ' +
            'een nieuwere versie. Wat erachter staat, wordt overgeslagen. In een eigen norm komt de melding ook als een ' +
            'aanvulling op een eis een lijst krijgt, of een aanvulling op een profiel een onderdeel: ' +
            'een eis heeft onderdelen, een profiel heeft lijsten.',
        herstel:
            'Verbeter het woord, of haal het weg met wat erbij hoort. Met Ctrl + spatie ziet u welke woorden er kunnen.',
        oplossing: 'het woord vervangen door het woord dat waarschijnlijk is bedoeld',
    },
    onbekend: {
        titel: 'Een naam die nergens bij hoort',
        ernst: 'F',
        bericht: messages.onbekend,
        betekenis:
            'Deze naam verwijst naar iets dat er niet is, of er staat een woord dat niet in de rijtjes van de taal ' +
            'voorkomt. Een afspraak met een onbekend contact heeft in de praktijk geen contact. ' +
            'Een eigen norm krijgt deze melding als een lijst een eis noemt die nergens is beschreven of een onderdeel ' +
            'dat de eis niet heeft, bij een eis zonder thema (dan is er geen plek voor de afspraak) en bij een stap of ' +
            'regel van het processchema met een nummer dat het Stappenplan niet heeft.',
        herstel:
            'Verbeter de naam, of beschrijf wat ermee wordt bedoeld. ' +
            'Dat mag ook in een ander bestand in dezelfde map.',
        voorbeeld: example(`
            samenwerking linge-utrecht {
                contact jansen "A. Jansen" { organisatie: utrecht }
                proces {
                    alarmering { eigenaar: jansen }
                }
            }
        `),
        oplossing:
            'de naam vervangen door de naam die waarschijnlijk is bedoeld, of een contact of crisispartner met die ' +
            'naam toevoegen',
    },
    'instelling-onbekend': {
        titel: 'De norm in de instellingen is er niet',
        ernst: 'W',
        bericht: messages.instellingOnbekend,
        betekenis:
            'De instelling ‘samenwerking.norm’ zegt welke norm geldt voor samenwerkingen die er zelf geen noemen. ' +
            'Een norm met die naam is er niet. Zonder die norm wordt het ingebouwde Stappenplan gebruikt, en vraagt ' +
            'niemand wat uw organisatie daarnaast vraagt.',
        herstel:
            'Verbeter de naam in de instelling, of zet het bestand met die norm in de werkmap. ' +
            'Met ‘volgens’ noemt een samenwerking zelf haar norm.',
        voorbeeld: example(`
            samenwerking linge-utrecht {
                volgens: stappenplan
                regio: utrecht
            }
        `),
    },
    meerduidig: {
        titel: 'Een naam kan meer dan één contact zijn',
        ernst: 'F',
        bericht: messages.meerduidig,
        betekenis: 'Twee organisaties hebben een contact met deze naam. Wie er wordt gebeld, mag geen gok zijn.',
        herstel: 'Schrijf de naam van de organisatie en een punt voor de naam van het contact.',
        voorbeeld: example(`
            samenwerking linge-utrecht {
                proces {
                    alarmering { eigenaar: utrecht.jansen }
                }
            }
        `),
        oplossing: 'de organisatie voor de naam schrijven',
    },
    'waarde-soort': {
        titel: 'Hier hoort iets anders te staan',
        ernst: 'W',
        bericht: messages.waardeSoort,
        betekenis:
            'Sommige onderdelen van een afspraak zijn een persoon, andere een tekst. ' +
            'Alleen een contact dat bij naam is genoemd, kan worden gecontroleerd en in een rapport worden opgezocht.',
        herstel: 'De naam van een contact staat zonder aanhalingstekens, een tekst juist ertussen.',
        voorbeeld: example(`
            samenwerking linge-utrecht {
                contact jansen "A. Jansen" { organisatie: utrecht }
                proces {
                    aanspreekpunt-informatie { veiligheidsregio: jansen }
                    informatiedeling { hoe: "In LCMS, op het tabblad Water." }
                }
            }
        `),
    },
    dubbel: {
        titel: 'Iets staat er twee keer',
        ernst: 'F',
        bericht: messages.dubbel,
        betekenis:
            'Van twee beschrijvingen van hetzelfde is niet te zeggen welke geldt, ook niet voor wie het bestand leest. ' +
            'Een eigen norm krijgt deze melding ook als zij zichzelf of de norm die zij uitbreidt tegenspreekt: ' +
            'een profiel, eis, stap of onderdeel dat er al is, of twee profielen op dezelfde trede.',
        herstel:
            'Houd één van beide, of geef de tweede een andere naam. De melding verwijst naar de eerste; ' +
            'die kan in een ander bestand staan. Wilt u in een eigen norm iets toevoegen aan een profiel of een eis ' +
            'die er al is? Schrijf dan ‘aanvulling’ met de naam ervan.',
    },
    'dubbel-beschreven': {
        titel: 'Waar dit op steunt, is meer dan eens beschreven',
        ernst: 'W',
        bericht: messages.dubbelBeschreven,
        betekenis:
            'Deze samenwerking noemt een partij, een norm of een andere samenwerking die in meer dan één bestand staat, ' +
            'of wordt beoordeeld met een norm die zo heet als de ingebouwde. Eén ervan telt. Dat kan een oude versie ' +
            'zijn: dan vraagt niemand wat het Stappenplan nu vraagt, of belt iemand een oud nummer.',
        herstel:
            'Haal de beschrijving weg die niet meer geldt, of geef haar een andere naam. De melding noemt de bestanden, ' +
            'en van een norm de versies.',
    },
    'datum-ongeldig': {
        titel: 'Een datum bestaat niet',
        ernst: 'F',
        bericht: messages.datumOngeldig,
        betekenis: 'Met een datum die niet bestaat, is niet te zien wat verlopen is of te laat. Zij telt niet mee.',
        herstel: 'De dag komt eerst, of het jaar: 03-04-2026 en 2026-04-03 zijn allebei 3 april.',
        oplossing: 'de datum schrijven zoals de taal haar kent, als er maar één datum bedoeld kan zijn',
    },
    kring: {
        titel: 'Verwijzingen lopen in een kring',
        ernst: 'F',
        bericht: procesMessages.kring,
        betekenis:
            'Activiteiten die op elkaar wachten, kunnen nooit beginnen. Ook samenwerkingen die elkaar overnemen en ' +
            'normen die elkaar uitbreiden, hebben geen begin. Over wat in de kring zit, is verder niets te zeggen.',
        herstel: 'Bepaal wat het eerst komt en haal daar de verwijzing weg: ‘na’, ‘neemt-over’ of ‘breidt-uit’.',
    },
    'bestand-ontbreekt': {
        titel: 'Een bestand is er niet',
        ernst: 'W',
        bericht: messages.bestandOntbreekt,
        betekenis:
            'Er wordt verwezen naar een document dat niet op die plek staat. ' +
            'Wie het bij een crisis of een toetsing nodig heeft, vindt het niet.',
        herstel:
            'Een pad begint bij de map van het bestand waar het in staat. Een bladzijde mag erachter ' +
            'zoals in een link, en een spatie mag ook ‘%20’ zijn.',
        voorbeeld: example(`
            samenwerking linge-utrecht {
                verkenning {
                    document "Regionaal crisisplan" { bestand: "documenten/crisisplan.pdf" }
                }
            }
        `),
    },
    'bestand-buiten-werkmap': {
        titel: 'Een document ligt buiten de werkmap',
        ernst: 'I',
        bericht: messages.bestandBuitenWerkmap,
        betekenis:
            'Er wordt verwezen naar een plek buiten de werkmap: een map hoger, een schijf, een netwerkmap of een ' +
            'koppeling die daarheen leidt. Daar wordt niet gekeken, ook niet of het document er is. ' +
            'Bij wie de map ook heeft, leidt dat pad vaak nergens heen.',
        herstel:
            'Zet het document in de werkmap, en noem het pad vanaf het bestand waar het in staat. ' +
            'Liggen uw documenten een map hoger? Neem dan die map als werkmap. ' +
            'Naar wat op internet of intranet staat, verwijst u met een webadres, dat begint met ‘https’.',
        voorbeeld: example(`
            samenwerking linge-utrecht {
                verkenning {
                    document "Crisisplan" { bestand: "https://linge.example/plan.pdf" }
                }
            }
        `),
    },
    'niet-gebruikt': {
        titel: 'Een contact wordt niet gebruikt',
        ernst: 'H',
        bericht: messages.nietGebruikt,
        betekenis:
            'Namen en nummers waar niets naar verwijst, worden ook niet bijgehouden. ' +
            'Bovendien zijn het persoonsgegevens, die u liever niet zonder reden bewaart.',
        herstel: 'Noem het contact waar het nodig is, bijvoorbeeld als eigenaar van een afspraak.',
        oplossing: 'het contact weghalen',
    },
    leeg: {
        titel: 'Het bestand is leeg',
        ernst: 'I',
        bericht: messages.leeg,
        betekenis: 'Er valt nog niets te controleren. Elke samenwerking begint met wie er samenwerken.',
        herstel: 'Begin met de partner en de regio. De meldingen wijzen daarna de weg.',
        voorbeeld: example(`
            crisispartner linge "Waterschap Linge"

            samenwerking linge-utrecht "Samenwerken met Waterschap Linge" {
                partner: linge
                regio: utrecht
            }
        `),
        oplossing: 'een hele samenwerking invoegen, om in te vullen',
    },
} satisfies Partial<Catalogue>;

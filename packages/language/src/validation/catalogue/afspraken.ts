import { isVereist } from '../../assessment/beoordeling.js';
import type { MeldingCode } from '../../assessment/melding.js';
import type { Niveau } from '../../feiten/feiten.js';
import { messages } from '../../messages/meldingen.js';
import { type Catalogue, type ErnstPerStadium, example, type Geval } from './entry.js';

const GEVRAAGD = 'stap 6 en 7, bijlage B en C';

/** Severities by how hard the source asks an agreement. */
function perNiveau(
    afspraak: string,
    { vereist, bijlage, advies }: Readonly<Record<'vereist' | 'bijlage' | 'advies', ErnstPerStadium>>,
): readonly Geval<{ readonly niveau?: Niveau | undefined }>[] {
    return [
        {
            wanneer: `${afspraak} van de checklist of de basis`,
            geldt: ({ niveau }) => niveau !== undefined && isVereist(niveau),
            ernst: vereist,
        },
        {
            wanneer: `${afspraak} uit de tekst van de bijlage`,
            geldt: ({ niveau }) => niveau === 'bijlage',
            ernst: bijlage,
        },
        { wanneer: `${afspraak} die een advies is`, geldt: () => true, ernst: advies },
    ];
}

/** Findings that an empty text stands in the place of, and that are information. */
const INFORMATIE_ALS_LEEG: ReadonlySet<MeldingCode> = new Set([
    'kennismaking-onvolledig',
    'vraag-onbeantwoord',
    'oefening-ontbreekt',
]);

/** Agreements that are asked, and whether they are complete and settled. */
export const afspraken = {
    'afspraak-ontbreekt': {
        titel: 'Een afspraak ontbreekt',
        ernst: perNiveau('een afspraak', { vereist: 'I/W/F', bijlage: 'I/I/W', advies: 'I' }),
        bericht: messages.afspraakOntbreekt,
        betekenis:
            'Bij het profiel van deze samenwerking hoort een afspraak waar het bestand nog niets over zegt. ' +
            'Tijdens een crisis is er geen tijd om zoiets uit te zoeken: dan moet al vaststaan wie wat doet.',
        bron: GEVRAAGD,
        herstel:
            'Zet de afspraak in het blok van haar thema en schrijf op wat de partijen afspreken. ' +
            'Is zij bij u niet nodig? Geef haar dan de status ‘nvt’ en leg bij ‘motivering’ uit waarom.',
        voorbeeld: example(`
            samenwerking linge-utrecht {
                proces {
                    alarmering {
                        status: concept
                        tekst: "De meldkamer belt de piketfunctionaris van het waterschap."
                    }
                }
            }
        `),
        oplossing:
            'de afspraak invoegen met de onderdelen die het profiel vraagt, of alle ontbrekende afspraken ' +
            'tegelijk: van het thema of van de hele samenwerking',
    },
    'afspraak-onvolledig': {
        titel: 'Een afspraak is niet volledig',
        ernst: [
            {
                wanneer: 'een afspraak met de status open of concept, of die het profiel niet vraagt',
                geldt: ({ isAfgerond, niveau }) => !isAfgerond || niveau === undefined,
                ernst: 'I',
            },
            ...perNiveau('een afgestemde of gereedgemelde afspraak', {
                vereist: 'I/W/F',
                bijlage: 'I/I/W',
                advies: 'I',
            }),
        ],
        bericht: messages.afspraakOnvolledig,
        betekenis:
            'De afspraak staat er, maar een deel dat erbij hoort is nog leeg. ' +
            'Wie haar tijdens een crisis opzoekt, vindt dan maar een half antwoord.',
        bron: GEVRAAGD,
        herstel:
            'Vul de genoemde onderdelen in. Weet u het nog niet? Laat de status dan op ‘open’ of ‘concept’ staan: ' +
            'dan blijft de melding een geheugensteun.',
        voorbeeld: example(`
            samenwerking linge-utrecht {
                proces {
                    betrokkenheid {
                        status: afgestemd
                        tekst: "De partijen delen de waterstand vanaf code geel."
                        actief: "Vanaf GRIP 2 komt een liaison naar het ROT."
                        monitoren: "Vanaf code geel volgt het waterschap het beeld in LCMS."
                        niet: "Bij een incident zonder gevolgen voor het water."
                    }
                }
            }
        `),
        oplossing: 'de ontbrekende velden invoegen',
    },
    'afspraak-niet-gereed': {
        titel: 'Een afspraak is nog niet gereed',
        ernst: perNiveau('een afspraak', { vereist: '–/–/W', bijlage: '–', advies: '–' }),
        bericht: messages.afspraakNietGereed,
        betekenis:
            'Alles staat erin, maar de afspraak is nog niet definitief. ' +
            'Wie de toetsing aanvraagt of met de go-live begint, gaat ervan uit dat de afspraken vaststaan.',
        bron: 'stap 7 en 10',
        herstel: 'Vraag beide partijen of zij akkoord zijn, en pas daarna de status aan.',
        voorbeeld: example(`
            samenwerking linge-utrecht {
                mens {
                    geheimhouding {
                        status: gereed
                        tekst: "Beide partijen hebben de verklaring van 2025 ondertekend."
                    }
                }
            }
        `),
        oplossing: 'de status op gereed zetten',
    },
    'afwijking-zonder-motivering': {
        titel: 'Een afwijking is niet uitgelegd',
        ernst: 'F',
        bericht: messages.afwijkingZonderMotivering,
        betekenis:
            'Een afspraak mag wegvallen als daar een goede reden voor is: pas toe of leg uit. ' +
            'Zonder die reden kan niemand beoordelen of aan het minimum is voldaan.',
        bron: 'stap 7',
        herstel:
            'Schrijf de reden op, en zet bij ‘geldig-tot’ tot wanneer zij geldt als dat niet voor altijd is. ' +
            'Is er geen reden? Maak de afspraak dan alsnog.',
        voorbeeld: example(`
            samenwerking linge-utrecht {
                proces {
                    regie-op-informatie {
                        status: nvt
                        motivering: "De landelijke partner voert de regie."
                        geldig-tot: 01-01-2028
                    }
                }
            }
        `),
        oplossing: 'het veld ‘motivering’ invoegen',
    },
    plaatshouder: {
        titel: 'Een tekst is nog niet ingevuld',
        ernst: [
            {
                wanneer: 'een lege tekst bij de kennismaking, een vraag of een oefening',
                geldt: ({ betekent }) => betekent !== undefined && INFORMATIE_ALS_LEEG.has(betekent.code),
                ernst: 'I',
            },
            {
                wanneer: 'een lege motivering van het profiel',
                geldt: ({ betekent }) => betekent?.code === 'profiel-zonder-motivering',
                ernst: 'I/W/F',
            },
            {
                wanneer: 'een lege motivering van een afspraak die op nvt staat',
                geldt: ({ betekent }) => betekent?.code === 'afwijking-zonder-motivering',
                ernst: 'F',
            },
            { wanneer: 'elke andere lege tekst', geldt: () => true, ernst: 'W' },
        ],
        bericht: messages.plaatshouder,
        betekenis:
            'Het veld is er, maar er staat nog niets in, of een plaatshouder: ‘…’, ‘TODO’, ‘n.t.b.’, ‘ntb’, ‘xxx’ of ' +
            '‘nader te bepalen’. Dat telt niet mee. In een afspraak die afgestemd of gereed heet, kunnen de partijen ' +
            'het daar nog niet over eens zijn.',
        bron: 'stap 7',
        herstel:
            'Schrijf op wat er hoort te staan. Een lege motivering telt even zwaar als geen motivering. Is het in een afspraak nog niet bekend? ' +
            'Zet de status van de afspraak dan terug op ‘concept’.',
    },
    'thema-onjuist': {
        titel: 'Iets staat in het verkeerde thema',
        ernst: 'W',
        bericht: messages.themaOnjuist,
        betekenis:
            'De afspraken zijn verdeeld over vier thema’s: proces, organisatie, mens en techniek. ' +
            'Het systeem en de accounts horen bij techniek. Wat elders staat telt mee, maar wie het zoekt, kijkt op een ' +
            'andere plek.',
        bron: 'stap 6',
        herstel:
            'Zet het geheel, van het eerste woord tot en met de laatste accolade, in het blok van het thema dat de ' +
            'melding noemt.',
        oplossing: 'de afspraak, het systeem of het account naar het juiste thema verplaatsen',
    },
} satisfies Partial<Catalogue>;

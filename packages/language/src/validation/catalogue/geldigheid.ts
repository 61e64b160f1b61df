import { formatDatum } from '../../feiten/datum.js';
import { messages } from '../../messages/meldingen.js';
import { type Catalogue, example } from './entry.js';

/** What shows that an agreement stands: who, when, until when, and with whose akkoord. */
export const geldigheid = {
    'afspraak-zonder-eigenaar': {
        titel: 'Een afspraak heeft geen eigenaar',
        ernst: 'I',
        bericht: messages.afspraakZonderEigenaar,
        betekenis:
            'Niemand is aangewezen om deze afspraak bij te houden, en zo veroudert zij ongemerkt. ' +
            'Zij telt wel mee als geregeld.',
        herstel: 'Spreek af welk contact de afspraak beheert en zet die naam erbij.',
        voorbeeld: example(`
            samenwerking linge-utrecht {
                proces {
                    alarmering {
                        eigenaar: jansen
                    }
                }
            }
        `),
        oplossing: 'het veld ‘eigenaar’ invoegen',
    },
    'afspraak-zonder-datum': {
        titel: 'Een afspraak heeft geen datum',
        ernst: 'I',
        bericht: messages.afspraakZonderDatum,
        betekenis:
            'Zonder datum kan niemand nagaan welke versie van de afspraak de laatste is. Zij telt wel mee als geregeld.',
        herstel: 'Zet erbij op welke dag de partijen het eens werden.',
        voorbeeld: example(`
            samenwerking linge-utrecht {
                proces {
                    alarmering {
                        vastgesteld-op: 01-05-2026
                    }
                }
            }
        `),
        oplossing: 'het veld ‘vastgesteld-op’ invoegen',
    },
    'document-ontbreekt': {
        titel: 'Het document bij een afspraak ontbreekt',
        ernst: 'I',
        bericht: messages.documentOntbreekt,
        betekenis:
            'Deze afspraak levert een product op, zoals een convenant of een verklaring. ' +
            'De afspraak is gereed, maar wie het stuk zelf wil lezen, kan het niet vinden.',
        bron: 'hoofdstuk 1 (Leeswijzer)',
        herstel: 'Schrijf waar het document staat. Een bestand noemt u met het pad vanaf de map van dit bestand.',
        voorbeeld: example(`
            samenwerking linge-utrecht {
                organisatie {
                    convenant {
                        document: "documenten/convenant.pdf"
                    }
                }
            }
        `),
        oplossing: 'het veld ‘document’ invoegen',
    },
    'afspraak-verlopen': {
        titel: 'Een afspraak is verlopen',
        ernst: 'W/W/F',
        bericht: messages.afspraakVerlopen,
        betekenis:
            'De laatste dag waarop de afspraak gold, is voorbij. Zij telt daarom niet meer mee als geregeld, ' +
            'en bij een crisis is onzeker of beide partijen zich er nog aan houden.',
        bron: 'stap 1 en 13',
        herstel:
            'Bespreek de afspraak opnieuw en geef haar een nieuwe datum. ' +
            'Heeft zij geen einddatum meer? Schrijf dan ‘onbepaald’.',
        voorbeeld: example(`
            samenwerking linge-utrecht {
                proces {
                    alarmering {
                        geldig-tot: onbepaald
                    }
                }
            }
        `),
    },
    'afspraak-verloopt': {
        titel: 'Een afspraak verloopt binnenkort',
        ernst: 'I',
        bericht: ({ label, geldigTot, dagen }) => messages.afspraakVerloopt(label, formatDatum(geldigTot), dagen),
        betekenis:
            'De afspraak geldt nog, maar niet langer dan 90 dagen. ' +
            'Nu is er tijd om haar te vernieuwen zonder dat er een gat valt.',
        bron: 'stap 1 en 13',
        herstel: 'Plan een gesprek en pas ‘geldig-tot’ aan zodra de partijen het eens zijn.',
    },
    'gewijzigd-sinds-akkoord': {
        titel: 'Een afspraak is gewijzigd na het akkoord',
        ernst: 'W',
        bericht: messages.gewijzigdSindsAkkoord,
        betekenis:
            'Bij het akkoord is een vingerafdruk bewaard van wat er toen stond, en dat past niet meer bij de tekst van nu. ' +
            'De partijen denken dan misschien verschillend over wat er geldt. ' +
            'De vingerafdruk laat een wijziging zien; het bewijst niet wie akkoord gaf.',
        herstel:
            'Laat het contact de nieuwe tekst lezen en leg het akkoord daarna opnieuw vast. ' +
            'Was de wijziging een vergissing? Maak haar dan ongedaan.',
        oplossing: 'het akkoord vernieuwen voor de tekst die er nu staat',
    },
} satisfies Partial<Catalogue>;

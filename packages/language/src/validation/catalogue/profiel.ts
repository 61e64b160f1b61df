import { messages } from '../../messages/meldingen.js';
import { procesMessages } from '../../messages/proces-meldingen.js';
import { type Catalogue, example } from './entry.js';

/** The choice of the profile, and who was asked about it. */
export const profielkeuze = {
    'profiel-ontbreekt': {
        titel: 'Er is geen profiel',
        ernst: 'I',
        bericht: messages.profielOntbreekt,
        betekenis:
            'Het profiel zegt hoe nauw de partijen samenwerken: ad hoc, koppel, stand-by, structureel of kern. ' +
            'Zolang het ontbreekt, is niet te zeggen wat er geregeld moet zijn; de voortgang is dan 0 van 0.',
        bron: 'stap 5',
        herstel: 'Noem het profiel waar u op uitkomt. Is het nog geen keuze? Laat ‘gekozen-op’ dan weg.',
        voorbeeld: example(`
            samenwerking linge-utrecht {
                profiel: stand-by {
                    motivering: "Het waterschap is een enkele keer per jaar betrokken."
                    gekozen-op: 03-04-2026
                }
            }
        `),
        oplossing: 'een van de profielen invoegen',
    },
    'profiel-zonder-motivering': {
        titel: 'De keuze van het profiel is niet onderbouwd',
        ernst: 'I/W/F',
        bericht: messages.profielZonderMotivering,
        betekenis:
            'Een keuze zonder onderbouwing is niet af: later weet niemand meer waarom juist dit profiel is gekozen. ' +
            'De keuze wordt ook meegenomen in de toetsing.',
        bron: 'stap 5',
        herstel: 'Schrijf op welke overwegingen de doorslag gaven, bijvoorbeeld hoe vaak de partner betrokken is.',
        voorbeeld: example(`
            samenwerking linge-utrecht {
                profiel: structureel {
                    motivering: """
                        Het waterschap is bij vrijwel elk hoogwater actief betrokken.
                    """
                }
            }
        `),
        oplossing: 'het veld ‘motivering’ invoegen',
    },
    'profiel-niet-afgestemd': {
        titel: 'Het profiel is niet vooraf afgestemd',
        ernst: 'I',
        bericht: procesMessages.profielNietAfgestemd,
        betekenis:
            'De keuze bepaalt ook voor de andere regio’s hoe het verdergaat. Daarom kan de adoptieregio hen beter eerst ' +
            'vragen welk profiel zij willen. Het is een sterk advies en geen voorwaarde.',
        bron: 'stap 5',
        herstel:
            'Overleg met de andere regio’s en leg de dag vast. Was dat pas na de keuze? ' +
            'Laat de datums dan zoals ze zijn: de melding blijft staan als aantekening.',
        voorbeeld: example(`
            samenwerking linge-rivierengebied {
                profiel: structureel {
                    afgestemd-op: 20-03-2026
                    gekozen-op: 03-04-2026
                }
            }
        `),
        oplossing: 'het veld ‘afgestemd-op’ invoegen',
    },
    'profiel-niet-besproken': {
        titel: 'Het profiel is niet besproken met de werkgroep',
        ernst: 'I',
        bericht: procesMessages.profielNietBesproken,
        betekenis:
            'De werkgroep houdt een overzicht bij van alle partners en houdt andere regio’s op de hoogte. ' +
            'Daarvoor moet zij weten welk profiel u hebt gekozen.',
        bron: 'stap 5',
        herstel: 'Bespreek de keuze en leg de dag vast.',
        voorbeeld: example(`
            samenwerking linge-utrecht {
                profiel: stand-by {
                    gekozen-op: 03-04-2026
                    besproken-op: 10-04-2026
                }
            }
        `),
        oplossing: 'het veld ‘besproken-op’ invoegen',
    },
} satisfies Partial<Catalogue>;

import type { StandAnswer } from './language/requests.js';

type Stand = NonNullable<StandAnswer>;

/** Every sentence that the page says, apart from what stands in it from the start. */
export const messages = {
    nietBewaard:
        'Wat u nu schrijft, kan deze browser niet bewaren: de opslag is vol of staat uit. Download de tekst voordat u deze pagina sluit. Met ‘Verwijderen’ maakt u ruimte.',
    vastgelopen: 'De controle is vastgelopen. Uw tekst is bewaard; laad de pagina opnieuw om verder te gaan.',
    elders: 'Samenwerking staat al open in een ander tabblad. Ga daar verder, of sluit dat tabblad en laad deze pagina opnieuw.',
    mislukt: (wat: string) => `${wat} is niet gelukt. Probeer het nog eens.`,
    nietOpgemaakt: (regel: number) =>
        `De tekst is niet opgemaakt, want er staat een schrijffout in (regel ${regel}). Verbeter die eerst.`,
    stand: ({ fase, kort, urgent }: Stand) =>
        [
            `fase ${fase}`,
            kort.replace('/', ' van '),
            ...(urgent > 0 ? [`${urgent} te laat of bijna verlopen`] : []),
        ].join(' · '),
    weg: 'Begrepen',
    verwijderen: {
        titel: (naam: string) => `‘${naam}’ verwijderen?`,
        uitleg: 'Het bestand verdwijnt uit deze browser. Dat is niet terug te draaien; download de tekst eerst als u haar wilt houden.',
        doen: 'Verwijderen',
    },
    wissen: {
        titel: 'Alles wissen?',
        uitleg: (aantal: number) =>
            `${aantal === 1 ? 'Het bestand verdwijnt' : `Alle ${aantal} bestanden verdwijnen`} uit deze browser. Dat is niet terug te draaien; download eerst wat u wilt houden.`,
        doen: 'Alles wissen',
    },
    formulier: {
        ingehaald: 'De tekst veranderde steeds terwijl dit werd ingevuld. Probeer het nog een keer.',
    },
    ernst: ['', 'Fout', 'Waarschuwing', 'Informatie', 'Tip'],
    regel: (nummer: number) => `regel ${nummer}`,
    geenMeldingen: 'Er zijn geen meldingen.',
    controleert: 'De tekst wordt nagekeken…',
    oplossen: 'Oplossen…',
    oplossenVan: (bericht: string) => `Oplossen: ${bericht}`,
    kanOok: 'Dit kan hier ook',
    gereedschap: {
        aanvullen: { naam: 'Aanvullen', toets: 'Ctrl+Spatie' },
        oplossen: { naam: 'Oplossen', toets: 'Ctrl+.' },
        opmaken: { naam: 'Opmaken', toets: 'Shift+Alt+F' },
        hernoemen: { naam: 'Naam wijzigen', toets: 'F2' },
        naarPlek: { naam: 'Waar staat dit?', toets: 'F12' },
        zoeken: { naam: 'Zoeken', toets: 'Ctrl+F' },
    },
    rapport: {
        maken: 'Het rapport wordt gemaakt…',
        geenSamenwerking:
            'In dit bestand staat geen samenwerking. Kies bovenaan een bestand waarin er wel een staat, of een overzicht.',
        mislukt: 'Het rapport is niet gemaakt. Probeer het nog eens, of laad de pagina opnieuw.',
    },
} as const;

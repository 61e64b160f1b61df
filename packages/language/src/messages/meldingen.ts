import type {
    Beschrijving,
    EisGegevens,
    Gevraagd,
    MeldingGegevens,
    OnvolledigGegevens,
} from '../assessment/melding.js';
import { formatDatum } from '../feiten/datum.js';
import type { Niveau } from '../feiten/feiten.js';
import { visible } from '../visible.js';
import { hereOrThere, origin } from './herkomst.js';
import { SOORTEN } from './syntax.js';

/** How the source asks a requirement, by its level. */
const NIVEAUS: Readonly<Record<Niveau, string>> = {
    checklist: 'Dit staat op de checklist van het profiel',
    basis: 'Dit hoort bij de basis voor het profiel',
    bijlage: 'De bijlage bij het profiel noemt dit',
    advies: 'Dit is een advies',
};

/** The sentences of the diagnostics: what is wrong, where the source asks it, and what to do. */
export const messages = {
    afspraakOntbreekt: (gegevens: MeldingGegevens['afspraak-ontbreekt']) =>
        `‘${gegevens.label}’ ontbreekt nog. ${asked(gegevens)} ` +
        `Voeg ‘${gegevens.eis}’ toe aan het thema ${gegevens.thema}.`,
    afspraakOnvolledig: (gegevens: MeldingGegevens['afspraak-onvolledig']) =>
        gegevens.niveau === undefined
            ? `‘${gegevens.label}’ heet afgestemd of gereed, maar er staat nog niets in. ` +
              'Schrijf bij ‘tekst’ wat er is afgesproken, of verwijs met ‘document’.'
            : `‘${gegevens.label}’${origin(gegevens)} ${incomplete(gegevens)} ${asked(gegevens)}${hereOrThere(gegevens)}`,
    afspraakNietGereed: (gegevens: MeldingGegevens['afspraak-niet-gereed']) =>
        `‘${gegevens.label}’${origin(gegevens)} is ingevuld, maar heeft nog de status ‘${gegevens.status}’. ` +
        `${asked(gegevens)} Zijn de partijen het eens? Zet de status dan op ‘gereed’.${hereOrThere(gegevens)}`,
    afspraakVerlopen: (gegevens: MeldingGegevens['afspraak-verlopen']) =>
        `‘${gegevens.label}’${origin(gegevens)} is verlopen: geldig tot en met ${formatDatum(gegevens.geldigTot)}. ` +
        `Maak een nieuwe afspraak of verleng deze (stap 1 en 13).${hereOrThere(gegevens)}`,
    afspraakVerloopt: (label: string, datum: string, dagen: number) =>
        `‘${label}’ verloopt ${inDays(dagen)}: geldig tot en met ${datum}. Verleng de afspraak op tijd (stap 1 en 13).`,
    afwijkingZonderMotivering: (gegevens: MeldingGegevens['afwijking-zonder-motivering']) =>
        `‘${gegevens.label}’${origin(gegevens)} staat op nvt zonder uitleg. ` +
        `Leg met ‘motivering’ uit waarom deze afspraak niet nodig is (stap 7).${hereOrThere(gegevens)}`,
    plaatshouder: (gegevens: MeldingGegevens['plaatshouder']) => {
        if (gegevens.betekent) {
            return gegevens.isHier ? 'Hier staat nog geen echte tekst.' : 'Wat er nu is ingevuld, zegt nog niets.';
        }
        return gegevens.label === undefined
            ? 'Hier staat nog geen echte tekst. Schrijf met welk systeem de partijen werken, zoals LCMS (stap 6).'
            : `‘${gegevens.sleutel}’ van ‘${gegevens.label}’${origin(gegevens)} is nog niet ingevuld, terwijl de ` +
                  `afspraak afgestemd of gereed heet (stap 7). Vul de tekst in of pas de status aan.${hereOrThere(gegevens)}`;
    },
    themaOnjuist: ({ eis, label, thema, hoortIn }: MeldingGegevens['thema-onjuist']) =>
        `‘${label}’ hoort in het thema ${hoortIn}, niet in ${thema} (stap 6). ` +
        (eis === undefined ? 'Verplaats het daarheen.' : 'Verplaats de afspraak.'),
    dubbel: ({ naam, wat, raad }: MeldingGegevens['dubbel']) => {
        switch (raad?.soort) {
            case 'aanvulling':
                return `${capitalised(wat)} ‘${naam}’ staat al in de norm ‘${raad.norm}’. Voeg eraan toe met ‘aanvulling ${naam}’.`;
            case 'weghalen':
                return `${capitalised(wat)} ‘${naam}’ staat al in de norm ‘${raad.norm}’. Haal dit hier weg.`;
            case 'ingebouwd':
                return (
                    `${capitalised(wat)} ‘${naam}’ is al ingebouwd${inVersie(raad.ingebouwdeVersie)}. Deze komt ` +
                    `daarvoor in de plaats${inVersie(raad.versie)}: geef haar een eigen naam, en noem die achter ‘volgens’.`
                );
            case 'andere-trede':
                return `${capitalised(wat)} ‘${naam}’ is al van het profiel ‘${raad.profiel}’. Geef een van beide een andere trede.`;
            default:
                return `${capitalised(wat)} ‘${naam}’ staat er al. Haal er één weg of voeg ze samen.`;
        }
    },
    dubbelBeschreven: ({ naam, wat, geldt, naast }: MeldingGegevens['dubbel-beschreven']) =>
        `${capitalised(wat)} ‘${naam}’ is meer dan eens beschreven. Hier geldt ${beschrijving(geldt)}, ` +
        `niet ${naast.map(beschrijving).join(' of ')}. ` +
        (naast.some(({ bestand }) => bestand === undefined)
            ? 'Geef die in uw bestand een eigen naam en noem die achter ‘volgens’, of haal haar weg.'
            : 'Haal er één weg of voeg ze samen.'),
    onbekend: (gegevens: MeldingGegevens['onbekend']) =>
        unknown(gegevens) + (didYouMean(gegevens.bedoeld) || wayOut(gegevens)),
    meerduidig: ({ naam, keuzes }: MeldingGegevens['meerduidig']) =>
        `‘${naam}’ kan meer dan één contact zijn. Schrijf de organisatie ervoor: ${keuzes.join(' of ')}.`,
    waardeSoort: ({ sleutel, hoort }: MeldingGegevens['waarde-soort']) =>
        hoort === 'contact'
            ? `Bij ‘${sleutel}’ hoort de naam van een contact, geen tekst. Schrijf de naam zonder aanhalingstekens.`
            : `Bij ‘${sleutel}’ hoort een tekst. Zet de tekst tussen aanhalingstekens.`,
    afspraakZonderEigenaar: ({ label }: MeldingGegevens['afspraak-zonder-eigenaar']) =>
        `‘${label}’ is gereed, maar heeft geen eigenaar. Schrijf met ‘eigenaar:’ wie erover gaat.`,
    afspraakZonderDatum: ({ label }: MeldingGegevens['afspraak-zonder-datum']) =>
        `‘${label}’ is gereed, maar heeft geen datum. Schrijf met ‘vastgesteld-op:’ wanneer dit is afgesproken.`,
    documentOntbreekt: ({ label }: MeldingGegevens['document-ontbreekt']) =>
        `Bij ‘${label}’ hoort een document (hoofdstuk 1). Verwijs ernaar met ‘document:’.`,
    partnerOntbreekt: ({ samenwerking }: MeldingGegevens['partner-ontbreekt']) =>
        `‘${samenwerking}’ noemt nog geen crisispartner. Schrijf met ‘partner:’ met wie u samenwerkt (stap 1 en 4).`,
    profielOntbreekt: ({ samenwerking, onbekend }: MeldingGegevens['profiel-ontbreekt']) =>
        (onbekend
            ? `De norm van ‘${samenwerking}’ kent het profiel ‘${onbekend.profiel}’${origin(onbekend)} niet. `
            : `‘${samenwerking}’ heeft nog geen samenwerkingsprofiel. `) +
        'Kies er een met ‘profiel:’ (stap 5). Daarna ziet u welke afspraken nodig zijn.',
    profielZonderMotivering: (gegevens: MeldingGegevens['profiel-zonder-motivering']) =>
        `De keuze voor ‘${gegevens.profiel}’${origin(gegevens)} is nog niet beargumenteerd (stap 5). ` +
        `Leg met ‘motivering’ uit waarom dit profiel past.${hereOrThere(gegevens)}`,
    instellingOnbekend: ({ norm, namen, bedoeld }: MeldingGegevens['instelling-onbekend']) =>
        `De instelling ‘samenwerking.norm’ noemt ‘${norm}’, maar die norm is er niet. ` +
        'Daarom geldt hier het ingebouwde Stappenplan. Verbeter de instelling, of voeg de norm toe.' +
        (didYouMean(bedoeld) || (namen ? ` Kies uit: ${namen.join(', ')}.` : '')),
    datumOngeldig: ({ tekst, bedoeld }: MeldingGegevens['datum-ongeldig']) =>
        bedoeld === undefined
            ? `‘${tekst}’ is geen bestaande datum. Schrijf dag, maand en jaar, zoals 03-04-2026.`
            : `Schrijf deze datum als ${bedoeld}: dag, maand en jaar met streepjes ertussen.`,
    bestandOntbreekt: ({ pad }: MeldingGegevens['bestand-ontbreekt']) =>
        `Het bestand ‘${pad}’ is er niet. Zet het op deze plek, of verbeter het pad.`,
    bestandBuitenWerkmap: ({ pad }: MeldingGegevens['bestand-buiten-werkmap']) =>
        `‘${pad}’ wordt niet gevolgd: het is geen pad vanaf dit bestand dat binnen de werkmap blijft. ` +
        'Zet het document in de werkmap en noem het pad vanaf dit bestand, of geef een webadres.',
    nietGebruikt: ({ naam }: MeldingGegevens['niet-gebruikt']) =>
        `Het contact ‘${naam}’ heeft geen rol en wordt nergens genoemd. Geef het een rol, of haal het weg.`,
    gewijzigdSindsAkkoord: (gegevens: MeldingGegevens['gewijzigd-sinds-akkoord']) =>
        `Het akkoord van ${gegevens.contact}${gegevens.datum === undefined ? '' : ` van ${formatDatum(gegevens.datum)}`} ` +
        `geldt niet meer voor ‘${gegevens.label}’ zoals het er nu staat. ${changes(gegevens)}` +
        'Vraag opnieuw om akkoord, en leg dat vast.',
    leeg: () => 'Dit bestand is nog leeg. Begin met een samenwerking: typ ‘samenwerking’ en geef haar een naam.',
    onbekendeSleutel: ({ sleutel, woorden, bedoeld, staatErAl }: MeldingGegevens['onbekende-sleutel']) =>
        `‘${sleutel}’ is hier geen bekend woord en telt niet mee.` +
        ((staatErAl && ` Het veld ‘${bedoeld}’ staat er al. Haal er één weg of voeg ze samen.`) ||
            didYouMean(bedoeld) ||
            (woorden
                ? ` Hier kan staan: ${woorden.join(', ')}.`
                : ' Haal het weg, of kies in de editor met Ctrl + spatie een woord dat hier kan.')),
} as const;

function unknown({ naam, type, keuzes }: MeldingGegevens['onbekend']): string {
    if (type === 'Stap' || type === 'Processchemaregel') {
        const wat = type === 'Stap' ? 'stap van het Stappenplan' : 'regel van het processchema';
        return `‘${naam}’ is geen ${wat}, dus niet te zeggen is wanneer die gereed is. Kies een nummer van ${keuzes?.join()}.`;
    }
    if (type === 'thema') {
        return `Van de eis ‘${naam}’ ontbreekt het thema. Schrijf achter ‘thema:’ proces, organisatie, mens of techniek.`;
    }
    return keuzes
        ? `‘${naam}’ kan hier niet staan. Kies uit: ${keuzes.join(', ')}.`
        : `‘${naam}’ is niet bekend als ${SOORTEN[type] ?? type}.`;
}

/** How a name of a type becomes known, and where. */
const BEKEND_MET: Readonly<Record<string, (naam: string) => string>> = {
    Contact: (naam) => {
        const [contact, organisatie] = naam.split('.').reverse();
        return organisatie === undefined
            ? `‘contact ${contact}’, in de samenwerking of bij de organisatie`
            : `‘contact ${contact}’ bij ‘${organisatie}’, die in de samenwerking moet meedoen`;
    },
    Crisispartner: (naam) => `‘crisispartner ${naam}’, in dit bestand of een ander`,
    Organisatie: (naam) => `‘crisispartner ${naam}’, in dit bestand of een ander`,
    Samenwerking: (naam) => `‘samenwerking ${naam}’, in dit bestand of een ander`,
    Norm: (naam) => `‘norm ${naam}’, in dit bestand of een ander`,
    Activiteit: (naam) => `‘activiteit ${naam}’, in het plan`,
};

/** What to do about a name that comes near to no other. */
function wayOut({ naam, type, keuzes, namen }: MeldingGegevens['onbekend']): string {
    if (keuzes || type === 'thema') {
        return '';
    }
    const toegevoegd = BEKEND_MET[type]?.(naam);
    const kiezen = namen && ` Kies uit: ${namen.join(', ')}.`;
    if (toegevoegd !== undefined) {
        return kiezen ? `${kiezen} Of voeg het toe met ${toegevoegd}.` : ` Voeg het toe met ${toegevoegd}.`;
    }
    return kiezen ?? ' In de editor ziet u met Ctrl + spatie welke namen er zijn.';
}

function asked({ niveau, ...gegevens }: EisGegevens): string {
    return `${NIVEAUS[niveau]}${source(gegevens)}.`;
}

/** What is not there is to be added, what is there and says nothing to be written. */
function incomplete({ ontbreekt, leeg }: OnvolledigGegevens): string {
    const absent = ontbreekt.filter((sleutel) => !leeg.includes(sleutel));
    const isWritten = absent.length === 0;
    return [
        isWritten ? 'staat er, maar is nog niet helemaal ingevuld.' : 'is nog niet volledig.',
        ...(isWritten ? [] : [`Nog toe te voegen: ${quoted(absent)}.`]),
        ...(leeg.length > 0 ? [`Nog in te vullen: ${quoted(leeg)}.`] : []),
    ].join(' ');
}

function didYouMean(bedoeld: string | undefined): string {
    return bedoeld === undefined ? '' : ` Bedoelde u ‘${bedoeld}’?`;
}

/** Where the source asks it, or which norm that adds to it. */
function source({ bron, uitNorm, toegevoegd = [] }: Gevraagd): string {
    const plekken = [
        ...(uitNorm === undefined ? [] : [`norm ‘${uitNorm}’`]),
        ...(bron === undefined ? [] : [bron]),
        ...toegevoegd.map(({ sleutels, norm }) => `norm ‘${norm}’ voor ${quoted(sleutels)}`),
    ];
    return plekken.length === 0 ? '' : ` (${plekken.join('; ')})`;
}

function changes({ gewijzigd, weggehaald }: MeldingGegevens['gewijzigd-sinds-akkoord']): string {
    const counted = weggehaald === 1 ? '1 onderdeel' : `${weggehaald} onderdelen`;
    return (
        (gewijzigd.length === 0 ? '' : `Daarna gewijzigd: ${quoted(gewijzigd)}. `) +
        (weggehaald === 0 ? '' : `Daarna weggehaald: ${counted}. `)
    );
}

function inDays(dagen: number): string {
    return dagen === 0 ? 'vandaag' : dagen === 1 ? 'morgen' : `over ${dagen} dagen`;
}

function capitalised(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

function quoted(words: readonly string[]): string {
    return words.map((word) => `‘${word}’`).join(', ');
}

function beschrijving({ bestand, versie }: Beschrijving): string {
    // The name of a file may hold anything, also what begins a line.
    const waar = bestand === undefined ? 'de ingebouwde' : `die in ‘${visible(bestand)}’`;
    return versie === undefined ? waar : `${waar} (versie ‘${onOneLine(versie)}’)`;
}

function inVersie(versie: string | undefined): string {
    return versie === undefined ? '' : `, in versie ‘${onOneLine(versie)}’`;
}

function onOneLine(text: string): string {
    return text.trim().replace(/\s+/g, ' ');
}

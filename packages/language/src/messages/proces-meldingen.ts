import type { MeldingGegevens, Overgenomen, VraagGemis } from '../assessment/melding.js';
import { formatDatum } from '../feiten/datum.js';
import { hereOrThere, origin } from './herkomst.js';

/** The sentences about parties, planning, system, toetsing and execution. */
export const procesMessages = {
    contactVerkeerdePartij: (gegevens: MeldingGegevens['contact-verkeerde-partij']) => {
        const { naam, hoortBij, doetNietMee, genoemdBij } = gegevens;
        if (doetNietMee === undefined) {
            return `‘${naam}’ hoort bij de andere partij. Kies hier een contact van de ${hoortBij} (stap 6).`;
        }
        const bij = genoemdBij ? ` bij ${genoemdBij.map((plek) => `‘${plek}’`).join(', ')}` : '';
        return (
            `‘${naam}’${origin(gegevens)} hoort bij ‘${doetNietMee}’, en die organisatie doet hier niet mee. ` +
            `Kies${bij} een contact van de ${hoortBij} (stap 6).`
        );
    },
    contactOnbereikbaar: ({ naam }: MeldingGegevens['contact-onbereikbaar']) =>
        `‘${naam}’ is aanspreekpunt, maar is niet te bereiken. Geef een telefoonnummer, piketnummer of e-mailadres (stap 6).`,
    adoptieregioOntbreekt: ({ aantal }: MeldingGegevens['adoptieregio-ontbreekt']) =>
        `Er zijn ${aantal} veiligheidsregio's betrokken, maar geen adoptieregio. Kies er een met ‘adoptieregio:’ (stap 1).`,
    adoptieregioNietAangemeld: (gegevens: MeldingGegevens['adoptieregio-niet-aangemeld']) =>
        `‘${gegevens.regio}’${origin(gegevens)} is nog niet als adoptieregio aangemeld bij de werkgroep crisispartners (stap 1). ` +
        `Zet de datum bij ‘aangemeld-op’.${hereOrThere(gegevens)}`,
    regioOntbreekt: ({ samenwerking }: MeldingGegevens['regio-ontbreekt']) =>
        `‘${samenwerking}’ noemt nog geen veiligheidsregio. Schrijf met ‘regio:’ of ‘adoptieregio:’ welke meedoet (stap 1).`,
    profielNietAfgestemd: ({ pasNaKeuze }: MeldingGegevens['profiel-niet-afgestemd']) =>
        pasNaKeuze
            ? 'Het profiel is pas na de keuze met de andere regio’s afgestemd. Het Stappenplan raadt aan dat vooraf te doen (stap 5). ' +
              'Kloppen de datums? Dan hoeft u niets te doen.'
            : 'Het profiel is gekozen, maar nog niet met de andere regio’s afgestemd. Zet de datum bij ‘afgestemd-op’ (stap 5).',
    profielNietBesproken: () =>
        'De keuze van het profiel is nog niet met de werkgroep crisispartners besproken. Zet de datum bij ‘besproken-op’ (stap 5).',
    kennismakingOnvolledig: ({ partijen }: MeldingGegevens['kennismaking-onvolledig']) =>
        `Nog niet vastgelegd: ${partijen.map(({ partij, ontbreekt }) => `${ontbreekt.join(', ')} van ‘${partij}’`).join('; ')}. ` +
        'Vul dit aan bij de organisatie (stap 3 en 4).',
    vraagOnbeantwoord: ({ vragen }: MeldingGegevens['vraag-onbeantwoord']) =>
        `Nog open uit bijlage A: ${vragen.map(openVraag).join(', ')}. Het zijn voorbeelden van gesprekspunten (stap 4): bespreek wat voor u van belang is.`,
    systeemZonderKoppeling: ({ systeem }: MeldingGegevens['systeem-zonder-koppeling']) =>
        `‘${systeem}’ is geen LCMS en moet er ten minste gegevens mee kunnen uitwisselen (stap 6). ` +
        'Leg dat vast met ‘koppeling-lcms: ja’ of kies een ander systeem.',
    accountRechten: (gegevens: MeldingGegevens['account-rechten']) =>
        (gegevens.hoort === 'lezen'
            ? `Het ${accountVan(gegevens)} heeft blijvend schrijfrechten. Standaard is dat lezen; ` +
              'gebruik ‘tijdelijk-schrijven’ voor een incident (bijlage B).'
            : `Het ${accountVan(gegevens)} heeft geen schrijfrechten. In een kernsamenwerking hoort dat wel (bijlage C). ` +
              'Zet ‘rechten’ op schrijven.') + hereOrThere(gegevens),
    accountBeheer: (gegevens: MeldingGegevens['account-beheer']) =>
        `Het beheer van het ${accountVan(gegevens)} ligt niet bij de crisispartner. Standaard hoort dat wel (bijlage C). ` +
        `Draag het over, en zet ‘beheer’ op crisispartner.${hereOrThere(gegevens)}`,
    accountOntbreekt: ({ partner, contacten, hoort }: MeldingGegevens['account-ontbreekt']) =>
        contacten.length === 0
            ? `Bij ‘${partner}’ heeft nog geen contact de rol informatiemanager of informatiecoordinator; zo iemand hoort een ` +
              `account te hebben (${BIJLAGE[hoort]}). Geef bij de crisispartner een contact die rol, en voeg dan met ‘account’ een account toe.`
            : `Er is nog geen account voor ${contacten.map((naam) => `‘${naam}’`).join(' of ')} van ‘${partner}’. ` +
              `Voeg in het thema techniek een account toe met ‘account’ en de naam van het contact (${BIJLAGE[hoort]}).`,
    schrijfrechtNietTeruggezet: ({ titel, tot }: MeldingGegevens['schrijfrecht-niet-teruggezet']) =>
        `De ${titel ? `schrijfrechten voor ‘${titel}’` : 'tijdelijke schrijfrechten'} liepen tot en met ${formatDatum(tot)} en zijn niet teruggezet (bijlage B). ` +
        'Zet ze terug en leg de datum vast bij ‘teruggezet-op’.',
    activiteitZonderPlanning: ({ activiteit, ontbreekt }: MeldingGegevens['activiteit-zonder-planning']) =>
        ontbreekt === 'planning'
            ? `‘${activiteit}’ heeft nog geen doorlooptijd of periode. Geef ‘doorlooptijd’, of ‘van’ en ‘tot’ (stap 8).`
            : `‘${activiteit}’ heeft nog geen prioriteit. Kies hoog, midden of laag (stap 8).`,
    activiteitTeLaat: ({ activiteit, eind }: MeldingGegevens['activiteit-te-laat']) =>
        `‘${activiteit}’ had op ${formatDatum(eind)} klaar moeten zijn. Werk de status of de planning bij (stap 8).`,
    planningOnmogelijk: ({ activiteit, botsing }: MeldingGegevens['planning-onmogelijk']) => {
        switch (botsing.soort) {
            case 'zonder-duur':
                return `De doorlooptijd van ‘${activiteit}’ is nul. Schrijf hoe lang de activiteit duurt, ten minste 1 dag (stap 8).`;
            case 'eind-voor-begin':
                return `‘${activiteit}’ eindigt voordat hij begint. Controleer ‘van’ en ‘tot’ (stap 8).`;
            case 'voor-voorganger':
                return `‘${activiteit}’ begint voordat ‘${botsing.voorganger}’ klaar is, op ${formatDatum(botsing.eind)}. Verschuif een van beide (stap 8).`;
            default:
                return `‘${activiteit}’ eindigt op ${formatDatum(botsing.eind)}, na ${botsing.titel ? `‘${botsing.titel}’` : 'een deadline'} op ${formatDatum(botsing.grens)}. Verschuif of verkort de activiteit (stap 8).`;
        }
    },
    goLiveOntbreekt: () => 'Het plan heeft nog geen datum voor de go-live. Zet die bij ‘go-live:’ (stap 8).',
    kring: ({ sleutel, namen: [eerste, ...andere] }: MeldingGegevens['kring']) =>
        andere.length < 2
            ? `‘${eerste}’ verwijst met ‘${sleutel}’ naar zichzelf. Haal deze verwijzing weg.`
            : `${KRINGEN[sleutel]}: ${ringInWords([eerste, ...andere].map((naam) => `‘${naam}’`))}. ` +
              'Haal een van deze verwijzingen weg.',
    volgorde: ({ wat }: MeldingGegevens['volgorde']) => VOLGORDE[wat],
    toetsingTeVroeg: ({ labels }: MeldingGegevens['toetsing-te-vroeg']) =>
        `De toetsing is aangevraagd, maar nog niet alles is geregeld: ${labels.join(', ')} (stap 7 en 10). ` +
        'Rond dit af, of spreek met de toetsers af wat er later volgt.',
    verbeterpuntOnbelegd: ({ titel }: MeldingGegevens['verbeterpunt-onbelegd']) =>
        `Voor ‘${titel}’ is nog niet afgesproken hoe het wordt opgepakt. Geef een ‘aanpak’, of een ‘eigenaar’ en ‘voor’ (stap 12).`,
    oefeningOntbreekt: () =>
        'Bij deze go-live is geen oefening vastgelegd; die is onderdeel van de toetsing. Beschrijf haar bij ‘oefening’ (stap 10 en 12).',
    evaluatieTeLaat: ({ gepland, sinds }: MeldingGegevens['evaluatie-te-laat']) =>
        (gepland
            ? `De evaluatie van ${formatDatum(gepland)} is nog niet vastgelegd`
            : `De ${sinds === 'go-live' ? 'go-live' : 'laatste evaluatie'} is meer dan een jaar geleden`) +
        '. Evalueer de samenwerking en leg het vast met ‘evaluatie’ (stap 13).',
} as const;

/** Where accounts are asked, by the rights that they should have. */
const BIJLAGE: Readonly<Record<MeldingGegevens['account-ontbreekt']['hoort'], string>> = {
    lezen: 'bijlage B',
    schrijven: 'bijlage C',
};

/** Nobody reads a longer ring: of more the first few say enough. */
const SHOWN_OF_RING = 5;

/** What a ring goes along, from the first to the first again. */
export function ringInWords(namen: readonly (string | undefined)[]): string {
    const left = namen.length - 1 - SHOWN_OF_RING;
    // To leave out one saves nothing.
    const shown = left > 1 ? [...namen.slice(0, SHOWN_OF_RING), `nog ${left} andere`, namen[0]] : namen;
    return shown.join(' → ');
}

const KRINGEN: Readonly<Record<MeldingGegevens['kring']['sleutel'], string>> = {
    na: 'Deze wachten op elkaar',
    'neemt-over': 'Deze samenwerkingen nemen elkaar over',
    'breidt-uit': 'Deze normen breiden elkaar uit',
};

const VOLGORDE: Readonly<Record<MeldingGegevens['volgorde']['wat'], string>> = {
    'toetsing-voor-keuze':
        'De toetsing is aangevraagd voordat het profiel is gekozen. Controleer de datums (stap 5 en 10).',
    'go-live-zonder-akkoord':
        'Deze go-live is gehouden zonder akkoord van de Regiegroep. Leg het vast bij ‘akkoord-op’ (hoofdstuk 4).',
    'go-live-voor-akkoord': 'Het akkoord van de Regiegroep is van na de go-live. Controleer de datums (hoofdstuk 4).',
};

function accountVan(gegevens: Overgenomen & { readonly contact: string }): string {
    return `account van ‘${gegevens.contact}’${origin(gegevens)}`;
}

function openVraag({ vraag, kanten }: VraagGemis): string {
    return kanten.length === 1 ? `${vraag} (${kanten[0]})` : vraag;
}

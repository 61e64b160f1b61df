import type { MeldingCode, MeldingGegevens } from '../assessment/melding.js';
import { formatDatum } from '../feiten/datum.js';
import type { Niveau } from '../feiten/feiten.js';
import { messages } from '../messages/meldingen.js';
import { procesMessages } from '../messages/proces-meldingen.js';

export type Ernst = 'fout' | 'waarschuwing' | 'informatie' | 'hint';

/** Severities by stage 0, 1 and 2, as the design writes them: F error, W warning, I information, H hint, – none. */
type Letter = 'F' | 'W' | 'I' | 'H' | '–';
export type ErnstPerStadium = Letter | `${Letter}/${Letter}/${Letter}`;

export interface CatalogueEntry<Gegevens> {
    readonly ernst: ErnstPerStadium | ((gegevens: Gegevens) => ErnstPerStadium);
    readonly bericht: (gegevens: Gegevens) => string;
}

const VEREIST_HARD: Readonly<Record<Niveau, ErnstPerStadium>> = {
    checklist: 'I/W/F',
    basis: 'I/W/F',
    bijlage: 'I/I/W',
    advies: 'I',
};

const VEREIST_AF: Readonly<Record<Niveau, ErnstPerStadium>> = {
    checklist: '–/–/W',
    basis: '–/–/W',
    bijlage: '–',
    advies: '–',
};

/** Every diagnostic: how hard it counts, and what it says. */
export const catalogue: { readonly [Code in MeldingCode]: CatalogueEntry<MeldingGegevens[Code]> } = {
    'afspraak-ontbreekt': { ernst: ({ niveau }) => VEREIST_HARD[niveau], bericht: messages.afspraakOntbreekt },
    'afspraak-onvolledig': {
        ernst: ({ niveau, isAfgerond }) => (isAfgerond ? VEREIST_HARD[niveau] : 'I'),
        bericht: messages.afspraakOnvolledig,
    },
    'afspraak-niet-gereed': { ernst: ({ niveau }) => VEREIST_AF[niveau], bericht: messages.afspraakNietGereed },
    'afspraak-verlopen': {
        ernst: 'W/W/F',
        bericht: ({ label, geldigTot }) => messages.afspraakVerlopen(label, formatDatum(geldigTot)),
    },
    'afspraak-verloopt': {
        ernst: 'I',
        bericht: ({ label, geldigTot, dagen }) => messages.afspraakVerloopt(label, formatDatum(geldigTot), dagen),
    },
    'afwijking-zonder-motivering': { ernst: 'F', bericht: messages.afwijkingZonderMotivering },
    plaatshouder: { ernst: 'W', bericht: messages.plaatshouder },
    'thema-onjuist': { ernst: 'W', bericht: messages.themaOnjuist },
    dubbel: { ernst: 'F', bericht: messages.dubbel },
    onbekend: { ernst: 'F', bericht: messages.onbekend },
    meerduidig: { ernst: 'F', bericht: messages.meerduidig },
    'waarde-soort': { ernst: 'W', bericht: messages.waardeSoort },
    'afspraak-zonder-eigenaar': { ernst: 'I', bericht: messages.afspraakZonderEigenaar },
    'afspraak-zonder-datum': { ernst: 'I', bericht: messages.afspraakZonderDatum },
    'document-ontbreekt': { ernst: 'I', bericht: messages.documentOntbreekt },
    'contact-verkeerde-partij': { ernst: 'W', bericht: procesMessages.contactVerkeerdePartij },
    'contact-onbereikbaar': { ernst: 'W', bericht: procesMessages.contactOnbereikbaar },
    'adoptieregio-ontbreekt': { ernst: 'W', bericht: procesMessages.adoptieregioOntbreekt },
    'adoptieregio-niet-aangemeld': { ernst: 'I', bericht: procesMessages.adoptieregioNietAangemeld },
    'regio-ontbreekt': { ernst: 'W', bericht: procesMessages.regioOntbreekt },
    'profiel-niet-afgestemd': { ernst: 'I', bericht: procesMessages.profielNietAfgestemd },
    'profiel-niet-besproken': { ernst: 'I', bericht: procesMessages.profielNietBesproken },
    'kennismaking-onvolledig': { ernst: 'I', bericht: procesMessages.kennismakingOnvolledig },
    'vraag-onbeantwoord': { ernst: 'I', bericht: procesMessages.vraagOnbeantwoord },
    'systeem-zonder-koppeling': { ernst: 'F', bericht: procesMessages.systeemZonderKoppeling },
    'account-rechten': { ernst: 'W', bericht: procesMessages.accountRechten },
    'account-beheer': { ernst: 'W', bericht: procesMessages.accountBeheer },
    'account-ontbreekt': {
        ernst: ({ contacten }) => (contacten.length > 0 ? 'W' : 'I'),
        bericht: procesMessages.accountOntbreekt,
    },
    'schrijfrecht-niet-teruggezet': { ernst: 'W', bericht: procesMessages.schrijfrechtNietTeruggezet },
    'activiteit-zonder-planning': {
        ernst: ({ ontbreekt }) => (ontbreekt === 'planning' ? 'W' : 'I'),
        bericht: procesMessages.activiteitZonderPlanning,
    },
    'activiteit-te-laat': { ernst: 'W', bericht: procesMessages.activiteitTeLaat },
    'planning-onmogelijk': {
        ernst: ({ botsing }) => (botsing.soort === 'eind-voor-begin' ? 'F' : 'W'),
        bericht: procesMessages.planningOnmogelijk,
    },
    'go-live-ontbreekt': { ernst: 'W', bericht: procesMessages.goLiveOntbreekt },
    kring: { ernst: 'F', bericht: procesMessages.kring },
    volgorde: { ernst: 'W', bericht: procesMessages.volgorde },
    'toetsing-te-vroeg': { ernst: 'W', bericht: procesMessages.toetsingTeVroeg },
    'verbeterpunt-onbelegd': { ernst: 'W', bericht: procesMessages.verbeterpuntOnbelegd },
    'oefening-ontbreekt': { ernst: 'I', bericht: procesMessages.oefeningOntbreekt },
    'evaluatie-te-laat': { ernst: 'W', bericht: procesMessages.evaluatieTeLaat },
    'partner-ontbreekt': { ernst: 'W', bericht: messages.partnerOntbreekt },
    'profiel-ontbreekt': { ernst: 'I', bericht: messages.profielOntbreekt },
    'profiel-zonder-motivering': { ernst: 'I/W/F', bericht: messages.profielZonderMotivering },
    'datum-ongeldig': { ernst: 'F', bericht: messages.datumOngeldig },
    'bestand-ontbreekt': { ernst: 'W', bericht: messages.bestandOntbreekt },
    'niet-gebruikt': { ernst: 'H', bericht: messages.nietGebruikt },
    'gewijzigd-sinds-akkoord': { ernst: 'W', bericht: messages.gewijzigdSindsAkkoord },
    leeg: { ernst: 'I', bericht: messages.leeg },
    'onbekende-sleutel': { ernst: 'W', bericht: messages.onbekendeSleutel },
    syntaxis: { ernst: 'F', bericht: ({ bericht }) => bericht },
};

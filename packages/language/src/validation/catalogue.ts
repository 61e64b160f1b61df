import type { MeldingCode, MeldingGegevens } from '../assessment/melding.js';
import { formatDatum } from '../feiten/datum.js';
import type { Niveau } from '../feiten/feiten.js';
import { messages } from '../messages/meldingen.js';

export type Ernst = 'fout' | 'waarschuwing' | 'informatie' | 'hint';

/** Severities by stage 0, 1 and 2, as the design writes them: F error, W warning, I information, – none. */
type Letter = 'F' | 'W' | 'I' | '–';
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
    'partner-ontbreekt': { ernst: 'W', bericht: messages.partnerOntbreekt },
    'profiel-ontbreekt': { ernst: 'I', bericht: messages.profielOntbreekt },
    'profiel-zonder-motivering': { ernst: 'I/W/F', bericht: messages.profielZonderMotivering },
    'datum-ongeldig': { ernst: 'F', bericht: messages.datumOngeldig },
    leeg: { ernst: 'I', bericht: messages.leeg },
    'onbekende-sleutel': { ernst: 'W', bericht: messages.onbekendeSleutel },
    syntaxis: { ernst: 'F', bericht: ({ bericht }) => bericht },
};

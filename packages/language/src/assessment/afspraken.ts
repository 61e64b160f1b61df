import { addDays } from '../feiten/datum.js';
import type {
    AfspraakFeiten,
    AfspraakInhoud,
    EisFeiten,
    IsoDatum,
    SamenwerkingFeiten,
    TekstGegeven,
} from '../feiten/feiten.js';
import type { EisBeoordeling, EisStatus, Gemis } from './beoordeling.js';
import type { Eisregel, Norm, NormEis, NormProfiel } from './norm.js';
import { isIngevuld, isPlaatshouder } from './tekst.js';

/** Days before its end in which an agreement is said to expire. */
export const VERLOOPT_BINNEN_DAGEN = 90;

/** Every requirement of the profile with its status (stap 7, bijlage B and C). Without a profile nothing is asked. */
export function beoordeelEisen(
    feiten: SamenwerkingFeiten,
    norm: Norm,
    profiel: NormProfiel | undefined,
    peildatum: IsoDatum,
): EisBeoordeling[] {
    return (profiel?.regels ?? []).flatMap((regel) => {
        const eis = norm.eisen.get(regel.eis);
        // Without a theme there is no place for the agreement: it is asked as soon as the norm says where it belongs.
        return eis?.thema === undefined ? [] : [beoordeelEis(feiten, { ...eis, thema: eis.thema }, regel, peildatum)];
    });
}

function beoordeelEis(
    feiten: SamenwerkingFeiten,
    eis: NormEis & { readonly thema: string },
    regel: Eisregel,
    peildatum: IsoDatum,
): EisBeoordeling {
    const titel = eis.titel ?? eis.naam;
    const afspraak = feiten.afspraken.find((kandidaat) => kandidaat.eis.naam === eis.naam);
    const gemist = afspraak ? gemis(afspraak, eis, regel, feiten) : [];
    // What a norm asks of its own is told by what that says itself.
    const isOwn = eis.norm === regel.uitNorm && eis.bron !== undefined;
    const uitNorm = isOwn ? undefined : regel.uitNorm;
    return {
        eis: eis.naam,
        thema: eis.thema,
        niveau: regel.niveau,
        label: regel.label ?? titel,
        titel,
        bron: uitNorm === undefined ? eis.bron : undefined,
        uitNorm,
        status: afspraak ? statusOf(afspraak, gemist, peildatum) : 'ontbreekt',
        gemist,
        afspraak,
    };
}

function statusOf(afspraak: AfspraakInhoud, gemist: readonly Gemis[], peildatum: IsoDatum): EisStatus {
    const status = afspraak.status?.waarde;
    if (gemist.length > 0 || (status !== 'gereed' && status !== 'nvt')) {
        return 'onvolledig';
    }
    if (isVerlopen(afspraak, peildatum)) {
        return 'verlopen';
    }
    return status === 'gereed' ? 'gereed' : 'afgeweken';
}

/** `geldig-tot` is valid through that day. */
export function isVerlopen(afspraak: AfspraakInhoud, peildatum: IsoDatum): boolean {
    const geldigTot = afspraak.geldigTot?.waarde;
    return geldigTot !== undefined && geldigTot !== 'onbepaald' && geldigTot < peildatum;
}

/** True where the agreement holds on the peildatum, but ends within 90 days. */
export function isBijnaVerlopen(afspraak: AfspraakInhoud, peildatum: IsoDatum): boolean {
    const geldigTot = afspraak.geldigTot?.waarde;
    return (
        geldigTot !== undefined &&
        geldigTot !== 'onbepaald' &&
        geldigTot >= peildatum &&
        geldigTot <= addDays(peildatum, VERLOOPT_BINNEN_DAGEN)
    );
}

/**
 * What an agreement lacks of all that its requirement asks in this profile. Owner and date are not asked by the source,
 * so they are no part of it.
 */
export function gemis(afspraak: AfspraakFeiten, eis: EisFeiten, regel: Eisregel, feiten: SamenwerkingFeiten): Gemis[] {
    if (afspraak.status?.waarde === 'nvt') {
        return gemisVan('motivering', [afspraak.motivering]);
    }
    const gemist: Gemis[] = afspraak.status ? [] : [{ sleutels: ['status'], reden: 'leeg' }];
    const teksten = [afspraak.tekst, ...afspraak.documenten].filter((tekst) => tekst !== undefined);
    const namesSysteem = eis.product === 'systeem' && noemtSysteem(feiten);
    // A text that need not be there may not be a placeholder either.
    if (teksten.length > 0 || (needsTekst(eis) && !namesSysteem)) {
        gemist.push(...gemisVan('tekst', teksten));
    }
    return [...gemist, ...regel.aspecten.flatMap((keuze) => gemisVanKeuze(keuze, afspraak, eis, regel))];
}

/** True where a system is named: that is the text about which one it is. */
export function noemtSysteem({ systeem }: Pick<SamenwerkingFeiten, 'systeem'>): boolean {
    return systeem !== undefined && !isPlaatshouder(systeem.naam);
}

/** An agreement that is wholly made of contacts needs no text beside them. */
export function needsTekst(eis: EisFeiten): boolean {
    return eis.aspecten.length === 0 || eis.aspecten.some((aspect) => !aspect.vraagtContact);
}

/** At least one of the texts is there, and none of them is a placeholder. */
function gemisVan(sleutel: string, teksten: readonly (TekstGegeven | undefined)[]): Gemis[] {
    const given = teksten.filter((tekst) => tekst !== undefined);
    if (given.length === 0) {
        return [{ sleutels: [sleutel], reden: 'leeg' }];
    }
    return given.every(isIngevuld) ? [] : [{ sleutels: [sleutel], reden: 'plaatshouder' }];
}

function gemisVanKeuze(
    keuze: readonly string[],
    afspraak: AfspraakFeiten,
    eis: EisFeiten,
    { aanvullers }: Eisregel,
): Gemis[] {
    const gemist = keuze.map((naam) => gemisVanAspect(naam, afspraak, eis));
    if (gemist.some((gemis) => gemis === undefined)) {
        return [];
    }
    const reden = gemist.find((gemis) => gemis?.reden !== 'leeg')?.reden ?? 'leeg';
    return [{ sleutels: keuze, reden, uitNorm: aanvullers?.get(keuze) }];
}

function gemisVanAspect(naam: string, afspraak: AfspraakFeiten, eis: EisFeiten): Gemis | undefined {
    const waarde = afspraak.aspecten.find(({ aspect }) => aspect.naam === naam);
    if (!vraagtContact(eis, naam)) {
        return gemisVan(naam, [waarde?.tekst])[0];
    }
    const contacten = waarde?.contacten ?? [];
    if (contacten.some((contact) => contact.id)) {
        return undefined;
    }
    return { sleutels: [naam], reden: contacten.length > 0 ? 'elders' : 'leeg' };
}

/** True for an aspect that asks for a contact instead of a text. */
export function vraagtContact(eis: EisFeiten, aspect: string): boolean {
    return eis.aspecten.some(({ naam, vraagtContact }) => naam === aspect && vraagtContact);
}

/** True for an agreement that is on its way: an empty block with status open is not begun. */
export function isBegonnen(afspraak: AfspraakInhoud): boolean {
    const { status } = afspraak;
    return (status !== undefined && status.waarde !== 'open') || heeftInhoud(afspraak);
}

/** True for an agreement that says something, whatever its status. */
export function heeftInhoud(afspraak: AfspraakInhoud): boolean {
    return (
        tekstenVan(afspraak).some(([, tekst]) => isIngevuld(tekst)) ||
        afspraak.aspecten.some(({ contacten }) => contacten.length > 0)
    );
}

/** All that an agreement says in words, with the key that it stands behind. */
export function tekstenVan({ tekst, motivering, documenten, aspecten }: AfspraakInhoud): [string, TekstGegeven][] {
    const all: [string, TekstGegeven | undefined][] = [
        ['tekst', tekst],
        ['motivering', motivering],
        ...documenten.map((document): [string, TekstGegeven] => ['document', document]),
        ...aspecten.map((aspect): [string, TekstGegeven | undefined] => [aspect.aspect.naam, aspect.tekst]),
    ];
    return all.flatMap(([sleutel, gegeven]) => (gegeven ? [[sleutel, gegeven]] : []));
}

import type { Range } from 'vscode-languageserver-types';
import { daysBetween } from '../feiten/datum.js';
import type {
    AfspraakFeiten,
    AfspraakInhoud,
    EisFeiten,
    Gegeven,
    IsoDatum,
    SamenwerkingFeiten,
} from '../feiten/feiten.js';
import { isBijnaVerlopen, isVerlopen, vraagtContact } from './afspraken.js';
import type { EisBeoordeling, Stadium } from './beoordeling.js';
import type { EisGegevens, Melding } from './melding.js';
import type { Norm } from './norm.js';
import { isIngevuld, isPlaatshouder } from './tekst.js';

interface Context {
    /** What the file itself says: findings are placed here, never in what is taken over. */
    readonly eigen: SamenwerkingFeiten;
    readonly feiten: SamenwerkingFeiten;
    readonly norm: Norm;
    readonly eisen: readonly EisBeoordeling[];
    readonly stadium: Stadium;
    readonly peildatum: IsoDatum;
}

/** What is to be said about agreements: those that the profile asks, and those that are there. */
export function afspraakMeldingen(context: Context): Melding[] {
    const { eigen } = context;
    return [
        ...context.eisen.flatMap((eis) => eisMeldingen(eis, context)),
        ...eigen.afspraken.flatMap((afspraak) => {
            const eis = context.norm.eisen.get(afspraak.eis.naam);
            return eis ? normAfspraakMeldingen(afspraak, eis, context.stadium) : [];
        }),
        ...[...eigen.afspraken, ...eigen.extraAfspraken].flatMap((afspraak) => inhoudMeldingen(afspraak, context)),
    ];
}

function eisMeldingen(eis: EisBeoordeling, context: Context): Melding[] {
    const { stadium } = context;
    const gegevens = eisGegevens(eis);
    if (!eis.afspraak) {
        const bereik = plaatsVanThema(context.eigen, eis.thema);
        return [{ code: 'afspraak-ontbreekt', bereik, stadium, gegevens }];
    }
    const eigen = context.eigen.afspraken.find(({ eis: verwijzing }) => verwijzing.naam === eis.eis);
    const status = eis.afspraak.status?.waarde ?? 'open';
    if (!eigen || status === 'nvt') {
        return [];
    }
    const isAfgerond = status === 'afgestemd' || status === 'gereed';
    // A placeholder in something that is called finished has a finding of its own.
    const nogTeRegelen = eis.gemist.filter(
        ({ reden }) => reden === 'leeg' || (reden === 'plaatshouder' && !isAfgerond),
    );
    if (nogTeRegelen.length > 0) {
        const ontbreekt = nogTeRegelen.map(({ sleutel }) => sleutel);
        const meer = { ...gegevens, isAfgerond, ontbreekt };
        return [{ code: 'afspraak-onvolledig', bereik: eigen.bereik, stadium, gegevens: meer }];
    }
    if (eis.gemist.length === 0 && status !== 'gereed') {
        const bereik = eigen.status?.bereik ?? eigen.bereik;
        return [{ code: 'afspraak-niet-gereed', bereik, stadium, gegevens: { ...gegevens, status } }];
    }
    return [];
}

function eisGegevens({ eis, thema, label, niveau, bron }: EisBeoordeling): EisGegevens {
    return { eis, thema, label, niveau, bron };
}

/** An absent agreement is said where it should stand: at its theme, else at the samenwerking's name. */
function plaatsVanThema(eigen: SamenwerkingFeiten, thema: string): Range {
    return (eigen.themas.find((blok) => blok.thema === thema) ?? eigen).bereik;
}

function normAfspraakMeldingen(afspraak: AfspraakFeiten, eis: EisFeiten, stadium: Stadium): Melding[] {
    const meldingen: Melding[] = [];
    const label = eis.titel ?? eis.naam;
    if (afspraak.thema !== eis.thema) {
        const gegevens = { eis: eis.naam, label, thema: afspraak.thema, hoortIn: eis.thema };
        meldingen.push({ code: 'thema-onjuist', bereik: afspraak.bereik, stadium, gegevens });
    }
    for (const { aspect, tekst, contacten } of afspraak.aspecten.filter((aspect) => aspect.aspect.id !== undefined)) {
        const asksContact = vraagtContact(eis, aspect.naam);
        const wrong = asksContact ? tekst?.bereik : contacten[0]?.bereik;
        if (wrong) {
            const gegevens = { sleutel: aspect.naam, hoort: asksContact ? ('contact' as const) : ('tekst' as const) };
            meldingen.push({ code: 'waarde-soort', bereik: wrong, stadium, gegevens });
        }
    }
    return meldingen;
}

/** What holds for every agreement, also for one beyond the minimum. */
function inhoudMeldingen(afspraak: AfspraakInhoud, context: Context): Melding[] {
    const { stadium, peildatum } = context;
    const label = labelOf(afspraak, context);
    const meldingen: Melding[] = [];
    const status = afspraak.status?.waarde;
    if (status === 'nvt' && !isIngevuld(afspraak.motivering)) {
        const bereik = afspraak.status?.bereik ?? afspraak.bereik;
        meldingen.push({ code: 'afwijking-zonder-motivering', bereik, stadium, gegevens: { label } });
    }
    if (status === 'afgestemd' || status === 'gereed') {
        for (const [sleutel, tekst] of texts(afspraak).filter(([, tekst]) => isPlaatshouder(tekst.waarde))) {
            meldingen.push({ code: 'plaatshouder', bereik: tekst.bereik, stadium, gegevens: { label, sleutel } });
        }
    }
    const { geldigTot } = afspraak;
    if (geldigTot && geldigTot.waarde !== 'onbepaald' && (status === 'gereed' || status === 'nvt')) {
        const { bereik, waarde } = geldigTot;
        if (isVerlopen(afspraak, peildatum)) {
            meldingen.push({ code: 'afspraak-verlopen', bereik, stadium, gegevens: { label, geldigTot: waarde } });
        } else if (isBijnaVerlopen(afspraak, peildatum)) {
            const dagen = daysBetween(peildatum, waarde);
            meldingen.push({
                code: 'afspraak-verloopt',
                bereik,
                stadium,
                gegevens: { label, geldigTot: waarde, dagen },
            });
        }
    }
    return meldingen;
}

function texts({ tekst, motivering, documenten, aspecten }: AfspraakInhoud): [string, Gegeven<string>][] {
    const all: [string, Gegeven<string> | undefined][] = [
        ['tekst', tekst],
        ['motivering', motivering],
        ...documenten.map((document): [string, Gegeven<string>] => ['document', document]),
        ...aspecten.map((aspect): [string, Gegeven<string> | undefined] => [aspect.aspect.naam, aspect.tekst]),
    ];
    return all.flatMap(([sleutel, gegeven]) => (gegeven ? [[sleutel, gegeven]] : []));
}

function labelOf(afspraak: AfspraakInhoud & { eis?: { naam: string } }, { norm }: Context): string {
    const eis = afspraak.eis && norm.eisen.get(afspraak.eis.naam);
    return eis?.titel ?? afspraak.titel ?? afspraak.eis?.naam ?? 'Deze afspraak';
}

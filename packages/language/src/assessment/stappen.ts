import type { IsoDatum, SamenwerkingFeiten } from '../feiten/feiten.js';
import { isBegonnen } from './afspraken.js';
import { type EisBeoordeling, isGeregeld, isVereist, type StapBeoordeling, type StapStatus } from './beoordeling.js';
import { gehoudenGoLives, isGebeurd } from './fase.js';
import type { Lookup } from './lookup.js';
import type { Norm, NormProfiel } from './norm.js';
import { betrokkenRegios, isKennisGemaakt, kennismaking } from './partijen.js';
import { isIngevuld } from './tekst.js';
import { evaluatieStatus, isVerbeterpuntBelegd } from './uitvoering.js';

/** All that the status of a step may be derived from. */
export interface StapContext {
    readonly feiten: SamenwerkingFeiten;
    readonly profiel: NormProfiel | undefined;
    readonly eisen: readonly EisBeoordeling[];
    readonly lookup: Lookup;
    readonly peildatum: IsoDatum;
}

/** A step, or a part of one that bijlage D counts as a line of its own. */
type Onderdeel = 1 | 2 | 3 | 4 | 5 | '6a' | '6b' | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 'akkoord';

type Afleiding = (context: StapContext) => StapStatus;

/** How the status of each step follows from what is recorded. Nobody ticks a box that the file contradicts. */
const AFLEIDINGEN: Readonly<Record<Onderdeel, Afleiding>> = {
    1: ({ feiten, peildatum }) => {
        const regios = betrokkenRegios(feiten);
        const isAangemeld = isGebeurd(feiten.adoptieregio?.aangemeldOp, peildatum);
        return allOf(regios.length > 0, regios.length === 1 || isAangemeld);
    },
    2: ({ feiten, peildatum }) =>
        allOf(feiten.verkenning.bevindingen.some(({ datum }) => !datum || isGebeurd(datum, peildatum))),
    3: ({ feiten }) => allOf(feiten.verkenning.eersteInschatting?.id !== undefined),
    4: (context) => {
        const isGesproken = context.feiten.verkenning.gesprekken.some(({ datum }) =>
            isGebeurd(datum, context.peildatum),
        );
        const partijen = kennismaking(context.feiten, context.lookup);
        return isKennisGemaakt(context.feiten, partijen) && isGesproken
            ? 'gereed'
            : anyOf(isGesproken, ...partijen.map(({ bekend }) => bekend.length > 0));
    },
    5: ({ feiten: { profiel: keuze }, profiel, peildatum }) =>
        allOf(
            profiel !== undefined,
            isIngevuld(keuze?.motivering),
            isGebeurd(keuze?.gekozenOp, peildatum),
            isGebeurd(keuze?.besprokenOp, peildatum),
        ),
    '6a': ({ feiten }) => allOf((feiten.plan?.activiteiten.length ?? 0) > 0),
    '6b': ({ feiten, eisen, profiel }) => {
        const begonnen = new Set(
            [...feiten.afspraken, ...feiten.extraAfspraken].filter(isBegonnen).map(({ thema }) => thema),
        );
        const themas = new Set(eisen.filter(({ niveau }) => isVereist(niveau)).map(({ thema }) => thema));
        return profiel ? allOf(...[...themas].map((thema) => begonnen.has(thema))) : 'open';
    },
    7: ({ eisen, profiel }) =>
        profiel
            ? allOf(...eisen.filter(({ niveau }) => isVereist(niveau)).map(({ status }) => isGeregeld(status)))
            : 'open',
    8: ({ feiten: { plan } }) => {
        const activiteiten = plan?.activiteiten ?? [];
        const isWeggezet = activiteiten.every(
            ({ doorlooptijd, van, tot, status }) => doorlooptijd || (van && tot) || status?.waarde === 'vervallen',
        );
        return activiteiten.length > 0 && isWeggezet && plan?.goLive
            ? 'gereed'
            : anyOf(activiteiten.length > 0, plan?.goLive !== undefined);
    },
    9: ({ feiten, peildatum }) => allOf(isGebeurd(feiten.toetsing?.werkgroepOp, peildatum)),
    10: ({ feiten, peildatum }) => allOf(isGebeurd(feiten.toetsing?.aangevraagdOp, peildatum)),
    11: (context) => {
        const activiteiten = context.feiten.plan?.activiteiten ?? [];
        if (!isGetoetst(context) && activiteiten.length === 0) {
            return 'nvt';
        }
        const isAf = activiteiten.map(({ status }) => status?.waarde === 'gereed' || status?.waarde === 'vervallen');
        const isToegestaan = !isGetoetst(context) || AFLEIDINGEN.akkoord(context) === 'gereed';
        return isToegestaan && isAf.length > 0 && isAf.every(Boolean)
            ? 'gereed'
            : anyOf(isGetoetst(context) && isToegestaan, ...isAf);
    },
    12: ({ feiten, peildatum }) => {
        const goLives = gehoudenGoLives(feiten, peildatum);
        const punten = goLives.flatMap(({ verbeterpunten }) => verbeterpunten);
        return goLives.length === 0 ? 'open' : allOf(true, ...punten.map(isVerbeterpuntBelegd));
    },
    13: ({ feiten, peildatum }) => evaluatieStatus(feiten, peildatum),
    14: ({ feiten, peildatum }) => {
        const live = gehoudenGoLives(feiten, peildatum)[0]?.datum?.waarde;
        const gedeeld = feiten.uitvoering.ervaringen.some(
            ({ datum }) => live !== undefined && isGebeurd(datum, peildatum) && datum.waarde > live,
        );
        return allOf(gedeeld);
    },
    akkoord: ({ feiten, peildatum }) => allOf(isGebeurd(feiten.toetsing?.akkoordOp, peildatum)),
};

/** Steps that a profile without toetsing does not have (Leeswijzer). */
const ALLEEN_GETOETST: ReadonlySet<Onderdeel> = new Set(['6a', '6b', 7, 8, 9, 10]);

/** The steps behind each line of bijlage D, which numbers differently. */
const PROCESSCHEMA: Readonly<Record<number, readonly Onderdeel[]>> = {
    1: [1],
    2: [2],
    3: [3],
    4: [4],
    5: [5],
    6: ['6a'],
    7: ['6b', 7],
    8: [8],
    9: [9, 10],
    10: [11],
    11: [12, 'akkoord'],
    12: [13, 14],
};

/** The numbers of the steps of which is known when they are done. */
export const STAPPEN: readonly number[] = Array.from({ length: 14 }, (_, index) => index + 1);

/** The numbers of the lines of bijlage D. */
export const REGELS: readonly number[] = Object.keys(PROCESSCHEMA).map(Number);

/** The status of every step that the norm names. */
export function beoordeelStappen(norm: Norm, context: StapContext): StapBeoordeling[] {
    return norm.stappen.map(({ nummer, titel, fase }) => {
        const onderdelen: readonly Onderdeel[] = nummer === 6 ? ['6a', '6b'] : [nummer as Onderdeel];
        return { nummer, titel: titel ?? `Stap ${nummer}`, fase, status: statusOfAll(onderdelen, context) };
    });
}

/** The status of every line of the norm's processchema. */
export function beoordeelProcesschema(norm: Norm, context: StapContext): StapBeoordeling[] {
    return norm.processchema.map(({ nummer, titel, fase }) => ({
        nummer,
        titel: titel ?? `Regel ${nummer}`,
        fase,
        status: statusOfAll(PROCESSCHEMA[nummer] ?? [], context),
    }));
}

/** All nvt: nvt. All others gereed: gereed. None begun: open. Else bezig. */
function statusOfAll(onderdelen: readonly Onderdeel[], context: StapContext): StapStatus {
    const statussen = onderdelen.map((onderdeel) => statusOf(onderdeel, context));
    const geldend = statussen.filter((status) => status !== 'nvt');
    if (geldend.length === 0) {
        return statussen.length === 0 ? 'open' : 'nvt';
    }
    return geldend.every((status) => status === 'gereed')
        ? 'gereed'
        : geldend.every((status) => status === 'open')
          ? 'open'
          : 'bezig';
}

function statusOf(onderdeel: Onderdeel, context: StapContext): StapStatus {
    const isNvt = ALLEEN_GETOETST.has(onderdeel) || onderdeel === 'akkoord';
    return isNvt && !isGetoetst(context) ? 'nvt' : (AFLEIDINGEN[onderdeel]?.(context) ?? 'open');
}

/** Before a profile is chosen nothing says that there will be no toetsing. */
function isGetoetst({ profiel }: StapContext): boolean {
    return profiel?.toetsing !== false;
}

/** gereed where all conditions hold, bezig where some do, open where none does. */
function allOf(...conditions: boolean[]): StapStatus {
    return conditions.every(Boolean) ? 'gereed' : anyOf(...conditions);
}

function anyOf(...conditions: boolean[]): StapStatus {
    return conditions.some(Boolean) ? 'bezig' : 'open';
}

import type {
    AanvullingFeiten,
    EisFeiten,
    EisregelFeiten,
    Id,
    Niveau,
    NormFeiten,
    ProfielFeiten,
    SamenwerkingFeiten,
    StapFeiten,
    VraagFeiten,
} from '../feiten/feiten.js';
import { LONGEST_CHAIN } from '../references/names.js';
import type { Lookup } from './lookup.js';

/** A norm with all that it takes from the norms it extends. */
export interface Norm {
    readonly naam: string;
    readonly titel: string;
    readonly eisen: ReadonlyMap<string, NormEis>;
    readonly profielen: ReadonlyMap<string, NormProfiel>;
    readonly vragen: readonly VraagFeiten[];
    readonly stappen: readonly StapFeiten[];
    readonly processchema: readonly StapFeiten[];
}

export interface NormEis extends EisFeiten {
    /** The norm that declares it. */
    readonly norm: string;
}

export interface NormProfiel {
    readonly naam: string;
    readonly titel: string;
    /** False for a profile that is not tested: it has no uitwerkingsfase. */
    readonly toetsing: boolean;
    /** Its place on the ladder; undefined for a profile that is not on it. */
    readonly trede?: number | undefined;
    /** The rights that accounts of the partner's information managers should have; undefined: nothing is asked. */
    readonly accounts?: string | undefined;
    readonly bron?: string | undefined;
    readonly toelichting?: string | undefined;
    readonly regels: readonly Eisregel[];
}

/** One requirement of a profile. */
export interface Eisregel {
    readonly eis: string;
    readonly niveau: Niveau;
    readonly label?: string | undefined;
    /** Keys of the aspects that must be filled in; of a group one is enough. */
    readonly aspecten: readonly (readonly string[])[];
    /** The norm that added the line to those of the norm that it extends, or made it stricter. */
    readonly uitNorm?: string | undefined;
    /** The norms that added aspects to the line, by what they added. */
    readonly aanvullers?: ReadonlyMap<readonly string[], string> | undefined;
}

/** The levels, strictest first: also the order in which requirements are listed. */
export const NIVEAUS: readonly Niveau[] = ['checklist', 'basis', 'bijlage', 'advies'];

/** Holds where the norm is unknown: it asks nothing. */
const EMPTY_NORM: Norm = {
    naam: '',
    titel: '',
    eisen: new Map(),
    profielen: new Map(),
    vragen: [],
    stappen: [],
    processchema: [],
};

/** The norm that a samenwerking names, else the default; one that does not exist asks nothing. */
export function normOf({ norm }: SamenwerkingFeiten, lookup: Lookup): Norm {
    const id = norm ? norm.id : lookup.standaardNorm;
    return (id === undefined ? undefined : resolveNorm(id, lookup)) ?? EMPTY_NORM;
}

/**
 * Works out what a norm asks: its own text on top of the norms that it extends. Where both ask the same, aspects join
 * and the stricter level holds. Returns undefined where the norm is unknown.
 */
export function resolveNorm(id: Id, lookup: Lookup): Norm | undefined {
    const chain = extensionChain(id, lookup);
    const [own] = chain;
    if (!own) {
        return undefined;
    }
    const eisen = new Map<string, NormEis>();
    const profielen = new Map<string, NormProfiel>();
    for (const norm of chain.toReversed()) {
        for (const eis of norm.eisen) {
            eisen.set(eis.naam, { ...eis, norm: norm.naam });
        }
        for (const profiel of norm.profielen) {
            profielen.set(profiel.naam, normProfiel(profiel));
        }
        for (const aanvulling of norm.aanvullingen) {
            applyAanvulling(aanvulling, norm.naam, eisen, profielen);
        }
    }
    const baseFirst = chain.toReversed();
    return {
        naam: own.naam,
        titel: own.titel ?? own.naam,
        eisen,
        profielen,
        vragen: latestBy(
            ({ naam }) => naam,
            baseFirst.flatMap((norm) => norm.vragen),
        ),
        stappen: byNumber(baseFirst.flatMap((norm) => norm.stappen)),
        processchema: byNumber(baseFirst.flatMap((norm) => norm.processchema)),
    };
}

/** The norm and those it extends, nearest first, as far as they count; a ring ends where it closes. */
function extensionChain(id: Id, lookup: Lookup): NormFeiten[] {
    const chain: NormFeiten[] = [];
    let norm = lookup.norm(id);
    while (norm && !chain.includes(norm) && chain.length < LONGEST_CHAIN) {
        chain.push(norm);
        norm = norm.breidtUit?.id === undefined ? undefined : lookup.norm(norm.breidtUit.id);
    }
    return chain;
}

function normProfiel(feiten: ProfielFeiten): NormProfiel {
    return {
        naam: feiten.naam,
        titel: feiten.titel ?? feiten.naam,
        toetsing: feiten.toetsing,
        trede: feiten.trede,
        accounts: feiten.accounts,
        bron: feiten.bron,
        toelichting: feiten.toelichting,
        // A line that is given twice (a finding of its own) counts as one.
        regels: mergeRegels([], feiten.regels.map(eisregel)),
    };
}

function eisregel(feiten: EisregelFeiten): Eisregel {
    return {
        eis: feiten.eis.naam,
        niveau: feiten.niveau,
        label: feiten.label,
        aspecten: feiten.aspecten.map((keuze) => keuze.map((aspect) => aspect.naam)),
    };
}

function applyAanvulling(
    aanvulling: AanvullingFeiten,
    norm: string,
    eisen: Map<string, NormEis>,
    profielen: Map<string, NormProfiel>,
): void {
    const naam = aanvulling.doel.naam;
    const profiel = profielen.get(naam);
    if (profiel && aanvulling.regels.length > 0) {
        const regels = mergeRegels(profiel.regels, aanvulling.regels.map(eisregel), norm);
        profielen.set(naam, { ...profiel, regels });
    }
    const eis = eisen.get(naam);
    if (eis && aanvulling.aspecten.length > 0) {
        eisen.set(naam, { ...eis, aspecten: [...eis.aspecten, ...aanvulling.aspecten] });
    }
}

/** The lines of a profile with those that a norm adds; without one they are the profile's own. */
function mergeRegels(base: readonly Eisregel[], added: readonly Eisregel[], norm?: string): Eisregel[] {
    const merged = new Map(base.map((regel) => [regel.eis, regel]));
    for (const regel of added) {
        const known = merged.get(regel.eis);
        merged.set(regel.eis, known ? mergeRegel(known, regel, norm) : { ...regel, uitNorm: norm });
    }
    return sortByNiveau([...merged.values()]);
}

function mergeRegel(base: Eisregel, added: Eisregel, norm: string | undefined): Eisregel {
    const isStricter = NIVEAUS.indexOf(added.niveau) < NIVEAUS.indexOf(base.niveau);
    // An aspect, or a choice between aspects, that both ask is asked once.
    const asked = new Set(base.aspecten.map((keuze) => keuze.join(' ')));
    const anew = added.aspecten.filter((keuze) => !asked.has(keuze.join(' ')));
    return {
        eis: base.eis,
        niveau: isStricter ? added.niveau : base.niveau,
        label: added.label ?? base.label,
        aspecten: [...base.aspecten, ...anew],
        uitNorm: isStricter ? norm : base.uitNorm,
        aanvullers:
            norm === undefined
                ? base.aanvullers
                : new Map([...(base.aanvullers ?? []), ...anew.map((keuze) => [keuze, norm] as const)]),
    };
}

function sortByNiveau(regels: readonly Eisregel[]): Eisregel[] {
    return regels.toSorted((a, b) => NIVEAUS.indexOf(a.niveau) - NIVEAUS.indexOf(b.niveau));
}

function byNumber(stappen: readonly StapFeiten[]): StapFeiten[] {
    return latestBy(({ nummer }) => nummer, stappen).toSorted((a, b) => a.nummer - b.nummer);
}

/** Of those with the same key the last, at the place of the first. */
function latestBy<T>(keyOf: (item: T) => string | number, items: readonly T[]): T[] {
    return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

/** The aspects that a profile asks of an agreement; of some of them one may be enough. */
export function gevraagdeAspecten(eis: string, profiel: NormProfiel | undefined): ReadonlySet<string> {
    const regel = profiel?.regels.find((candidate) => candidate.eis === eis);
    return new Set(regel?.aspecten.flat() ?? []);
}

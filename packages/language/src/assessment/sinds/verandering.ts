import type { EindDatum, Keuze, Onderdeel, OnderdeelPlaats, OnderdeelSoort, Stand, Waarden } from './onderdeel.js';

/**
 * What happened to something:
 * - `nieuw`, `weg`: it came, or it went;
 * - `gevraagd`: an agreement that is asked since, and that is not there yet;
 * - `geregeld`: it is settled or done, and was not; `heropend` the other way round;
 * - `verlopen`: it expired, or its day has passed;
 * - `stand`: how far it is changed otherwise;
 * - `datum`, `tekst`, `keuze`: a date, a text, or a word, name or list of names is another one.
 */
export type VeranderingSoort =
    | 'nieuw'
    | 'weg'
    | 'gevraagd'
    | 'geregeld'
    | 'heropend'
    | 'verlopen'
    | 'stand'
    | 'datum'
    | 'tekst'
    | 'keuze';

/** What changed of one thing. */
export interface Verandering {
    readonly onderdeel: OnderdeelSoort;
    readonly naam: string;
    readonly titel: string;
    /** Where it now stands; undefined for what is no longer there. */
    readonly plaats?: OnderdeelPlaats | undefined;
    /** At least one. */
    readonly soorten: readonly VeranderingSoort[];
    readonly stand?: Omit<Verschil<string>, 'sleutel'> | undefined;
    readonly datums: readonly Verschil<EindDatum>[];
    readonly keuzes: readonly Verschil<string>[];
    readonly teksten: readonly TekstVerschil[];
}

/** What stood behind a key, and what does now. */
export interface Verschil<T> {
    readonly sleutel: string;
    readonly van?: T | undefined;
    readonly naar?: T | undefined;
}

export interface TekstVerschil {
    readonly sleutel: string;
    readonly aard: 'nieuw' | 'weg' | 'anders';
}

/** What changed of something that there was, and is. Undefined where nothing did. */
export function gewijzigd(toen: Onderdeel, nu: Onderdeel): Verandering | undefined {
    const standSoort = soortVan(toen.stand, nu.stand);
    // What has lapsed has no days any more.
    const datums = nu.stand?.staat === 'geen' ? [] : verschillen(toen.datums, nu.datums);
    const keuzes = verschillen(toen.keuzes, nu.keuzes, isZelfde)
        // Another status is told by how far it is, where that changed.
        .filter(({ sleutel }) => !(standSoort && sleutel === 'status'))
        .map(({ sleutel, van, naar }) => ({ sleutel, van: van?.naam, naar: naar?.naam }));
    const teksten = verschillen(toen.teksten, nu.teksten).map(
        ({ sleutel, van, naar }): TekstVerschil => ({
            sleutel,
            aard: van === undefined ? 'nieuw' : naar === undefined ? 'weg' : 'anders',
        }),
    );
    const soorten = [
        ...(standSoort ? [standSoort] : []),
        ...(datums.length > 0 ? (['datum'] as const) : []),
        ...(teksten.length > 0 ? (['tekst'] as const) : []),
        ...(keuzes.length > 0 ? (['keuze'] as const) : []),
    ];
    const stand = standSoort && { van: toen.stand?.woord, naar: nu.stand?.woord };
    return soorten.length === 0
        ? undefined
        : { ...kop(nu), plaats: nu.plaats, soorten, stand, datums, keuzes, teksten };
}

/** Something that was not there: how far it is, and its dates. */
export function nieuw(nu: Onderdeel): Verandering {
    const standSoort = soortVan(undefined, nu.stand);
    return {
        ...kop(nu),
        plaats: nu.plaats,
        soorten: standSoort ? ['nieuw', standSoort] : ['nieuw'],
        stand: nu.stand && { naar: nu.stand.woord },
        datums: verschillen({}, nu.datums),
        keuzes: [],
        teksten: [],
    };
}

/** Something that is no longer there. */
export function weg(toen: Onderdeel): Verandering {
    return { ...kop(toen), soorten: ['weg'], datums: [], keuzes: [], teksten: [] };
}

function kop({ soort, naam, titel }: Onderdeel) {
    return { onderdeel: soort, naam, titel };
}

function soortVan(van: Stand | undefined, naar: Stand | undefined): VeranderingSoort | undefined {
    if (!naar || van?.woord === naar.woord) {
        return undefined;
    }
    if (van?.staat !== naar.staat && naar.staat === 'klaar') {
        return 'geregeld';
    }
    if (naar.staat === 'verlopen') {
        return 'verlopen';
    }
    if (!van) {
        return undefined;
    }
    return van.staat === 'klaar' && naar.staat === 'open' ? 'heropend' : 'stand';
}

/** A name that changes with what it stands for is another one; only one of both is not. */
function isZelfde(een: Keuze, ander: Keuze): boolean {
    return een.doel === ander.doel || een.naam === ander.naam;
}

/** The keys behind which something else stands, in the order of what stands there now. */
function verschillen<T>(
    toen: Waarden<T> = {},
    nu: Waarden<T> = {},
    isSame: (een: T, ander: T) => boolean = (een, ander) => een === ander,
): Verschil<T>[] {
    // By own keys only: a norm may call an aspect `constructor`.
    const vroeger = new Map(Object.entries(toen));
    const nieuwer = new Map(Object.entries(nu));
    return [...new Set([...nieuwer.keys(), ...vroeger.keys()])].flatMap((sleutel) => {
        const van = vroeger.get(sleutel);
        const naar = nieuwer.get(sleutel);
        const isUnchanged = van === undefined || naar === undefined ? van === naar : isSame(van, naar);
        return isUnchanged ? [] : [{ sleutel, van, naar }];
    });
}

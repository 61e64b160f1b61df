import type {
    AccountFeiten,
    AfspraakFeiten,
    AfspraakInhoud,
    AkkoordFeiten,
    AspectFeiten,
    ContactFeiten,
    SamenwerkingFeiten,
    Verklaring,
} from '../feiten/feiten.js';
import { LONGEST_CHAIN } from '../references/names.js';
import { metEigenContacten } from './eigen-contacten.js';
import { metHerkomst } from './herkomst.js';
import type { Lookup } from './lookup.js';
import { doelVan } from './verwijzing.js';
import { betekentHetzelfde } from './vingerafdruk.js';

/**
 * A samenwerking with all that it takes over from others filled in (stap 6): other regions take the result over as
 * their basis, and then only name what is specific to them. Plan, toetsing and uitvoering are always its own.
 * What is taken over says where it comes from.
 * A ring of samenwerkingen that take each other over ends where it closes, and a long row where it no longer counts.
 */
export function withOvername(
    feiten: SamenwerkingFeiten,
    lookup: Lookup,
    seen: readonly string[] = [],
): SamenwerkingFeiten {
    const baseId = feiten.neemtOver?.id;
    const ring = [...seen, feiten.id];
    const isEnd = baseId === undefined || ring.includes(baseId) || ring.length >= LONGEST_CHAIN;
    const base = isEnd ? undefined : lookup.samenwerking(baseId);
    return base ? merge(feiten, metEigenContacten(metHerkomst(withOvername(base, lookup, ring)), feiten)) : feiten;
}

function merge(own: SamenwerkingFeiten, base: SamenwerkingFeiten): SamenwerkingFeiten {
    return {
        ...own,
        norm: own.norm ?? base.norm,
        partners: orElse(own.partners, base.partners),
        adoptieregio: own.adoptieregio ?? base.adoptieregio,
        betrokken: orElse(own.betrokken, base.betrokken),
        vertrouwelijkheid: own.vertrouwelijkheid ?? base.vertrouwelijkheid,
        profiel: mergeProfiel(own.profiel, base.profiel),
        contacten: joinBy((contact) => contact.naam, own.contacten, base.contacten, mergeContact),
        verkenning: {
            eersteInschatting: own.verkenning.eersteInschatting ?? base.verkenning.eersteInschatting,
            bevindingen: [...own.verkenning.bevindingen, ...base.verkenning.bevindingen],
            gesprekken: [...own.verkenning.gesprekken, ...base.verkenning.gesprekken],
            antwoorden: joinBy(
                (antwoord) => antwoord.vraag.naam,
                own.verkenning.antwoorden,
                base.verkenning.antwoorden,
            ),
        },
        afspraken: joinBy((afspraak) => afspraak.eis.naam, own.afspraken, base.afspraken, mergeAfspraak),
        extraAfspraken: joinBy(
            (afspraak) => afspraak.titel ?? '',
            own.extraAfspraken,
            base.extraAfspraken,
            mergeInhoud,
        ),
        systeem: own.systeem ?? base.systeem,
        accounts: joinBy((account) => doelVan(account.contact), own.accounts, base.accounts, mergeAccount),
    };
}

/** Reasoning and dates belong to the choice: another profile has none yet. */
function mergeProfiel(
    own: SamenwerkingFeiten['profiel'],
    base: SamenwerkingFeiten['profiel'],
): SamenwerkingFeiten['profiel'] {
    const isSame = own?.profiel.naam === base?.profiel.naam;
    return own && base && isSame ? { ...base, ...withoutUndefined(own) } : (own ?? base);
}

function mergeContact(own: ContactFeiten, base: ContactFeiten): ContactFeiten {
    return { ...mergeVelden(own, base), rollen: orElse(own.rollen, base.rollen) };
}

/** Temporary rights come on top: each is about an incident of its own. */
function mergeAccount(own: AccountFeiten, base: AccountFeiten): AccountFeiten {
    return { ...mergeVelden(own, base), tijdelijk: joinBy(({ titel }) => titel, own.tijdelijk, base.tijdelijk) };
}

/** Both field by field; what has fields of its own stands where the file itself has it. */
function mergeVelden<T extends Verklaring>(own: T, base: T): T {
    return { ...base, ...withoutUndefined(own), herkomst: own.herkomst };
}

function mergeAfspraak(own: AfspraakFeiten, base: AfspraakFeiten): AfspraakFeiten {
    return { ...mergeInhoud(own, base), eis: own.eis };
}

function mergeInhoud<T extends AfspraakInhoud>(own: T, base: T): T {
    const merged = {
        ...mergeVelden(own, base),
        documenten: orElse(own.documenten, base.documenten),
        aspecten: joinBy<AspectFeiten>((aspect) => aspect.aspect.naam, own.aspecten, base.aspecten),
    };
    // An akkoord of the base covers what the base says: it lapses as soon as the agreement means something else.
    const kept = betekentHetzelfde(merged, base) ? withoutThoseOf(own.akkoorden, base.akkoorden) : [];
    return { ...merged, akkoorden: [...own.akkoorden, ...kept] };
}

/** Whoever agrees anew no longer has the former akkoord. */
function withoutThoseOf(own: readonly AkkoordFeiten[], base: readonly AkkoordFeiten[]): AkkoordFeiten[] {
    const anew = new Set(own.map(({ contact }) => doelVan(contact)));
    return base.filter(({ contact }) => !anew.has(doelVan(contact)));
}

function orElse<T>(own: readonly T[], base: readonly T[]): readonly T[] {
    return own.length > 0 ? own : base;
}

/** The base's in its order, each replaced by or merged with the own one of that name, then what is only the own. */
function joinBy<T>(
    nameOf: (item: T) => string,
    own: readonly T[],
    base: readonly T[],
    merged: (own: T, base: T) => T = (item) => item,
): T[] {
    const ownByName = new Map(own.map((item) => [nameOf(item), item]));
    const baseNames = new Set(base.map(nameOf));
    return [
        ...base.map((item) => {
            const other = ownByName.get(nameOf(item));
            return other ? merged(other, item) : item;
        }),
        ...own.filter((item) => !baseNames.has(nameOf(item))),
    ];
}

function withoutUndefined<T extends object>(object: T): T {
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

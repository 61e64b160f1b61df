import type { NormFeiten } from '@samenwerking/language';
import { mutantId } from './mutant.ts';

/** A norm that lacks one of its rules, or has another in its place. */
export interface NormMutant {
    readonly id: string;
    /** The requirement or question that it is about: a test of it has its name. */
    readonly about: string | undefined;
    apply(norm: NormFeiten): NormFeiten;
}

/** Where in a norm something stands, and how it is called. */
interface Place {
    readonly path: readonly (string | number)[];
    readonly name: string;
    readonly about: string | undefined;
}

/** Every rule of a norm, left out one by one: each line of its lists, and each thing that such a line says. */
export function normMutants(norm: NormFeiten): NormMutant[] {
    return mutantsIn(norm, { path: [], name: '', about: undefined });
}

/** What asks nothing: places, names (a thing without its name is no longer that thing) and explanations. */
const NO_RULES: ReadonlySet<string> = new Set([
    ...['id', 'uri', 'bereik', 'geheel', 'herkomst', 'naam', 'nummer', 'breidtUit'],
    ...['versie', 'toelichting', 'tip'],
]);

function mutantsIn(value: unknown, place: Place): NormMutant[] {
    if (Array.isArray(value)) {
        return value.flatMap((item: unknown, index) => itemMutants(item, index, place));
    }
    if (isObject(value)) {
        return Object.entries(value)
            .filter(([key, inner]) => !(NO_RULES.has(key) || isReference(inner)))
            .flatMap(([key, inner]) => mutantsIn(inner, inside(place, key, key)));
    }
    return valueMutants(value, place);
}

function itemMutants(item: unknown, index: number, list: Place): NormMutant[] {
    const name = nameOf(item) ?? String(index);
    const of = inside(list, index, name, aboutOf(item, list));
    const without = (value: unknown) => (Array.isArray(value) ? value.toSpliced(index, 1) : value);
    const leftOut = { ...mutant(list, `without ${of.name}`, without), about: of.about };
    // A reference says nothing but its name, and neither does a choice of one.
    const isName = isReference(item) || (Array.isArray(item) && item.length === 1);
    return isName ? [leftOut] : [leftOut, ...mutantsIn(item, of)];
}

/** A profile is asked by all tests; what it asks has tests of its own. A step goes by its number: `stap 3, …`. */
function aboutOf(item: unknown, { path, about }: Place): string | undefined {
    if (about !== undefined || path.at(-1) === 'profielen' || !isObject(item)) {
        return about;
    }
    return 'nummer' in item ? `${item.nummer}, ` : (nameOf(item.eis) ?? nameOf(item));
}

const OTHER_NIVEAU: Readonly<Record<string, string>> = {
    checklist: 'basis',
    basis: 'bijlage',
    bijlage: 'advies',
    advies: 'bijlage',
};

function valueMutants(value: unknown, place: Place): NormMutant[] {
    const key = place.path.at(-1);
    // What an aspect asks is explanation: its name is what counts.
    if (value === undefined || (key === 'titel' && place.path.includes('aspecten'))) {
        return [];
    }
    if (typeof value === 'boolean') {
        return [mutant(place, `${place.name} ${!value}`, () => !value)];
    }
    const other = key === 'niveau' ? OTHER_NIVEAU[String(value)] : undefined;
    return [mutant(place, `${place.name} ${other ?? 'absent'} instead of ${value}`, () => other)];
}

function mutant({ path, about }: Place, what: string, change: (value: unknown) => unknown): NormMutant {
    return { id: mutantId('norm', what), about, apply: (norm) => changedAt(norm, path, change) as NormFeiten };
}

function changedAt(value: unknown, [step, ...rest]: Place['path'], change: (value: unknown) => unknown): unknown {
    if (step === undefined) {
        return change(value);
    }
    if (Array.isArray(value)) {
        return value.map((item, index) => (index === step ? changedAt(item, rest, change) : item));
    }
    return isObject(value) ? { ...value, [step]: changedAt(value[step], rest, change) } : value;
}

function inside({ path, name, about }: Place, step: string | number, stepName: string, newAbout = about): Place {
    return { path: [...path, step], name: name === '' ? stepName : `${name} / ${stepName}`, about: newAbout };
}

/** What a user knows it by. */
function nameOf(item: unknown): string | undefined {
    if (Array.isArray(item)) {
        return item.map(nameOf).join(' of ');
    }
    if (!isObject(item)) {
        return undefined;
    }
    const { naam, nummer, eis } = item;
    return typeof naam === 'string' ? naam : (nameOf(eis) ?? (nummer === undefined ? undefined : String(nummer)));
}

/** Names something that is declared elsewhere. */
function isReference(value: unknown): boolean {
    return isObject(value) && 'naam' in value && 'bereik' in value && !('geheel' in value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type {
    CatalogueEntry,
    ErnstPerStadium,
    Geval,
    Letter,
} from '../../packages/language/src/validation/catalogue/entry.ts';
import { mutantId } from './mutant.ts';

type Ernst = CatalogueEntry<never>['ernst'];

/** A diagnostic that counts otherwise, or not at all. */
export interface CatalogueMutant {
    readonly id: string;
    /** The code: a test of it may have it in its name. */
    readonly about: string;
    readonly ernst: Ernst;
}

/** A diagnostic left out, and each of its severities changed: by case, and by stage. */
export function catalogueMutants(code: string, { ernst }: Pick<CatalogueEntry<never>, 'ernst'>): CatalogueMutant[] {
    const mutant = (what: string, other: Ernst): CatalogueMutant => ({
        id: mutantId('meldingen', `${code}: ${what}`),
        about: code,
        ernst: other,
    });
    const changed =
        typeof ernst === 'string'
            ? otherLetters(ernst).map((other) => mutant(`${other} instead of ${ernst}`, other))
            : ernst.flatMap((geval, index) =>
                  otherLetters(geval.ernst).map((other) =>
                      mutant(`${other} instead of ${geval.ernst} (${geval.wanneer})`, replaced(ernst, index, other)),
                  ),
              );
    return [mutant('never said', '–'), ...changed];
}

const OTHER: Readonly<Record<Letter, Letter>> = { F: 'W', W: 'I', I: 'W', H: 'I', '–': 'I' };

function replaced(gevallen: readonly Geval<never>[], at: number, ernst: ErnstPerStadium): Geval<never>[] {
    return gevallen.map((geval, index) => (index === at ? { ...geval, ernst } : geval));
}

/** One letter changed at a time. */
function otherLetters(ernst: ErnstPerStadium): ErnstPerStadium[] {
    const letters = ernst.split('/') as Letter[];
    return letters.map((_, at) =>
        letters.map((letter, index) => (index === at ? OTHER[letter] : letter)).join('/'),
    ) as ErnstPerStadium[];
}

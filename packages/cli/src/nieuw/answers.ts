import {
    type Aanbod,
    type Norm,
    type NormProfiel,
    type OrganisatieFeiten,
    partnerOf,
    type SkeletWens,
    suggest,
    vindOrganisatie,
    zoekOrganisaties,
} from '@samenwerking/language';
import { ExitCode } from '../exit-code.js';
import { Problem } from '../problem.js';
import { messages } from './messages.js';

/** What the user says about the new samenwerking; what is not said yet is undefined or empty. */
export type Answers = Pick<SkeletWens, 'norm' | 'profiel' | 'partner' | 'regios' | 'adoptieregio' | 'titel'>;

/** What a call may say about it, as it was typed. */
export interface GivenAnswers {
    readonly volgens?: string | undefined;
    readonly profiel?: string | undefined;
    readonly partner?: string | undefined;
    readonly regio?: string | undefined;
    readonly adoptieregio?: string | undefined;
    readonly titel?: string | undefined;
}

/**
 * Reads what the call says; throws a Problem where it names what does not exist. It says in which folder a norm was looked
 * for, where that is another than the current one.
 */
export function readAnswers(given: GivenAnswers, aanbod: Aanbod, folder?: string): Answers {
    const norm = given.volgens === undefined ? defaultNorm(aanbod) : findNorm(given.volgens, aanbod, folder);
    return {
        norm,
        profiel: given.profiel === undefined ? undefined : findProfiel(given.profiel, norm),
        partner: given.partner?.trim() ? partnerOf(given.partner, aanbod) : undefined,
        regios: given.regio === undefined ? [] : splitList(given.regio).map((naam) => findRegio(naam, aanbod)),
        adoptieregio: given.adoptieregio === undefined ? undefined : findRegio(given.adoptieregio, aanbod),
        titel: given.titel?.trim() || undefined,
    };
}

/** The options that still have to be given. */
export function missingOptions({ profiel, partner, regios }: Answers): string[] {
    return [
        ...(profiel ? [] : ['--profiel']),
        ...(partner ? [] : ['--partner']),
        ...(regios.length > 0 ? [] : ['--regio']),
    ];
}

export function findRegio(naam: string, { regios }: Pick<Aanbod, 'regios'>): OrganisatieFeiten {
    const found = vindOrganisatie(naam, regios);
    if (found) {
        return found;
    }
    const similar = zoekOrganisaties(naam, regios);
    const [onlyOne, ...others] = similar;
    if (onlyOne && others.length === 0) {
        throw unknown(naam, 'veiligheidsregio', [], onlyOne.naam);
    }
    const choices = (similar.length > 0 ? similar : regios).map((regio) => regio.naam);
    throw unknown(naam, 'veiligheidsregio', choices);
}

export function findNorm(naam: string, { normen }: Aanbod, folder?: string): Norm {
    const more = folder === undefined ? '' : ` ${messages.searched(folder)}`;
    return find(naam, 'norm met samenwerkingsprofielen', normen, more);
}

export function findProfiel(naam: string, { profielen, titel }: Pick<Norm, 'profielen' | 'titel'>): NormProfiel {
    return find(naam, `profiel van ‘${titel}’`, [...profielen.values()]);
}

/** Names or numbers with commas between them. */
export function splitList(text: string): string[] {
    return text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '');
}

function defaultNorm({ normen: [norm] }: Aanbod): Norm {
    if (!norm) {
        throw new Problem(messages.noNorm(), ExitCode.wrongCall);
    }
    return norm;
}

function find<T extends { readonly naam: string; readonly titel: string }>(
    text: string,
    soort: string,
    choices: readonly T[],
    more = '',
): T {
    const wanted = text.trim().toLowerCase();
    const found = choices.find(({ naam, titel }) => [naam, titel].some((name) => name.toLowerCase() === wanted));
    if (!found) {
        throw unknown(
            text,
            soort,
            choices.map(({ naam }) => naam),
            undefined,
            more,
        );
    }
    return found;
}

function unknown(
    text: string,
    soort: string,
    choices: readonly string[],
    meant: string | undefined = suggest(text, choices),
    more = '',
): Problem {
    return new Problem(messages.unknown(text, soort, meant, choices) + more, ExitCode.wrongCall);
}

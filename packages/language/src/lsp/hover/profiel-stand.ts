import { type Beoordeling, isVereist } from '../../assessment/beoordeling.js';
import { volgendProfiel } from '../../assessment/ladder.js';
import type { ProfielVergelijking, VergelekenEis, Verhouding } from '../../assessment/profiel-vergelijking.js';
import { literal, paragraphs } from '../markdown.js';

/** More lines than this say less. */
const MAX_LINES = 8;

/** How far a samenwerking is with its profile, and in short what it lacks for the next one on the ladder. */
export function describeStand(
    nu: Beoordeling,
    compareWith: (profiel: string) => ProfielVergelijking | undefined,
): string {
    const { vereist, geregeld } = nu.voortgang;
    const volgend = volgendProfiel(nu.norm, nu.profiel);
    const vergelijking = volgend && compareWith(volgend.naam);
    return paragraphs(
        vereist > 0 && `Stand: ${geregeld} van ${vereist} geregeld.`,
        vergelijking && describeNext(vergelijking),
    );
}

function describeNext({ profiel, eisen }: ProfielVergelijking): string {
    const naam = `‘${literal(profiel.titel)}’`;
    const lacking = eisen.filter(({ eis, verhouding }) => isVereist(eis.niveau) && verhouding !== 'geregeld');
    if (lacking.length === 0) {
        return `Voor ${naam}, een trede hoger, is alles al geregeld.`;
    }
    const shown = lacking.length > MAX_LINES ? lacking.slice(0, MAX_LINES - 1) : lacking;
    const others = lacking.length - shown.length;
    const lines = [
        ...shown.map((line) => `- ${literal(line.eis.titel)} (${reason(line)})`),
        ...(others > 0 ? [`- en nog ${others} andere`] : []),
    ];
    return `Voor ${naam}, een trede hoger, is dit nog te doen:\n${lines.join('\n')}`;
}

function reason({ eis, verhouding }: VergelekenEis): string {
    const gemist = eis.gemist.map(({ sleutels }) => literal(sleutels.join(' of ')));
    return verhouding === 'aanvullen' && gemist.length > 0
        ? `${REDENEN[verhouding]}: ${gemist.join(', ')}`
        : REDENEN[verhouding];
}

const REDENEN: Readonly<Record<Verhouding, string>> = {
    geregeld: 'al geregeld',
    open: 'nog te regelen',
    aanvullen: 'aan te vullen',
    nieuw: 'nieuw gevraagd',
};

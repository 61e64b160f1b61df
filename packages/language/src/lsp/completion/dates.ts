import { CompletionItemKind } from 'vscode-languageserver-types';
import { addDays, addMonths, formatDatum } from '../../feiten/datum.js';
import type { IsoDatum } from '../../feiten/feiten.js';
import { datumInWoorden } from '../hover/datum.js';
import { paragraphs } from '../markdown.js';
import { explainPlace } from './explanations.js';
import type { Place } from './place.js';
import { Rank, type Suggestion } from './suggestion.js';

/** The day of what was done: `gekozen-op`, `vastgesteld-op`. It is planned ahead now and then, and mostly written afterwards. */
const DONE_ON = /-op$/;

/** Today, the days before it where a key tells what was done, and the days that people plan ahead by. */
export function dateSuggestions(today: IsoDatum, place: Place): Suggestion[] {
    const days: readonly (readonly [string, IsoDatum])[] = [
        ['vandaag', today],
        ...(DONE_ON.test(place.key ?? '') ? before(today) : []),
        ['over een week', addDays(today, 7)],
        ['over een maand', addMonths(today, 1)],
        ['over een jaar', addMonths(today, 12)],
    ];
    return days.map(([words, datum]) => ({
        label: formatDatum(datum),
        kind: CompletionItemKind.Value,
        detail: words,
        documentation: paragraphs(sentence(datumInWoorden(datum, today)), explainPlace(place)),
        // Whoever types the word means the date; whoever types a date means that one, and none that is like it.
        filter: words,
        rank: Rank.possible,
    }));
}

function before(today: IsoDatum): readonly (readonly [string, IsoDatum])[] {
    return [
        ['een week geleden', addDays(today, -7)],
        ['een maand geleden', addMonths(today, -1)],
    ];
}

function sentence(words: string): string {
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

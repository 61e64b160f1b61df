import { daysBetween } from '@samenwerking/language';
import type { GanttBar, GanttFigure, Tone } from '../tree.js';

/** A plan as Mermaid draws it. Names in it are only words: nothing in them is read as Mermaid's own. */
export function ganttDiagram({ bars, marks, today }: GanttFigure): string {
    return [
        'gantt',
        '    dateFormat YYYY-MM-DD',
        '    axisFormat %d-%m-%Y',
        // It would mark the day on which somebody looks, which is not the peildatum.
        '    todayMarker off',
        '    section Activiteiten',
        ...bars.map((bar) => `    ${name(bar.label)} :${[...tags(bar), bar.start, days(bar)].join(', ')}`),
        '    section Datums',
        ...[...marks, { label: 'Peildatum', date: today }].map(
            ({ label, date }) => `    ${name(label)} :milestone, ${date}, 0d`,
        ),
        '',
    ].join('\n');
}

const TAGS: Partial<Record<Tone, string>> = { done: 'done', partial: 'active', late: 'active' };

function tags({ isCritical, status }: GanttBar): string[] {
    return [isCritical ? 'crit' : undefined, TAGS[status.tone]].filter((tag) => tag !== undefined);
}

function days({ start, end }: GanttBar): string {
    return `${daysBetween(start, end) + 1}d`;
}

/** Words with which Mermaid begins a line of its own. */
const KEYWORD =
    /^(?=(?:gantt|dateFormat|inclusiveEndDates|topAxis|axisFormat|tickInterval|excludes|includes|todayMarker|weekday|weekend|title|accTitle|accDescr|section|click|call|href|vert)\b|\d{4}-)/i;

/** A colon ends a name, a semicolon a line; `#` and `%` begin a comment or an entity, and `<` perhaps HTML. */
function name(label: string): string {
    const words = label
        .replaceAll(':', ' – ')
        .replace(/[;#%<>{}`\\]+/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    return words.replace(KEYWORD, '– ') || '–';
}

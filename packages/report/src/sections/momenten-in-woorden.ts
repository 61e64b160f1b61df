import { formatDatum } from '@samenwerking/language';
import { cell, date, notice, paragraph, row, section, table, text } from '../build.js';
import type { Moment, Section } from '../tree.js';
import type { Subject } from './context.js';
import { inHetKort } from './samenvatting.js';

/** What comes first, and how much is late. */
export function planningInHetKort(moments: readonly Moment[], context: Subject): Section {
    const { meldingen, peildatum } = context.beoordeling;
    const next = moments.find(({ start, isCancelled }) => start > peildatum && !isCancelled);
    const late = meldingen.filter(({ code }) => code === 'activiteit-te-laat').length;
    return inHetKort(
        context,
        next
            ? paragraph(
                  next.kind === 'activity'
                      ? `Eerst aan de beurt is de activiteit ‘${next.title}’: die begint op ${formatDatum(next.start)}.`
                      : `Het eerstvolgende moment is op ${formatDatum(next.start)}: ${next.title}.`,
              )
            : notice('empty', 'Er staan geen momenten meer op de planning.'),
        late > 0
            ? notice('warning', late === 1 ? 'Er is 1 activiteit te laat.' : `Er zijn ${late} activiteiten te laat.`)
            : undefined,
    );
}

/** Every moment that is no activity, what is to come first. */
export function momentenSection(moments: readonly Moment[], { beoordeling }: Subject): Section {
    const { peildatum } = beoordeling;
    const own = moments.filter(({ kind, isCancelled }) => kind !== 'activity' && !isCancelled);
    const rows = (some: readonly Moment[]) =>
        some.map(({ title, start, plaats }) => row(plaats, cell(text(title)), cell(date(start))));
    const groups = Map.groupBy(own, ({ start, isOpen = false }) => {
        const isPast = isOpen ? start < peildatum : start <= peildatum;
        return isPast ? (isOpen ? 'late' : 'past') : 'future';
    });
    return section('momenten', 'Momenten', [
        table('Wat wanneer is', { Moment: 78, Datum: 22 }, [
            { title: 'Te laat', rows: rows(groups.get('late') ?? []) },
            { title: 'Komt nog', rows: rows(groups.get('future') ?? []) },
            { title: 'Is geweest', rows: rows(groups.get('past') ?? []) },
        ]) ?? notice('empty', 'Er zijn nog geen datums vastgelegd.'),
    ]);
}

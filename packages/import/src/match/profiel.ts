import type { Norm, NormProfiel } from '@samenwerking/language';
import type { ChecklistRow } from '../recognise/checklist.js';
import type { Fact } from '../recognise/fact-line.js';
import { phrase, wordsOf } from '../recognise/words.js';

/** A profile, and the norm that it belongs to. */
export interface ProfielKeuze {
    readonly norm: Norm;
    readonly profiel: NormProfiel;
}

/** The profile that a document is about, and why; or which it may be about. */
export type ProfielVondst =
    | (ProfielKeuze & {
          readonly kind: 'gevonden';
          readonly reden: 'gegeven' | 'genoemd' | 'labels';
          /** The words of the document that name it; empty for another reason. */
          readonly quote: string;
          /** The words that name another one, where it is given. */
          readonly overruled?: string;
      })
    | { readonly kind: 'onduidelijk'; readonly kandidaten: readonly NormProfiel[] };

/** What tells which profile a document is about. */
export interface ProfielAanwijzing {
    /** Its name, where that is given. */
    readonly profiel: string | undefined;
    readonly fact: Fact | undefined;
    readonly lines: readonly string[];
    readonly rows: readonly ChecklistRow[];
}

/** The profile that is given, else the one that a document names, else the one whose checklist it has. */
export function vindProfiel(normen: readonly Norm[], aanwijzing: ProfielAanwijzing): ProfielVondst {
    const alle = normen.flatMap((norm) => [...norm.profielen.values()].map((profiel) => ({ norm, profiel })));
    const gegeven = alle.filter(({ profiel }) => profiel.naam === aanwijzing.profiel);
    const inDocument = genoemdeProfielen(alle, aanwijzing);
    const genoemd = gegeven.length > 0 ? { keuzes: gegeven, quote: '' } : inDocument;
    const isOverruled =
        gegeven.length > 0 &&
        inDocument.keuzes.length > 0 &&
        !inDocument.keuzes.some(({ profiel }) => profiel.naam === aanwijzing.profiel);
    const beste = besteKeuzes(genoemd.keuzes.length > 0 ? genoemd.keuzes : alle, aanwijzing.rows);
    const [eerste, tweede] = beste;
    if (eerste && !tweede && genoemd.keuzes.length > 0) {
        const reden = gegeven.length > 0 ? 'gegeven' : 'genoemd';
        const overruled = isOverruled ? { overruled: inDocument.quote } : {};
        return { kind: 'gevonden', reden, quote: genoemd.quote, ...overruled, ...eerste.keuze };
    }
    if (eerste && eerste.fit >= CLEAR && eerste.fit - (tweede?.fit ?? 0) >= MARGIN) {
        return { kind: 'gevonden', reden: 'labels', quote: '', ...eerste.keuze };
    }
    const kandidaten = beste.filter(({ fit }) => fit > 0).map(({ keuze }) => keuze.profiel);
    return {
        kind: 'onduidelijk',
        kandidaten: kandidaten.length > 0 ? kandidaten : beste.map(({ keuze }) => keuze.profiel),
    };
}

/** So well the checklist of a profile has to be that of the document … */
const CLEAR = 0.5;
/** … and so much better than that of the next profile. */
const MARGIN = 0.08;

/** Those that a line with ‘Profiel’ before it names, else those that any line names. */
function genoemdeProfielen(alle: readonly ProfielKeuze[], { fact, lines }: ProfielAanwijzing) {
    const inFact = fact ? alle.filter(({ profiel }) => noemt(fact.value, profiel, true)) : [];
    if (fact && inFact.length > 0) {
        return { keuzes: inFact, quote: fact.quote };
    }
    const naming = lines.filter((line) => alle.some(({ profiel }) => noemt(line, profiel)));
    return {
        keuzes: alle.filter(({ profiel }) => naming.some((line) => noemt(line, profiel))),
        quote: naming[0]?.replace(/\s+/g, ' ').trim() ?? '',
    };
}

/** True where a line has the title of a profile, however it is spaced, or its name as a word beside ‘profiel’. */
function noemt(line: string, { naam, titel }: NormProfiel, isAboutProfiel = /profiel|checklist/i.test(line)): boolean {
    const hasTitle = squeezed(line).includes(squeezed(titel));
    return hasTitle || (isAboutProfiel && ` ${phrase(line)} `.includes(` ${phrase(naam)} `));
}

function squeezed(text: string): string {
    return wordsOf(text).join('');
}

/** By how well their checklist is that of the document. Of a profile in more norms the norm that knows most of its rows. */
function besteKeuzes(keuzes: readonly ProfielKeuze[], rows: readonly ChecklistRow[]) {
    const labels = new Set(rows.map(({ label }) => phrase(label)));
    const measured = keuzes.map((keuze) => ({ keuze, ...measure(keuze, labels) }));
    return [...Map.groupBy(measured, ({ keuze }) => keuze.profiel.naam).values()]
        .flatMap((same) => same.toSorted((a, b) => b.known - a.known).slice(0, 1))
        .toSorted((a, b) => b.fit - a.fit);
}

/** How many of the labels a profile has, and the share of them together with the share of its checklist that they are. */
function measure({ norm, profiel }: ProfielKeuze, labels: ReadonlySet<string>) {
    const has = ({ eis, label }: NormProfiel['regels'][number]) =>
        labels.has(phrase(label ?? norm.eisen.get(eis)?.titel ?? eis));
    const official = profiel.regels.filter(({ niveau }) => niveau === 'checklist');
    const known = profiel.regels.filter(has).length;
    const precision = known / Math.max(1, labels.size);
    const recall = official.filter(has).length / Math.max(1, official.length);
    return { known, fit: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

import type { IsoDatum, Verklaring } from '@samenwerking/language';
import type { Root } from 'mdast';

/**
 * The report tree: what a report says, without how it looks. A renderer turns it into one format and adds no facts of
 * its own; a new format is one more renderer. Plain data: every string in it is safe to print (see inert.ts).
 */
export interface Report {
    readonly kind: ReportName;
    /** What sort of report it is, in words: `Statusrapport`. */
    readonly label: string;
    readonly title: string;
    readonly subtitle?: string | undefined;
    readonly peildatum: IsoDatum;
    /** Who may read it. Printed on every page. */
    readonly vertrouwelijkheid: string;
    readonly meta: readonly Definition[];
    /** What someone should know who reads nothing else. */
    readonly summary: Section;
    readonly sections: readonly Section[];
    /** The samenwerking that it is about. */
    readonly plaats?: Plaats | undefined;
    /** What of it belongs in a calendar. */
    readonly moments?: readonly Moment[] | undefined;
}

export type ReportName =
    | 'status'
    | 'checklist'
    | 'plan-van-aanpak'
    | 'planning'
    | 'gespreksagenda'
    | 'toetsingsdossier'
    | 'crisisplan'
    | 'overzicht'
    | 'profiel';

/** Something with a day, or days, of its own. */
export interface Moment {
    /** Its own, also when its title or date changes: a calendar knows by it what to bring up to date. */
    readonly id: string;
    readonly title: string;
    readonly note: string;
    readonly start: IsoDatum;
    /** The last day. */
    readonly end: IsoDatum;
    /** By a deadline something has to be ready: who plans wants to be reminded in time. */
    readonly kind: 'activity' | 'deadline' | 'meeting';
    /** What had to be ready by then is not: after that day it is late. */
    readonly isOpen?: boolean | undefined;
    /** It will not take place: only a calendar that may still hold it has to know. */
    readonly isCancelled?: boolean | undefined;
    readonly plaats?: Plaats | undefined;
}

/** Where what is told stands in the text. An editor can go there; a file does not show it. */
export interface Plaats {
    readonly uri: string;
    /** What to go to: its name, or its keyword. */
    readonly bereik: Verklaring['bereik'];
    /** All of it. */
    readonly geheel: Verklaring['geheel'];
    /** True where the report only mentions it here: another part of the report tells it in full. */
    readonly isVermelding?: boolean | undefined;
}

export interface Section {
    /** Unique in the report. */
    readonly id: string;
    readonly title: string;
    /** Stands beside the title. */
    readonly status?: StatusValue | undefined;
    readonly plaats?: Plaats | undefined;
    readonly blocks: readonly Block[];
    readonly sections: readonly Section[];
}

export type Block = Paragraph | Notice | UserText | Definitions | Table | Figure;

export interface Paragraph {
    readonly kind: 'paragraph';
    readonly text: string;
}

/** A sentence that stands apart: something is not there yet, or needs to be known first. */
export interface Notice {
    readonly kind: 'notice';
    readonly tone: 'empty' | 'information' | 'good' | 'warning';
    readonly text: string;
}

/** What users wrote, as Markdown that holds no HTML, images or links that are not safe (see user-text.ts). */
export interface UserText {
    readonly kind: 'user-text';
    readonly content: Root;
}

export interface Definitions {
    readonly kind: 'definitions';
    /** Short values, that may stand next to each other. */
    readonly isShort: boolean;
    readonly items: readonly Definition[];
}

export interface Definition {
    readonly term: string;
    readonly values: Cell;
    readonly plaats?: Plaats | undefined;
}

export interface Table {
    readonly kind: 'table';
    readonly caption: string;
    /** The first column names its row. */
    readonly columns: readonly Column[];
    readonly groups: readonly RowGroup[];
    /** What it is a part of, with the same rows: together they are too wide for paper, but not for a sheet. */
    readonly partOf?: string | undefined;
}

export interface Column {
    readonly title: string;
    /** Its share of the table's width, in percents. */
    readonly share: number;
    /** What is said of a date in it, where programs read the date by itself: the title of a column beside it. */
    readonly beside?: string | undefined;
}

export interface RowGroup {
    readonly title?: string | undefined;
    readonly rows: readonly Row[];
}

export interface Row {
    readonly cells: readonly Cell[];
    readonly plaats?: Plaats | undefined;
}

/** One below the other; empty where nothing is recorded. */
export type Cell = readonly Value[];

export type Value =
    | TextValue
    | StatusValue
    | DateValue
    | NumberValue
    | ContactValue
    | PhoneValue
    | MailValue
    | DocumentValue
    | BlankValue
    | UserText;

export interface TextValue {
    readonly kind: 'text';
    readonly text: string;
    /** Says something about the value before it. */
    readonly isRemark?: boolean | undefined;
}

export interface StatusValue {
    readonly kind: 'status';
    readonly tone: Tone;
    readonly text: string;
}

/** What a status means: its shape and colour follow from it, and never say more than its text. */
export type Tone = 'done' | 'deviation' | 'partial' | 'open' | 'missing' | 'soon' | 'late' | 'none';

export interface DateValue {
    readonly kind: 'date';
    readonly date: IsoDatum;
    /** Such as `vanaf`. */
    readonly before?: string | undefined;
    /** Such as `gepland`. */
    readonly after?: string | undefined;
}

export interface NumberValue {
    readonly kind: 'number';
    readonly value: number;
    readonly unit?: string | undefined;
}

export interface ContactValue {
    readonly kind: 'contact';
    readonly name: string;
    readonly organisation?: string | undefined;
    /** When this person did what is told. */
    readonly on?: DateValue | undefined;
}

export interface PhoneValue {
    readonly kind: 'phone';
    readonly label: string;
    readonly number: string;
}

export interface MailValue {
    readonly kind: 'mail';
    readonly address: string;
}

/** A path as the user wrote it; a report is read in other places, so it links nowhere. */
export interface DocumentValue {
    readonly kind: 'document';
    readonly path: string;
}

/** Room to write in by hand. */
export interface BlankValue {
    readonly kind: 'blank';
}

export type Figure = ProgressFigure | PhasesFigure | CountsFigure | ChainFigure | GanttFigure;

/** How far something is, as a whole and in parts. */
export interface ProgressFigure {
    readonly kind: 'progress';
    readonly title: string;
    readonly whole: Progress;
    readonly parts: readonly Progress[];
    /** What 100 % means. */
    readonly explanation: string;
}

export interface Progress {
    readonly label: string;
    readonly value: number;
    readonly total: number;
}

/** The phases in their order with the steps of each, and where we are. */
export interface PhasesFigure {
    readonly kind: 'phases';
    readonly title: string;
    readonly items: readonly Phase[];
}

export interface Phase {
    readonly label: string;
    readonly state: 'past' | 'current' | 'future' | 'none';
    readonly steps: readonly ChainLink[];
}

export interface CountsFigure {
    readonly kind: 'counts';
    readonly title: string;
    readonly items: readonly { readonly status: StatusValue; readonly count: number }[];
}

/** Steps in their order, by phase. */
export interface ChainFigure {
    readonly kind: 'chain';
    readonly title: string;
    readonly phases: readonly { readonly title: string; readonly links: readonly ChainLink[] }[];
}

export interface ChainLink {
    readonly number: number;
    readonly title: string;
    readonly status: StatusValue;
}

/** What takes place when: activities as bars along the days, and the days that they work towards. */
export interface GanttFigure {
    readonly kind: 'gantt';
    readonly title: string;
    readonly explanation: string;
    /** The peildatum: what lies before it should be done. */
    readonly today: IsoDatum;
    readonly bars: readonly GanttBar[];
    readonly marks: readonly GanttMark[];
}

export interface GanttBar {
    readonly label: string;
    readonly start: IsoDatum;
    /** The last day. */
    readonly end: IsoDatum;
    readonly status: StatusValue;
    /** It decides when all is done. */
    readonly isCritical: boolean;
}

/** A day by which something has to be there. */
export interface GanttMark {
    readonly label: string;
    readonly date: IsoDatum;
}

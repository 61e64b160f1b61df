import type { ReportKind } from './kind.js';
import { overzicht } from './overzicht.js';
import { status } from './status.js';

/** The reports that can be asked for, by the name of the kind; in the order of the help. */
export const kinds = {
    status,
    overzicht,
} as const satisfies Readonly<Record<string, ReportKind>>;

export type KindName = keyof typeof kinds;

export const kindNames = Object.keys(kinds) as readonly KindName[];

import { checklist } from './checklist.js';
import { crisisplan } from './crisisplan.js';
import { gespreksagenda } from './gespreksagenda.js';
import type { ReportKind } from './kind.js';
import { overzicht } from './overzicht.js';
import { planVanAanpak } from './plan-van-aanpak.js';
import { planning } from './planning.js';
import { status } from './status.js';
import { toetsingsdossier } from './toetsingsdossier.js';

/** The reports that can be asked for, by the name of the kind; in the order of the help. */
export const kinds = {
    status,
    checklist,
    'plan-van-aanpak': planVanAanpak,
    planning,
    gespreksagenda,
    toetsingsdossier,
    crisisplan,
    overzicht,
} as const satisfies Readonly<Record<string, ReportKind>>;

export type KindName = keyof typeof kinds;

export const kindNames = Object.keys(kinds) as readonly KindName[];

import type { MeldingCode } from '@samenwerking/language';
import { notice, section, table } from '../build.js';
import type { Section } from '../tree.js';
import { PUNT_COLUMNS, puntenVan } from './aandacht.js';
import type { Subject } from './context.js';

/** What endangers the plan: what is late, what cannot be as it is planned, and what has no planning yet. */
export function risicos(context: Subject, codes = PLAN_CODES): Section {
    return section('risicos', 'Risico’s', [
        table('Te laat, onmogelijk of nog niet gepland', PUNT_COLUMNS, [{ rows: puntenVan(codes, context) }]) ??
            notice('good', 'In de planning zijn op dit moment geen risico’s te zien.'),
    ]);
}

const PLAN_CODES: ReadonlySet<MeldingCode> = new Set([
    'activiteit-te-laat',
    'planning-onmogelijk',
    'kring',
    'activiteit-zonder-planning',
    'go-live-ontbreekt',
    'afspraak-verlopen',
    'afspraak-verloopt',
]);

/** The same, with what is late of what comes after the plan. */
export const DATUM_CODES: ReadonlySet<MeldingCode> = new Set<MeldingCode>([
    ...PLAN_CODES,
    'schrijfrecht-niet-teruggezet',
    'verbeterpunt-onbelegd',
    'evaluatie-te-laat',
]);

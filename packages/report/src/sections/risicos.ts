import type { MeldingCode } from '@samenwerking/language';
import { notice, section, table } from '../build.js';
import type { Section } from '../tree.js';
import { PUNT_COLUMNS, puntenVan } from './aandacht.js';
import type { Subject } from './context.js';

/** What endangers the plan or what comes after it: what is late, impossible as it is planned, or not planned yet. */
export function risicos(context: Subject): Section {
    return section('risicos', 'Risico’s', [
        table('Te laat, onmogelijk of nog niet gepland', PUNT_COLUMNS, [{ rows: puntenVan(CODES, context) }]) ??
            notice('good', 'In de planning zijn op dit moment geen risico’s te zien.'),
    ]);
}

const CODES: ReadonlySet<MeldingCode> = new Set([
    'activiteit-te-laat',
    'planning-onmogelijk',
    'kring',
    'activiteit-zonder-planning',
    'go-live-ontbreekt',
    'afspraak-verlopen',
    'afspraak-verloopt',
    'schrijfrecht-niet-teruggezet',
    'verbeterpunt-onbelegd',
    'evaluatie-te-laat',
]);

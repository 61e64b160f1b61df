import { overzichtReport } from '../overzicht/overzicht-report.js';
import type { ReportKind } from './kind.js';

export const overzicht: ReportKind = {
    title: 'Overzicht',
    content: 'alle samenwerkingen naast elkaar',
    formats: ['html', 'xlsx', 'csv', 'md', 'json'],
    isOverAll: true,
    hasSinds: true,
    hasOpenbaar: true,
    make: (subjects) => [{ name: 'overzicht', report: overzichtReport(subjects), subjects }],
};

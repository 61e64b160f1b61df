import { statusReport } from '../status/status-report.js';
import type { ReportKind } from './kind.js';

export const status: ReportKind = {
    title: 'Statusrapport',
    content: 'de hele stand van zaken van een samenwerking',
    formats: ['html', 'md'],
    isOverAll: false,
    make: (subjects) =>
        subjects.map(({ beoordeling, lookup, textErrors }) => ({
            name: `${beoordeling.naam || 'samenwerking'}-status`,
            report: statusReport(beoordeling, lookup, textErrors),
        })),
};

import { samenwerkingReport } from '../samenwerking-report.js';
import { checklist as checklistSection } from '../sections/checklist.js';
import { leeswijzer } from '../sections/leeswijzer.js';
import { counts, inHetKort, stand } from '../sections/samenvatting.js';
import { ofEach, type ReportKind } from './kind.js';

export const checklist: ReportKind = {
    title: 'Checklist',
    content: 'de checklist van het profiel, zoals in het Stappenplan',
    formats: ['html', 'docx', 'xlsx', 'md'],
    isOverAll: false,
    hasOpenbaar: true,
    make: ofEach('checklist', (context) =>
        samenwerkingReport(context, {
            kind: 'checklist',
            label: 'Checklist',
            summary: inHetKort(context, ...stand(context.beoordeling), counts(context.beoordeling)),
            sections: [checklistSection(context), leeswijzer(context)],
        }),
    ),
};

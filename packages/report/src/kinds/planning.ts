import { samenwerkingReport } from '../samenwerking-report.js';
import { momenten } from '../sections/momenten.js';
import { momentenSection, planningInHetKort } from '../sections/momenten-in-woorden.js';
import { activiteitenSection, planning as planningSection } from '../sections/plan.js';
import { risicos } from '../sections/risicos.js';
import { ofEach, type ReportKind } from './kind.js';

export const planning: ReportKind = {
    title: 'Planning',
    content: 'alle activiteiten en datums, ook voor uw agenda',
    formats: ['ics', 'xlsx', 'html', 'md'],
    isOverAll: false,
    make: ofEach('planning', (context) => {
        const moments = momenten(context);
        return samenwerkingReport(context, {
            kind: 'planning',
            label: 'Planning',
            moments,
            summary: planningInHetKort(moments, context),
            sections: [
                planningSection(context),
                momentenSection(moments, context),
                activiteitenSection(context),
                risicos(context),
            ],
        });
    }),
};

import { samenwerkingReport } from '../samenwerking-report.js';
import { aandacht } from '../sections/aandacht.js';
import { afspraken, overigeAfspraken } from '../sections/afspraken.js';
import { afwijkingen } from '../sections/afwijkingen.js';
import { gewijzigd } from '../sections/gewijzigd.js';
import { onderbouwing } from '../sections/onderbouwing.js';
import { overleg } from '../sections/overleg.js';
import { toetsing } from '../sections/plan.js';
import { counts, inHetKort, progress, stand } from '../sections/samenvatting.js';
import { goLives } from '../sections/uitvoering.js';
import { profielkeuze } from '../sections/verkenning.js';
import { ofEach, type ReportKind } from './kind.js';

export const toetsingsdossier: ReportKind = {
    title: 'Toetsingsdossier',
    content: 'waar de intercollegiale toetsing naar kijkt',
    formats: ['html', 'docx', 'md'],
    isOverAll: false,
    hasSinds: true,
    make: ofEach('toetsingsdossier', (context) =>
        samenwerkingReport(context, {
            kind: 'toetsingsdossier',
            label: 'Toetsingsdossier',
            summary: inHetKort(
                context,
                ...stand(context.beoordeling),
                progress(context.beoordeling),
                counts(context.beoordeling),
            ),
            sections: [
                gewijzigd(context),
                toetsing(context),
                profielkeuze(context),
                overleg(context),
                onderbouwing(context),
                afwijkingen(context),
                aandacht(context),
                afspraken(context),
                overigeAfspraken(context),
                goLives(context),
            ],
        }),
    ),
};

import { samenwerkingReport } from '../samenwerking-report.js';
import { teMakenAfspraken } from '../sections/afspraken-in-plan.js';
import { doel } from '../sections/doel.js';
import { gewijzigd } from '../sections/gewijzigd.js';
import { ondertekening } from '../sections/ondertekening.js';
import { activiteitenSection, planning, toetsing } from '../sections/plan.js';
import { risicos } from '../sections/risicos.js';
import { rolverdeling } from '../sections/rolverdeling.js';
import { inHetKort, next, progress, stand } from '../sections/samenvatting.js';
import { ofEach, type ReportKind } from './kind.js';

export const planVanAanpak: ReportKind = {
    title: 'Plan van aanpak',
    content: 'doel, afspraken, activiteiten, planning en risico’s',
    formats: ['html', 'docx', 'md'],
    isOverAll: false,
    hasSinds: true,
    make: ofEach('plan-van-aanpak', (context) =>
        samenwerkingReport(context, {
            kind: 'plan-van-aanpak',
            label: 'Plan van aanpak',
            summary: inHetKort(
                context,
                ...stand(context.beoordeling),
                progress(context.beoordeling),
                next(context.beoordeling),
            ),
            sections: [
                gewijzigd(context),
                doel(context),
                rolverdeling(context),
                teMakenAfspraken(context),
                activiteitenSection(context),
                planning(context),
                risicos(context),
                toetsing(context),
                ondertekening(context),
            ],
        }),
    ),
};

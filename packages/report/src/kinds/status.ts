import type { Beoordeling, Lookup } from '@samenwerking/language';
import { samenwerkingReport } from '../samenwerking-report.js';
import { aandacht } from '../sections/aandacht.js';
import { afspraken, overigeAfspraken } from '../sections/afspraken.js';
import { checklist } from '../sections/checklist.js';
import type { Subject } from '../sections/context.js';
import { gewijzigd } from '../sections/gewijzigd.js';
import { leeswijzer } from '../sections/leeswijzer.js';
import { partijen } from '../sections/partijen.js';
import { planVanAanpak, toetsing } from '../sections/plan.js';
import { processchema, stappen } from '../sections/proces.js';
import { rolverdeling } from '../sections/rolverdeling.js';
import { samenvatting } from '../sections/samenvatting.js';
import { techniek } from '../sections/techniek.js';
import { evaluaties, goLives } from '../sections/uitvoering.js';
import { verkenning } from '../sections/verkenning.js';
import type { Report } from '../tree.js';
import { ofEach, type ReportKind } from './kind.js';

export const status: ReportKind = {
    title: 'Statusrapport',
    content: 'de hele stand van zaken van een samenwerking',
    formats: ['html', 'docx', 'md', 'json'],
    isOverAll: false,
    hasSinds: true,
    hasOpenbaar: true,
    make: ofEach('status', report),
};

/**
 * The whole state of one samenwerking: everything that its Beoordeling knows; the `lookup` gives the names behind
 * references. Mistakes in the text of its file (`textErrors`) are said first: what stands there is not in the report.
 */
export function statusReport(beoordeling: Beoordeling, lookup: Lookup, textErrors = 0): Report {
    return report({ beoordeling, lookup, textErrors });
}

function report(context: Subject): Report {
    return samenwerkingReport(context, {
        kind: 'status',
        label: 'Statusrapport',
        summary: samenvatting(context),
        sections: [
            gewijzigd(context),
            aandacht(context),
            processchema(context),
            stappen(context),
            checklist(context),
            afspraken(context),
            overigeAfspraken(context),
            techniek(context),
            planVanAanpak(context),
            toetsing(context),
            goLives(context),
            evaluaties(context),
            context.isOpenbaar ? rolverdeling(context) : partijen(context),
            verkenning(context),
            leeswijzer(context),
        ],
    });
}

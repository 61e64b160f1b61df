import { samenwerkingReport } from '../samenwerking-report.js';
import { volgendGesprek } from '../sections/gesprek.js';
import { kennismakingSection } from '../sections/kennismaking.js';
import { inHetKort } from '../sections/samenvatting.js';
import { tips } from '../sections/tips.js';
import { bevindingen, gesprekken } from '../sections/verkenning.js';
import { beantwoordeVragen, openVragen } from '../sections/vragen.js';
import { ofEach, type ReportKind } from './kind.js';

export const gespreksagenda: ReportKind = {
    title: 'Gespreksagenda',
    content: 'de vragen van bijlage A voor het volgende gesprek',
    formats: ['html', 'docx', 'md'],
    isOverAll: false,
    make: ofEach('gespreksagenda', (context) =>
        samenwerkingReport(context, {
            kind: 'gespreksagenda',
            label: 'Gespreksagenda',
            summary: inHetKort(context, ...volgendGesprek(context)),
            sections: [
                openVragen(context),
                kennismakingSection(context),
                bevindingen(context),
                beantwoordeVragen(context),
                gesprekken(context),
                tips(context),
            ],
        }),
    ),
};

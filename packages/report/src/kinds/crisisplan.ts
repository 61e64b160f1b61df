import { samenwerkingReport } from '../samenwerking-report.js';
import { crisisplanInleiding, crisisplanThemas } from '../sections/crisisplan.js';
import { ofEach, type ReportKind } from './kind.js';

export const crisisplan: ReportKind = {
    title: 'Tekst voor het crisisplan',
    content: 'de paragraaf over de partner voor het Regionaal Crisisplan',
    formats: ['docx', 'md', 'html'],
    isOverAll: false,
    make: ofEach('crisisplan', (context) =>
        samenwerkingReport(context, {
            kind: 'crisisplan',
            label: 'Tekst voor het Regionaal Crisisplan',
            summary: crisisplanInleiding(context),
            sections: crisisplanThemas(context),
        }),
    ),
};

import { isOwnDocument } from '../office/properties.js';
import type { ReportFormat } from './format.js';

export const xlsx: ReportFormat = {
    title: 'Excel-werkmap',
    purpose: 'tabellen om te sorteren, te filteren en mee te rekenen',
    extensions: ['.xlsx'],
    isText: false,
    async encode({ report }) {
        const { renderXlsx } = await import('../xlsx/render-xlsx.js');
        return renderXlsx(report);
    },
    isOwn: isOwnDocument,
};

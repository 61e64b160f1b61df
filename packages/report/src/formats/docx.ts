import { isOwnDocument } from '../office/properties.js';
import type { ReportFormat } from './format.js';

export const docx: ReportFormat = {
    title: 'Word-document',
    purpose: 'om te lezen, verder te bewerken of in uw huisstijl te delen',
    extensions: ['.docx'],
    isText: false,
    huisstijl: 'sjabloon',
    async encode({ report }, huisstijl) {
        const { renderDocx } = await import('../docx/render-docx.js');
        return renderDocx(report, huisstijl?.sjabloon);
    },
    isOwn: isOwnDocument,
};

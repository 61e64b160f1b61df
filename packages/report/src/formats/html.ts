import { HTML_MARK, renderHtml } from '../html/render-html.js';
import { textFormat } from './format.js';

export const html = textFormat(
    {
        title: 'Webpagina',
        purpose: 'om te lezen, te delen of te printen',
        extensions: ['.html', '.htm'],
        huisstijl: 'stijl',
    },
    ({ report }, huisstijl) => renderHtml(report, huisstijl?.stijl),
    (text) => text.includes(HTML_MARK),
);

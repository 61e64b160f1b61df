export { renderHtml } from './html/render-html.js';
export { renderMarkdown } from './markdown/render-markdown.js';
export { profielReport } from './profiel/profiel-report.js';
export { statusReport } from './status/status-report.js';
export type * from './tree.js';

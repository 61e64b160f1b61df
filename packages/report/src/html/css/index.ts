import blocks from './blocks.css';
import figures from './figures.css';
import gantt from './gantt.css';
import narrow from './narrow.css';
import page from './page.css';
import paper from './paper.css';

/** The widths of columns, by class: a page may forbid the attribute `style`. */
const shares = Array.from({ length: 100 }, (_, index) => `.share-${index + 1}{width:${index + 1}%}\n`).join('');

/** Every style of a report. The last ones adapt the others. */
export const css = [page, blocks, figures, gantt, shares, narrow, paper].join('\n');

import blocks from './blocks.css';
import figures from './figures.css';
import narrow from './narrow.css';
import page from './page.css';
import paper from './paper.css';

/** Every style of a report. The last ones adapt the others. */
export const css = [page, blocks, figures, narrow, paper].join('\n');

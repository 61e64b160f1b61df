import { hasCsvMark, renderCsv } from '../csv/render-csv.js';
import { textFormat } from './format.js';

export const csv = textFormat(
    { title: 'CSV', purpose: 'één tabel, voor rekenbladen en andere programma’s', extensions: ['.csv'] },
    ({ report }) => renderCsv(report),
    hasCsvMark,
);

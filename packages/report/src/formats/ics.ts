import { ICS_MARK, renderIcs } from '../ics/render-ics.js';
import { textFormat } from './format.js';

export const ics = textFormat(
    { title: 'Agenda', purpose: 'om in een agenda te zetten, zoals die van Outlook', extensions: ['.ics'] },
    ({ report }) => renderIcs(report),
    (text) => text.includes(ICS_MARK),
);

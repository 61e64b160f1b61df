import { JSON_MARK, renderJson } from '../json/render-json.js';
import { textFormat } from './format.js';

export const json = textFormat(
    { title: 'JSON', purpose: 'gegevens voor andere programma’s', extensions: ['.json'] },
    renderJson,
    (text) => text.startsWith(JSON_MARK),
);

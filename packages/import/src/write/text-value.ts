import { tekstwaarde } from '@samenwerking/language';

/** A text of a document as the value of a key, in the lines that it has; what ends a text cannot stand in it. */
export function textValue(key: string, text: string): string[] {
    const lines = text.split('\n').map((line) => line.trim());
    const isBlock = lines.length > 1 && !text.includes('"""') && !/["\\]$/.test(text.trim());
    return isBlock
        ? [`${key}: """`, ...lines.map((line) => (line === '' ? '' : `    ${line}`)), '"""']
        : [`${key}: ${tekstwaarde(text)}`];
}

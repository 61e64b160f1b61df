import type { OfficePackage } from '../document/office-package.js';
import { readXml } from '../document/xml.js';

/** The texts that cells of a workbook refer to, in their order; how a word sounds in Japanese is no part of it. */
export function readTexts(path: string | undefined, parts: OfficePackage): string[] {
    const texts: string[] = [];
    let text = '';
    let isInText = false;
    let isInPhonetics = false;
    if (path !== undefined) {
        readXml(parts.part(path), {
            open({ name }) {
                if (name === 'si') {
                    text = '';
                } else if (name === 'rPh') {
                    isInPhonetics = true;
                } else if (name === 't') {
                    isInText = !isInPhonetics;
                }
            },
            text(part) {
                if (isInText) {
                    text += part;
                }
            },
            close(name) {
                if (name === 'si') {
                    texts.push(text);
                } else if (name === 'rPh') {
                    isInPhonetics = false;
                } else if (name === 't') {
                    isInText = false;
                }
            },
        });
    }
    return texts;
}

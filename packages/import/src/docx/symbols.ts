/** What the signs of a font with pictures stand for, by their place in it. Only those that people tick with. */
const WINGDINGS: Readonly<Record<string, string>> = {
    '6F': '☐',
    '71': '☐',
    A8: '☐',
    FB: '✗',
    FC: '✓',
    FD: '☒',
    FE: '☑',
};

const WINGDINGS_2: Readonly<Record<string, string>> = {
    '4F': '✗',
    '50': '✓',
    '51': '☒',
    '52': '☑',
    A3: '☐',
};

/** A sign that Word keeps as a place in a font; empty where that is no sign to tick with. */
export function symbolText(font: string | undefined, character: string | undefined): string {
    const place = character?.toUpperCase().replace(/^(?:F0|00)/, '') ?? '';
    switch (font?.toLowerCase()) {
        case 'wingdings':
            return WINGDINGS[place] ?? '';
        case 'wingdings 2':
            return WINGDINGS_2[place] ?? '';
        default:
            return '';
    }
}

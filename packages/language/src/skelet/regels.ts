/** Lines of a file, without line breaks. */
export type Regels = readonly string[];

const INDENT = '    ';

/** A block with its content indented; groups in it are a blank line apart. */
export function blok(kop: string, ...groepen: readonly Regels[]): Regels {
    const inhoud = alineas(...groepen).map((regel) => (regel === '' ? '' : INDENT + regel));
    return [`${kop} {`, ...inhoud, '}'];
}

/** Groups of lines, each a blank line apart from the one before; empty groups fall away. */
export function alineas(...groepen: readonly Regels[]): Regels {
    return groepen
        .filter((groep) => groep.length > 0)
        .flatMap((groep, index) => (index === 0 ? groep : ['', ...groep]));
}

/** Lines that explain something to the reader and say nothing to the language. */
export function uitleg(...regels: Regels): Regels {
    return regels.map((regel) => `// ${regel}`);
}

/** A text between quotes, on one line. */
export function tekstwaarde(tekst: string): string {
    const opEenRegel = tekst.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    return `"${opEenRegel.replace(/["\\]/g, '\\$&')}"`;
}

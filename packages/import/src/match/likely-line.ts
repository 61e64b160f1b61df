import { type OrganisatieFeiten, titelVan } from '@samenwerking/language';
import { isTerm } from '../recognise/fact-line.js';
import { phrase } from '../recognise/words.js';

/** A longer line is no heading, and what it names in passing may be anything. */
const LONGEST = 120;

/** The first line that seems to name a partner: one that is known, or whoever works together with someone. */
export function likelyPartnerLine(lines: readonly string[], partners: readonly OrganisatieFeiten[]) {
    return headings(lines).find(
        (line) => namesOneOf(line, partners) || /partner\b|\bmet (?:de |het )?\p{Lu}|samenwerking\s+\p{Lu}/u.test(line),
    );
}

/** The first line that seems to name a region. */
export function likelyRegioLine(lines: readonly string[], regios: readonly OrganisatieFeiten[]) {
    return headings(lines).find((line) => namesOneOf(line, regios) || /veiligheidsregio/i.test(line));
}

function headings(lines: readonly string[]): string[] {
    return lines.filter((line) => line.trim() !== '' && line.length <= LONGEST && !isTerm(line));
}

function namesOneOf(line: string, organisaties: readonly OrganisatieFeiten[]): boolean {
    const words = ` ${phrase(line)} `;
    return organisaties.some((organisatie) => {
        const titel = phrase(titelVan(organisatie));
        return [titel, titel.replace(/^veiligheidsregio /, '')].some((naam) => words.includes(` ${naam} `));
    });
}

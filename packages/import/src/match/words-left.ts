import { wordsOf } from '../recognise/words.js';
import { EMPTY_WORDS } from './label-matcher.js';
import { isSpelledLike } from './similarity.js';

/** Words that say who works together, or that something is there: with them an agreement is still the same. */
const NEUTRAL: ReadonlySet<string> = new Set(
    wordsOf(
        'samenwerking samenwerkings samenwerken netcentrisch netcentrische crisis crises crisispartner crisispartners ' +
            'partner partners partij partijen beide wij we ons onze zij hun elkaar tussen eigen organisatie organisaties ' +
            'veiligheidsregio veiligheidsregios regio regios vr getekend getekende ondertekend ondertekende opgesteld ' +
            'opgestelde opstellen opstelling vastgesteld vastgestelde vastleggen vastgelegd schriftelijk schriftelijke ' +
            'gezamenlijk gezamenlijke gemeenschappelijk gemeenschappelijke algemeen algemene onderling onderlinge ' +
            'afspraak afspraken wat waar waarom document documenten checklist bijlage versie werkwijze werkwijzen regelen geregeld ' +
            'inrichten ingericht aanwijzen aangewezen beschreven beschrijving beschrijven jaar rol rollen zo zoals ook ' +
            'al er via per onder zowel ter',
    ),
);

/** Words that mean the same as others. */
const SAME: ReadonlyMap<string, string> = new Map([
    ['lcms', 'systeem'],
    ['crisismanagementsysteem', 'systeem'],
    ['onjuiste', 'foutieve'],
    ['foute', 'foutieve'],
    ['info', 'informatie'],
]);

/** Endings and the letters between the parts of a word: what is longer says something. */
const LONGEST_ENDING = 3;

/** The words of a label that are none of those with which a requirement, or who works together, is described. */
export function wordsLeft(label: string, described: ReadonlySet<string>, parties: ReadonlySet<string>): string[] {
    const isKnown = (word: string) =>
        EMPTY_WORDS.has(word) || NEUTRAL.has(word) || parties.has(word) || /^(?:\d+|.)$/.test(word);
    return label
        .split(/[^\p{L}\p{M}\p{N}'’]+/u)
        .filter((said) => wordsOf(said).some((word) => !(isKnown(word) || isDescribed(word, described, isKnown))));
}

/** Also in another form, or built from words that are. */
function isDescribed(word: string, described: ReadonlySet<string>, isKnown: (word: string) => boolean): boolean {
    const same = SAME.get(word);
    if (described.has(word) || (same !== undefined && described.has(same))) {
        return true;
    }
    return [...described].some((other) => {
        if (isSpelledLike(word, other)) {
            return true;
        }
        const at = other.length >= SHORTEST_PART ? word.indexOf(other) : -1;
        const rest = at === -1 ? [] : [word.slice(0, at), word.slice(at + other.length).replace(/^s(?=.{4})/, '')];
        const isNothing = (part: string) => part.length <= LONGEST_ENDING || isKnown(part);
        return at !== -1 && rest.every((part) => isNothing(part) || isNothing(part.replace(/s$/, '')));
    });
}

/** A shorter word is in another one by chance. */
const SHORTEST_PART = 5;

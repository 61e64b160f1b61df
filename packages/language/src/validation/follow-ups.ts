import type { AstNode, LangiumDocument } from 'langium';
import type { Melding, MeldingCode } from '../assessment/melding.js';
import { nodeAt } from './cst.js';

/** Words that make names of a kind known: the contacts of an organisation, or what a norm asks. */
const MADE_KNOWN_BY: Readonly<Record<string, readonly string[]>> = {
    Contact: [
        ...['partner', 'adoptieregio', 'betrokken', 'regio', 'neemt-over'],
        ...['contact', 'samenwerking', 'crisispartner', 'veiligheidsregio'],
    ],
    Eis: ['volgens', 'neemt-over', 'breidt-uit'],
    Profiel: ['volgens', 'neemt-over', 'breidt-uit'],
    Vraag: ['volgens', 'neemt-over', 'breidt-uit'],
};

/** Findings about words that were read, but mean nothing: what they should have given is missing. */
const MEANINGLESS: ReadonlySet<MeldingCode> = new Set(['onbekend', 'onbekende-sleutel', 'datum-ongeldig']);

/**
 * Leaves out what a mistake in the text merely brings along: unknown names on its line, names that an unreadable entry
 * would have made known, and what is missing because the entry that gives it could not be read.
 */
export function withoutFollowUps(
    meldingen: readonly Melding[],
    syntax: readonly Melding[],
    document: LangiumDocument,
): Melding[] {
    const meaningless = meldingen.filter(({ code }) => MEANINGLESS.has(code));
    if (syntax.length === 0 && meaningless.length === 0) {
        return [...meldingen];
    }
    const lines = document.textDocument.getText().split(/\r?\n/);
    const wordsOn = memoised((line: number): ReadonlySet<string> => wordsOf(lines[line] ?? ''));
    const lineOf = ({ bereik }: Melding): LostLine => ({
        line: bereik.start.line,
        words: wordsOn(bereik.start.line),
        isRead: STRAY_CHARACTER.test(document.textDocument.getText(bereik)),
        names: wordsOn(bereik.start.line),
    });
    const broken = syntax.map(lineOf);
    const brokenLines = new Set(broken.map(({ line }) => line));
    const lost = [...broken, ...meaningless.map((melding) => withMeant(lineOf(melding), melding))];
    const linesOfMakers = memoised((type: string): ReadonlySet<number> => {
        const makers = MADE_KNOWN_BY[type] ?? [];
        return new Set(lost.filter(({ names, isRead }) => !isRead && hasAny(names, makers)).map(({ line }) => line));
    });
    const isFollowUp = (melding: Melding): boolean => {
        if (melding.code === 'onbekend') {
            const { line } = melding.bereik.start;
            const makers = linesOfMakers(melding.gegevens.type);
            return brokenLines.has(line) || makers.size > 1 || (makers.size === 1 && !makers.has(line));
        }
        if (melding.code === 'onbekende-sleutel') {
            return brokenLines.has(melding.bereik.start.line);
        }
        if (melding.code === 'afspraak-ontbreekt') {
            return lost.some(({ words }) => words.has(melding.gegevens.eis));
        }
        if (melding.code === 'niet-gebruikt' && lost.some(({ words }) => words.has(melding.gegevens.naam))) {
            return true;
        }
        if (melding.code === 'gewijzigd-sinds-akkoord') {
            const afspraak = nodeAt(document, melding.bereik.start)?.$container;
            return linesIn(afspraak, broken).some(({ isRead }) => !isRead);
        }
        const missing = missingKeys(melding);
        const inBlock = missing.length > 0 ? linesIn(nodeAt(document, melding.bereik.start), lost) : [];
        const isLost = (key: string) => inBlock.some(({ words }) => words.has(key));
        return melding.code === 'afspraak-onvolledig' ? missing.every(isLost) : missing.some(isLost);
    };
    return meldingen.filter((melding) => !isFollowUp(melding));
}

/** Works out each answer once: of a file full of mistakes the same is asked for each of them. */
function memoised<Question, Answer>(answer: (question: Question) => Answer): (question: Question) => Answer {
    const known = new Map<Question, Answer>();
    return (question) => {
        const found = known.get(question) ?? answer(question);
        known.set(question, found);
        return found;
    };
}

interface LostLine {
    readonly line: number;
    readonly words: ReadonlySet<string>;
    /** The mistake is a stray character: what stands around it was read all the same. */
    readonly isRead: boolean;
    /** The words of which it is not known what names they would have given. */
    readonly names: ReadonlySet<string>;
}

const STRAY_CHARACTER = /^[^\p{L}\p{N}"“„{}:]+$/u;

/** A line that is not understood counts for what was probably meant by it. */
function withMeant(lost: LostLine, melding: Melding): LostLine {
    const { gegevens } = melding;
    const bedoeld = 'bedoeld' in gegevens && gegevens.bedoeld !== undefined ? [gegevens.bedoeld] : [];
    return { ...lost, words: new Set([...lost.words, ...bedoeld]), names: namesLostBy(melding, lost, bedoeld) };
}

/** What stands beside a word without meaning was read: of an unknown key only that key is lost, of a name what it names. */
function namesLostBy(melding: Melding, { words }: LostLine, bedoeld: readonly string[]): ReadonlySet<string> {
    switch (melding.code) {
        case 'onbekende-sleutel':
            return new Set([melding.gegevens.sleutel, ...bedoeld]);
        case 'onbekend':
            return melding.gegevens.type in MADE_KNOWN_BY ? new Set() : words;
        default:
            return new Set();
    }
}

function hasAny(words: ReadonlySet<string>, wanted: readonly string[]): boolean {
    return wanted.some((word) => words.has(word));
}

function wordsOf(line: string): Set<string> {
    return new Set(line.split(/[^\p{L}\p{N}-]+/u));
}

/** Keys of which one would make a finding go away; of an incomplete agreement all of them. */
function missingKeys(melding: Melding): readonly string[] {
    switch (melding.code) {
        case 'afspraak-onvolledig':
            return melding.gegevens.ontbreekt;
        case 'activiteit-zonder-planning':
            return melding.gegevens.ontbreekt === 'planning' ? ['van', 'tot', 'doorlooptijd'] : ['prioriteit'];
        default:
            return MISSING_KEYS[melding.code] ?? [];
    }
}

const MISSING_KEYS: Readonly<Partial<Record<MeldingCode, readonly string[]>>> = {
    'partner-ontbreekt': ['partner'],
    'regio-ontbreekt': ['adoptieregio', 'betrokken', 'regio'],
    'adoptieregio-ontbreekt': ['adoptieregio'],
    'adoptieregio-niet-aangemeld': ['aangemeld-op'],
    'profiel-ontbreekt': ['profiel'],
    'profiel-zonder-motivering': ['motivering'],
    'profiel-niet-afgestemd': ['afgestemd-op', 'gekozen-op'],
    'profiel-niet-besproken': ['besproken-op'],
    'afwijking-zonder-motivering': ['motivering'],
    'afspraak-zonder-eigenaar': ['eigenaar'],
    'afspraak-zonder-datum': ['vastgesteld-op'],
    'document-ontbreekt': ['document'],
    'systeem-zonder-koppeling': ['koppeling-lcms'],
    'account-rechten': ['rechten'],
    'account-beheer': ['beheer'],
    'account-ontbreekt': ['account'],
    'schrijfrecht-niet-teruggezet': ['teruggezet-op'],
    'go-live-ontbreekt': ['go-live'],
    'oefening-ontbreekt': ['oefening'],
    'verbeterpunt-onbelegd': ['aanpak', 'eigenaar', 'voor'],
    'niet-gebruikt': ['rol'],
    'evaluatie-te-laat': ['evaluatie', 'volgende-evaluatie'],
};

function linesIn(block: AstNode | undefined, lines: readonly LostLine[]): readonly LostLine[] {
    const range = block?.$cstNode?.range;
    return lines.filter(({ line }) => range && range.start.line <= line && line <= range.end.line);
}

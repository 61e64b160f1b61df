/** What people write short, with what it stands for; a plan for it is the same agreement. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
    [/\boto(?:[\s-]*plan)?\b/giu, 'opleiden, trainen en oefenen'],
    [/\bnda\b|\bnon[\s-]disclosure[\s-]agreement\b/giu, 'geheimhoudingsverklaring'],
];

/** Words that an agreement may be about without any of its labels having them: enough to name it, not to choose it. */
const HINTS: readonly (readonly [RegExp, string])[] = [
    [/\blcms\b/iu, 'systeem'],
    [/(?<![\p{L}\p{N}_])\p{L}*accounts?\b/iu, 'gebruikersovereenkomst'],
];

/** A label with its abbreviations written out. */
export function spelledOut(label: string): string {
    return ABBREVIATIONS.reduce((text, [short, long]) => text.replace(short, long), label);
}

/** What a label may be about, in words that labels have; undefined where it has no such word. */
export function hintsIn(label: string): string | undefined {
    const hints = HINTS.flatMap(([word, meant]) => (word.test(label) ? [meant] : []));
    return hints.length === 0 ? undefined : hints.join(' ');
}

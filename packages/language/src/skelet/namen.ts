/** What may stand in a name; the letters are those of the terminal ID of the grammar. */
const NO_NAME_PART = /[^a-zß-öø-ɏ0-9]+/g;
const NAME_START = /^[a-zß-öø-ɏ]/;

/** Names longer than this are cut off at a whole word: a file is called after its samenwerking. */
const LONGEST = 60;

/**
 * The name that a title leads to: `Waterschap Rivierenland` becomes `waterschap-rivierenland`. Letters keep the accents
 * that the language knows. A title that starts with no letter gets the given word before it.
 */
export function naamUit(titel: string, soort: string): string {
    const woorden = [...titel.normalize('NFC').toLowerCase()]
        .map((letter) => (letter.match(NO_NAME_PART) ? withoutMarks(letter) : letter))
        .join('')
        .replace(/['’]/g, '')
        .split(NO_NAME_PART)
        .filter((woord) => woord !== '');
    const naam = shortened(woorden);
    return NAME_START.test(naam) ? naam : [soort, naam].filter((deel) => deel !== '').join('-');
}

/** The name itself, or where it is taken the first of `naam-2`, `naam-3` … that is free. */
export function vrijeNaam(naam: string, isBezet: (naam: string) => boolean): string {
    let vrij = naam;
    for (let next = 2; isBezet(vrij); next++) {
        vrij = `${naam}-${next}`;
    }
    return vrij;
}

/** The same for two ways to write a name that a reader, or a file system, does not tell apart. */
export function naamSleutel(naam: string): string {
    return naam.normalize('NFC').toLowerCase();
}

function withoutMarks(letter: string): string {
    return letter.normalize('NFKD').replace(/\p{M}/gu, '');
}

function shortened(woorden: readonly string[]): string {
    let naam = '';
    for (const woord of woorden) {
        const longer = naam === '' ? woord : `${naam}-${woord}`;
        if (longer.length > LONGEST) {
            return naam === '' ? longer.slice(0, LONGEST) : naam;
        }
        naam = longer;
    }
    return naam;
}

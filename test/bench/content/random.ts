/** Numbers that look random and are the same in every run: the same seed gives the same content on both sides. */
export class Random {
    private state: number;

    constructor(seed: number) {
        this.state = seed;
    }

    /** A whole number from 0 up to and without `end`. */
    below(end: number): number {
        // The linear congruence of Numerical Recipes: good enough for texts, and a line long.
        this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
        return Math.floor((this.state / 2 ** 32) * end);
    }

    pick<T>(choices: readonly T[]): T {
        return choices[this.below(choices.length)] as T;
    }

    /** A date as users write it. */
    datum(jaar: number): string {
        const twoDigits = (number: number) => String(number).padStart(2, '0');
        return `${twoDigits(1 + this.below(28))}-${twoDigits(1 + this.below(12))}-${jaar}`;
    }

    /** A sentence of so many words. */
    zin(words: number): string {
        const sentence = Array.from({ length: words }, () => this.pick(WOORDEN)).join(' ');
        return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
    }
}

const WOORDEN = [
    ...['de', 'het', 'een', 'bij', 'met', 'van', 'voor', 'naar', 'tijdens', 'binnen', 'tussen', 'over', 'als', 'dan'],
    ...['waterschap', 'meldkamer', 'regio', 'partner', 'informatiemanager', 'liaison', 'gemeente', 'kade', 'beeld'],
    ...['deelt', 'meldt', 'levert', 'belt', 'bespreekt', 'bevestigt', 'bewaakt', 'maakt', 'ontvangt', 'noteert'],
    ...['incident', 'oefening', 'hoogwater', 'uitval', 'opschaling', 'evacuatie', 'kaart', 'overleg', 'totaalbeeld'],
    ...['direct', 'samen', 'opnieuw', 'schriftelijk', 'digitaal', 'eerst', 'altijd', 'dagelijks', 'één', 'coördinatie'],
];

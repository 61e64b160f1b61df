import type { Ernst } from '@samenwerking/language';

type Colour = (text: string) => string;

/** What is coloured, by its meaning. */
export interface Colours {
    readonly ernst: Readonly<Record<Ernst, Colour>>;
    readonly heading: Colour;
    /** Of less interest than what stands around it. */
    readonly aside: Colour;
    readonly good: Colour;
}

const plain: Colour = (text) => text;

export const noColours: Colours = {
    ernst: { fout: plain, waarschuwing: plain, informatie: plain, hint: plain },
    heading: plain,
    aside: plain,
    good: plain,
};

/** The basic colours of the terminal itself, which its user has made readable. */
export const colours: Colours = {
    ernst: { fout: sgr(31), waarschuwing: sgr(33), informatie: sgr(36), hint: sgr(2, 22) },
    heading: sgr(1, 22),
    aside: sgr(2, 22),
    good: sgr(32),
};

function sgr(on: number, off = 39): Colour {
    return (text) => `\u001b[${on}m${text}\u001b[${off}m`;
}

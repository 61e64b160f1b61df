import type { Tone } from '../tree.js';

/** The colours of a report on paper, the same as those of the web page in its light form. */
export const colours = {
    ink: '1B2430',
    muted: '556070',
    accent: '17457A',
    surface: 'F5F7F9',
    line: 'C9D1DA',
    track: 'DFE5EB',
    slack: '728DAE',
    late: 'A01C1C',
} as const;

/** Of the shape of a status; its words are in ink. */
export const toneColours: Readonly<Record<Tone, string>> = {
    done: '1D6B43',
    deviation: '4B4FA0',
    partial: '8A5A00',
    open: colours.muted,
    missing: 'A8402C',
    soon: '8A5A00',
    late: colours.late,
    none: colours.muted,
};

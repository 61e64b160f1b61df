import type { FixMaker } from './fix.js';

/** Says which of the contacts with one name is meant: a fix for each of them. */
export const qualify: FixMaker<'meerduidig'> = ({ bereik, gegevens: { keuzes } }) =>
    keuzes.map((keuze) => ({ title: `Vervangen door ‘${keuze}’`, edits: [{ range: bereik, newText: keuze }] }));

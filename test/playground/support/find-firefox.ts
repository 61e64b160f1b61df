import { existsSync } from 'node:fs';
import { findProgram } from '../../../scripts/find-program.ts';

/** The Firefox on this machine, if there is one. */
export function findFirefox(): string | undefined {
    const { FIREFOX } = process.env;
    return FIREFOX && existsSync(FIREFOX) ? FIREFOX : findProgram(['firefox-esr', 'firefox']);
}

export const explainMissingFirefox =
    'Niet gedraaid: de tests van de webpagina in Firefox (test/playground/firefox). Die hebben Firefox nodig ' +
    '(`apt-get install firefox-esr`, of het pad in FIREFOX).';

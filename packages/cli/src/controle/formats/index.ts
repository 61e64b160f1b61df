import type { Outcome } from '../outcome.js';
import { renderGithub } from './github.js';
import { renderJson } from './json.js';
import { renderJunit } from './junit.js';
import { renderSarif } from './sarif.js';
import { renderText } from './text.js';

/** How a check is told, by the name of the format; in the order of the help. */
export const formats = {
    tekst: renderText,
    json: renderJson,
    sarif: renderSarif,
    junit: renderJunit,
    github: renderGithub,
} as const satisfies Readonly<Record<string, (outcome: Outcome) => string>>;

export const formatNames = Object.keys(formats) as readonly (keyof typeof formats)[];

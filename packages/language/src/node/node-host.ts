import { setFlagsFromString } from 'node:v8';
import { NodeFileSystem } from 'langium/node';
import type { LanguageHost } from '../services.js';
import { deflating } from './deflating.js';
import { isMissing } from './is-missing.js';

/** The files of this machine. */
export const nodeHost: LanguageHost = {
    ...NodeFileSystem,
    isMissing,
    saveMemory() {
        setFlagsFromString(SMALL_HEAP);
        return deflating;
    },
};

/**
 * Left to itself, V8 takes up to four times the memory that is in use before it clears away the rest, and up to 96 MB for
 * what has just been made.
 */
const SMALL_HEAP = '--heap-growing-percent=35 --semi-space-growth-factor=1';

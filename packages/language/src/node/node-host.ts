import { setFlagsFromString } from 'node:v8';
import { NodeFileSystem } from 'langium/node';
import type { LanguageHost } from '../services.js';
import { isMissing } from './is-missing.js';

/** The files of this machine. */
export const nodeHost: LanguageHost = {
    ...NodeFileSystem,
    isMissing,
    /** Left to itself, V8 takes up to four times the memory that is in use before it clears away the rest. */
    saveMemory: () => setFlagsFromString('--heap-growing-percent=20'),
};

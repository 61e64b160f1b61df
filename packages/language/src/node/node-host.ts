import { NodeFileSystem } from 'langium/node';
import type { LanguageHost } from '../services.js';
import { isMissing } from './is-missing.js';

/** The files of this machine. */
export const nodeHost: LanguageHost = { ...NodeFileSystem, isMissing };

/** What unpacks a zip file of a stranger, for who needs no more of the import than that. */
export { UnreadableDocument } from './unreadable.js';
export { unzip } from './unzip.js';

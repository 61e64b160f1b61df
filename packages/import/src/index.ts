export type { OfficeDocument } from './document/document.js';
export { LIMITS } from './document/limits.js';
export { readDocument } from './document/read-document.js';
export { UnreadableDocument } from './document/unreadable.js';
export { type Import, type ImportWens, importDocument } from './import-document.js';

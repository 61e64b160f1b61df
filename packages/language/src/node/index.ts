export { ensureFolder } from './ensure-folder.js';
export { isMissing } from './is-missing.js';
export { fingerprint, KeptTexts } from './kept-texts.js';
export { nodeHost } from './node-host.js';
export { snapshotStore } from './snapshot-store.js';

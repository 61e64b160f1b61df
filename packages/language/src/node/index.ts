export { isMissing } from './is-missing.js';
export { nodeHost } from './node-host.js';

export { isMissing } from './is-missing.js';

/** What the language server answers beyond the protocol, which it does for the extension as well. */
export * from '../../../extension/src/base64.js';
export * from '../../../extension/src/formulier-request.js';
export * from '../../../extension/src/importeer-request.js';
export * from '../../../extension/src/nieuw-request.js';
export * from '../../../extension/src/rapport-request.js';
export * from '../../../extension/src/stand-request.js';

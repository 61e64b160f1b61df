/** True in a process of Node, false in a web worker. */
export const inNode = typeof process === 'object' && typeof process.versions?.node === 'string';

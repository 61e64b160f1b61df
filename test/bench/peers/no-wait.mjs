// The YAML server waits this long before it checks what was typed. Loaded before it, this makes it wait no time.
const WAIT = 200;
const { setTimeout } = globalThis;

globalThis.setTimeout = (callback, delay, ...args) => setTimeout(callback, delay === WAIT ? 0 : delay, ...args);

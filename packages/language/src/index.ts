export * from './assessment/beoordeling.js';
export type { Melding, MeldingCode } from './assessment/melding.js';
export type { Norm, NormProfiel } from './assessment/norm.js';
export * from './feiten/datum.js';
export type * from './feiten/feiten.js';
export { createSamenwerkingServices, type SamenwerkingServices } from './services.js';
export { isBuiltin } from './workspace/builtin.js';

export type * from '@samenwerking/language/formulier';
export { make } from './dom.js';
export { FormulierView } from './formulier-view.js';
export type { FormulierHost } from './host.js';

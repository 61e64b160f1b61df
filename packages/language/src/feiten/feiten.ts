import type { NormFeiten } from './norm.js';
import type { OrganisatieFeiten } from './organisatie.js';
import type { SamenwerkingFeiten } from './samenwerking.js';

export type * from './basis.js';
export type { IsoDatum } from './datum.js';
export type * from './norm.js';
export type * from './organisatie.js';
export type * from './samenwerking.js';

export interface BestandFeiten {
    readonly uri: string;
    readonly organisaties: readonly OrganisatieFeiten[];
    readonly samenwerkingen: readonly SamenwerkingFeiten[];
    readonly normen: readonly NormFeiten[];
}

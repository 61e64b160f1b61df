import type { MeldingCode } from '../../assessment/melding.js';
import type { FixMaker } from './fix.js';
import { insertMissing } from './insert-missing.js';
import { renewLapsedAkkoord } from './renew-akkoord.js';

/** The fixes for each code that has any. */
export const fixes: { readonly [Code in MeldingCode]?: FixMaker<Code> } = {
    'afspraak-ontbreekt': insertMissing,
    'gewijzigd-sinds-akkoord': renewLapsedAkkoord,
};

/** What the language server answers beyond the protocol, which it does for the extension as well. */
export { fromBase64 } from '../../../extension/src/base64.js';
export {
    type FormulierAnswer,
    type FormulierParams,
    type FormulierWijzigingAnswer,
    type FormulierWijzigingParams,
    formulierMethod,
    formulierWijzigingMethod,
} from '../../../extension/src/formulier-request.js';
export {
    type NieuwAanbod,
    type NieuwAnswer,
    type NieuwContact,
    type NieuwParams,
    type NormKeuze,
    nieuwAanbodMethod,
    nieuwMethod,
} from '../../../extension/src/nieuw-request.js';
export {
    type RapportBestandAnswer,
    type RapportBestandParams,
    type RapportKeuze,
    rapportBestandMethod,
    rapportKeuzesMethod,
    type SamenwerkingBijParams,
    type SamenwerkingInBestand,
    samenwerkingBijMethod,
} from '../../../extension/src/rapport-request.js';

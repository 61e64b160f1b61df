export { voortgangOf } from './assessment/assess.js';
export * from './assessment/beoordeling.js';
export { contactVan } from './assessment/contacten.js';
export { zegtStandVan } from './assessment/eis-stand.js';
export { gehoudenGoLives, isGebeurd } from './assessment/fase.js';
export { andereProfielen, volgendProfiel } from './assessment/ladder.js';
export type { Lookup } from './assessment/lookup.js';
export type { Melding, MeldingCode } from './assessment/melding.js';
export type { Norm, NormProfiel } from './assessment/norm.js';
export { betrokkenRegios, kennismaking } from './assessment/partijen.js';
export type { ActiviteitPlanning, Planning } from './assessment/planning.js';
export type { ProfielVergelijking, VergelekenEis, Verhouding } from './assessment/profiel-vergelijking.js';
export type { EindDatum, OnderdeelPlaats, OnderdeelSoort, Toestand } from './assessment/sinds/onderdeel.js';
export { dagVan, type Revisie, type SamenwerkingToen, type Toen } from './assessment/sinds/toen.js';
export type { TekstVerschil, Verandering, VeranderingSoort, Verschil } from './assessment/sinds/verandering.js';
export { veranderingenSinds } from './assessment/sinds/veranderingen.js';
export { isIngevuld, isPlaatshouder } from './assessment/tekst.js';
export type { Wijziging } from './assessment/vingerafdruk.js';
export * from './feiten/datum.js';
export type * from './feiten/feiten.js';
export { type NormNaam, normNamesIn } from './feiten/norm-names.js';
export { canFormat, formatted } from './formatting/format.js';
export { inert } from './inert.js';
export { type AkkoordVraag, akkoordVastleggen, akkoordVraag } from './lsp/akkoord/akkoord-vastleggen.js';
export { placesToWrite } from './lsp/fill-in.js';
export type * from './lsp/formulier/formulier.js';
export { formulierVan } from './lsp/formulier/formulier-van.js';
export { formulierWijziging, type WijzigingUitkomst } from './lsp/formulier/wijziging.js';
export { insertForProfiel } from './lsp/profiel-afspraken.js';
export { uitlegUri } from './lsp/uitleg-links.js';
export { ringInWords } from './messages/proces-meldingen.js';
export {
    createSamenwerkingServices,
    type LanguageHost,
    type SamenwerkingContext,
    type SamenwerkingServices,
} from './services.js';
export { type Aanbod, aanbodVan, korteTitel, profielInEenZin, titelVan } from './skelet/aanbod.js';
export { THEMAS } from './skelet/afspraken.js';
export type { SkeletContact } from './skelet/contacten.js';
export { type SkeletWens, standaardTitel } from './skelet/gegevens.js';
export type { IngevuldeAfspraak, SkeletInhoud } from './skelet/inhoud.js';
export { metInvulregel } from './skelet/invulplek.js';
export { naamSleutel, naamUit, vrijeNaam } from './skelet/namen.js';
export { blok, type Regels, tekstwaarde, uitleg } from './skelet/regels.js';
export { newSamenwerking, type Skelet } from './skelet/skelet.js';
export { partnerOf, vindOrganisatie, zoekOrganisaties } from './skelet/zoeken.js';
export { meldingenPagina, uitlegPagina } from './uitleg/markdown.js';
export * from './uitleg/uitleg.js';
export type { Ernst } from './validation/catalogue/entry.js';
export { aantalDringend, isDringend, isTeLaat } from './validation/dringend.js';
export { berichtOf, ernstOf, geldendeErnst } from './validation/severity.js';
export { suggest } from './validation/suggestion.js';
export { countTextErrors, describedTwiceIn } from './validation/text-errors.js';
export { visible } from './visible.js';
export { isBuiltin } from './workspace/builtin.js';
export { GEKOZEN_ERNST, type GekozenErnst, type Keuzes } from './workspace/instellingen.js';
export { slicesOf } from './workspace/slices.js';
export { vroegereStand } from './workspace/vroeger.js';

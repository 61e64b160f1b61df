import type { Fase } from '../assessment/beoordeling.js';

/** What the phases are called. */
export const FASEN: Readonly<Record<Fase, string>> = {
    verkennen: 'verkenningsfase',
    uitwerken: 'uitwerkingsfase',
    uitvoeren: 'uitvoeringsfase',
};

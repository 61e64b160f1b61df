import { importDocument, readDocument, UnreadableDocument } from '@samenwerking/import';
import { aanbodVan, profielInEenZin, type SamenwerkingServices } from '@samenwerking/language';
import { fromBase64 } from '../base64.js';
import type { ImporteerAnswer, ImporteerParams } from '../importeer-request.js';

/** The samenwerking that a document tells of, or why there is none. */
export function importAnswer(
    { bestand, base64, profiel }: ImporteerParams,
    services: SamenwerkingServices,
): ImporteerAnswer {
    const aanbod = aanbodVan(services);
    try {
        const made = importDocument({
            bestand,
            document: readDocument(fromBase64(base64)),
            aanbod,
            normen: aanbod.normen,
            profiel,
            regios: [],
            peildatum: services.Instellingen.peildatum,
            noemtNorm: () => true,
        });
        switch (made.kind) {
            case 'gemaakt':
                return { kind: made.kind, tekst: made.tekst, twijfels: made.twijfels.length };
            case 'niets-gevonden':
            case 'meer-samenwerkingen':
                return { kind: 'geweigerd', reden: made.reden };
            case 'profiel-onduidelijk':
                return {
                    kind: made.kind,
                    profielen: made.kandidaten.map((kandidaat) => ({
                        naam: kandidaat.naam,
                        titel: kandidaat.titel,
                        uitleg: profielInEenZin(kandidaat),
                    })),
                };
        }
    } catch (error) {
        if (error instanceof UnreadableDocument) {
            return { kind: 'geweigerd', reden: error.message };
        }
        throw error;
    }
}

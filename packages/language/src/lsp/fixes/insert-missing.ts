import type { EisBeoordeling } from '../../assessment/beoordeling.js';
import type { Fix, FixMaker } from './fix.js';
import { insertAfspraken } from './insert-afspraak.js';
import { missingIn } from './missing.js';

/** Inserts a missing agreement, all that are missing in its theme, or all of the samenwerking. */
export const insertMissing: FixMaker<'afspraak-ontbreekt'> = (finding) => {
    const { document, gegevens, samenwerking, eigen, beoordeling } = finding;
    if (!(samenwerking && eigen && beoordeling)) {
        return [];
    }
    const missing = missingIn(document, eigen, beoordeling);
    const ofThema = missing.filter(({ thema }) => thema === gegevens.thema);
    const fix = (title: string, eisen: readonly EisBeoordeling[], isPreferred: boolean): Fix => ({
        title,
        edits: insertAfspraken(samenwerking, beoordeling, eisen),
        isPreferred,
    });
    const one = missing.filter(({ eis }) => eis === gegevens.eis);
    return [
        fix(`Afspraak ‘${one[0]?.titel ?? gegevens.eis}’ invoegen`, one, true),
        ...(ofThema.length > 1
            ? [fix(`Alle ontbrekende afspraken van ${gegevens.thema} invoegen`, ofThema, false)]
            : []),
        ...(missing.length > ofThema.length ? [fix('Alle ontbrekende afspraken invoegen', missing, false)] : []),
    ];
};

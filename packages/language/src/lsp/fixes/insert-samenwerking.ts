import type { NormProfiel } from '../../assessment/norm.js';
import { aanbodVan } from '../../skelet/aanbod.js';
import { newSamenwerking } from '../../skelet/skelet.js';
import type { Fix, FixMaker } from './fix.js';
import { styleOf } from './text-style.js';

/** Fills an empty file with a samenwerking that is still to be filled in: without a profile, or with one of the norm. */
export const insertSamenwerking: FixMaker<'leeg'> = ({ document, services }) => {
    const aanbod = aanbodVan(services);
    const [norm] = aanbod.normen;
    if (!norm) {
        return [];
    }
    const { textDocument } = document;
    const text = textDocument.getText();
    const range = { start: textDocument.positionAt(0), end: textDocument.positionAt(text.length) };
    const { peildatum } = services.Instellingen;
    const fix = (title: string, profiel?: NormProfiel): Fix => {
        const { tekst } = newSamenwerking({ aanbod, norm, profiel, regios: [], peildatum });
        const newText = tekst.replaceAll('\n', styleOf(text).lineBreak);
        return { title, edits: [{ range, newText }], isPreferred: profiel === undefined };
    };
    return [
        fix('Samenwerking invoegen'),
        ...[...norm.profielen.values()].map((profiel) =>
            fix(`Samenwerking met het profiel ‘${profiel.naam}’ invoegen`, profiel),
        ),
    ];
};

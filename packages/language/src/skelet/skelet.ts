import { skeletText } from '../messages/skelet.js';
import { INGEBOUWDE_NORM } from '../references/names.js';
import { afspraken } from './afspraken.js';
import { gegevensVan, type SkeletWens } from './gegevens.js';
import { alineas, blok, tekstwaarde, uitleg } from './regels.js';
import { planUitleg, toetsing, uitvoering } from './uitvoeren.js';
import { deelnemers, partnerBlok, profielkeuze, regioUitleg, verkenning } from './verkennen.js';

/** A samenwerking that is still to be filled in: its name, and the text of a file with it. */
export interface Skelet {
    readonly naam: string;
    /** The name that it would have had, were that not taken. */
    readonly eersteNaam: string;
    readonly tekst: string;
}

/**
 * Makes a samenwerking in which nothing is wrong and all is still to be said: its blocks stand ready in the order of
 * the steps, each with a comment that says what belongs there. Nothing is recorded that the user has not said, or that is
 * known already.
 */
export function newSamenwerking(wens: SkeletWens): Skelet {
    const gegevens = gegevensVan(wens);
    const { naam, eersteNaam, titel, norm, inhoud } = gegevens;
    const isGenoemd = wens.noemtNorm !== false && norm.naam !== INGEBOUWDE_NORM;
    const samenwerking = blok(
        `samenwerking ${naam} ${tekstwaarde(titel)}`,
        isGenoemd ? [`volgens: ${norm.naam}`] : [],
        ...deelnemers(gegevens),
        ...inhoud.contacten,
        verkenning(gegevens),
        profielkeuze(gegevens),
        ...afspraken(gegevens),
        planUitleg(gegevens),
        toetsing(gegevens),
        uitvoering(gegevens),
    );
    const delen = [
        // Where it comes from stands first: a text that is no file yet is called after its first line.
        uitleg(...inhoud.toelichting),
        uitleg(...skeletText.inleiding),
        partnerBlok(gegevens),
        regioUitleg(gegevens),
        samenwerking,
    ];
    return { naam, eersteNaam, tekst: `${alineas(...delen).join('\n')}\n` };
}

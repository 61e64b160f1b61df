import type { LangiumDocument } from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
import type { Beoordeling, EisBeoordeling } from '../../assessment/beoordeling.js';
import type { Melding, MeldingCode } from '../../assessment/melding.js';
import type { Bestand, Samenwerking } from '../../generated/ast.js';
import { formulierText } from '../../messages/formulier.js';
import type { SamenwerkingServices } from '../../services.js';
import { nodeForProperty } from '../../tree/property-nodes.js';
import { type Entry, keyEntry } from '../fixes/entry.js';
import { afspraakEntry, afspraakVelden, insertPerThema } from '../fixes/insert-afspraak.js';
import { insertEntries } from '../fixes/insert-entries.js';
import { allIn } from '../fixes/trial-copy.js';
import { type NieuweWaarde, nieuweRegel, type Schrijfwijze, veranderInAfspraak } from './bewerking.js';
import type { FormulierVeld, FormulierWijziging, VeldSoort } from './formulier.js';
import { samenwerkingFormulier } from './formulier-van.js';
import { gelezen, type Weigering } from './gelezen.js';
import { eigenAfspraak, isBinnen, veldIn } from './plaats.js';
import { isGelukt } from './proef.js';
import { sleutelsVanAfspraak } from './sleutels.js';

/** What changes in the text, or why nothing can. */
export type WijzigingUitkomst = { readonly edits: readonly TextEdit[] } | Weigering;

/** Where something is filled in. */
interface Doel {
    readonly document: LangiumDocument;
    readonly samenwerking: Samenwerking;
    readonly beoordeling: Beoordeling;
    readonly meldingen: readonly Melding[];
    readonly services: SamenwerkingServices;
}

/**
 * The edits that write what was filled in into the text, in the way in which the language's own fixes write. They are
 * tried on a copy first: the form has to read back what was filled in, all else as it was, and every comment is there.
 */
export async function formulierWijziging(
    document: LangiumDocument,
    wijziging: FormulierWijziging,
    services: SamenwerkingServices,
): Promise<WijzigingUitkomst> {
    const doel = doelVan(document, wijziging, services);
    const formulier = doel && samenwerkingFormulier({ ...doel, geschreven: doel.samenwerking }, services);
    const veld = formulier && veldIn(formulier, wijziging);
    if (!(doel && formulier && veld)) {
        return { weigering: formulierText.weg };
    }
    const invoer = gelezen(veld, wijziging.waarden, sleutelsVanAfspraak(services));
    if ('weigering' in invoer) {
        return invoer;
    }
    if (isZelfde(invoer.waarden, veld.waarden)) {
        return { edits: [] };
    }
    const edits = editsVoor(wijziging, veld, invoer.waarden, doel);
    const gevraagd = { ...wijziging, waarden: invoer.waarden };
    const isHarmless =
        edits.length > 0 && (await isGelukt(edits, { document, formulier, wijziging: gevraagd, services }));
    return isHarmless ? { edits } : { weigering: waarom(doel, wijziging) };
}

function doelVan(
    document: LangiumDocument,
    wijziging: FormulierWijziging,
    services: SamenwerkingServices,
): Doel | undefined {
    const beoordelingen = services.assessment.Beoordelingen.beoordelingenOf(document);
    const index = beoordelingen.findIndex(({ naam }) => naam === wijziging.samenwerking);
    const beoordeling = beoordelingen[index];
    const samenwerking = (document.parseResult.value as Bestand).samenwerkingen[index];
    const meldingen = allIn(document, beoordelingen, services);
    return beoordeling && samenwerking && { document, samenwerking, beoordeling, meldingen, services };
}

function editsVoor(
    { eis: naam, sleutel }: FormulierWijziging,
    { soort, label }: FormulierVeld,
    waarden: readonly string[],
    doel: Doel,
): TextEdit[] {
    const { samenwerking, beoordeling, services } = doel;
    if (naam === undefined) {
        return profielEdits(samenwerking, waarden[0] ?? '');
    }
    const property = sleutelsVanAfspraak(services).find((kandidaat) => kandidaat.sleutel === sleutel)?.property;
    const isAspect = property === undefined;
    const nieuw: NieuweWaarde = {
        sleutel,
        waarden,
        schrijfwijze: SCHRIJFWIJZE[soort],
        ...(isAspect && soort === 'tekst' && { vraag: label }),
    };
    const eigen = eigenAfspraak(samenwerking, naam);
    const eis = beoordeling.eisen.find((kandidaat) => kandidaat.eis === naam);
    return eigen ? veranderInAfspraak(eigen, property, nieuw) : eis ? nieuweAfspraak(eis, nieuw, doel) : [];
}

const SCHRIJFWIJZE: Readonly<Record<VeldSoort, Schrijfwijze>> = {
    tekst: 'tekst',
    regels: 'regels',
    keuze: 'woorden',
    contacten: 'woorden',
    datum: 'woorden',
};

function profielEdits(samenwerking: Samenwerking, profiel: string): TextEdit[] {
    const written = samenwerking.profiel && nodeForProperty(samenwerking.profiel, 'profiel');
    return written
        ? [{ range: written.range, newText: profiel }]
        : insertEntries(samenwerking, [keyEntry('profiel', profiel)]);
}

/** An agreement that is not there yet, as the fix inserts it; of one that is taken over only what is different here. */
function nieuweAfspraak(
    eis: EisBeoordeling,
    nieuw: NieuweWaarde,
    { samenwerking, beoordeling, meldingen }: Doel,
): TextEdit[] {
    const isSaidToBeMissing = meldingen.some(
        ({ code, gegevens, bereik }) =>
            code === 'afspraak-ontbreekt' &&
            'eis' in gegevens &&
            gegevens.eis === eis.eis &&
            isBinnen(bereik, samenwerking),
    );
    // One that is misspelt, or stands where the text cannot be read, would be there twice once that is mended.
    if (!(isSaidToBeMissing || eis.afspraak)) {
        return [];
    }
    const regel = nieuweRegel(nieuw);
    const velden = eis.afspraak ? [regel] : metRegel(afspraakVelden(eis, beoordeling), regel);
    return insertPerThema(samenwerking, [{ thema: eis.thema, entry: afspraakEntry(eis.eis, velden) }]);
}

function metRegel(velden: readonly Entry[], regel: Entry): Entry[] {
    const isThere = velden.some(({ key }) => key === regel.key);
    return isThere ? velden.map((veld) => (veld.key === regel.key ? regel : veld)) : [...velden, regel];
}

/** Findings by which a place in the text is not what it seems. */
const HINDERNISSEN: ReadonlySet<MeldingCode> = new Set(['syntaxis', 'onbekende-sleutel', 'onbekend', 'dubbel']);

/** What keeps something from being written: a mistake at that place, else one elsewhere in the samenwerking. */
function waarom({ samenwerking, meldingen }: Doel, { eis }: FormulierWijziging): string {
    const afspraak = eis === undefined ? undefined : eigenAfspraak(samenwerking, eis);
    const fouten = meldingen.filter(({ code }) => HINDERNISSEN.has(code));
    const fout =
        fouten.find(({ bereik }) => isBinnen(bereik, afspraak)) ??
        fouten.find(({ bereik }) => isBinnen(bereik, samenwerking)) ??
        fouten.find(({ code }) => code === 'syntaxis');
    if (!fout) {
        return formulierText.nietHier;
    }
    const regel = fout.bereik.start.line + 1;
    return fout.code === 'onbekende-sleutel' ? formulierText.onbekendeInhoud(regel) : formulierText.fout(regel);
}

function isZelfde(waarden: readonly string[], andere: readonly string[]): boolean {
    return waarden.length === andere.length && waarden.every((waarde, i) => waarde === andere[i]);
}

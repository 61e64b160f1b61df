import type { LangiumDocument } from 'langium';
import { type Beoordeling, type EisBeoordeling, isGeregeld, isVereist } from '../../assessment/beoordeling.js';
import { zegtStandVan } from '../../assessment/eis-stand.js';
import type { Melding } from '../../assessment/melding.js';
import type { Afspraak, Bestand, Samenwerking } from '../../generated/ast.js';
import { formulierText } from '../../messages/formulier.js';
import type { SamenwerkingServices } from '../../services.js';
import { THEMAS } from '../../skelet/afspraken.js';
import { berichtOf, geldendeErnst } from '../../validation/severity.js';
import { visible } from '../../visible.js';
import { allIn } from '../fixes/trial-copy.js';
import type {
    Formulier,
    FormulierDeel,
    FormulierEis,
    FormulierMelding,
    FormulierVeld,
    SamenwerkingFormulier,
} from './formulier.js';
import { eigenAfspraak, isBinnen } from './plaats.js';
import { alsTitel, veldenVan } from './velden.js';

/** The form of a file: of the samenwerking with this name, else of the first. */
export function formulierVan(
    document: LangiumDocument,
    gevraagd: string | undefined,
    services: SamenwerkingServices,
): Formulier {
    const beoordelingen = services.assessment.Beoordelingen.beoordelingenOf(document);
    const index = Math.max(
        0,
        beoordelingen.findIndex(({ naam }) => naam === gevraagd),
    );
    const beoordeling = beoordelingen[index];
    const geschreven = (document.parseResult.value as Bestand).samenwerkingen[index];
    const meldingen = allIn(document, beoordelingen, services);
    return {
        versie: document.textDocument.version,
        keuzes: beoordelingen.map(({ naam, titel }) => ({ naam, titel: visible(titel) })),
        samenwerking:
            beoordeling && geschreven && samenwerkingFormulier({ beoordeling, geschreven, meldingen }, services),
    };
}

/** What the form of a samenwerking is made from. */
export interface Bron {
    readonly beoordeling: Beoordeling;
    readonly geschreven: Samenwerking;
    /** What was found in its file. */
    readonly meldingen: readonly Melding[];
}

/** The form of one samenwerking. */
export function samenwerkingFormulier(bron: Bron, services: SamenwerkingServices): SamenwerkingFormulier {
    const { naam, titel, voortgang, eisen, overigeAfspraken } = bron.beoordeling;
    const perThema = Map.groupBy(eisen, ({ thema }) => thema);
    const themas = [...perThema.keys()].toSorted((a, b) => THEMAS.indexOf(a) - THEMAS.indexOf(b));
    return {
        naam,
        titel: visible(titel),
        profiel: profielVeld(bron.beoordeling),
        voortgang,
        delen: themas.map((thema) => deel(thema, perThema.get(thema) ?? [], bron, services)),
        overige: overigeAfspraken.length,
    };
}

function profielVeld({ norm, profiel, feiten }: Beoordeling): FormulierVeld {
    const herkomst = feiten.profiel?.profiel.herkomst;
    return {
        sleutel: 'profiel',
        label: formulierText.profiel,
        uitleg: formulierText.profielUitleg,
        soort: 'keuze',
        waarden: profiel ? [profiel.naam] : [],
        keuzes: [...norm.profielen.values()].map((keuze) => ({ naam: keuze.naam, titel: visible(keuze.titel) })),
        ontbreekt: profiel === undefined,
        overgenomenUit: herkomst && visible(herkomst.titel),
    };
}

function deel(
    thema: string,
    eisen: readonly EisBeoordeling[],
    bron: Bron,
    services: SamenwerkingServices,
): FormulierDeel {
    const vereist = eisen.filter(({ niveau }) => isVereist(niveau));
    return {
        thema,
        titel: alsTitel(thema),
        geregeld: vereist.filter(({ status }) => isGeregeld(status)).length,
        vereist: vereist.length,
        eisen: eisen.flatMap((eis) => eisFormulier(eis, bron, services)),
    };
}

function eisFormulier(
    eis: EisBeoordeling,
    { beoordeling, geschreven, meldingen }: Bron,
    services: SamenwerkingServices,
): FormulierEis[] {
    const normEis = beoordeling.norm.eisen.get(eis.eis);
    if (!normEis) {
        return [];
    }
    const { naam: samenwerking, profiel } = beoordeling;
    const eigen = eigenAfspraak(geschreven, eis.eis);
    const velden = veldenVan({ samenwerking, eis: normEis, beoordeling: eis, profiel, geschreven: eigen }, services);
    const bij = meldingen.filter((melding) => gaatOver(melding, eis, geschreven, eigen)).toSorted(asWritten);
    return [
        {
            eis: eis.eis,
            label: visible(eis.label),
            toelichting: alineas(visible(normEis.toelichting ?? '', '\n')),
            bron: normEis.bron && visible(normEis.bron),
            soort: formulierText.soort[eis.niveau],
            status: formulierText.status[eis.status],
            isGeregeld: isGeregeld(eis.status),
            overgenomenUit: eis.afspraak?.herkomst && visible(eis.afspraak.herkomst.titel),
            meldingen: bij.flatMap((melding) => meldingBij(melding, velden, services)),
            velden,
        },
    ];
}

/** What the form shows by itself, its status and what it lacks, is left out. */
function gaatOver(
    melding: Melding,
    eis: EisBeoordeling,
    geschreven: Samenwerking,
    afspraak: Afspraak | undefined,
): boolean {
    const { gegevens, bereik, code } = melding;
    const isNamed = 'eis' in gegevens && gegevens.eis === eis.eis;
    const isOver = isBinnen(bereik, afspraak) || (isNamed && isBinnen(bereik, geschreven));
    return isOver && (code === 'afspraak-niet-gereed' || !zegtStandVan(melding, eis));
}

function asWritten({ bereik: { start } }: Melding, { bereik: { start: other } }: Melding): number {
    return start.line - other.line || start.character - other.character;
}

function meldingBij(
    melding: Melding,
    velden: readonly FormulierVeld[],
    { Instellingen }: SamenwerkingServices,
): FormulierMelding[] {
    const { gegevens } = melding;
    const ernst = geldendeErnst(melding, Instellingen);
    const sleutel = 'sleutel' in gegevens ? gegevens.sleutel : undefined;
    const veld = velden.find((kandidaat) => kandidaat.sleutel === sleutel)?.sleutel;
    return ernst ? [{ ernst, bericht: berichtOf(melding), veld }] : [];
}

/** A text of the norm in paragraphs and items of lists, each in one line. */
function alineas(tekst: string): string[] {
    return tekst
        .split(/\n[^\S\n]*\n|\n(?=[^\S\n]*- )/)
        .map((alinea) => alinea.replace(/\s+/g, ' ').trim())
        .filter((alinea) => alinea !== '');
}

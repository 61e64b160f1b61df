import type { AfspraakInhoud, Beoordeling, EisBeoordeling, OverigeAfspraak } from '@samenwerking/language';
import { date, definition, definitions, documentPath, notice, paragraph, section, text } from '../build.js';
import type { Block, Definition, Section, StatusValue } from '../tree.js';
import { afspraakTitel, eisVan, onderdeelNaam } from './afspraak-namen.js';
import { akkoorden } from './akkoorden.js';
import { contactOf, contactOrNone, eventDate, type Subject, textOf } from './context.js';
import { gemistInWords } from './gemis.js';
import { overgenomenAfspraak } from './herkomst.js';
import { plaatsVan, themaPlaats } from './plaatsen.js';
import { capitalised, eisStatus, enumerate, inThemaOrder, writtenStatus } from './words.js';

/** Every agreement that the profile asks, in full, by theme. */
export function afspraken(context: Subject): Section | undefined {
    const { eisen } = context.beoordeling;
    const themas = inThemaOrder(eisen.map(({ thema }) => thema));
    return eisen.length === 0
        ? undefined
        : section(
              'afspraken',
              'Afspraken',
              eisen.some(({ afspraak }) => afspraak) ? [] : [notice('empty', 'Er zijn nog geen afspraken vastgelegd.')],
              themas.map((thema) =>
                  themaSection(
                      thema,
                      eisen.filter((eis) => eis.thema === thema),
                      context,
                  ),
              ),
          );
}

function themaSection(thema: string, eisen: readonly EisBeoordeling[], context: Subject): Section {
    const absent = eisen.filter(({ afspraak }) => !afspraak).map(({ titel }) => titel);
    return section(
        `afspraken-${thema}`,
        capitalised(thema),
        [absent.length > 0 && notice('empty', `Nog niet vastgelegd: ${enumerate(absent)}.`)],
        eisen.map((eis) => eis.afspraak && eisSection(eis, eis.afspraak, context)),
        { plaats: themaPlaats(thema, context.beoordeling) },
    );
}

function eisSection(eis: EisBeoordeling, afspraak: AfspraakInhoud, context: Subject): Section {
    const { norm } = context.beoordeling;
    const gemist = gemistInWords(eis, norm);
    const shown = eisStatus(eis.status);
    return section(
        `afspraak-${eis.eis}`,
        eis.titel,
        [
            ...overgenomenAfspraak(afspraak, norm),
            ...inhoud(afspraak, context),
            definitions([
                definition('Nog te regelen', ...gemist.map(text)),
                definition('Gevraagd', eis.label !== eis.titel && text(eis.label)),
                ...bewijs(afspraak, context),
            ]),
            definitions([...gegevens(afspraak, shown, context), definition('Gevraagd in', gevraagdIn(eis))], true),
        ],
        [],
        { status: shown, plaats: plaatsVan(afspraak, context.beoordeling) },
    );
}

/** Agreements that the profile does not ask. */
export function overigeAfspraken(context: Subject): Section | undefined {
    const { overigeAfspraken: overige, norm } = context.beoordeling;
    return overige.length === 0
        ? undefined
        : section(
              'meer-afspraken',
              'Afspraken boven het minimum',
              [paragraph('Deze afspraken vraagt het profiel niet. De partijen hebben ze toch gemaakt.')],
              overige.map((afspraak, index) => overigeSection(afspraak, index, context, norm)),
          );
}

/** The norm that adds it, or where the source asks it. */
function gevraagdIn({ bron, uitNorm }: EisBeoordeling) {
    const plek = uitNorm === undefined ? bron : `norm ‘${uitNorm}’`;
    return plek && text(plek);
}

function overigeSection(
    afspraak: OverigeAfspraak,
    index: number,
    context: Subject,
    norm: Beoordeling['norm'],
): Section {
    const shown = afspraak.isOnvolledig ? eisStatus('onvolledig') : writtenStatus(afspraak.status?.waarde);
    return section(
        `meer-afspraken-${index + 1}`,
        afspraakTitel(afspraak, norm),
        [
            ...overgenomenAfspraak(afspraak, norm),
            ...inhoud(afspraak, context),
            definitions(bewijs(afspraak, context)),
            definitions(
                [definition('Thema', text(capitalised(afspraak.thema))), ...gegevens(afspraak, shown, context)],
                true,
            ),
        ],
        [],
        { status: shown, plaats: plaatsVan(afspraak, context.beoordeling) },
    );
}

/** What was agreed: the text, why it deviates, and the aspects under the norm's questions. */
function inhoud(afspraak: AfspraakInhoud, context: Subject): (Block | undefined)[] {
    const { norm } = context.beoordeling;
    return [
        textOf(afspraak.tekst),
        definitions([definition('Motivering', textOf(afspraak.motivering))]),
        definitions(
            afspraak.aspecten.map((aspect) => ({
                ...definition(
                    onderdeelNaam(aspect.aspect.naam, eisVan(afspraak), norm),
                    textOf(aspect.tekst),
                    ...aspect.contacten.map((contact) => contactOf(contact, context)),
                ),
                plaats: plaatsVan(aspect, context.beoordeling),
            })),
        ),
    ];
}

/** What backs an agreement: documents, and who agreed. */
function bewijs(afspraak: AfspraakInhoud, context: Subject): Definition[] {
    return [
        definition('Documenten', ...afspraak.documenten.map(({ waarde }) => documentPath(waarde))),
        akkoorden(afspraak, context),
    ];
}

/** The status as it was written is told where it is not what is shown already. */
function gegevens(afspraak: AfspraakInhoud, shown: StatusValue, context: Subject): Definition[] {
    const { status, eigenaar, vastgesteldOp, geldigTot } = afspraak;
    const tot = geldigTot?.waarde;
    const written = writtenStatus(status?.waarde).text;
    return [
        definition('Vastgelegd als', status && written !== shown.text && text(written)),
        definition('Eigenaar', contactOrNone(eigenaar, context)),
        definition('Vastgesteld op', eventDate(vastgesteldOp, context)),
        definition('Geldig tot en met', tot && (tot === 'onbepaald' ? text('Onbepaalde tijd') : date(tot))),
    ];
}

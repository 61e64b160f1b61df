import type { AntwoordFeiten, Beoordeling, TekstGegeven, VraagFeiten } from '@samenwerking/language';
import {
    cell,
    date,
    definition,
    definitions,
    documentPath,
    notice,
    remark,
    row,
    section,
    status,
    table,
    text,
} from '../build.js';
import type { Cell, Plaats, Row, Section, Table } from '../tree.js';
import { contactOf, eventDate, type Subject, textOf } from './context.js';
import { plaatsVan } from './plaatsen.js';
import { capitalised } from './words.js';

/** What was found, said and answered before the profile was chosen, and that choice. */
export function verkenning(context: Subject): Section {
    const { feiten, norm } = context.beoordeling;
    const { eersteInschatting } = feiten.verkenning;
    return section(
        'verkenning',
        'Verkenning',
        [
            definitions([
                definition(
                    'Eerste inschatting',
                    eersteInschatting &&
                        text(norm.profielen.get(eersteInschatting.naam)?.titel ?? eersteInschatting.naam),
                ),
            ]),
        ],
        [profielkeuze(context), bevindingen(context), gesprekken(context), vragen(context)],
    );
}

function profielkeuze(context: Subject): Section {
    const { profiel: keuze } = context.beoordeling.feiten;
    const profiel = context.beoordeling.profiel?.titel ?? keuze?.profiel.naam;
    return section(
        'profielkeuze',
        'Keuze van het profiel',
        [
            definitions([
                definition('Profiel', profiel && text(profiel)),
                definition('Motivering', textOf(keuze?.motivering)),
                definition('Afgestemd met de regio’s', eventDate(keuze?.afgestemdOp, context)),
                definition('Gekozen op', eventDate(keuze?.gekozenOp, context)),
                definition('Besproken met werkgroep', eventDate(keuze?.besprokenOp, context)),
            ]) ?? notice('empty', 'Er is nog geen profiel gekozen.'),
        ],
        [],
        { plaats: keuze && plaatsVan(keuze.profiel, context.beoordeling) },
    );
}

function bevindingen({ beoordeling }: Subject): Section {
    const rows = beoordeling.feiten.verkenning.bevindingen.map((bevinding) =>
        row(
            plaatsVan(bevinding, beoordeling),
            cell(text(bevinding.titel)),
            cell(text(capitalised(bevinding.soort))),
            cell(bevinding.datum && date(bevinding.datum.waarde)),
            cell(textOf(bevinding.toelichting), bevinding.bestand && documentPath(bevinding.bestand.waarde)),
        ),
    );
    return section('bevindingen', 'Wat is er al', [
        table(
            'Documenten, incidenten, oefeningen en eerdere afspraken',
            { Bevinding: 28, Soort: 17, Datum: 14, Toelichting: 41 },
            [{ rows }],
        ) ?? notice('empty', 'Er is nog niets vastgelegd.'),
    ]);
}

function gesprekken(context: Subject): Section {
    const rows = context.beoordeling.feiten.verkenning.gesprekken.map((gesprek) =>
        row(
            plaatsVan(gesprek, context.beoordeling),
            cell(eventDate(gesprek.datum, context) ?? text('Datum onbekend')),
            gesprek.aanwezig.map((contact) => contactOf(contact, context)),
            cell(textOf(gesprek.toelichting), gesprek.verslag && documentPath(gesprek.verslag.waarde)),
        ),
    );
    return section('gesprekken', 'Gesprekken', [
        table('Gesprekken tussen de partijen', { Datum: 14, Aanwezig: 50, Verslag: 36 }, [{ rows }]) ??
            notice('empty', 'Er zijn nog geen gesprekken vastgelegd.'),
    ]);
}

/** The questions of bijlage A with their answers: open ones are shown, never required. */
function vragen({ beoordeling }: Subject): Section | undefined {
    const { openVragen, feiten } = beoordeling;
    const { antwoorden } = feiten.verkenning;
    const known = beoordeling.norm.vragen;
    const unknown = antwoorden.filter(({ vraag }) => !known.some(({ naam }) => naam === vraag.naam));
    const all = [
        ...known,
        ...unknown.map(
            ({ vraag, bereik, geheel }): VraagFeiten => ({ naam: vraag.naam, beidePartijen: true, bereik, geheel }),
        ),
    ];
    const questions = all.map((vraag): Question => {
        const antwoord = antwoorden.find((antwoord) => antwoord.vraag.naam === vraag.naam);
        return {
            vraag,
            antwoord,
            open: openVragen.find((open) => open.vraag === vraag.naam),
            plaats: antwoord && plaatsVan(antwoord, beoordeling),
        };
    });
    return all.length === 0
        ? undefined
        : section('gespreksvragen', 'Vragen voor de gesprekken', [
              both(questions.filter(({ vraag }) => vraag.beidePartijen)),
              together(questions.filter(({ vraag }) => !vraag.beidePartijen)),
          ]);
}

interface Question {
    readonly vraag: VraagFeiten;
    readonly antwoord: AntwoordFeiten | undefined;
    readonly open: Beoordeling['openVragen'][number] | undefined;
    readonly plaats: Plaats | undefined;
}

function both(questions: readonly Question[]): Table | undefined {
    const rows = questions.map(({ vraag, antwoord, open, plaats }): Row => {
        const samen = textOf(antwoord?.antwoord);
        return row(
            plaats,
            cell(text(vraag.titel ?? vraag.naam), samen && remark('Samen beantwoord:'), samen),
            side(antwoord?.veiligheidsregio, open?.kanten.includes('veiligheidsregio')),
            side(antwoord?.crisispartner, open?.kanten.includes('crisispartner')),
        );
    });
    return table('Vragen die beide partijen beantwoorden', { Vraag: 30, Veiligheidsregio: 35, Crisispartner: 35 }, [
        { rows },
    ]);
}

function together(questions: readonly Question[]): Table | undefined {
    const rows = questions.map(({ vraag, antwoord, open, plaats }): Row => {
        const regio = textOf(antwoord?.veiligheidsregio);
        const partner = textOf(antwoord?.crisispartner);
        return row(
            plaats,
            cell(text(vraag.titel ?? vraag.naam)),
            cell(
                ...side(antwoord?.antwoord, open !== undefined),
                regio && remark('Veiligheidsregio:'),
                regio,
                partner && remark('Crisispartner:'),
                partner,
            ),
        );
    });
    return table('Vragen die de partijen samen beantwoorden', { Vraag: 30, Antwoord: 70 }, [{ rows }]);
}

function side(gegeven: TekstGegeven | undefined, isOpen = false): Cell {
    return cell(isOpen ? status('open', 'Nog open') : textOf(gegeven));
}

import { cell, date, definition, definitions, documentPath, notice, row, section, table, text } from '../build.js';
import type { Section } from '../tree.js';
import { contactOf, eventDate, type Subject, textOf } from './context.js';
import { plaatsVan } from './plaatsen.js';
import { gespreksvragen } from './vragen.js';
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
        [profielkeuze(context), bevindingen(context), gesprekken(context), gespreksvragen(context)],
    );
}

/** The profile, why it was chosen, and with whom that was discussed. */
export function profielkeuze(context: Subject): Section {
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

/** What there was before: the findings of stap 2. */
export function bevindingen({ beoordeling }: Subject): Section {
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

/** The talks that were held or are planned. */
export function gesprekken(context: Subject): Section {
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

import { betrokkenRegios } from '@samenwerking/language';
import { blank, cell, paragraph, remark, row, section, table, text } from '../build.js';
import type { Section } from '../tree.js';
import { organisatieNaam, type Subject } from './context.js';
import { rol } from './rolverdeling.js';

/** Where each party signs for the plan. */
export function ondertekening(context: Subject): Section | undefined {
    const { partners, adoptieregio } = context.beoordeling.feiten;
    const regios = betrokkenRegios(context.beoordeling.feiten);
    // The adoptieregio signs for the others.
    const parties = [...partners, ...(adoptieregio ? [adoptieregio.regio] : regios)];
    const rows = parties.map((partij) =>
        row(
            undefined,
            cell(text(organisatieNaam(partij, context)), remark(rol(partij, context))),
            cell(blank),
            cell(blank),
            cell(blank),
        ),
    );
    const content = table('Akkoord met dit plan', { Namens: 34, Naam: 24, Datum: 18, Handtekening: 24 }, [{ rows }]);
    return (
        content &&
        section('ondertekening', 'Akkoord op dit plan', [
            adoptieregio && regios.length > 1
                ? paragraph('De adoptieregio tekent namens de betrokken veiligheidsregio’s.')
                : undefined,
            content,
        ])
    );
}

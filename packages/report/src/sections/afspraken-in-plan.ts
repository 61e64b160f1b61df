import { type EisBeoordeling, isGeregeld } from '@samenwerking/language';
import { cell, notice, paragraph, remark, row, section, table, text } from '../build.js';
import type { Row, Section } from '../tree.js';
import { activiteitTitel } from './activiteiten.js';
import { contactOrNone, type Subject } from './context.js';
import { gemistInWords } from './gemis.js';
import { eisVermelding } from './plaatsen.js';
import { capitalised, eisStatus, inThemaOrder } from './words.js';

/** What is still to be agreed, by theme, and which activity brings it about. */
export function teMakenAfspraken(context: Subject): Section {
    const gevraagd = context.beoordeling.eisen.filter(({ niveau }) => niveau !== 'advies');
    const open = gevraagd.filter(({ status }) => !isGeregeld(status));
    const groups = inThemaOrder(open.map(({ thema }) => thema)).map((thema) => ({
        title: capitalised(thema),
        rows: open.filter((eis) => eis.thema === thema).map((eis) => afspraakRow(eis, context)),
    }));
    return section('te-maken', 'Afspraken die nog gemaakt worden', [
        groups.length > 0 &&
            paragraph(
                'De activiteit achter een afspraak zorgt dat die er komt. Afspraken die al geregeld zijn, staan hier niet.',
            ),
        table('Nog te regelen, per thema', { Afspraak: 34, Stand: 16, Activiteit: 30, Eigenaar: 20 }, groups) ??
            (gevraagd.length === 0
                ? notice('empty', 'Er worden nog geen afspraken gevraagd. Dat volgt uit het profiel.')
                : notice('good', 'Alle afspraken die het profiel vraagt, zijn geregeld.')),
    ]);
}

function afspraakRow(eis: EisBeoordeling, context: Subject): Row {
    const { beoordeling } = context;
    const { feiten, norm } = beoordeling;
    const activiteiten = (feiten.plan?.activiteiten ?? []).filter(({ voor }) =>
        voor.some(({ naam }) => naam === eis.eis),
    );
    return row(
        eisVermelding(eis, beoordeling),
        cell(text(eis.titel), ...gemistInWords(eis, norm).map(remark)),
        cell(eisStatus(eis.status)),
        cell(
            ...(activiteiten.length > 0
                ? activiteiten.map((activiteit) => text(activiteitTitel(activiteit)))
                : [remark('Nog geen activiteit')]),
        ),
        cell(contactOrNone(eis.afspraak?.eigenaar ?? activiteiten[0]?.eigenaar, context)),
    );
}

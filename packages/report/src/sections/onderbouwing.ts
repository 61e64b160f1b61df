import type { EisBeoordeling } from '@samenwerking/language';
import { cell, documentPath, notice, paragraph, remark, row, section, table, text } from '../build.js';
import type { Row, Section, Value } from '../tree.js';
import { akkoorden } from './akkoorden.js';
import { CAPTIONS } from './checklist.js';
import { eventDate, type Subject, textOf } from './context.js';
import { eisVermelding } from './plaatsen.js';
import { eisStatus, NIVEAUS } from './words.js';

/** The checklist with what backs each line: why the parties deviate, when it was settled, by which documents, and who agreed. */
export function onderbouwing(context: Subject): Section {
    const { eisen } = context.beoordeling;
    const tables = NIVEAUS.map((niveau) =>
        table(CAPTIONS[niveau], { Afspraak: 36, Gereed: 18, Onderbouwing: 46 }, [
            { rows: eisen.filter((eis) => eis.niveau === niveau).map((eis) => eisRow(eis, context)) },
        ]),
    );
    return section('onderbouwing', 'Checklist met onderbouwing', [
        ...(eisen.length === 0
            ? [notice('empty', 'De checklist volgt uit het profiel. Dat is nog niet gekozen.')]
            : [paragraph('De afspraken zelf staan verderop in dit dossier.')]),
        ...tables,
    ]);
}

function eisRow(eis: EisBeoordeling, context: Subject): Row {
    return row(
        eisVermelding(eis, context.beoordeling),
        cell(text(eis.label)),
        cell(eisStatus(eis.status)),
        cell(...bewijs(eis, context)),
    );
}

function bewijs({ afspraak, status }: EisBeoordeling, context: Subject): (Value | undefined)[] {
    if (!afspraak) {
        return [];
    }
    const vastgesteld = eventDate(afspraak.vastgesteldOp, context);
    const akkoord = akkoorden(afspraak, context).values;
    const motivering = status === 'afgeweken' ? textOf(afspraak.motivering) : undefined;
    return [
        motivering && remark('Motivering:'),
        motivering,
        vastgesteld && { ...vastgesteld, before: 'Vastgesteld op' },
        ...afspraak.documenten.map(({ waarde }) => documentPath(waarde)),
        akkoord.length > 0 ? remark('Akkoord van:') : undefined,
        ...akkoord,
    ];
}

import type { AfspraakInhoud, DatumGegeven, IsoDatum } from '@samenwerking/language';
import type { Moment } from '../tree.js';
import { plainText } from '../user-text.js';
import { activiteitStatus, activiteitTitel } from './activiteiten.js';
import { afspraakTitel, eisVan } from './afspraak-namen.js';
import { contactOf, type Subject } from './context.js';
import { plaatsVan } from './plaatsen.js';

/** All that has a day: what is planned and what was held, what must be ready and what expires. In order of date. */
export function momenten(context: Subject): Moment[] {
    const all = [
        ...activiteiten(context),
        ...planDatums(context),
        ...gesprekkenEnToetsing(context),
        ...uitvoering(context),
        ...verloopt(context),
        ...schrijfrechten(context),
    ];
    return withOwnIds(all, context).toSorted((a, b) => a.start.localeCompare(b.start) || a.id.localeCompare(b.id));
}

type Geplaatst = Parameters<typeof plaatsVan>[0];
type Extra = Partial<Pick<Moment, 'end' | 'kind' | 'note' | 'isOpen' | 'isCancelled'>>;

/** One moment, or none where there is no date. */
function moment(
    id: string,
    title: string,
    start: IsoDatum | undefined,
    bron: Geplaatst,
    { beoordeling }: Subject,
    { end = start, kind = 'meeting', note = '', isOpen, isCancelled }: Extra = {},
): Moment[] {
    return start === undefined || end === undefined
        ? []
        : [
              {
                  id: slug(id),
                  title: plainText(title),
                  note: plainText(note),
                  start,
                  end,
                  kind,
                  isOpen,
                  isCancelled,
                  plaats: plaatsVan(bron, beoordeling),
              },
          ];
}

function activiteiten(context: Subject): Moment[] {
    const { planning } = context.beoordeling;
    return (planning?.activiteiten ?? []).flatMap(({ activiteit, vervallen, ...planned }) => {
        const { start, eind } = vervallen ?? planned;
        const eigenaar = activiteit.eigenaar && contactOf(activiteit.eigenaar, context).name;
        const note = [
            `Status: ${activiteitStatus(activiteit, context.beoordeling).text.toLowerCase()}.`,
            ...(eigenaar ? [`Eigenaar: ${eigenaar}.`] : []),
        ].join(' ');
        return eind === undefined || start === undefined || eind < start
            ? []
            : moment(`activiteit-${activiteit.naam}`, activiteitTitel(activiteit), start, activiteit, context, {
                  kind: 'activity',
                  end: eind,
                  note,
                  isCancelled: vervallen !== undefined,
              });
    });
}

function planDatums(context: Subject): Moment[] {
    const { plan, uitvoering } = context.beoordeling.feiten;
    const isKnown = uitvoering.goLives.some(({ datum }) => datum);
    return [
        ...(plan?.goLive && !isKnown
            ? moment('go-live-1', 'Beoogde go-live', plan.goLive.waarde, plan.goLive, context, { kind: 'deadline' })
            : []),
        ...(plan?.deadlines ?? []).flatMap((deadline) =>
            moment(
                `deadline-${deadline.titel}`,
                `Deadline: ${deadline.titel}`,
                deadline.datum?.waarde,
                deadline,
                context,
                { kind: 'deadline' },
            ),
        ),
    ];
}

function gesprekkenEnToetsing(context: Subject): Moment[] {
    const { verkenning, toetsing } = context.beoordeling.feiten;
    const dag = (id: string, title: string, datum: DatumGegeven | undefined) =>
        datum ? moment(id, title, datum.waarde, datum, context) : [];
    return [
        ...verkenning.gesprekken.flatMap((gesprek, index) =>
            moment(`gesprek-${index + 1}`, 'Gesprek', gesprek.datum?.waarde, gesprek, context),
        ),
        ...dag('werkgroep', 'Contact met de werkgroep over het plan', toetsing?.werkgroepOp),
        ...dag('toetsing', 'Aanvraag van de toetsing', toetsing?.aangevraagdOp),
        ...dag('akkoord', 'Akkoord van de Regiegroep', toetsing?.akkoordOp),
    ];
}

function uitvoering(context: Subject): Moment[] {
    const { goLives, evaluaties, volgendeEvaluatie } = context.beoordeling.feiten.uitvoering;
    return [
        ...goLives.flatMap((goLive, index) =>
            moment(`go-live-${index + 1}`, 'Go-live', goLive.datum?.waarde, goLive, context, { kind: 'deadline' }),
        ),
        ...goLives.flatMap(({ verbeterpunten }) =>
            verbeterpunten
                .filter(({ status }) => status?.waarde !== 'gereed')
                .flatMap((punt) =>
                    moment(
                        `verbeterpunt-${punt.titel}`,
                        `Verbeterpunt klaar: ${punt.titel}`,
                        punt.voor?.waarde,
                        punt,
                        context,
                        { kind: 'deadline', isOpen: true, isCancelled: punt.status?.waarde === 'vervallen' },
                    ),
                ),
        ),
        ...evaluaties.flatMap((evaluatie, index) =>
            moment(`evaluatie-${index + 1}`, 'Evaluatie', evaluatie.datum?.waarde, evaluatie, context),
        ),
        ...(volgendeEvaluatie
            ? moment('volgende-evaluatie', 'Volgende evaluatie', volgendeEvaluatie.waarde, volgendeEvaluatie, context, {
                  kind: 'deadline',
              })
            : []),
    ];
}

function verloopt(context: Subject): Moment[] {
    const { eisen, overigeAfspraken, norm } = context.beoordeling;
    const afspraken: AfspraakInhoud[] = [...eisen.flatMap(({ afspraak }) => afspraak ?? []), ...overigeAfspraken];
    return afspraken.flatMap((afspraak) => {
        const tot = afspraak.geldigTot?.waarde;
        const titel = afspraakTitel(afspraak, norm);
        return tot === undefined || tot === 'onbepaald'
            ? []
            : moment(
                  `geldig-tot-${eisVan(afspraak) ?? titel}`,
                  `Laatste dag geldig: ${titel}`,
                  tot,
                  afspraak,
                  context,
                  {
                      kind: 'deadline',
                  },
              );
    });
}

function schrijfrechten(context: Subject): Moment[] {
    return context.beoordeling.feiten.accounts.flatMap(({ tijdelijk }) =>
        tijdelijk
            .filter(({ teruggezetOp }) => !teruggezetOp)
            .flatMap((periode) =>
                moment(
                    `schrijfrecht-${periode.titel}`,
                    `Schrijfrechten terugzetten: ${periode.titel}`,
                    periode.tot?.waarde,
                    periode,
                    context,
                    { kind: 'deadline', isOpen: true },
                ),
            ),
    );
}

/** With the name of the samenwerking before it; a second of the same name gets a number. */
function withOwnIds(moments: readonly Moment[], { beoordeling }: Subject): Moment[] {
    const taken = new Map<string, number>();
    return moments.map((one) => {
        const times = (taken.get(one.id) ?? 0) + 1;
        taken.set(one.id, times);
        const id = times === 1 ? one.id : `${one.id}-${times}`;
        return { ...one, id: `${slug(beoordeling.naam) || 'samenwerking'}.${id}` };
    });
}

function slug(text: string): string {
    return text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
}

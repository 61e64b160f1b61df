import { date, definition, notice, paragraph, section, table, text } from '../build.js';
import { inertData } from '../inert.js';
import { isOpenbareSectie } from '../openbaar.js';
import { dringend, PUNT_COLUMNS } from '../sections/aandacht.js';
import type { Subject } from '../sections/context.js';
import { OPENBAAR } from '../sections/samenvatting.js';
import { capitalised, enumerate, FASEN } from '../sections/words.js';
import type { Block, Report, Section } from '../tree.js';
import { plainText } from '../user-text.js';
import { gewijzigdPerSamenwerking } from './gewijzigd.js';
import { perAfspraak, perStap, perThema } from './matrix.js';
import { stand } from './stand.js';

/** All samenwerkingen side by side: how far each is, what presses, and which agreements are still to be made where. */
export function overzichtReport(inAnyOrder: readonly Subject[]): Report {
    const subjects = inAnyOrder.toSorted(byTitel);
    const [first] = subjects;
    const vertrouwelijkheid = strictest(subjects);
    const isOpenbaar = subjects.some((subject) => subject.isOpenbaar);
    const sections = [stand, gewijzigdPerSamenwerking, urgent, perThema, perStap, perAfspraak]
        .map((make) => make(subjects))
        .filter((made) => made !== undefined);
    return inertData<Report>({
        kind: 'overzicht',
        label: 'Overzicht',
        title: 'Alle samenwerkingen',
        peildatum: first?.beoordeling.peildatum ?? '',
        vertrouwelijkheid,
        meta: [
            definition('Samenwerkingen', { kind: 'number', value: subjects.length }),
            definition('Peildatum', first && date(first.beoordeling.peildatum)),
            definition('Vertrouwelijkheid', text(vertrouwelijkheid)),
        ],
        summary: section('samenvatting', 'Samenvatting', [
            ...unreadable(subjects),
            ...(isOpenbaar ? [OPENBAAR] : []),
            ...inShort(subjects),
        ]),
        sections: isOpenbaar ? sections.filter(isOpenbareSectie) : sections,
    });
}

function byTitel({ beoordeling: a }: Subject, { beoordeling: b }: Subject): number {
    return a.titel.localeCompare(b.titel, 'nl') || a.uri.localeCompare(b.uri);
}

const VERTROUWELIJKHEID = ['openbaar', 'intern', 'vertrouwelijk'];

/** The overview may be read by whoever may read each samenwerking in it. A word of the user's own is the strictest. */
function strictest(subjects: readonly Subject[]): string {
    const given = subjects.map(({ beoordeling }) => beoordeling.feiten.vertrouwelijkheid?.waarde ?? 'intern');
    const own = given.find((waarde) => !VERTROUWELIJKHEID.includes(waarde));
    return capitalised(own ?? VERTROUWELIJKHEID.findLast((waarde) => given.includes(waarde)) ?? 'intern');
}

function unreadable(subjects: readonly Subject[]): Block[] {
    const titles = subjects
        .filter(({ textErrors }) => textErrors > 0)
        .map(({ beoordeling }) => `‘${plainText(beoordeling.titel)}’`);
    return titles.length === 0
        ? []
        : [
              notice(
                  'warning',
                  `Let op: er staan nog fouten in de tekst van ${enumerate(titles)}. ` +
                      'Wat daar staat, telt in dit overzicht niet mee. Herstel de fouten eerst.',
              ),
          ];
}

function inShort(subjects: readonly Subject[]): Block[] {
    if (subjects.length === 0) {
        return [notice('empty', 'Er zijn nog geen samenwerkingen.')];
    }
    const beoordelingen = subjects.map(({ beoordeling }) => beoordeling);
    const perFase = FASEN.flatMap((fase) => {
        const aantal = beoordelingen.filter((beoordeling) => beoordeling.fase === fase).length;
        return aantal === 0 ? [] : [`${aantal} in de fase ${fase}`];
    });
    const compleet = beoordelingen.filter(
        ({ voortgang }) => voortgang.vereist > 0 && voortgang.geregeld === voortgang.vereist,
    ).length;
    const gevraagd = beoordelingen.filter(({ voortgang }) => voortgang.vereist > 0).length;
    return [
        paragraph(
            `${subjects.length === 1 ? 'Er is 1 samenwerking' : `Er zijn ${subjects.length} samenwerkingen`}: ${enumerate(perFase)}.`,
        ),
        paragraph(minimum(compleet, gevraagd)),
    ];
}

/** At how many of those that are asked for agreements these are complete. */
function minimum(compleet: number, gevraagd: number): string {
    if (gevraagd === 0) {
        return 'Er is nog geen profiel gekozen dat vaste afspraken vraagt.';
    }
    const waar = gevraagd === 1 ? 'de samenwerking' : `${compleet} van de ${gevraagd} samenwerkingen`;
    const niet = gevraagd === 1 && compleet === 0 ? 'nog niet ' : '';
    return `Bij ${waar} met een profiel dat afspraken vraagt, is het minimum ${niet}compleet.`;
}

/** What time presses on, by samenwerking. */
function urgent(subjects: readonly Subject[]): Section {
    const groups = subjects.map((subject) => ({
        title: plainText(subject.beoordeling.titel),
        rows: dringend(subject),
    }));
    return section('aandacht', 'Te laat of bijna verlopen', [
        table('Aandachtspunten per samenwerking', PUNT_COLUMNS, groups) ??
            notice('good', 'Er is op dit moment niets te laat, verlopen of bijna verlopen.'),
    ]);
}

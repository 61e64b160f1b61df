import {
    type FormatName,
    formats,
    type KindName,
    kindNames,
    kinds,
    openbaar,
    type Subject,
    statusReport,
} from '@samenwerking/report';
import { describe, expect, it } from 'vitest';
import { createWorkspace } from '../language/support/workspace.js';
import { facts } from './support/facts.js';
import { partsOf } from './support/office.js';
import { exampleFiles } from './support/reports.js';
import { earlier, toenOf } from './support/since.js';

const MARK = 'GEHEIM';

/** What everybody may read: how samenwerkingen, organisations and agreements are called; and what a norm says. */
const PUBLIC_TITLE = /(?:^|\s)(?:(?:samenwerking|crisispartner|veiligheidsregio)\s+[\w\p{L}-]+|afspraak)\s*$/u;

/** The file with a mark in every text that is not public. */
function seeded(text: string): string {
    return text.replace(/"""[\s\S]*?"""|"[^"\n]*"/g, (quoted, offset: number) => {
        const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
        const end = quoted.startsWith('"""') ? 3 : 1;
        return PUBLIC_TITLE.test(line) ? quoted : `${quoted.slice(0, -end)}${MARK}${quoted.slice(-end)}`;
    });
}

const files = Object.fromEntries(
    Object.entries(exampleFiles()).map(([path, text]) => [path, path.startsWith('normen/') ? text : seeded(text)]),
);
const workspace = await createWorkspace(files);
const { Beoordelingen: lookup } = workspace.services.assessment;
const subjects = Object.keys(files)
    .filter((path) => !path.includes('/'))
    .map((path): Subject => ({ beoordeling: workspace.beoordeling(path), lookup, textErrors: 0 }));
const toen = await toenOf(earlier(files), {
    revisie: { naam: `van-jan-${MARK}`, commit: `abc${MARK}` },
});
const subjectsSinds = subjects.map((subject): Subject => ({ ...subject, toen }));
const contactNames = [
    ...new Set(Object.values(files).flatMap((text) => [...text.matchAll(/^\s*contact (\S+)/gm)])),
].map(([, name]) => name as string);

const isText = (format: FormatName) => formats[format].isText;

const withOpenbaar = kindNames.filter((kind) => kinds[kind].hasOpenbaar);

const versions = withOpenbaar.flatMap((kind): [string, KindName, readonly Subject[]][] => [
    [kind, kind, subjects],
    ...(kinds[kind].hasSinds
        ? [[`${kind} with what changed`, kind, subjectsSinds] as [string, KindName, Subject[]]]
        : []),
]);

describe.each(versions)('the public version of %s', (_name, kind, about) => {
    const made = kinds[kind].make(about.map(openbaar));
    const reports = made.map(({ report }) => report);

    it.each(kinds[kind].formats)('holds no text that users wrote, no person and no document: %s', async (format) => {
        for (const source of made) {
            const file = await formats[format].encode(source);
            const text = isText(format) ? new TextDecoder().decode(file) : [...(await partsOf(file)).values()].join();
            expect(text).toContain(source.subjects[0]?.beoordeling.titel);
            expect(text).not.toContain(MARK);
        }
    });

    it('names no contact', () => {
        expect(contactNames.length).toBeGreaterThan(20);
        const words = new Set(reports.flatMap(facts).flatMap((fact) => fact.toLowerCase().split(/[^\p{L}\d-]+/u)));
        expect(contactNames.filter((name) => words.has(name.toLowerCase()))).toEqual([]);
    });

    it('says that it is public, and that something is left out', () => {
        for (const report of reports) {
            expect(report.vertrouwelijkheid).toBe('Openbaar');
            expect(facts(report).join(' ')).toContain('Dit is de openbare versie');
        }
    });
});

it('is about texts that the whole report does hold', () => {
    for (const { beoordeling } of subjects) {
        expect(JSON.stringify(statusReport(beoordeling, lookup)).split(MARK).length).toBeGreaterThan(20);
    }
});

it('keeps who works together, how far they are, and what is agreed by title, status and date', () => {
    const subject = subjects.find(({ beoordeling }) => beoordeling.naam === 'zilveren-linge-rivierengebied') as Subject;
    const told = kinds.status.make([openbaar(subject)]).flatMap(({ report }) => facts(report));
    for (const fact of [
        ...[
            'Waterschap De Zilveren Linge',
            'Veiligheidsregio Zuid-Holland Zuid',
            'Structurele samenwerking',
            'Uitwerken',
        ],
        ...[
            '6 van 12',
            'Alarmering',
            'Afgeweken',
            '24-09-2026',
            '01-10-2028',
            'Veiligheid van dijkwachten',
            '25-01-2027',
        ],
    ]) {
        expect(told).toContain(fact);
    }
});

it('does not say that something is missing which is only left out', () => {
    const ids = kinds.status.make(subjects.map(openbaar)).flatMap(({ report }) => report.sections.map(({ id }) => id));
    expect(new Set(ids)).toEqual(
        new Set([
            ...['processchema', 'stappen', 'checklist', 'afspraken', 'meer-afspraken', 'toetsing', 'go-live'],
            ...['evaluaties', 'rolverdeling', 'leeswijzer'],
        ]),
    );
});

it('tells what changed of what is public, and not that there were other changes', () => {
    const told = kinds.status.make(subjectsSinds.map(openbaar)).flatMap(({ report }) => facts(report));
    expect(told).toContain('Gewijzigd sinds 01-06-2026');
    expect(told).toContain('Vergeleken met de stand van 01-06-2026.');
    expect(told).toContain('Geregeld');
    expect(told.join(' ')).toMatch(/Vastgesteld op: van 11-/);
    expect(told.join(' ')).not.toMatch(/Andere tekst|telefoon/i);
});

it('does not count what is late, of which it tells only a part', () => {
    const text = (about: readonly Subject[]) => kinds.overzicht.make(about).flatMap(({ report }) => facts(report));
    expect(text(subjects)).toContain('Te laat of verlopen');
    const shown = text(subjects.map(openbaar));
    expect(shown).not.toContain('Te laat of verlopen');
    expect(shown).not.toContain('Verloopt bijna');
    expect(shown).toContain('Eerst aan de beurt');
});

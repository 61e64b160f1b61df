import {
    type FormatName,
    formats,
    type KindName,
    kindNames,
    kinds,
    openbaar,
    profielReport,
    type ReportSource,
    renderShownHtml,
    type Subject,
} from '@samenwerking/report';
import ICAL from 'ical.js';
import type { Nodes } from 'mdast';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { createWorkspace } from '../language/support/workspace.ts';
import { parseMarkdown } from '../report/support/facts.ts';
import { elements, parseXml, partsOf, textOf } from '../report/support/office.ts';
import { toenOf } from '../report/support/since.ts';
import { everywhere } from './support/everywhere.ts';
import { TOGETHER, UNSEEN } from './support/texts.ts';

const FILE = 'a.samenwerking';

/** Where a link in a report may lead: to what a reader has to click, and that runs nothing. */
const HARMLESS_TARGET = /^(?:https?:\/\/|mailto:|tel:|#)/i;

type Finder = (bytes: Uint8Array) => readonly string[] | Promise<readonly string[]>;

/** What in a file of each format would run, load or hide something. */
const DANGERS: Readonly<Record<FormatName, Finder>> = {
    html: (bytes) => inHtml(decoded(bytes)),
    md: (bytes) => inMarkdown(decoded(bytes)),
    docx: async (bytes) => inOffice(await partsOf(bytes)),
    xlsx: async (bytes) => inOffice(await partsOf(bytes)),
    csv: (bytes) => inCsv(decoded(bytes)),
    ics: (bytes) => inCalendar(decoded(bytes)),
    json: (bytes) => hidden(decoded(bytes), JSON.stringify(JSON.parse(decoded(bytes)))),
};

function decoded(bytes: Uint8Array): string {
    return new TextDecoder().decode(bytes);
}

/** Line ends of two characters are those of the format. */
function hidden(...texts: readonly string[]): string[] {
    return texts
        .flatMap((text) => UNSEEN.exec(text.replaceAll('\r\n', '\n')) ?? [])
        .map((found) => `hidden ${escape(found)}`);
}

const ACTIVE =
    /^(?:script|img|iframe|frame|object|embed|applet|form|input|link|base|video|audio|source|portal|template|noscript|math|foreignobject|image|animate|set)$/i;

/** Attributes that say where something is that is opened or loaded. */
const TARGETS: ReadonlySet<string> = new Set(['href', 'src', 'srcset', 'action', 'formaction', 'data', 'poster']);

function inHtml(text: string): string[] {
    return [...hidden(text), ...elementsIn(parse(text)).flatMap(inElement)];
}

function elementsIn(node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] {
    const inner = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
    return 'tagName' in node ? [node, ...inner] : inner;
}

function inElement({ tagName, attrs, childNodes }: DefaultTreeAdapterTypes.Element): string[] {
    const style = tagName === 'style' ? childNodes.map((child) => ('value' in child ? child.value : '')).join('') : '';
    const active = attrs.filter(
        ({ name, value }) =>
            /^on|^srcdoc$/i.test(name) ||
            (name === 'http-equiv' && value.toLowerCase() === 'refresh') ||
            (TARGETS.has(name) && !HARMLESS_TARGET.test(value)),
    );
    return [
        ...(ACTIVE.test(tagName) ? [`<${tagName}>`] : []),
        ...active.map(({ name, value }) => `${name}=${value}`),
        ...(style.match(/@import|url\(/gi) ?? []),
    ];
}

/** How the program recognises its own reports. */
const OWN_COMMENT = '<!-- Gemaakt met Samenwerking -->';

function inMarkdown(text: string): string[] {
    const nodesOf = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
    const nodes = nodesOf(parseMarkdown(text)).filter((node) => !('value' in node && node.value === OWN_COMMENT));
    return [
        ...hidden(text),
        ...nodes.filter(({ type }) => /^(?:html|image|imageReference|definition)$/.test(type)).map(({ type }) => type),
        ...nodes.flatMap((node) => ('url' in node && !HARMLESS_TARGET.test(node.url) ? [node.url] : [])),
    ];
}

/** Of fields only those that the report makes itself: numbers of pages. */
const OWN_FIELD = /^\s*(?:PAGEREF _Toc\d+ \\h|PAGE|NUMPAGES|TOC .*)\s*$/;

function inOffice(parts: ReadonlyMap<string, string>): string[] {
    return [...parts].flatMap(([path, xml]) => {
        if (!/\.(?:xml|rels)$/.test(path)) {
            return /\.(?:bin|exe|vbs|js|html?)$/i.test(path) ? [path] : [];
        }
        const root = parseXml(xml);
        const external = elements(root, 'Relationship').filter(
            ({ attributes }) => attributes.TargetMode === 'External',
        );
        const fields = [...elements(root, 'w:instrText'), ...elements(root, 'f')].map(textOf);
        return [
            ...hidden(xml),
            ...(xml.includes('<!DOCTYPE') ? ['doctype'] : []),
            ...external
                .map(({ attributes: { Target = '' } }) => Target)
                .filter((target) => !HARMLESS_TARGET.test(target)),
            ...external
                .filter(({ attributes: { Type = '' } }) => !Type.endsWith('/hyperlink'))
                .map(({ attributes }) => `${attributes.Type}`),
            ...fields.filter((field) => !OWN_FIELD.test(field)),
        ];
    });
}

function inCsv(text: string): string[] {
    const cells = [...text.replace(/^\ufeff/, '').matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell);
    return [...hidden(...cells), ...cells.filter((cell) => /^\s*[=+\-@＝＋－＠\t\r]/.test(cell))];
}

function inCalendar(text: string): string[] {
    const calendar = new ICAL.Component(ICAL.parse(text));
    const all = (component: ICAL.Component): ICAL.Component[] => [
        component,
        ...component.getAllSubcomponents().flatMap(all),
    ];
    return [
        ...hidden(text.replaceAll('\r\n ', '')),
        ...all(calendar)
            .map(({ name }) => name)
            .filter((name) => !/^(?:vcalendar|vevent|valarm|vtimezone|daylight|standard)$/.test(name)),
        ...all(calendar).flatMap((component) =>
            component
                .getAllProperties()
                .map(({ name }) => name)
                .filter((name) => /^(?:attach|url|conference|image|source|organizer|attendee)$/.test(name)),
        ),
    ];
}

/** A report with what it is and the formats that it has. */
type Made = readonly [kind: string, formats: readonly FormatName[], source: ReportSource];

/** Every kind of report, also for everybody, compared with an earlier day, and what another profile asks. */
async function sourcesOf(text: string): Promise<Made[]> {
    const { services, document } = await createWorkspace({ [FILE]: text });
    const { Beoordelingen: lookup } = services.assessment;
    const toen = await toenOf({
        [FILE]: text.replace('status: gereed', 'status: concept').replace('"""\n', '"""\neerder '),
    });
    const now: Subject[] = lookup
        .beoordelingenOf(document(FILE))
        .map((beoordeling) => ({ beoordeling, lookup, textErrors: 0 }));
    const then = now.map((subject) => ({ ...subject, toen }));
    const made = (of: string, name: KindName, subjects: readonly Subject[]) =>
        kinds[name].make(subjects).map((source): Made => [`${name}${of}`, kinds[name].formats, source]);
    const [first] = now;
    const vergelijking = first && lookup.compareWithProfiel(first.beoordeling, 'laag', document(FILE));
    const compared: Made[] = vergelijking
        ? [['profiel', ['html', 'md', 'docx'], { report: profielReport(vergelijking), subjects: [] }]]
        : [];
    return [
        ...kindNames.flatMap((name) => made('', name, now)),
        ...kindNames.filter((name) => kinds[name].hasSinds).flatMap((name) => made(' sinds', name, then)),
        ...kindNames
            .filter((name) => kinds[name].hasOpenbaar)
            .flatMap((name) => made(' openbaar', name, now.map(openbaar))),
        ...compared,
    ];
}

describe.each(Object.entries(TOGETHER))('a text that would %s', async (_, hostile) => {
    const sources = await sourcesOf(everywhere(hostile));

    test('stands in reports of every kind', () => {
        expect(sources.length).toBeGreaterThan(20);
    });

    test.each(Object.entries(DANGERS))('is text in every report as %s', async (name, dangersIn) => {
        const found: string[] = [];
        for (const [kind, , source] of sources.filter(([, has]) => has.includes(name as FormatName))) {
            const dangers = await dangersIn(await formats[name as FormatName].encode(source));
            found.push(...dangers.map((danger) => `${kind}: ${danger}`));
        }
        expect(found).toEqual([]);
    });

    test('is text in the panel beside the file', () => {
        const found = sources.flatMap(([kind, , { report }]) => {
            const { body } = renderShownHtml(report);
            return inHtml(body).map((danger) => `${kind}: ${danger}`);
        });
        expect(found).toEqual([]);
    });
});

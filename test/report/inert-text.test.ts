import { inert } from '@samenwerking/language';
import { renderHtml, renderMarkdown } from '@samenwerking/report';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { createWorkspace } from '../language/support/workspace.js';
import { parseMarkdown, textOfHtml, textOfMarkdown } from './support/facts.js';
import { elements, parseXml, partOf, partsOf, sheetsOf, textOf, textOfDocx } from './support/office.js';
import { encoded, overzichtOf, reportOn } from './support/reports.js';

const BIDI = '\u202e\u2066\u200f';
const CONTROL = '\u0007\u001b\u009b';

/** A samenwerking that says this in every place where a user can write a text. */
function saying(text: string): string {
    const t = `"""\n${text}\n"""`;
    const s = `"${text.replace(/\s+/g, ' ').replaceAll('"', '\\"')}"`;
    return `
crisispartner partner ${s} {
    sector: ${s} kerntaken: ${t} ambities: ${t} verwachtingen: ${t}
    contact devries ${s} { functie: ${s} rol: bestuurder telefoon: ${s} e-mail: ${s} piket: ${s} }
}
samenwerking proef ${s} {
    partner: partner
    regio: utrecht
    contact jansen ${s} { organisatie: utrecht }
    profiel: structureel { motivering: ${t} gekozen-op: 03-04-2026 }
    verkenning {
        document ${s} { bestand: ${s} toelichting: ${t} }
        gesprek 15-02-2026 { aanwezig: jansen, devries verslag: ${s} toelichting: ${t} }
        vraag belangen { veiligheidsregio: ${t} crisispartner: ${t} }
        vraag opschaling { antwoord: ${t} }
    }
    proces {
        alarmering {
            status: gereed tekst: ${t} piketrichtlijnen: ${t} eigenaar: jansen document: ${s}
            akkoord jansen 01-05-2026
        }
        regie-op-informatie { status: nvt motivering: ${t} }
        afspraak ${s} { tekst: ${t} }
    }
    techniek {
        systeem: ${s} { koppeling-lcms: ja }
        account devries { rechten: lezen beheer: veiligheidsregio tijdelijk-schrijven ${s} { van: 03-01-2027 tot: 09-01-2027 } }
    }
    plan {
        deadline ${s}: 01-10-2026
        activiteit een ${s} { toelichting: ${t} voor: alarmering }
        activiteit twee ${s} { na: een }
    }
    toetsing { oordeel: ${t} }
    uitvoering {
        go-live 02-11-2026 { oefening: ${t} verbeterpunt ${s} { aanpak: ${t} } }
        evaluatie 01-05-2027 { bevinding: ${t} }
        ervaring 10-06-2027 ${s}
    }
}`;
}

describe('a text with HTML', async () => {
    const report = await reportOn(saying('<script>alert(1)</script><img src=x onerror=alert(1)> & <b>vet</b>'));
    const html = renderHtml(report);
    const markdown = renderMarkdown(report);

    it('is text in the HTML', () => {
        expect(html).not.toMatch(/<script|<img|<b>/i);
        expect(textOfHtml(html)).toContain('<script>alert(1)</script><img src=x onerror=alert(1)> & <b>vet</b>');
    });

    it('is text in the Markdown', () => {
        expect(markdown).not.toMatch(/<[a-z/]/i);
        expect(nodesOf(parseMarkdown(markdown)).filter(({ type }) => type === 'html')).toEqual([]);
        expect(textOfMarkdown(markdown)).toContain(
            '<script>alert(1)</script><img src=x onerror=alert(1)> & <b>vet</b>',
        );
    });
});

describe('in a Word document', () => {
    it('a text with XML is text', async () => {
        const text = '</w:t></w:r><w:instrText>DDEAUTO c:\\\\cmd.exe</w:instrText> & ]]> {{titel}} <!-- x';
        const file = await encoded(await reportOn(saying(text)), 'docx');
        expect(await textOfDocx(file)).toContain('<w:instrText>DDEAUTO');
        const fields = elements(await partOf(file, 'word/document.xml'), 'w:instrText');
        expect(fields.map(textOf).filter((field) => !/^PAGEREF _Toc\d+ \\h$/.test(field))).toEqual([]);
    });

    it('only safe links lead out of it', async () => {
        const text =
            '[a](javascript:alert(1)) [b](file:///etc/passwd) [c](https://example.org/) ![d](https://example.org/x.png)';
        const parts = await partsOf(await encoded(await reportOn(saying(text)), 'docx'));
        const targets = [...parts]
            .filter(([path]) => path.endsWith('.rels'))
            .flatMap(([, xml]) => elements(parseXml(xml), 'Relationship'))
            .filter(({ attributes }) => attributes.TargetMode === 'External')
            .map(({ attributes }) => attributes.Target);
        expect([...new Set(targets)].toSorted()).toEqual(['https://example.org/', 'https://example.org/x.png']);
    });

    it('characters that nobody sees, or that XML cannot hold, are gone', async () => {
        const text = `voor${BIDI}${CONTROL}\ufffe\uffff\ud800na &#x202e;verborgen`;
        const parts = await partsOf(await encoded(await reportOn(saying(text)), 'docx'));
        for (const xml of parts.values()) {
            parseXml(xml);
            expect(xml).not.toMatch(/(?![\n\r\t])\p{Cc}|\p{Cf}|[\ufffe\uffff]/u);
        }
        expect(parts.get('word/document.xml')).toContain('voor');
    });
});

it('a workbook holds no characters that nobody sees', async () => {
    const title = `=cmd()${BIDI}${CONTROL}\ufffe<script>&`;
    const workspace = await createWorkspace({ 'a.samenwerking': `samenwerking a "${title}" { }` });
    const file = await encoded(overzichtOf(workspace, ['a.samenwerking']), 'xlsx');
    for (const xml of (await partsOf(file)).values()) {
        parseXml(xml);
        expect(xml).not.toMatch(/(?![\n\r\t])\p{Cc}|\p{Cf}|\ufffe/u);
    }
    expect((await sheetsOf(file))[1]?.rows[1]?.[0]).toBe('=cmd()<script>&');
});

describe('a text with links and images', async () => {
    const text = [
        '[klik](javascript:alert(1)) [klik2](JaVaScRiPt:alert(1)) [klik3](data:text/html,x) [klik4](vbscript:x)',
        '<javascript:alert(1)> ![plaatje](https://example.org/spion.png) ![](x.png) [goed](https://example.org/)',
        '[ref]',
        '',
        '[ref]: javascript:alert(1)',
    ].join('\n');
    const report = await reportOn(saying(text));
    const html = renderHtml(report);
    const markdown = renderMarkdown(report);

    it('keeps only links that cannot run anything', () => {
        const targets = new Set([...html.matchAll(/(?:href|src)="([^"#][^"]*)"/g)].map(([, target]) => target));
        expect([...targets].toSorted()).toEqual(['https://example.org/', 'https://example.org/spion.png']);
        const links = nodesOf(parseMarkdown(markdown)).flatMap((node) => ('url' in node ? [node.url] : []));
        expect(links.filter((url) => !url.startsWith('https://example.org/'))).toEqual([]);
    });

    it('fetches no image', () => {
        expect(html).not.toMatch(/<img|url\(/);
        expect(nodesOf(parseMarkdown(markdown)).filter(({ type }) => type.startsWith('image'))).toEqual([]);
    });

    it('keeps the words', () => {
        for (const shown of [textOfHtml(html), textOfMarkdown(markdown)]) {
            for (const word of ['klik', 'klik2', 'klik3', 'klik4', 'plaatje', 'goed']) {
                expect(shown).toContain(word);
            }
        }
    });
});

describe('a text with characters that nobody sees', async () => {
    const report = await reportOn(saying(`voor${BIDI}${CONTROL}na &#x202e;verborgen&#8203;`));

    it.each([
        ['HTML', renderHtml(report)],
        ['Markdown', renderMarkdown(report)],
    ])('is without them in the %s', (_, output) => {
        expect(output).toContain('voorna');
        expect(output).not.toMatch(/(?![\n\t])\p{Cc}|\p{Cf}/u);
    });
});

describe('a text with Markdown of its own', async () => {
    const text =
        '# Kop\n\n| a | b |\n\n~~weg~~ **sterk** `code | pijp`\n\n    ingesprongen\n\n</style></main>\n\n1. een\n2. twee';
    const report = await reportOn(saying(text));
    const html = renderHtml(report);
    const markdown = renderMarkdown(report);
    const plain = renderHtml(await reportOn(saying('gewoon')));

    it('does not change the headings of the report', () => {
        expect(html.match(/<h\d/g)).toEqual(plain.match(/<h\d/g));
        const headings = nodesOf(parseMarkdown(markdown)).filter(({ type }) => type === 'heading');
        expect(headings.length).toBe((html.match(/<h\d/g)?.length ?? 0) - 1);
    });

    it('closes nothing of the page', () => {
        expect(html.match(/<\/style>/g)).toHaveLength(1);
        expect(html.match(/<\/main>/g)).toHaveLength(1);
    });

    it('keeps its own form', () => {
        expect(html).toContain('<strong>sterk</strong>');
        expect(html).toContain('<code>code | pijp</code>');
        expect(html).toContain('<li>een</li><li>twee</li>');
    });

    it('goes on in the same line in a table, without a code for the end of a line', async () => {
        const report = await reportOn(saying('een **twee\ndrie**\nvier\n\n```\nvijf\nzes\n```'));
        const markdown = renderMarkdown(report);
        expect(markdown).toContain('| een **twee drie** vier / `vijf zes` |');
        expect(markdown).not.toMatch(/&#x0?[aAdD];/);
    });

    it('leaves every table whole', () => {
        const tables = nodesOf(parseMarkdown(markdown)).filter((node) => node.type === 'table');
        expect(tables.length).toBeGreaterThan(5);
        for (const { children } of tables) {
            const widths = new Set(children.map((row) => row.children.length));
            expect([...widths]).toHaveLength(1);
        }
    });
});

it('tries every place', async () => {
    const workspace = await createWorkspace({ 'a.samenwerking': saying('x') });
    expect(workspace.findings('a.samenwerking').filter((finding) => /^(syntaxis|onbekend)/.test(finding))).toEqual([]);
});

it('lets nothing out of the page', async () => {
    const html = renderHtml(await reportOn(saying('x')));
    expect(html).toContain(
        `content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; img-src data:; font-src data:"`,
    );
    expect(html).not.toMatch(/@import|url\(|<link|<script|<iframe| on\w+=/);
});

it('keeps line ends and letters', () => {
    expect(inert('één\r\ntwee\tdrie\u2028vier 👩\u200d🚒')).toBe('één\ntwee\tdrie\nvier 👩\u200d🚒');
});

function nodesOf(node: Nodes): Nodes[] {
    return [node, ...('children' in node ? node.children.flatMap((child) => nodesOf(child)) : [])];
}

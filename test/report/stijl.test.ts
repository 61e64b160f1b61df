import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formats, HuisstijlFout, renderHtml } from '@samenwerking/report';
import { describe, expect, it } from 'vitest';
import { reportOn } from './support/reports.js';

const report = await reportOn('samenwerking a "A" { }');

/** What is wrong with a CSS file, and in which line. */
function fault(css: string): { regel: number | undefined; message: string } | undefined {
    try {
        renderHtml(report, css);
        return undefined;
    } catch (error) {
        if (!(error instanceof HuisstijlFout)) {
            throw error;
        }
        return { regel: error.regel, message: error.message };
    }
}

describe('a CSS file of the organisation', () => {
    it('comes after the style of the report, in an element of its own, as it is', () => {
        const css = ':root { --accent: #a00; }\n/* © “ons” */\n';
        const styles = renderHtml(report, css).split('<style>\n').slice(1);
        expect(styles).toHaveLength(2);
        expect(styles[1]).toMatch(`${css}</style>\n</head>`);
        expect(renderHtml(report)).not.toContain('--accent: #a00;');
    });

    it('belongs to a page, and to no other format', () => {
        const taking = Object.entries(formats).flatMap(([name, format]) =>
            'huisstijl' in format && format.huisstijl === 'stijl' ? [name] : [],
        );
        expect(taking).toEqual(['html']);
    });

    it.each([
        'h1 { color: var(--accent); content: "https://example.org" }',
        'header::before { background: url(data:image/png;base64,AAAA) }',
        'header::before { content: url( "DATA:image/svg+xml,%3Csvg/%3E" ) / "Logo" }',
        '@font-face { font-family: "Eigen"; src: local("Eigen"), url("data:font/woff2;base64,AAAA") format("woff2") }',
        '@font-face { src: url("data:application/x-font-woff;base64,AAAA") }',
        '/* @import en url(https://example.org) in een toelichting */',
        '@media print { header { background: linear-gradient(red, blue) } }',
    ])('may hold %s', (css) => {
        expect(fault(css)).toBeUndefined();
    });

    it.each([
        ['@import "https://example.org/a.css";', 'haalt een ander bestand op'],
        ['@\\69mport "a.css";', 'haalt een ander bestand op'],
        ['@IMPORT url(data:text/css,a);', 'haalt een ander bestand op'],
        ['a { background: url(https://example.org/a.png) }', 'hier wordt iets opgehaald'],
        ['a { background: url("//example.org/a.png") }', 'hier wordt iets opgehaald'],
        ['a { background: \\75rl(logo.png) }', 'hier wordt iets opgehaald'],
        ['a { background: u\\72l("logo.png") }', 'hier wordt iets opgehaald'],
        ['a { background: URL( "logo.png") }', 'hier wordt iets opgehaald'],
        ['a { background: url() }', 'hier wordt iets opgehaald'],
        ['a { background: url("data:text/html,a") }', 'hier wordt iets opgehaald'],
        ['a { background: image-set("https://example.org/a.png" 1x) }', '‘image-set()’ kan iets ophalen'],
        ['a { background: -webkit-image-set(var(--b) 1x) }', '‘-webkit-image-set()’ kan iets ophalen'],
        ['@font-face { src: src("https://example.org/a") }', '‘src()’ kan iets ophalen'],
        ['a { content: "</STYLE><script>" }', 'hier staat ‘</style’'],
        ['a { content: "geen einde\n}', 'wat hier begint, is niet afgemaakt'],
        ['a { background: url(data:image/png" ) }', 'wat hier begint, is niet afgemaakt'],
        ['/* geen einde', 'wat hier begint, is niet afgemaakt'],
        ['a { color: red', 'bij deze accolade hoort een ‘}’'],
        ['a { color: red } }', 'bij deze accolade hoort een ‘{’'],
    ])('may not hold %s', (css, message) => {
        expect(fault(css)?.message).toContain(message);
        expect(fault(`h1 {\n  color: red;\n}\n\n${css}`)?.regel).toBe(5);
        expect(fault(`h1 {\r\n  color: red;\r\n}\r\n\r\n${css}`)?.regel).toBe(5);
    });

    it.each(['Beste collega, dit is geen CSS.', 'color: navy;'])('has a rule, unlike: %s', (text) => {
        expect(fault(text)?.message).toContain('geen enkele regel CSS');
    });
});

describe('the logo of the example', () => {
    const folder = join(import.meta.dirname, '../../examples/huisstijl');
    const css = decodeURIComponent(readFileSync(join(folder, 'huisstijl.css'), 'utf8')).replaceAll("'", '"');
    const svg = readFileSync(join(folder, 'logo.svg'), 'utf8').trim();

    it('fits in any typeface: its words keep their width where Georgia is not there', () => {
        const words = [...svg.matchAll(/<text x="(\d+)" [^>]*textLength="(\d+)" lengthAdjust="spacingAndGlyphs"/g)];
        expect(words).toHaveLength(svg.match(/<text/g)?.length ?? 0);
        const width = Number(/width="(\d+)"/.exec(svg)?.[1]);
        expect(words.filter(([, x, length]) => Number(x) + Number(length) > width)).toEqual([]);
    });

    it('is the same in the page', () => {
        expect(css).toContain(svg);
    });
});

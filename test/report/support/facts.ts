import { formatDatum } from '@samenwerking/language';
import type { Block, ChainLink, Definition, Progress, Report, Section, Value } from '@samenwerking/report';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { textLeaves } from '../../../packages/report/src/user-text.js';

/** Every fact that a report holds: each must be in every format. */
export function facts(report: Report): string[] {
    const { label, title, subtitle, vertrouwelijkheid, peildatum, meta, summary, sections } = report;
    return [
        ...[label, title, subtitle ?? '', vertrouwelijkheid, formatDatum(peildatum)],
        ...meta.flatMap(definitionFacts),
        ...[summary, ...sections].flatMap(sectionFacts),
    ].filter((fact) => fact !== '');
}

function sectionFacts({ title, status, blocks, sections }: Section): string[] {
    return [title, status?.text ?? '', ...blocks.flatMap(blockFacts), ...sections.flatMap(sectionFacts)];
}

/** Every fact that a part of a report holds. */
export function blockFacts(block: Block): string[] {
    switch (block.kind) {
        case 'paragraph':
        case 'notice':
            return [block.text];
        case 'user-text':
            return valueFacts(block);
        case 'definitions':
            return block.items.flatMap(definitionFacts);
        case 'table':
            return [
                block.caption,
                ...block.columns.map(({ title }) => title),
                ...block.groups.flatMap(({ title, rows }) => [
                    title ?? '',
                    ...rows.flatMap(({ cells }) => cells.flat().flatMap(valueFacts)),
                ]),
            ];
        case 'progress':
            return [block.title, block.explanation, ...[block.whole, ...block.parts].flatMap(progressFacts)];
        case 'phases':
            return [block.title, ...block.items.flatMap(({ label, steps }) => [label, ...steps.flatMap(linkFacts)])];
        case 'counts':
            return [block.title, ...block.items.flatMap(({ status, count }) => [status.text, String(count)])];
        case 'chain':
            return [block.title, ...block.phases.flatMap(({ title, links }) => [title, ...links.flatMap(linkFacts)])];
        case 'gantt':
            return [
                block.title,
                block.explanation,
                formatDatum(block.today),
                ...block.bars.flatMap(({ label, start, end, status, isCritical }) => [
                    ...[label, formatDatum(start), formatDatum(end), status.text],
                    isCritical ? 'kritieke pad' : '',
                ]),
                ...block.marks.flatMap(({ label, date }) => [label, formatDatum(date)]),
            ];
    }
}

export function definitionFacts({ term, values }: Definition): string[] {
    return [term, ...values.flatMap(valueFacts)];
}

function linkFacts({ number, title, status }: ChainLink): string[] {
    return [String(number), title, status.text];
}

function progressFacts({ label, value, total }: Progress): string[] {
    return [label, `${value} van ${total}`];
}

export function valueFacts(value: Value): string[] {
    switch (value.kind) {
        case 'text':
        case 'status':
            return [value.text];
        case 'date':
            return [formatDatum(value.date), value.before ?? '', value.after ?? ''];
        case 'number':
            return [String(value.value), value.unit ?? ''];
        case 'contact':
            return [value.name, value.organisation ?? '', ...(value.on ? valueFacts(value.on) : [])];
        case 'phone':
            return [value.label, value.number];
        case 'mail':
            return [value.address];
        case 'document':
            return [value.path];
        case 'blank':
            return [];
        case 'user-text':
            return textLeaves(value.content);
    }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** What a browser shows of an HTML document, on one line. */
export function textOfHtml(html: string): string {
    const body = html.slice(html.indexOf('<body'));
    // These stand within a line.
    const text = body
        .replace(/<\/?span\b[^>]*>/g, '')
        .replace(/<[^>]*>/g, ' ')
        .replace(/&(#?\w+);/g, (entity, name) => ENTITIES[name] ?? entity);
    return oneLine(text);
}

/** What a reader sees of a GitHub-flavoured Markdown text, on one line. */
export function textOfMarkdown(markdown: string): string {
    return oneLine(textLeaves(parseMarkdown(markdown)).join(' '));
}

export function parseMarkdown(markdown: string) {
    return fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}

export function oneLine(text: string): string {
    return text.replace(/\s+/g, ' ').trim();
}

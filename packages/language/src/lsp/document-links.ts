import { CstUtils, GrammarUtils, type LangiumDocument, type LeafCstNode } from 'langium';
import type { DocumentLinkProvider } from 'langium/lsp';
import type { DocumentLink, Range } from 'vscode-languageserver-types';
import { Token } from '../parser/token-builder.js';
import { stringValue } from '../parser/value-converter.js';
import type { SamenwerkingServices } from '../services.js';
import { pathKeyOf } from './path-keys.js';

/** What can be opened from the text: documents in the workspace, telephone numbers, e-mail addresses and websites. */
export class SamenwerkingLinks implements DocumentLinkProvider {
    private readonly services: SamenwerkingServices;

    constructor(services: SamenwerkingServices) {
        this.services = services;
    }

    async getDocumentLinks(document: LangiumDocument): Promise<DocumentLink[]> {
        const root = document.parseResult.value.$cstNode;
        const texts = root ? CstUtils.flattenCst(root).filter(isText).toArray() : [];
        const others = texts.flatMap((leaf) => linksIn(leaf, document));
        return [...(await this.fileLinks(texts, document)), ...others];
    }

    /** A file that is not there, or not in the workspace, has a finding of its own; an editor would offer to make it. */
    private async fileLinks(texts: readonly LeafCstNode[], { uri }: LangiumDocument): Promise<DocumentLink[]> {
        if (uri.scheme === 'untitled') {
            return [];
        }
        const paden = texts.filter((leaf) => pathKeyOf(propertyOf(leaf)) !== undefined);
        const found = await this.services.shared.workspace.Bestanden.find(
            uri,
            paden.map(({ text }) => stringValue(text)),
        );
        return paden.flatMap((leaf) => {
            const pad = stringValue(leaf.text);
            const file = pad.trim() === '' ? undefined : found.get(pad);
            return file && file !== 'buiten' ? [link(withoutQuotes(leaf), file.toString(), 'Document openen')] : [];
        });
    }
}

function isText({ tokenType }: LeafCstNode): boolean {
    return tokenType.name === Token.string || tokenType.name === Token.tekstblok;
}

function propertyOf(leaf: LeafCstNode): string | undefined {
    return GrammarUtils.findAssignment(leaf)?.feature;
}

function linksIn(leaf: LeafCstNode, document: LangiumDocument): DocumentLink[] {
    const text = stringValue(leaf.text);
    switch (propertyOf(leaf)) {
        case 'telefoon':
        case 'piket': {
            const number = text.replace(/[\s().-]/g, '');
            return /^\+?\d{3,15}$/.test(number) ? [link(withoutQuotes(leaf), `tel:${number}`, 'Bellen')] : [];
        }
        case 'email':
            return /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text)
                ? [link(withoutQuotes(leaf), `mailto:${text}`, 'E-mail schrijven')]
                : [];
        default:
            return websitesIn(leaf, document);
    }
}

/** With its scheme, or as people say it. What ends a sentence is no part of an address in it. */
const WEBSITE = /(?:https?:\/\/|(?<![\w/@.-])www\.)[^\s"“”<>\\^`{|}]*[^\s"“”<>\\^`{|}.,;:!?)'\]]/gi;

function websitesIn({ text, offset }: LeafCstNode, { textDocument }: LangiumDocument): DocumentLink[] {
    return [...text.matchAll(WEBSITE)].map(({ 0: address, index }) => {
        const start = textDocument.positionAt(offset + index);
        const end = textDocument.positionAt(offset + index + address.length);
        const target = /^www\./i.test(address) ? `https://${address}` : address;
        return link({ start, end }, target, 'Website openen');
    });
}

function link(range: Range, target: string, tooltip: string): DocumentLink {
    return { range, target, tooltip };
}

/** A text of one line without its quotes; the last one may have been forgotten. */
function withoutQuotes({ range: { start, end }, text }: LeafCstNode): Range {
    const isClosed = text.length > 1 && /["“”]$/.test(text);
    return {
        start: { ...start, character: start.character + 1 },
        end: { ...end, character: end.character - (isClosed ? 1 : 0) },
    };
}

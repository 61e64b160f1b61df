import type { LangiumDocument, LeafCstNode } from 'langium';
import type { HoverProvider } from 'langium/lsp';
import type { HoverParams } from 'vscode-languageserver';
import type { Hover } from 'vscode-languageserver-types';
import { stapFeiten } from '../../feiten/collect-norm.js';
import { readDatum } from '../../feiten/datum.js';
import { isProcesschemaregel, isStap } from '../../generated/ast.js';
import { Token } from '../../parser/token-builder.js';
import type { SamenwerkingServices } from '../../services.js';
import { isOfHeader, leafAt } from '../../validation/cst.js';
import { paragraphs } from '../markdown.js';
import { datumInWoorden } from './datum.js';
import { describeStap } from './declarations.js';
import { NameDescriber } from './names.js';
import { describeWord } from './words.js';

/** Explains what the mouse points at: a name, a word of the language, a date or a step. */
export class SamenwerkingHover implements HoverProvider {
    private readonly services: SamenwerkingServices;

    constructor(services: SamenwerkingServices) {
        this.services = services;
    }

    getHoverContent(document: LangiumDocument, { position }: HoverParams): Hover | undefined {
        const leaf = leafAt(document, position);
        if (!leaf || leaf.hidden) {
            return undefined;
        }
        const value = paragraphs(...this.explain(leaf, document));
        return value === '' ? undefined : { contents: { kind: 'markdown', value }, range: leaf.range };
    }

    private explain(leaf: LeafCstNode, document: LangiumDocument): (string | undefined)[] {
        const { references, assessment, Instellingen } = this.services;
        const { astNode } = leaf;
        if (leaf.tokenType.name === Token.datum) {
            const datum = readDatum(leaf.text);
            return [datum && datumInWoorden(datum, Instellingen.peildatum)];
        }
        if ((isStap(astNode) || isProcesschemaregel(astNode)) && isOfHeader(leaf)) {
            return [describeStap(stapFeiten(astNode))];
        }
        const names = new NameDescriber(astNode, document, assessment.Beoordelingen);
        return [
            ...references.References.findDeclarations(leaf).map((target) => names.describe(target)),
            describeWord(leaf, assessment.Beoordelingen.beoordelingOf(astNode, document)),
        ];
    }
}

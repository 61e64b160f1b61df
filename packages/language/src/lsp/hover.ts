import { type AstNode, AstUtils, CstUtils, type LangiumDocument } from 'langium';
import type { HoverProvider } from 'langium/lsp';
import type { HoverParams } from 'vscode-languageserver';
import type { Hover } from 'vscode-languageserver-types';
import type { Beoordelingen } from '../assessment/beoordelingen.js';
import { type Norm, resolveNorm } from '../assessment/norm.js';
import { isEis, isNorm, isProfiel, isProfielKeuze } from '../generated/ast.js';
import { idOf } from '../references/ids.js';
import type { SamenwerkingServices } from '../services.js';
import { describeEis, describeProfiel } from './describe.js';
import { describeStand } from './describe-stand.js';
import { paragraphs } from './markdown.js';

/** Shows what a requirement or a profile asks, where the source asks it, and of the chosen profile how far one is. */
export class SamenwerkingHover implements HoverProvider {
    private readonly services: SamenwerkingServices;
    private readonly beoordelingen: Beoordelingen;

    constructor(services: SamenwerkingServices) {
        this.services = services;
        this.beoordelingen = services.assessment.Beoordelingen;
    }

    getHoverContent(document: LangiumDocument, { position }: HoverParams): Hover | undefined {
        const { references, parser } = this.services;
        const root = document.parseResult.value.$cstNode;
        const offset = document.textDocument.offsetAt(position);
        const name = root && CstUtils.findDeclarationNodeAtOffset(root, offset, parser.GrammarConfig.nameRegexp);
        if (!name || name.end <= offset) {
            return undefined;
        }
        const value = paragraphs(
            ...references.References.findDeclarations(name).map((target) =>
                this.describe(target, name.astNode, document),
            ),
        );
        return value === '' ? undefined : { contents: { kind: 'markdown', value } };
    }

    private describe(target: AstNode, from: AstNode, document: LangiumDocument): string | undefined {
        if (isEis(target)) {
            const eis = this.normFor(target, from, document)?.eisen.get(target.name ?? '');
            return eis && describeEis(eis);
        }
        if (isProfiel(target)) {
            const profiel = this.normFor(target, from, document)?.profielen.get(target.name ?? '');
            const isChoice = isProfielKeuze(from);
            return (
                profiel && paragraphs(describeProfiel(profiel).documentation, isChoice && this.standOf(from, document))
            );
        }
        return undefined;
    }

    /** The norm of the samenwerking, which may add to what the norm asks that declares the name. */
    private normFor(target: AstNode, from: AstNode, document: LangiumDocument): Norm | undefined {
        const beoordeling = this.beoordelingen.beoordelingOf(from, document);
        const id = idOf(AstUtils.getContainerOfType(target, isNorm) ?? target);
        return beoordeling?.norm ?? (id === undefined ? undefined : resolveNorm(id, this.beoordelingen));
    }

    private standOf(keuze: AstNode, document: LangiumDocument): string | undefined {
        const nu = this.beoordelingen.beoordelingOf(keuze, document);
        return nu && describeStand(nu, (naam) => this.beoordelingen.compareWithProfiel(nu, naam, document));
    }
}

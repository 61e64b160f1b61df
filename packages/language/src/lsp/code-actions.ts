import type { LangiumDocument } from 'langium';
import type { CodeActionProvider } from 'langium/lsp';
import type { CodeActionParams } from 'vscode-languageserver';
import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver-types';
import type { MeldingCode } from '../assessment/melding.js';
import type { SamenwerkingServices } from '../services.js';
import { akkoordAction } from './akkoord/akkoord-action.js';
import type { Finding, FixMaker } from './fixes/fix.js';
import { fixes } from './fixes/index.js';

/** Offers the fixes of the findings at a place, and what else can be done there. */
export class SamenwerkingCodeActions implements CodeActionProvider {
    private readonly services: SamenwerkingServices;

    constructor(services: SamenwerkingServices) {
        this.services = services;
    }

    getCodeActions(document: LangiumDocument, { context, range }: CodeActionParams): CodeAction[] {
        const actions = context.diagnostics.flatMap((diagnostic) => this.actionsFor(document, diagnostic));
        // Missing agreements of one theme stand at one place: what inserts them all is offered once, and last.
        const single = actions.filter(({ isPreferred }) => isPreferred);
        const together = actions.filter(({ isPreferred }) => !isPreferred);
        return [
            ...single,
            ...new Map(together.map((action) => [action.title, action])).values(),
            ...akkoordAction(document, range.start, this.services),
        ];
    }

    private actionsFor(document: LangiumDocument, diagnostic: Diagnostic): CodeAction[] {
        // The data of a diagnostic fits its code, which the type system cannot see for a code that varies.
        const makeFixes = fixes[diagnostic.code as MeldingCode] as FixMaker<MeldingCode> | undefined;
        return (makeFixes?.(this.finding(document, diagnostic)) ?? []).map(({ title, edits, isPreferred = false }) => ({
            title,
            kind: CodeActionKind.QuickFix,
            diagnostics: [diagnostic],
            isPreferred,
            edit: { changes: { [document.uri.toString()]: [...edits] } },
        }));
    }

    private finding(document: LangiumDocument, { range, data }: Diagnostic): Finding<MeldingCode> {
        const { Beoordelingen } = this.services.assessment;
        const { samenwerkingen } = Beoordelingen.feitenOf(document);
        const index = samenwerkingen.findIndex(
            ({ geheel }) => geheel.start.line <= range.start.line && range.start.line <= geheel.end.line,
        );
        return {
            document,
            bereik: range,
            gegevens: data,
            eigen: samenwerkingen[index],
            beoordeling: Beoordelingen.beoordelingenOf(document)[index],
            services: this.services,
        };
    }
}

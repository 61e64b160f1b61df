import type { LangiumDocument } from 'langium';
import type { CodeActionProvider } from 'langium/lsp';
import type { CodeActionParams } from 'vscode-languageserver';
import { type CodeAction, CodeActionKind, type Diagnostic, type TextEdit } from 'vscode-languageserver-types';
import type { Beoordeling, EisBeoordeling } from '../assessment/beoordeling.js';
import type { Beoordelingen } from '../assessment/beoordelingen.js';
import type { MeldingGegevens } from '../assessment/melding.js';
import type { SamenwerkingServices } from '../services.js';
import { insertAfspraken } from './insert-afspraak.js';

/** Fixes for missing agreements: one, all of a theme, or all of the samenwerking. */
export class SamenwerkingCodeActions implements CodeActionProvider {
    private readonly beoordelingen: Beoordelingen;

    constructor(services: SamenwerkingServices) {
        this.beoordelingen = services.assessment.Beoordelingen;
    }

    getCodeActions(document: LangiumDocument, { context }: CodeActionParams): CodeAction[] {
        const actions = context.diagnostics
            .filter(({ code }) => code === 'afspraak-ontbreekt')
            .flatMap((diagnostic) => this.insertions(document, diagnostic));
        // Missing agreements of one theme stand at one place: what inserts them all is offered once, and last.
        const single = actions.filter(({ isPreferred }) => isPreferred);
        const together = actions.filter(({ isPreferred }) => !isPreferred);
        return [...single, ...new Map(together.map((action) => [action.title, action])).values()];
    }

    private insertions(document: LangiumDocument, diagnostic: Diagnostic): CodeAction[] {
        const { eis, thema } = diagnostic.data as MeldingGegevens['afspraak-ontbreekt'];
        const beoordeling = this.beoordelingAt(document, diagnostic);
        if (!beoordeling) {
            return [];
        }
        const missing = beoordeling.eisen.filter(({ status }) => status === 'ontbreekt');
        const ofThema = missing.filter((other) => other.thema === thema);
        const action = (title: string, eisen: readonly EisBeoordeling[], isPreferred: boolean): CodeAction => ({
            title,
            kind: CodeActionKind.QuickFix,
            diagnostics: [diagnostic],
            isPreferred,
            edit: { changes: { [document.uri.toString()]: this.edits(document, beoordeling, eisen) } },
        });
        const label = missing.find((other) => other.eis === eis)?.titel ?? eis;
        return [
            action(
                `Afspraak ‘${label}’ invoegen`,
                missing.filter((other) => other.eis === eis),
                true,
            ),
            ...(ofThema.length > 1 ? [action(`Alle ontbrekende afspraken van ${thema} invoegen`, ofThema, false)] : []),
            ...(missing.length > ofThema.length ? [action('Alle ontbrekende afspraken invoegen', missing, false)] : []),
        ];
    }

    private beoordelingAt(document: LangiumDocument, { range }: Diagnostic): Beoordeling | undefined {
        const feiten = this.beoordelingen.feitenOf(document).samenwerkingen;
        const index = feiten.findIndex(
            ({ geheel }) => geheel.start.line <= range.start.line && range.start.line <= geheel.end.line,
        );
        return this.beoordelingen.beoordelingenOf(document)[index];
    }

    private edits(document: LangiumDocument, beoordeling: Beoordeling, eisen: readonly EisBeoordeling[]): TextEdit[] {
        const eigen = this.beoordelingen.samenwerking(beoordeling.id);
        return eigen ? insertAfspraken(document.textDocument, beoordeling, eigen, eisen) : [];
    }
}

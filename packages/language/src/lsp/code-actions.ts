import type { LangiumDocument } from 'langium';
import type { CodeActionProvider } from 'langium/lsp';
import type { CodeActionParams } from 'vscode-languageserver';
import {
    type CodeAction,
    CodeActionKind,
    type Diagnostic,
    type Position,
    type Range,
    type TextEdit,
} from 'vscode-languageserver-types';
import type { SamenwerkingServices } from '../services.js';
import { visible } from '../visible.js';
import { akkoordAction } from './akkoord/akkoord-action.js';
import { toWorkspaceEdit } from './edits.js';
import { fillInCommand } from './fill-in.js';
import { FIX_ALL, fixAll } from './fix-all.js';
import { fixesFor } from './fixes/fixes-for.js';
import { refactoringsAt } from './refactorings/index.js';

/** What a client may ask for by name. */
export const CODE_ACTION_KINDS: readonly CodeActionKind[] = [CodeActionKind.QuickFix, CodeActionKind.Refactor, FIX_ALL];

/** Offers the fixes of the findings at a place, all at once that need no choice, and what else can be done there. */
export class SamenwerkingCodeActions implements CodeActionProvider {
    private readonly services: SamenwerkingServices;

    constructor(services: SamenwerkingServices) {
        this.services = services;
    }

    async getCodeActions(document: LangiumDocument, { context, range }: CodeActionParams): Promise<CodeAction[]> {
        const { only, diagnostics } = context;
        return [
            ...(includes(only, CodeActionKind.QuickFix) ? await this.quickFixes(document, diagnostics) : []),
            ...this.refactorings(document, range.start).filter(({ kind = '' }) => includes(only, kind)),
            // Changes all over the file are only for who asks for them.
            ...(only && includes(only, FIX_ALL) ? await this.fixAll(document) : []),
        ];
    }

    private refactorings(document: LangiumDocument, place: Position): CodeAction[] {
        const actions = [
            ...akkoordAction(document, place, this.services),
            ...refactoringsAt(document, place, this.services),
        ];
        return actions.map((action) => ({ ...action, title: visible(action.title) }));
    }

    private async quickFixes(document: LangiumDocument, diagnostics: readonly Diagnostic[]): Promise<CodeAction[]> {
        const actions = (
            await Promise.all(diagnostics.map((diagnostic) => this.actionsFor(document, diagnostic)))
        ).flat();
        // Missing agreements of one theme stand at one place: what inserts them all is offered once, and last.
        const single = actions.filter(({ isPreferred }) => isPreferred);
        const others = actions.filter(({ isPreferred }) => !isPreferred);
        const byEffect = new Map(others.map((action) => [JSON.stringify([action.title, action.edit]), action]));
        return [...single, ...byEffect.values()];
    }

    private async actionsFor(document: LangiumDocument, diagnostic: Diagnostic): Promise<CodeAction[]> {
        const own = document.diagnostics?.find((candidate) => isSame(candidate, diagnostic));
        const fixes = own ? await fixesFor(document, own, this.services) : [];
        return fixes.map(({ title, edits, elsewhere = {}, isPreferred = false }) => ({
            title: visible(title),
            kind: CodeActionKind.QuickFix,
            diagnostics: [diagnostic],
            isPreferred,
            edit: toWorkspaceEdit({ [document.uri.toString()]: edits }, elsewhere),
            ...this.leadingToTexts(document, edits),
        }));
    }

    private leadingToTexts({ textDocument }: LangiumDocument, edits: readonly TextEdit[]): Pick<CodeAction, 'command'> {
        const command = fillInCommand(textDocument, edits, this.services);
        return command ? { command } : {};
    }

    private async fixAll(document: LangiumDocument): Promise<CodeAction[]> {
        const edits = await fixAll(document, this.services);
        const title = 'Alles herstellen wat geen keuze vraagt';
        const edit = { changes: { [document.uri.toString()]: edits } };
        return edits.length > 0 ? [{ title, kind: FIX_ALL, edit }] : [];
    }
}

/** Kinds are names with dots: `source` asks for `source.fixAll.samenwerking` as well. */
function includes(only: readonly CodeActionKind[] | undefined, kind: CodeActionKind): boolean {
    return only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

/** What a client sends back need not have all that was sent to it: its place, code and words tell which it is. */
function isSame(own: Diagnostic, other: Diagnostic): boolean {
    return own.code === other.code && own.message === other.message && isSameRange(own.range, other.range);
}

function isSameRange({ start: a, end: b }: Range, { start: c, end: d }: Range): boolean {
    return a.line === c.line && a.character === c.character && b.line === d.line && b.character === d.character;
}

import { TextDocument, URI } from 'langium';
import { expect } from 'vitest';
import { type CodeAction, CodeActionKind, CodeActionTriggerKind } from 'vscode-languageserver';
import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver-types';
import { createWorkspace, type TestWorkspace } from './workspace.js';

/** What the editor offers for some findings of a file: fixes, unless other kinds are asked for. */
export async function fixesOf(
    workspace: TestWorkspace,
    file: string,
    diagnostics: readonly Diagnostic[],
    only: string[] = [CodeActionKind.QuickFix],
): Promise<CodeAction[]> {
    const start = { line: 0, character: 0 };
    return actionsIn(diagnostics[0]?.range ?? { start, end: start }, workspace, file, diagnostics, only);
}

/** The refactorings that the editor offers where a text starts in a file, or right behind it. */
export function refactoringsAt(
    workspace: TestWorkspace,
    file: string,
    place: string,
    side: 'start' | 'end' = 'start',
): Promise<CodeAction[]> {
    const { textDocument } = workspace.document(file);
    const behind = side === 'end' ? place.length : 0;
    const start = textDocument.positionAt(textDocument.getText().indexOf(place) + behind);
    return actionsIn({ start, end: start }, workspace, file, [], [CodeActionKind.Refactor]);
}

async function actionsIn(
    range: Range,
    { document, services }: TestWorkspace,
    file: string,
    diagnostics: readonly Diagnostic[],
    only: string[],
): Promise<CodeAction[]> {
    const actions = await services.lsp.CodeActionProvider?.getCodeActions(document(file), {
        textDocument: { uri: document(file).uri.toString() },
        range,
        context: { diagnostics: [...diagnostics], triggerKind: CodeActionTriggerKind.Invoked, only },
    });
    return (actions ?? []) as CodeAction[];
}

/** The texts of the files that a fix changes, as they become. */
export function applied(workspace: TestWorkspace, { edit }: CodeAction): Map<string, string> {
    return new Map(
        Object.entries(edit?.changes ?? {}).map(([uri, edits]) => {
            const name = decodeURIComponent(URI.parse(uri).path).replace('/werkmap/', '');
            return [name, TextDocument.applyEdits(workspace.document(name).textDocument, edits)];
        }),
    );
}

/** The file in which the tests of fixes look for findings. */
export const FILE = 'proef.samenwerking';

/** A fix with all that it makes of the files that it changes. */
export interface TriedFix {
    readonly titel: string;
    readonly isPreferred: boolean;
    readonly texts: ReadonlyMap<string, string>;
}

/**
 * Tries every fix of every finding with a code, one by one: each takes its finding away, adds no error to any file, and
 * keeps every comment. Returns them in the order in which they are offered.
 */
export async function tryFixes(code: string, files: string | Record<string, string>): Promise<TriedFix[]> {
    const texts = typeof files === 'string' ? { [FILE]: files } : files;
    const workspace = await createWorkspace(texts);
    const before = workspace.diagnostics(FILE);
    const tried: TriedFix[] = [];
    for (const finding of before.filter((diagnostic) => diagnostic.code === code)) {
        for (const action of await fixesOf(workspace, FILE, [finding])) {
            const after = applied(workspace, action);
            const errors = errorsIn(workspace, texts);
            await writeAll(workspace, after);
            // What is wrong with every line of a list goes with all of them.
            expect(countOf(workspace.diagnostics(FILE), finding), action.title).toBeLessThan(countOf(before, finding));
            expect(errorsIn(workspace, texts).length, action.title).toBeLessThanOrEqual(errors.length);
            for (const [name, text] of after) {
                expect(commentsIn(text), action.title).toEqual(expect.arrayContaining(commentsIn(texts[name] ?? '')));
            }
            await writeAll(workspace, new Map(Object.entries(texts)));
            tried.push({ titel: action.title, isPreferred: action.isPreferred === true, texts: after });
        }
    }
    return tried;
}

/** The text of the file after the fix with this title. */
export async function fixed(code: string, text: string, titel: string): Promise<string | undefined> {
    const tried = await tryFixes(code, text);
    expect(tried.map((fix) => fix.titel)).toContain(titel);
    return tried.find((fix) => fix.titel === titel)?.texts.get(FILE);
}

/** How often a finding is said. */
export function countOf(diagnostics: readonly Diagnostic[], { code, message }: Diagnostic): number {
    return diagnostics.filter((other) => other.code === code && other.message === message).length;
}

/** The errors in some files. */
export function errorsIn(workspace: TestWorkspace, files: Readonly<Record<string, string>>): Diagnostic[] {
    return Object.keys(files)
        .flatMap((name) => workspace.diagnostics(name))
        .filter(({ severity }) => severity === DiagnosticSeverity.Error);
}

export async function writeAll(workspace: TestWorkspace, texts: ReadonlyMap<string, string>): Promise<void> {
    for (const [name, text] of texts) {
        await workspace.write(name, text);
    }
}

/** The comments in a text, in its order. */
export function commentsIn(text: string): string[] {
    const withoutTexts = text.replace(/"""[\s\S]*?"""|"[^"\n]*"/g, '""');
    const comments = [...withoutTexts.matchAll(/\/\/.*|\/\*[\s\S]*?\*\//g)].map(([comment]) => comment.trim());
    return comments.filter((comment) => !KEEPS_A_PLACE.test(comment));
}

/** Written by a fix itself: it goes when the contact comes. */
const KEEPS_A_PLACE = /^\/\/ [\w-]+: \(naam van een contact\)$/;

import type { LSPClient, LSPClientExtension, WorkspaceMapping } from '@codemirror/lsp-client';
import type { CodeAction, CodeActionContext, Diagnostic, Position, Range } from 'vscode-languageserver-types';
import { berichtVan } from './meldingen.js';
import { offsetIn } from './places.js';
import type { Bestand, Werkruimte } from './werkruimte.js';

const FIX = 'quickfix';

/** What the server adds to a fix that leaves texts to be written: where these are. */
const INVULLEN = 'samenwerking.invullen';

/** Of the client, that it can show code actions and carry out what comes behind them. */
export const codeActions: LSPClientExtension = {
    clientCapabilities: {
        textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [FIX, 'refactor'] } } } },
    },
};

export const initializationOptions = { opdrachten: [INVULLEN] };

/** Something that can be done, with the text as it was when that was asked. */
export interface Oplossing {
    readonly titel: string;
    /** What it mends; undefined for what can be done there anyhow. */
    readonly melding: Diagnostic | undefined;
    /** Changes the text, and leads to the first text that is left to be written; else to the end of what is new. */
    readonly apply: () => void;
}

/** Whether there is something that mends a finding. */
export async function hasFix(client: LSPClient, uri: string, melding: Diagnostic): Promise<boolean> {
    const fixes = await ask(client, uri, melding.range, { diagnostics: [melding], only: [FIX] });
    return fixes.length > 0;
}

/** What mends some findings in a file, and what else can be done at a place in it; until `done` is called. */
export async function oplossingenFor(
    client: LSPClient,
    bestand: Bestand,
    range: Range,
    meldingen: readonly Diagnostic[],
): Promise<{ readonly oplossingen: readonly Oplossing[]; readonly done: () => void }> {
    client.sync();
    const mapping = client.workspaceMapping();
    const done = () => mapping.destroy();
    try {
        const actions = await ask(client, bestand.uri, range, { diagnostics: [...meldingen] });
        const oplossingen = actions.map(
            (action): Oplossing => ({
                titel: action.title,
                melding: meldingen.find((melding) => action.diagnostics?.some((mended) => isSame(mended, melding))),
                apply: () => apply(action, bestand, client, mapping),
            }),
        );
        return { oplossingen, done };
    } catch (fault) {
        done();
        throw fault;
    }
}

/** What went to the server and came back is another object. */
function isSame(a: Diagnostic, b: Diagnostic): boolean {
    const { start } = a.range;
    const isThere = start.line === b.range.start.line && start.character === b.range.start.character;
    return isThere && a.code === b.code && berichtVan(a) === berichtVan(b);
}

async function ask(
    client: LSPClient,
    uri: string,
    range: Range,
    context: CodeActionContext,
): Promise<readonly CodeAction[]> {
    const params = { textDocument: { uri }, range, context };
    const actions = await client.request<typeof params, CodeAction[] | null>('textDocument/codeAction', params);
    return actions ?? [];
}

function apply({ edit, command }: CodeAction, bestand: Bestand, client: LSPClient, mapping: WorkspaceMapping): void {
    const werkruimte = client.workspace as Werkruimte;
    let anchor: number | undefined;
    for (const [uri, edits] of Object.entries(edit?.changes ?? {})) {
        const changes = edits.map(({ range, newText }) => ({
            from: mapping.mapPosition(uri, range.start),
            to: mapping.mapPosition(uri, range.end),
            insert: newText,
        }));
        if (uri === bestand.uri) {
            const [{ from, insert } = { from: 0, insert: '' }] = changes;
            anchor = bestand.state.changes(changes).mapPos(from, -1) + insert.trimEnd().length;
        }
        werkruimte.updateFile(uri, { changes, userEvent: 'input.fix' });
    }
    const [, places] = command?.command === INVULLEN ? (command.arguments as [string, Position[]]) : [];
    const place = places?.[0] ? offsetIn(bestand.state.doc, places[0]) : anchor;
    if (place !== undefined) {
        bestand.update({ selection: { anchor: place }, scrollIntoView: true });
    }
}

import { type Diagnostic as Shown, setDiagnostics } from '@codemirror/lint';
import { LSPPlugin } from '@codemirror/lsp-client';
import type { EditorView } from '@codemirror/view';
import { berichtVan, type Meldingen } from '../language/meldingen.js';
import { offsetIn } from '../language/places.js';
import type { Bestand } from '../language/werkruimte.js';
import { messages } from '../messages.js';

/** What the editor calls the severities of the protocol, by their number. */
const SEVERITIES = [undefined, 'error', 'warning', 'info', 'hint'] as const;

/** Shows in the editor what was found in its file; `solve` is offered where that can be mended. */
export function underline(
    view: EditorView,
    { uri }: Bestand,
    meldingen: Meldingen,
    solve: (from: number, to: number) => void,
): void {
    const plugin = LSPPlugin.get(view);
    if (!plugin) {
        return;
    }
    const { syncedDoc, unsyncedChanges } = plugin;
    const action = { name: messages.oplossen, apply: (_: EditorView, from: number, to: number) => solve(from, to) };
    const shown = meldingen.in(uri).map(
        (melding): Shown => ({
            from: unsyncedChanges.mapPos(offsetIn(syncedDoc, melding.range.start)),
            to: unsyncedChanges.mapPos(offsetIn(syncedDoc, melding.range.end)),
            severity: SEVERITIES[melding.severity ?? 1] ?? 'error',
            message: berichtVan(melding),
            actions: meldingen.isOplosbaar(uri, melding) ? [action] : [],
        }),
    );
    view.dispatch(setDiagnostics(view.state, shown));
}

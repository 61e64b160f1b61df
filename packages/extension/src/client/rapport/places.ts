import { Range, type TextEditor, TextEditorRevealType, Uri, ViewColumn, window } from 'vscode';
import type { RapportPlaats } from '../../rapport-request.js';

/**
 * The index of the place that a line belongs to: the last one that begins at or above it, inside whatever is told that
 * the line is in. Places where something is only mentioned do not count.
 */
export function placeOfLine(places: readonly RapportPlaats[], uri: string, line: number): number | undefined {
    const above = places.flatMap((place, index) => {
        const { geheel, isVermelding } = place;
        const isAbove = place.uri === uri && geheel.start.line <= line && !isVermelding;
        return isAbove ? [{ index, begin: geheel.start.line, end: geheel.end.line }] : [];
    });
    const around = above.filter(({ end }) => line <= end).map(({ begin }) => begin);
    const outermost = Math.min(...around);
    return above
        .filter(({ begin }) => begin >= outermost)
        .reduce<(typeof above)[number] | undefined>(
            (last, place) => (last && last.begin > place.begin ? last : place),
            undefined,
        )?.index;
}

/** Shows a place and selects it, in the editor that shows its file already where there is one. */
export async function goTo({ uri, bereik }: RapportPlaats, panelColumn: ViewColumn | undefined): Promise<void> {
    const file = Uri.parse(uri);
    const open = window.visibleTextEditors.find(({ document }) => document.uri.toString() === file.toString());
    const { start, end } = bereik;
    const selection = new Range(start.line, start.character, end.line, end.character);
    const editor = await window.showTextDocument(file, { viewColumn: columnFor(open, panelColumn), selection });
    editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Not over the report. */
function columnFor(open: TextEditor | undefined, panelColumn: ViewColumn | undefined): ViewColumn {
    const other = window.tabGroups.all.find(({ viewColumn }) => viewColumn !== panelColumn);
    return open?.viewColumn ?? other?.viewColumn ?? ViewColumn.Beside;
}

import type { QuickPickItem } from 'vscode';
import { QuickPickItemKind, window } from 'vscode';
import type { OntbrekendeAfspraak, ProfielKeuze } from '../profiel-request.js';

export const title = 'Wat ontbreekt voor een hoger profiel';

/** Asks which profile to compare with; undefined where none is chosen. */
export async function pickProfiel(profielen: readonly ProfielKeuze[]): Promise<string | undefined> {
    const items = profielen.map(({ naam, titel, isVolgend }) => {
        return { label: titel, description: isVolgend ? 'een trede hoger' : '', naam };
    });
    const item = await window.showQuickPick(items, {
        title,
        placeHolder: 'Met welk profiel wilt u vergelijken?',
    });
    return item?.naam;
}

/** Asks which agreements to insert, by theme; those of the minimum are chosen beforehand. */
export async function pickAfspraken(afspraken: readonly OntbrekendeAfspraak[]): Promise<string[]> {
    const items = [...Map.groupBy(afspraken, ({ thema }) => thema)].flatMap(([thema, ofThema]) => [
        { label: thema, kind: QuickPickItemKind.Separator, eis: '' },
        ...ofThema.map(({ eis, titel, isVereist }): QuickPickItem & { readonly eis: string } => ({
            label: titel,
            description: isVereist ? '' : 'telt niet mee in het minimum',
            picked: isVereist,
            eis,
        })),
    ]);
    const chosen = await window.showQuickPick(items, {
        title: 'Afspraken invoegen',
        placeHolder: 'Welke afspraken wilt u in de tekst zetten?',
        canPickMany: true,
    });
    return (chosen ?? []).map(({ eis }) => eis);
}

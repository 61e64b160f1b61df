import { window } from 'vscode';
import type { RapportFormaat, RapportKeuze } from '../../rapport-request.js';

/** Asks which report; undefined where none is chosen. */
export async function pickSoort(title: string, keuzes: readonly RapportKeuze[]): Promise<RapportKeuze | undefined> {
    const items = keuzes.map((keuze) => ({ label: keuze.titel, description: keuze.inhoud, keuze }));
    return (await window.showQuickPick(items, { title, placeHolder: 'Welk rapport?' }))?.keuze;
}

/** Asks in which format; undefined where none is chosen. */
export async function pickFormaat(
    title: string,
    formaten: readonly RapportFormaat[],
): Promise<RapportFormaat | undefined> {
    const items = formaten.map((formaat) => {
        return { label: formaat.titel, description: `${formaat.extensie} – ${formaat.doel}`, formaat };
    });
    return (await window.showQuickPick(items, { title, placeHolder: 'In welke vorm?' }))?.formaat;
}

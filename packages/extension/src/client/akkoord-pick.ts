import type { QuickPickItem } from 'vscode';
import { window } from 'vscode';
import type { AfspraakKeuze, ContactKeuze } from '../akkoord-request.js';
import { tell } from './tell.js';

export const title = 'Akkoord vastleggen';

/** Asks who agrees; undefined where nobody is chosen. */
export async function pickContact(afspraak: string, keuzes: readonly ContactKeuze[]): Promise<string | undefined> {
    if (keuzes.length === 0) {
        tell.information(
            'Deze samenwerking heeft nog geen contacten. Leg eerst met ‘contact’ vast wie er akkoord kan gaan.',
        );
        return undefined;
    }
    const items = keuzes.map((keuze) => ({
        label: keuze.titel,
        description: keuze.organisatie ?? '',
        detail: [keuze.functie, stand(keuze)].filter(Boolean).join(' · '),
        naam: keuze.naam,
    }));
    return (await pick(items, `Wie gaat akkoord met ‘${afspraak}’?`))?.naam;
}

/** Asks which agreement it is, and gives its place. */
export async function pickAfspraak(keuzes: readonly AfspraakKeuze[]): Promise<AfspraakKeuze['plaats'] | undefined> {
    if (keuzes.length === 0) {
        tell.information(
            'In dit bestand staat nog geen afspraak om akkoord mee te gaan. Schrijf eerst op wat u afspreekt.',
        );
        return undefined;
    }
    const items = keuzes.map(({ titel, thema, samenwerking, plaats }) => ({
        label: titel,
        description: thema,
        detail: samenwerking,
        plaats,
    }));
    return (await pick(items, 'Zet de cursor in een afspraak, of kies hier de afspraak.'))?.plaats;
}

function pick<T extends QuickPickItem>(items: readonly T[], placeHolder: string): Thenable<T | undefined> {
    return window.showQuickPick(items, { title, placeHolder, matchOnDescription: true, matchOnDetail: true });
}

/** The akkoord that is there already. */
function stand({ akkoord }: ContactKeuze): string | undefined {
    if (!akkoord) {
        return undefined;
    }
    const gegeven = akkoord.datum ? `akkoord van ${akkoord.datum}` : 'akkoord zonder datum';
    return akkoord.isAchterhaald ? `${gegeven}, geldt niet meer voor deze tekst` : gegeven;
}

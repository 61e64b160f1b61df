/** The script of a form in VS Code: shows what the extension sends, and tells it what is filled in. */
import { type FormulierUitkomst, FormulierView } from '../../formulier/src/index.ts';
import type { FromForm, ToForm } from '../src/formulier-messages.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromForm): void };

const vscode = acquireVsCodeApi();
const place = document.getElementById('formulier') as HTMLElement;
/** Who waits for what came of what was filled in, by its number. */
const waiting = new Map<number, (uitkomst: FormulierUitkomst) => void>();
let sent = 0;

const view = new FormulierView(place, {
    kopniveau: 1,
    wijzig: (wijziging) => {
        const nummer = ++sent;
        vscode.postMessage({ soort: 'wijzig', nummer, wijziging });
        return new Promise((resolve) => waiting.set(nummer, resolve));
    },
    kies: (samenwerking) => vscode.postMessage({ soort: 'kies', samenwerking }),
});

window.addEventListener('message', ({ data }: MessageEvent<ToForm>) => {
    switch (data.soort) {
        case 'formulier':
            view.show(data.formulier);
            break;
        case 'uitkomst':
            waiting.get(data.nummer)?.(data.uitkomst);
            waiting.delete(data.nummer);
    }
});

vscode.postMessage({ soort: 'klaar' });

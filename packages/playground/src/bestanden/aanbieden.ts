import { byId } from '../page/dom.js';
import { type Gebracht, isDocument } from './inname.js';
import { acceptDrops } from './slepen.js';

/** Has the user bring files: chosen by themselves, in a folder, or dropped on the page. */
export function offerFiles(onBrought: (brought: Promise<readonly Gebracht[]>) => void): void {
    offer('open', 'kies', onBrought);
    offer('open-map', 'kies-map', onBrought);
    offer('importeer', 'kies-document', onBrought);
    acceptDrops(onBrought);
}

function offer(button: string, input: string, onBrought: (brought: Promise<readonly Gebracht[]>) => void): void {
    const picker = byId(input, HTMLInputElement);
    byId(button, HTMLButtonElement).addEventListener('click', () => picker.click());
    picker.addEventListener('change', () => {
        const brought = [...(picker.files ?? [])].map((file) => chosen(file, input === 'kies-document'));
        // The same file can be chosen once more.
        picker.value = '';
        onBrought(Promise.resolve(brought));
    });
}

function chosen(bestand: File, isForDocuments: boolean): Gebracht {
    const { webkitRelativePath: pad, name } = bestand;
    // The folder that was chosen is none of the names.
    return {
        bestand,
        pad: pad === '' ? name : pad.slice(pad.indexOf('/') + 1),
        isMeegekomen: pad !== '',
        isDocument: isForDocuments || isDocument(name),
    };
}

import type { AfspraakInhoud, Herkomst, Norm, Overneembaar } from '@samenwerking/language';
import { paragraph, remark } from '../build.js';
import type { Paragraph, TextValue } from '../tree.js';
import { plainText } from '../user-text.js';
import { eisVan, onderdeelNaam } from './afspraak-namen.js';
import { enumerate } from './words.js';

/** Says of one value that it is taken over. */
export function overgenomen({ herkomst }: Overneembaar): TextValue | undefined {
    return herkomst && remark(`Overgenomen uit ${titel(herkomst)}.`);
}

/** Says that an agreement is taken over, or which parts of it are, and from which samenwerkingen. */
export function overgenomenAfspraak(afspraak: AfspraakInhoud, norm: Norm): Paragraph[] {
    const onderdelen = onderdelenVan(afspraak);
    const herkomsten = onderdelen.map(([, { herkomst }]) => herkomst);
    const [first = afspraak.herkomst] = herkomsten;
    if (first && herkomsten.every((herkomst) => herkomst?.id === first.id)) {
        return [paragraph(`Overgenomen uit ${titel(first)}.`)];
    }
    const bronnen = new Map(herkomsten.flatMap((herkomst) => (herkomst ? [[herkomst.id, herkomst]] : [])));
    return [...bronnen.values()].map((bron) => {
        const namen = onderdelen
            .filter(([, { herkomst }]) => herkomst?.id === bron.id)
            .map(([sleutel]) => `‘${onderdeelNaam(sleutel, eisVan(afspraak), norm)}’`);
        return paragraph(`Deels overgenomen uit ${titel(bron)}: ${enumerate(namen)}.`);
    });
}

/** What an agreement says, by key. With an akkoord it is told whose it is. */
function onderdelenVan(afspraak: AfspraakInhoud): [string, Overneembaar][] {
    const { status, tekst, motivering, eigenaar, vastgesteldOp, geldigTot, documenten, aspecten } = afspraak;
    const all: [string, Overneembaar | undefined][] = [
        ['status', status],
        ['tekst', tekst],
        ['motivering', motivering],
        ...aspecten.map((aspect): [string, Overneembaar] => [aspect.aspect.naam, aspect]),
        // Documents are taken over together.
        ['document', documenten[0]],
        ['eigenaar', eigenaar],
        ['vastgesteld-op', vastgesteldOp],
        ['geldig-tot', geldigTot],
    ];
    return all.flatMap(([sleutel, waarde]) => (waarde ? [[sleutel, waarde]] : []));
}

function titel(herkomst: Herkomst): string {
    return `‘${plainText(herkomst.titel)}’`;
}

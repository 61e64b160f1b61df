import { quoted } from '../messages.js';

/** The sentences of `importeer`: what is the matter with the document, and what was taken over. */
export const messages = {
    noPath: () => 'Noem het document dat u wilt inlezen: ‘samenwerking importeer checklist.docx’.',
    onePath: () => 'Met ‘importeer’ leest u één document in. Noem één pad; waar het resultaat komt, zegt u met --uit.',
    folder: (pad: string) => `‘${pad}’ is een map. Noem het Word- of Excel-bestand dat u wilt inlezen.`,
    unreadable: (pad: string, reason: string) => `‘${pad}’ kan niet worden ingelezen: ${reason}.`,
    unclearProfiel: (pad: string, profielen: readonly string[]) =>
        `Bij welk profiel ‘${pad}’ hoort, blijkt niet uit het document. Geef het mee met --profiel. ` +
        `Kies uit: ${profielen.join(', ')}.`,
    uncertain: () => 'Kijk dit na. Wat niet zeker is, is niet overgenomen; dit staat ook bovenaan in het bestand:',
    made: (pad: string) => [
        `Gemaakt: ${pad}`,
        `Open het bestand in VS Code en vul aan wat er is afgesproken. Met ‘samenwerking controleer ${quoted(pad)}’ ziet ` +
            'u wat er nog ontbreekt.',
    ],
} as const;

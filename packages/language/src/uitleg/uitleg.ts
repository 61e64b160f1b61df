import type { MeldingCode } from '../assessment/melding.js';
import { catalogue, onderwerpen } from '../validation/catalogue.js';
import { suggest } from '../validation/suggestion.js';
import { ernstInWoorden } from './ernst-in-woorden.js';

/** The explanation of the findings with one code, in plain text: every form of it shows these parts. */
export interface Uitleg {
    readonly code: MeldingCode;
    readonly titel: string;
    readonly betekenis: string;
    /** How hard the findings count: one line, or one for each case. */
    readonly ernst: readonly string[];
    readonly delen: readonly UitlegDeel[];
}

/** A part with a heading. */
export interface UitlegDeel {
    readonly kop: string;
    readonly alineas: readonly string[];
    /** Cases, each with what holds for it. */
    readonly gevallen?: readonly string[] | undefined;
    /** A file in the language. */
    readonly voorbeeld?: string | undefined;
}

const HOE_ZWAAR = 'Hoe zwaar telt het?';

/** All codes by subject. */
export const codesPerOnderwerp: readonly { readonly titel: string; readonly codes: readonly MeldingCode[] }[] =
    onderwerpen.map(({ titel, meldingen }) => ({ titel, codes: Object.keys(meldingen) as MeldingCode[] }));

/** True for the code of a finding. */
export function isMeldingCode(code: string): code is MeldingCode {
    return Object.hasOwn(catalogue, code);
}

/** The code that was probably meant. */
export function suggestCode(written: string): string | undefined {
    return suggest(written, Object.keys(catalogue));
}

/** What there is to explain about the findings with this code. */
export function uitlegVan(code: MeldingCode): Uitleg {
    const { titel, betekenis, bron, herstel, voorbeeld, oplossing } = catalogue[code];
    const ernst = ernstInWoorden(catalogue[code]);
    return {
        code,
        titel,
        betekenis,
        ernst,
        delen: [
            {
                kop: 'Wat kunt u doen?',
                alineas: [
                    herstel,
                    ...(oplossing === undefined
                        ? []
                        : [`Snel in de editor, met het lampje (Ctrl + punt): ${oplossing}.`]),
                ],
                voorbeeld,
            },
            ernst.length === 1
                ? { kop: HOE_ZWAAR, alineas: ernst.map(sentence) }
                : { kop: HOE_ZWAAR, alineas: [], gevallen: ernst.map(sentence) },
            {
                kop: 'Waar wordt het gevraagd?',
                alineas: [
                    bron === undefined
                        ? 'Niet in het Stappenplan: de taal vraagt dit zelf.'
                        : `In het Stappenplan: ${bron}.`,
                ],
            },
        ],
    };
}

/** How a user lets the findings with this code count otherwise. */
export function andersTellen(code: MeldingCode): UitlegDeel {
    return {
        kop: 'Anders laten tellen of uitzetten',
        alineas: [
            `In de editor: zet ‘${code}’ in de instelling ‘samenwerking.ernst’ op ‘uit’, of op ‘fout’, ‘waarschuwing’, ` +
                '‘informatie’ of ‘hint’.',
            `Op de opdrachtregel: ‘samenwerking controleer --ernst ${code}=uit’.`,
        ],
    };
}

function sentence(text: string): string {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

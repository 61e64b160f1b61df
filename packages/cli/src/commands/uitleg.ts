import { isMeldingCode, type MeldingCode, suggestCode } from '@samenwerking/language';
import type { OptionSpecs } from '../call/options.js';
import { ExitCode } from '../exit-code.js';
import { messages } from '../messages.js';
import { Problem } from '../problem.js';
import { renderCodes, renderUitleg } from '../uitleg/text.js';
import type { Command } from './command.js';

const options = {} as const satisfies OptionSpecs;

/** `uitleg`: what a diagnostic means, where the norm asks it, how to mend it. Reads no file. */
export const uitleg: Command<typeof options> = {
    name: 'uitleg',
    alias: 'explain',
    usage: '[code…]',
    summary: 'legt uit wat een melding betekent',
    description: `Legt uit wat een melding betekent: hoe zwaar zij telt, waar het Stappenplan erom vraagt, wat u
eraan kunt doen en hoe u haar uitzet.

De code staat achter de melding tussen haken, zoals [partner-ontbreekt]. Zonder code ziet u alle
meldingen.`,
    options,
    without: ['peildatum', 'norm'],
    examples: [
        ['samenwerking uitleg', 'alle meldingen'],
        ['samenwerking uitleg partner-ontbreekt', 'één melding'],
    ],
    async run(words, _options, { output }) {
        const codes = [...new Set(words.map(codeOf))];
        await output.result(
            codes.length === 0 ? renderCodes(output) : codes.map((code) => renderUitleg(code, output)).join('\n'),
        );
        return ExitCode.ok;
    },
};

/** A code as it was typed, or copied with the brackets that stand around it in the output of `controleer`. */
function codeOf(word: string): MeldingCode {
    const code = word.replace(/^\[(.*)\]$/, '$1').toLowerCase();
    if (!isMeldingCode(code)) {
        throw new Problem(messages.unknownCode(word, suggestCode(code)), ExitCode.wrongCall);
    }
    return code;
}

import type { OptionSpecs } from '../call/options.js';
import { ExitCode } from '../exit-code.js';
import { messages } from '../messages.js';
import { Problem } from '../problem.js';
import type { Command } from './command.js';

const options = {
    stdio: { help: 'via de standaardinvoer en -uitvoer; dat doet hij altijd' },
} as const satisfies OptionSpecs;

/** `taalserver`: the language server, for any editor. */
export const taalserver: Command<typeof options> = {
    name: 'taalserver',
    alias: 'server',
    usage: '--stdio',
    summary: 'helpt in een andere editor dan VS Code',
    description: `Start de taalserver (Language Server Protocol). Een editor start hem zelf, en laat er meldingen,
suggesties, uitleg en oplossingen mee zien terwijl u schrijft. Hoe u dat instelt in Neovim, Helix,
Emacs, Zed en IntelliJ, staat in docs/editors.md.

De peildatum, de norm en hoe zwaar meldingen tellen, stelt u in de editor in, onder ‘samenwerking’.
De server stopt met de editor; de afsluitcode is 1 als die zich niet heeft afgemeld.`,
    options,
    without: ['peildatum', 'norm', 'geen-kleur'],
    examples: [['samenwerking taalserver --stdio', 'zoals een editor hem start']],
    async run([path], _options, { output }) {
        if (path !== undefined) {
            throw new Problem(messages.serverTakesNoPath(path), ExitCode.wrongCall);
        }
        if (process.stdin.isTTY) {
            output.tell(messages.serverWaits());
        }
        // No other command needs it, and it is large.
        const { serveEditor } = await import('../taalserver/serve-editor.js');
        return await serveEditor();
    },
};

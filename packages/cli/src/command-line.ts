import { formatDatum, guessDatum, readDatum, todayInAmsterdam } from '@samenwerking/language';
import { version } from '../package.json';
import { commandHelp, generalHelp } from './call/help.js';
import type { SharedOptions } from './call/options.js';
import { parseCall } from './call/parse-call.js';
import type { Command } from './commands/command.js';
import { controleer } from './commands/controleer.js';
import { importeer } from './commands/importeer.js';
import { nieuw } from './commands/nieuw.js';
import { opmaak } from './commands/opmaak.js';
import { rapport } from './commands/rapport.js';
import { taalserver } from './commands/taalserver.js';
import { uitleg } from './commands/uitleg.js';
import { ExitCode } from './exit-code.js';
import { normPath } from './files/norm-path.js';
import { messages } from './messages.js';
import type { Output } from './output/output.js';
import { Problem } from './problem.js';

/** In the order of the help. */
const commands: readonly Command[] = [nieuw, controleer, rapport, opmaak, uitleg, importeer, taalserver];

/** Runs one call of `samenwerking`. What the user can mend is thrown as a Problem. */
export async function runCommandLine(args: readonly string[], output: Output): Promise<ExitCode> {
    if (args.length === 0) {
        output.complain(...generalHelp(commands).trimEnd().split('\n'));
        return ExitCode.wrongCall;
    }
    const call = parseCall(args, commands);
    switch (call.kind) {
        case 'version':
            await output.result(`${version}\n`);
            return ExitCode.ok;
        case 'help':
            await output.result(call.command ? commandHelp(call.command) : generalHelp(commands));
            return ExitCode.ok;
        case 'command': {
            const shared = call.options as SharedOptions;
            output.configure({ isQuiet: shared.stil ?? false, isColourless: shared['geen-kleur'] ?? false });
            const cwd = process.cwd();
            const norm = shared.norm === undefined ? undefined : await normPath(shared.norm, cwd);
            const context = { cwd, peildatum: peildatumOf(shared), norm, output };
            return await call.command.run(call.paths, call.options, context);
        }
    }
}

function peildatumOf({ peildatum }: SharedOptions): string {
    if (peildatum === undefined) {
        return todayInAmsterdam();
    }
    const datum = readDatum(peildatum.trim());
    if (datum === undefined) {
        const meant = guessDatum(peildatum.trim());
        throw new Problem(
            messages.wrongDate('--peildatum', peildatum, meant && formatDatum(meant)),
            ExitCode.wrongCall,
        );
    }
    return datum;
}

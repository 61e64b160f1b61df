import { runCommandLine } from './command-line.js';
import { ExitCode } from './exit-code.js';
import { messages } from './messages.js';
import { watchConsole } from './output/console.js';
import { Output } from './output/output.js';
import { Problem } from './problem.js';
import { stopWhole } from './stop-whole.js';

/** Runs the command line of this process, and sees to it that every end is a sentence and an exit code. */
export async function runProcess(): Promise<void> {
    const output = new Output(process);
    const consoleErrors = watchConsole();
    stopWhole(output);
    process.on('uncaughtException', (error) => {
        output.complain(messages.fault(describeFault(error)));
        process.exit(ExitCode.failure);
    });
    try {
        process.exitCode = await runCommandLine(process.argv.slice(2), output);
        if (consoleErrors.length > 0) {
            output.complain(messages.fault(consoleErrors[0] ?? ''));
            process.exitCode = ExitCode.failure;
        }
    } catch (error) {
        if (error instanceof Problem) {
            output.complain(error.message);
            process.exitCode = error.exitCode;
        } else {
            output.complain(isMissingPart(error) ? messages.incomplete() : messages.fault(describeFault(error)));
            process.exitCode = ExitCode.failure;
        }
    }
}

/** Some of what is large is loaded from a file beside the program, which may have been left behind. */
function isMissingPart(error: unknown): boolean {
    return error instanceof Error && (error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND';
}

/** What a maintainer needs to find a fault, on one line: no stack trace. */
function describeFault(error: unknown): string {
    return String(error).split('\n', 1)[0] ?? '';
}

#!/usr/bin/env node
/**
 * Stands in for the executable of a desktop VS Code: takes the arguments that @vscode/test-electron gives, runs the
 * suite, and exits with its code. Code 0 alone proves nothing: the workbench also says 0 when the extension host died.
 * Hence the suite's result file.
 */
import { parseDesktopArguments } from './desktop-arguments.ts';
import { runSuite } from './run-suite.ts';

const outcome = await runSuite(parseDesktopArguments(process.argv.slice(2)));
process.exitCode = typeof outcome === 'number' ? outcome : 1;

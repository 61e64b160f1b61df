import type { Check } from './check.ts';
import { commandLine } from './command-line.ts';
import { editor } from './editor.ts';
import { formatter } from './formatter.ts';
import { language } from './language.ts';
import { reports } from './reports.ts';
import { sequence } from './sequence.ts';

/** Everything that any input goes through. */
export const checks: readonly Check[] = [language, formatter, editor, reports, commandLine, sequence];

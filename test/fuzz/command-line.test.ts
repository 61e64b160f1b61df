import { commandLine } from './checks/command-line.ts';
import { EXTREMES } from './inputs/extremes.ts';
import { testAnyInput } from './support/good-ends.ts';

testAnyInput(commandLine, EXTREMES);

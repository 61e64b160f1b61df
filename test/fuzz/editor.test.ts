import { editor } from './checks/editor.ts';
import { EXTREMES } from './inputs/extremes.ts';
import { testAnyInput } from './support/good-ends.ts';

testAnyInput(editor, EXTREMES);

import { language } from './checks/language.ts';
import { CROWDED, EXTREMES } from './inputs/extremes.ts';
import { testAnyInput } from './support/good-ends.ts';

testAnyInput(language, { ...EXTREMES, ...CROWDED });

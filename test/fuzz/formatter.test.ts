import { formatter } from './checks/formatter.ts';
import { EXTREMES } from './inputs/extremes.ts';
import { testAnyInput } from './support/good-ends.ts';

testAnyInput(formatter, EXTREMES);

import { reports } from './checks/reports.ts';
import { EXTREMES } from './inputs/extremes.ts';
import { testAnyInput } from './support/good-ends.ts';

testAnyInput(reports, EXTREMES);

import type { FixMaker } from './fix.js';
import { insertKey } from './insert-key.js';

const insertDuration = insertKey<'activiteit-zonder-planning'>('doorlooptijd', () => ['1 week', '2 weken', '1 maand']);
const insertPriority = insertKey<'activiteit-zonder-planning'>('prioriteit', () => ['hoog', 'midden', 'laag']);

/** Gives an activity a duration or a priority to choose. */
export const insertPlanning: FixMaker<'activiteit-zonder-planning'> = (finding) =>
    finding.gegevens.ontbreekt === 'planning' ? insertDuration(finding) : insertPriority(finding);

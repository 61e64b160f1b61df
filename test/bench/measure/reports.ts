import { join } from 'node:path';
import { SAMENWERKING } from '../content/notation.ts';
import type { Figure, Measurement } from '../run/figure.ts';
import { run } from '../run/process.ts';
import { samenwerking } from '../run/sides.ts';
import { byTurns, type Sample, timed } from '../run/turns.ts';

const FILES = 100;
const KINDS = [
    ...['status', 'checklist', 'plan-van-aanpak', 'planning', 'gespreksagenda'],
    ...['toetsingsdossier', 'crisisplan', 'overzicht'],
];

/** Each report about a folder, against a check of it. */
export const reports: Measurement = async ({ content, scale }) => {
    const { path } = content.folder(FILES, SAMENWERKING);
    const check: Sample = () => timed(() => run([...samenwerking, 'controleer', '--opnieuw'], path));
    const figures: Figure[] = [];
    for (const kind of KINDS) {
        const to = join(content.root, `rapport-${kind}`);
        const args = ['rapport', '--soort', kind, '--formaat', 'html', '--uit', to, '--overschrijf'];
        const make: Sample = () => timed(() => run([...samenwerking, ...args], path));
        const [own, checked] = await byTurns(Math.min(scale.turns, 3), make, check);
        figures.push({
            name: `report ${kind} of ${FILES} files`,
            unit: 'ms',
            ours: own,
            peer: { name: 'controleer', value: checked },
        });
    }
    return figures;
};

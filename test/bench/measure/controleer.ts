import { SAMENWERKING, YAML } from '../content/notation.ts';
import type { Measurement } from '../run/figure.ts';
import { run } from '../run/process.ts';
import { ajvCli, ajvScript, samenwerking } from '../run/sides.ts';
import { byTurns, timed } from '../run/turns.ts';

/** A check of a whole folder in CI, against ajv's command line and against the least that can be written with ajv. */
export const controleer: Measurement = async ({ content, scale }) => {
    const mine = content.folder(scale.folder, SAMENWERKING).path;
    const theirs = content.folder(scale.folder, YAML).path;
    const files = `${scale.folder} files`;
    const [own, cli, script] = await byTurns(
        scale.turns,
        () => timed(() => run([...samenwerking, 'controleer'], mine)),
        () =>
            timed(() => run([...ajvCli, 'validate', '--all-errors', '-s', content.schemaPath, '-d', '*.yaml'], theirs)),
        () => timed(() => run([...ajvScript, content.schemaPath, theirs], theirs)),
    );
    return [
        {
            name: `controleer on ${files}, cold`,
            unit: 'ms',
            ours: own,
            peer: { name: 'ajv-cli', value: cli },
            target: 1,
        },
        {
            name: `controleer on ${files}, cold`,
            unit: 'ms',
            ours: own,
            peer: { name: 'ajv with js-yaml', value: script },
        },
    ];
};

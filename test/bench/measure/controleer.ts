import { join } from 'node:path';
import { SAMENWERKING, YAML } from '../content/notation.ts';
import type { Measurement } from '../run/figure.ts';
import { run } from '../run/process.ts';
import { ajvCli, ajvScript, flagged, samenwerking } from '../run/sides.ts';
import { byTurns, timed } from '../run/turns.ts';

/**
 * A check of a whole folder, as in CI and where nothing has changed since the one before, against ajv's command line and
 * against the least that can be written with ajv.
 */
export const controleer: Measurement = async ({ content, scale, floor }) => {
    const mine = content.folder(scale.folder, SAMENWERKING).path;
    const theirs = content.folder(scale.folder, YAML).path;
    const files = `${scale.folder} files`;
    const cache = join(content.root, 'cache');
    const env = { XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, HOME: cache };
    const coldCheck = (flags: readonly string[]) =>
        run([...flagged(samenwerking, flags), 'controleer', '--opnieuw'], mine);
    const warmCheck = (flags: readonly string[]) => run([...flagged(samenwerking, flags), 'controleer'], mine, env);
    const [cold, warm, cli, script, trees, fingerprints] = await byTurns(
        scale.turns,
        () => timed(() => coldCheck([])),
        () => timed(() => warmCheck([])),
        () =>
            timed(() => run([...ajvCli, 'validate', '--all-errors', '-s', content.schemaPath, '-d', '*.yaml'], theirs)),
        () => timed(() => run([...ajvScript, content.schemaPath, theirs], theirs)),
        () => timed(() => run(floor.trees, mine)),
        () => timed(() => run(floor.fingerprints, mine)),
    );
    const withJsYaml = { name: 'ajv with js-yaml', value: script };
    return [
        {
            name: `controleer on ${files}, cold`,
            unit: 'ms',
            ours: cold,
            peer: { name: 'ajv-cli', value: cli },
            target: 1,
            floor: { name: 'Node, the libraries and the trees of all files', value: trees },
            again: coldCheck,
        },
        { name: `controleer on ${files}, cold`, unit: 'ms', ours: cold, peer: withJsYaml },
        {
            name: `controleer on ${files}, nothing changed`,
            unit: 'ms',
            ours: warm,
            peer: withJsYaml,
            target: 0.15,
            floor: { name: 'Node, and reading all files', value: fingerprints },
            again: warmCheck,
        },
    ];
};

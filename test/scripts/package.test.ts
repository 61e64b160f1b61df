import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { refuseTooLarge } from '../../scripts/package.js';
import { root } from '../../scripts/paths.js';

test('a package that has become too large is refused, and it is said by how much', () => {
    expect(() => refuseTooLarge(1_200_000)).not.toThrow();
    expect(() => refuseTooLarge(1_200_001)).toThrow('The package is 1,200,001 bytes, and at most 1,200,000 is wanted.');
});

describe('a package made twice', () => {
    const folder = mkdtempSync(join(tmpdir(), 'package-'));
    afterAll(() => rmSync(folder, { recursive: true }));

    /** The checksum of a package that is made with these habits of a machine. */
    function made(name: string, umask: string, environment: NodeJS.ProcessEnv): string {
        const outfile = join(folder, name);
        const command = `umask ${umask} && exec "$0" scripts/package.ts "$1"`;
        const { status, stderr } = spawnSync('sh', ['-c', command, process.execPath, outfile], {
            cwd: root,
            env: { ...process.env, ...environment },
            encoding: 'utf8',
        });
        expect(status, stderr).toBe(0);
        return createHash('sha256').update(readFileSync(outfile)).digest('hex');
    }

    test.skipIf(process.platform === 'win32')(
        'is the same to the byte, whatever the hour or the habits of the machine',
        () => {
            const first = made('first.vsix', '022', { TZ: 'Europe/Amsterdam', LANG: 'nl_NL.UTF-8' });
            const second = made('second.vsix', '077', { TZ: 'Pacific/Auckland', LANG: 'C' });
            expect(second).toBe(first);
        },
    );
});

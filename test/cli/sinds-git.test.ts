import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFolder, SAMENWERKING } from './support/folder.ts';
import { changes, history, OPEN, rapport } from './support/history.ts';
import { createRepository } from './support/repository.ts';

describe('what cannot be compared is a sentence with a way out', () => {
    const ending = async (cwd: string, sinds: string, args: readonly string[] = [], env = {}) => {
        const { exitCode, stdout, stderr } = await rapport(
            [...args, `--sinds=${sinds}`, '--uit', '-', '--formaat', 'md'],
            {
                cwd,
                env,
            },
        );
        return [exitCode, stdout, stderr];
    };

    test('a revision that there is not, with the one that was meant', async () => {
        const repository = history();
        repository.git('tag', 'versie-een');
        expect(await ending(repository.path, 'versie-en')).toEqual([
            2,
            '',
            'Git kent geen revisie ‘versie-en’, of er passen er meer dan één bij. Bedoelde u ‘versie-een’? ' +
                'Noem achter ‘--sinds’ een tag, een branch, een commit of een datum.\n',
        ]);
    });

    test.each(['--all', '-h', 'HEAD:rivier.samenwerking', 'HEAD..HEAD', '$(touch x)', 'HEAD\nHEAD'])(
        'what git takes for something else: %s',
        async (odd) => {
            const repository = history();
            expect(await ending(repository.path, odd)).toEqual([
                2,
                '',
                expect.stringContaining('Git kent geen revisie'),
            ]);
            expect(existsSync(join(repository.path, 'x'))).toBe(false);
        },
    );

    test('a day that there is not, or is not there yet', async () => {
        const { path } = history();
        expect(await ending(path, '31-02-2026')).toEqual([
            2,
            '',
            '‘31-02-2026’ achter ‘--sinds’ is geen bestaande datum. Schrijf een datum als 03-04-2026 of als 2026-04-03.\n',
        ]);
        expect(await ending(path, '01/10/2026')).toEqual([2, '', expect.stringContaining('Bedoelde u ‘01-10-2026’?')]);
        expect(await ending(path, '01-01-2099')).toEqual([
            2,
            '',
            'Achter ‘--sinds’ staat 01-01-2099, maar die datum moet nog komen. Noem een datum die al geweest is.\n',
        ]);
    });

    test('a repository without commits', async () => {
        const repository = createRepository({ 'a.samenwerking': OPEN });
        expect(await ending(repository.path, 'HEAD')).toEqual([2, '', expect.stringContaining('geen revisie ‘HEAD’')]);
        expect(await ending(repository.path, '01-10-2026')).toEqual([
            2,
            '',
            expect.stringContaining('gaat niet terug'),
        ]);
    });

    test('a folder that is in no repository', async () => {
        const { path } = createFolder({ 'a.samenwerking': OPEN });
        expect(await ending(path, 'HEAD')).toEqual([
            2,
            '',
            'Voor ‘--sinds’ is de geschiedenis van git nodig, en de huidige map hoort niet bij een git-repository. ' +
                'Ga naar de map van uw repository, of laat ‘--sinds’ weg.\n',
        ]);
        const repository = history();
        const outside = join(path, 'a.samenwerking');
        expect(await ending(repository.path, 'HEAD', [outside])).toEqual([
            2,
            '',
            expect.stringContaining('hoort niet bij een git-repository'),
        ]);
    });

    test('a program git that is not there', async () => {
        expect(await ending(history().path, 'HEAD', [], { PATH: '/nergens' })).toEqual([
            3,
            '',
            'Voor ‘--sinds’ is git nodig, en dat is niet gevonden. Installeer git van https://git-scm.com.\n',
        ]);
    });

    test('a copy with a part of the history', async () => {
        const repository = history();
        const old = repository.git('rev-parse', 'HEAD');
        repository.commit('2026-10-05');
        const { path } = createFolder();
        repository.git('clone', '--quiet', '--depth=1', '--no-tags', `file://${repository.path}`, join(path, 'kopie'));
        for (const sinds of ['v1', old, '02-10-2026']) {
            expect(await ending(join(path, 'kopie'), sinds)).toEqual([
                2,
                '',
                expect.stringMatching(
                    /Deze kopie heeft maar een deel .* ‘git fetch --unshallow’ haalt u de rest op\.\n$/,
                ),
            ]);
        }
    });

    test('a text that was not fetched along', async () => {
        const repository = history();
        repository.git('config', 'uploadpack.allowFilter', 'true');
        repository.commit('2026-10-05');
        const { path } = createFolder();
        const kopie = join(path, 'kopie');
        repository.git('clone', '--quiet', '--filter=blob:none', `file://${repository.path}`, kopie);
        expect(await ending(kopie, 'v1')).toEqual([
            3,
            '',
            'De tekst van ‘rivier.samenwerking’ in revisie ‘v1’ staat niet op deze computer. Haal hem op met ' +
                '‘git fetch’, of bekijk die revisie eerst met ‘git checkout v1’.\n',
        ]);
    });

    test('a file in a repository inside this one', async () => {
        const repository = history();
        const inner = join(repository.path, 'sub');
        repository.write('sub/b.samenwerking', SAMENWERKING.replace('rivier "Rivier"', 'zee "Zee"'));
        spawnSync('git', ['init', '--quiet', inner]);
        expect(await ending(repository.path, 'v1', ['sub'])).toEqual([
            2,
            '',
            '‘sub/b.samenwerking’ staat in een eigen git-repository of submodule: ‘sub’. ' +
                'Ga naar die map en maak het rapport daar.\n',
        ]);
        expect((await ending(repository.path, 'v1', ['rivier.samenwerking']))[0]).toBe(0);
    });

    test('a repository that git cannot read', async () => {
        const repository = history();
        repository.write('.git/config', '[core\n');
        expect(await ending(repository.path, 'v1')).toEqual([
            3,
            '',
            'Git kan de geschiedenis van de huidige map niet lezen. Kijk wat ‘git status’ in die map zegt.\n',
        ]);
    });
});

describe('git', () => {
    test('is not led astray by its variables', async () => {
        const other = createRepository({ 'x.samenwerking': OPEN });
        other.commit('2020-01-01');
        const repository = history();
        const env = {
            GIT_DIR: join(other.path, '.git'),
            GIT_WORK_TREE: other.path,
            GIT_INDEX_FILE: '/nergens',
            GIT_OBJECT_DIRECTORY: join(other.path, '.git/objects'),
            GIT_CONFIG_COUNT: '1',
            GIT_CONFIG_KEY_0: 'core.worktree',
            GIT_CONFIG_VALUE_0: other.path,
        };
        const args = ['--sinds', 'v1', '--formaat', 'md', '--uit', '-'];
        const astray = await rapport(args, { cwd: repository.path, env });
        expect(astray).toEqual(await rapport(args, { cwd: repository.path }));
        expect(astray.stdout).toContain('1 geregeld');
    });

    test('runs nothing that the repository says', async () => {
        const repository = history();
        const trap = join(repository.path, '.git/val');
        repository.write('.git/val', `#!/bin/sh\necho gevangen >> "${trap}.log"\ncat\n`);
        chmodSync(trap, 0o755);
        for (const key of ['core.fsmonitor', 'core.sshCommand', 'core.pager', 'diff.x.textconv', 'filter.x.smudge']) {
            repository.git('config', key, trap);
        }
        repository.write('.gitattributes', '*.samenwerking diff=x filter=x\n');
        for (const hook of ['post-checkout', 'pre-auto-gc', 'post-index-change']) {
            repository.write(`.git/hooks/${hook}`, `#!/bin/sh\n${trap} < /dev/null\n`);
            chmodSync(join(repository.path, '.git/hooks', hook), 0o755);
        }
        expect(await changes(repository, 'v1')).toContain('1 geregeld');
        expect(existsSync(`${trap}.log`)).toBe(false);
    });

    test('fetches nothing, whatever a partial copy says to fetch with', async () => {
        const repository = history();
        repository.git('config', 'uploadpack.allowFilter', 'true');
        repository.commit('2026-10-05');
        const { path } = createFolder();
        const kopie = join(path, 'kopie');
        repository.git('clone', '--quiet', '--filter=blob:none', `file://${repository.path}`, kopie);
        const log = join(path, 'gevangen');
        const config = ['-C', kopie, 'config'];
        spawnSync('git', [...config, 'remote.origin.uploadpack', `touch ${log};`]);
        spawnSync('git', [...config, 'protocol.file.allow', 'always']);
        const { exitCode } = await rapport(['--sinds', 'v1', '--uit', '-'], { cwd: kopie });
        expect(exitCode).toBe(3);
        expect(existsSync(log)).toBe(false);
    });

    test('reads a path with any sign in it', async () => {
        const repository = createRepository({ 'map "één\n/a b\\t.samenwerking': OPEN });
        repository.commit('2026-10-01');
        expect(await changes(repository, 'HEAD')).toContain('Sindsdien is er niets gewijzigd.');
    });
});

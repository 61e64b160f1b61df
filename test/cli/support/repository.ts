import { spawnSync } from 'node:child_process';
import { createFolder, type TestFolder } from './folder.ts';

/** A folder with a git repository of its own, whose commits are made on a day that the test says. */
export interface TestRepository extends TestFolder {
    git(...args: readonly string[]): string;
    /** Records all files as they are, at noon of a day. Returns the commit. */
    commit(day: string, message?: string): string;
}

/** Nothing of who runs the test, or of a repository that it runs in, counts. */
const OWN_GIT = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));

export function createRepository(files: Readonly<Record<string, string | Uint8Array>> = {}): TestRepository {
    const folder = createFolder(files);
    const run = (args: readonly string[], env: Record<string, string> = {}) => {
        const { status, stdout, stderr } = spawnSync('git', ['-C', folder.path, ...args], {
            encoding: 'utf8',
            env: { ...OWN_GIT, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', ...env },
        });
        if (status !== 0) {
            throw new Error(`git ${args.join(' ')}: ${stderr}`);
        }
        return stdout.trim();
    };
    run(['init', '--quiet', '--initial-branch=main']);
    run(['config', 'user.name', 'Test']);
    run(['config', 'user.email', 'test@example.org']);
    run(['config', 'commit.gpgSign', 'false']);
    return {
        ...folder,
        git: (...args) => run(args),
        commit(day, message = 'Bijgewerkt') {
            const date = `${day}T12:00:00+0000`;
            run(['add', '--all']);
            run(['commit', '--quiet', '--allow-empty', '-m', message], {
                GIT_AUTHOR_DATE: date,
                GIT_COMMITTER_DATE: date,
            });
            return run(['rev-parse', 'HEAD']);
        },
    };
}

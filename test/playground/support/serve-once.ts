import { spawnSync } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { playgroundFolder, root } from '../../../scripts/paths.ts';

declare module 'vitest' {
    interface ProvidedContext {
        /** Where the site is served. */
        readonly site: string;
    }
}

/** All tests visit the same site. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
    // As a program of its own: what a test runner has in its environment makes for another site.
    const { NODE_ENV: _, ...env } = process.env;
    const { status } = spawnSync(process.execPath, ['scripts/build-site.ts'], { cwd: root, env, stdio: 'inherit' });
    if (status !== 0) {
        throw new Error('The site could not be built.');
    }
    const server = await preview({
        configFile: false,
        root: playgroundFolder,
        base: './',
        logLevel: 'silent',
        preview: { host: '127.0.0.1', port: 0 },
    });
    const { port } = server.httpServer.address() as AddressInfo;
    project.provide('site', `http://127.0.0.1:${port}/`);
    return () => server.close();
}

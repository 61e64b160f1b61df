import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import { site } from '../../../scripts/paths.ts';

/** A copy of the site on a server of its own, which a test may stop and change. */
export class OwnSite {
    readonly address: string;
    private readonly folder: string;
    private readonly server: Awaited<ReturnType<typeof preview>>;

    private constructor(folder: string, server: Awaited<ReturnType<typeof preview>>) {
        this.folder = folder;
        this.server = server;
        const { port } = server.httpServer.address() as AddressInfo;
        this.address = `http://127.0.0.1:${port}/`;
    }

    static async serve(): Promise<OwnSite> {
        const folder = mkdtempSync(join(tmpdir(), 'site-'));
        cpSync(site, folder, { recursive: true });
        const server = await preview({
            configFile: false,
            root: folder,
            base: './',
            logLevel: 'silent',
            build: { outDir: '.' },
            preview: { host: '127.0.0.1', port: 0 },
        });
        return new OwnSite(folder, server);
    }

    /** From now on nobody answers. */
    async stop(): Promise<void> {
        await this.server.close();
    }

    /** Puts a version with another title there. */
    publish(title: string): void {
        const page = join(this.folder, 'index.html');
        writeFileSync(page, readFileSync(page, 'utf8').replace(/<title>.*<\/title>/, `<title>${title}</title>`));
        const worker = join(this.folder, 'service-worker.js');
        writeFileSync(worker, readFileSync(worker, 'utf8').replace(/"[0-9a-f]{16}"/, '"another"'));
    }

    async [Symbol.asyncDispose](): Promise<void> {
        await this.server.close().catch(() => {});
        rmSync(this.folder, { recursive: true });
    }
}

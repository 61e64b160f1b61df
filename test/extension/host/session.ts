import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folders that one run of VS Code writes in; disposing of the session removes them. */
export interface Session extends Disposable {
    /** Holds Unix sockets, whose paths must be short. */
    readonly folder: string;
    readonly userData: string;
    readonly extensions: string;
}

const quietSettings = {
    'workbench.startupEditor': 'none',
    'chat.disableAIFeatures': true,
    'extensions.autoCheckUpdates': false,
    'extensions.ignoreRecommendations': true,
    // As on a desktop. In a browser a file saves itself after a second, which a slow test would only sometimes be before.
    'files.autoSave': 'off',
    'telemetry.telemetryLevel': 'off',
    'git.enabled': false,
};

export function createSession(settings: Readonly<Record<string, unknown>> = {}): Session {
    const folder = mkdtempSync(join(tmpdir(), 'vsc-'));
    const userData = join(folder, 'user');
    const extensions = join(folder, 'extensions');
    mkdirSync(join(userData, 'User'), { recursive: true });
    mkdirSync(extensions);
    writeFileSync(join(userData, 'User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }));
    return {
        folder,
        userData,
        extensions,
        [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
    };
}

/** Installs a built extension as it stands in its folder. */
export function installFolder({ extensions }: Session, folder: string): void {
    const { publisher, name, version, files } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const target = join(extensions, `${publisher}.${name}-${version}`);
    for (const path of ['package.json', ...files]) {
        cpSync(join(folder, path), join(target, path), { recursive: true });
    }
}

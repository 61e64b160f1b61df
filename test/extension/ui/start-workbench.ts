import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, vsix } from '../../../scripts/paths.ts';
import { copyExamples } from '../example-workspace.ts';
import { launchBrowser } from '../host/browser.ts';
import { installVsix, startCodeServer } from '../host/code-server.ts';
import { createSession } from '../host/session.ts';
import { workbenchUrl } from '../host/workbench.ts';
import { WorkbenchPage } from './workbench-page.ts';

const screenshots = join(root, 'screenshots');

/** What VS Code calls its themes, and what its page has as their mark. */
const THEMES = {
    light: { name: 'Default Light Modern', mark: 'light_modern' },
    dark: { name: 'Default Dark Modern', mark: 'dark_modern' },
    contrast: { name: 'Default High Contrast', mark: 'hc_black' },
} as const;

export type Theme = keyof typeof THEMES;

export const themes: readonly Theme[] = ['dark', 'contrast', 'light'];

/** For the screenshots. */
const tidy = {
    'workbench.colorTheme': THEMES.light.name,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'editor.minimap.enabled': false,
};

export interface StartOptions {
    /** Makes the folder to open in the given one, and gives its path; otherwise it is a copy of the examples. */
    readonly makeFolder?: (place: string) => string;
    readonly viewport?: { readonly width: number; readonly height: number };
    /** Settings of the user. */
    readonly settings?: Readonly<Record<string, unknown>>;
    /** Further arguments for the browser. */
    readonly browserArguments?: readonly string[];
}

export interface StartedWorkbench extends AsyncDisposable {
    readonly workbench: WorkbenchPage;
    /** The folder that is open. */
    readonly folder: string;
    /** Changes the colours while VS Code runs. */
    useTheme(theme: Theme): Promise<void>;
}

/** A VS Code with the extension installed as users install it, and a folder open. */
export async function startWorkbench({
    makeFolder = copyExamples,
    viewport = { width: 1440, height: 900 },
    settings,
    browserArguments,
}: StartOptions = {}): Promise<StartedWorkbench> {
    mkdirSync(screenshots, { recursive: true });
    const resources = new AsyncDisposableStack();
    const session = resources.use(createSession({ ...tidy, ...settings }));
    installVsix(session, vsix);
    const server = resources.use(await startCodeServer(session, { testDriver: false }));
    const browser = resources.use(await launchBrowser(browserArguments));
    const workbench = new WorkbenchPage(await browser.newPage({ viewport }), screenshots);
    const folder = makeFolder(session.folder);
    await workbench.open(workbenchUrl(server.url, { folder }));
    const useTheme = async (theme: Theme) => {
        setTheme(folder, THEMES[theme].name);
        await workbench.hasTheme(THEMES[theme].mark);
    };
    return {
        workbench,
        folder,
        useTheme,
        [Symbol.asyncDispose]: () => resources.disposeAsync(),
    };
}

function setTheme(folder: string, name: string): void {
    const file = join(folder, '.vscode/settings.json');
    const settings = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    mkdirSync(join(folder, '.vscode'), { recursive: true });
    writeFileSync(file, JSON.stringify({ ...settings, 'workbench.colorTheme': name }));
}

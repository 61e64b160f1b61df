import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, vsix } from '../../../scripts/paths.ts';
import { copyExamples } from '../example-workspace.ts';
import { launchBrowser } from '../host/browser.ts';
import { installVsix, startCodeServer } from '../host/code-server.ts';
import { createSession, installFolder } from '../host/session.ts';
import { workbenchUrl } from '../host/workbench.ts';
import { WorkbenchPage } from './workbench-page.ts';

const screenshots = join(root, 'screenshots');

/** What VS Code calls its themes, and what its page has as their mark. */
const THEMES = {
    light: { name: 'Default Light Modern', mark: 'light_modern' },
    dark: { name: 'Default Dark Modern', mark: 'dark_modern' },
    contrast: { name: 'Default High Contrast', mark: 'hc_black' },
} as const;

type Theme = keyof typeof THEMES;

/** The light one last: it is what comes after. */
const themes: readonly Theme[] = ['dark', 'contrast', 'light'];

/** For the screenshots. */
const tidy = {
    'workbench.colorTheme': THEMES.light.name,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'editor.minimap.enabled': false,
};

export interface StartOptions {
    /** Makes the folder to open in the given one, and gives its path; otherwise it is a copy of the examples. */
    readonly makeFolder?: (place: string) => string;
    /** Opens that folder as the first of several. */
    readonly isFirstOfSeveral?: boolean;
    /** Folder of a further extension. */
    readonly installed?: string;
    readonly viewport?: { readonly width: number; readonly height: number };
    /** Settings of the user. */
    readonly settings?: Readonly<Record<string, unknown>>;
    /** A folder is not trusted until the user says so. */
    readonly asksTrust?: boolean;
    /** Further arguments for the browser. */
    readonly browserArguments?: readonly string[];
}

const running = new Set<WorkbenchPage>();

/** Pictures of every VS Code that runs here. */
export async function picturesOfAll(name: string): Promise<void> {
    for (const workbench of running) {
        await workbench.screenshot(name);
    }
}

export interface StartedWorkbench extends AsyncDisposable {
    readonly workbench: WorkbenchPage;
    /** The folder that is open. */
    readonly folder: string;
    /** Changes the colours while VS Code runs. */
    useTheme(theme: Theme): Promise<void>;
    /** Pictures of what is there now, in all colours. */
    inEachTheme(name: string): Promise<void>;
}

/** A VS Code with the extension installed as users install it, and a folder open. */
export async function startWorkbench({
    makeFolder = copyExamples,
    viewport = { width: 1440, height: 900 },
    settings,
    asksTrust,
    isFirstOfSeveral,
    installed,
    browserArguments,
}: StartOptions = {}): Promise<StartedWorkbench> {
    mkdirSync(screenshots, { recursive: true });
    const resources = new AsyncDisposableStack();
    const session = resources.use(createSession({ ...tidy, ...settings }));
    // Once something has been installed by name, what is put beside it is not looked for.
    if (installed) {
        installFolder(session, installed);
    }
    installVsix(session, vsix);
    const server = resources.use(await startCodeServer(session, { testDriver: false, asksTrust }));
    const browser = resources.use(await launchBrowser(browserArguments));
    const workbench = new WorkbenchPage(await browser.newPage({ viewport }), screenshots);
    const folder = makeFolder(session.folder);
    const workspace = isFirstOfSeveral ? workspaceOf(folder) : undefined;
    running.add(workbench);
    resources.defer(() => {
        running.delete(workbench);
    });
    await workbench.open(workbenchUrl(server.url, { folder, workspace }));
    const useTheme = async (theme: Theme) => {
        setTheme(folder, THEMES[theme].name);
        await workbench.hasTheme(THEMES[theme].mark);
    };
    const inEachTheme = async (name: string) => {
        for (const theme of themes) {
            await useTheme(theme);
            await workbench.screenshot(`${name}-${theme}`);
        }
    };
    return {
        workbench,
        folder,
        useTheme,
        inEachTheme,
        [Symbol.asyncDispose]: () => resources.disposeAsync(),
    };
}

/** A file that names the folder, and to which others can be added. */
function workspaceOf(folder: string): string {
    const file = `${folder}.code-workspace`;
    writeFileSync(file, JSON.stringify({ folders: [{ path: folder }] }));
    return file;
}

function setTheme(folder: string, name: string): void {
    const file = join(folder, '.vscode/settings.json');
    const settings = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    mkdirSync(join(folder, '.vscode'), { recursive: true });
    writeFileSync(file, JSON.stringify({ ...settings, 'workbench.colorTheme': name }));
}

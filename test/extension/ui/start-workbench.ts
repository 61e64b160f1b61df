import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, vsix } from '../../../scripts/paths.ts';
import { copyExamples } from '../example-workspace.ts';
import { launchBrowser } from '../host/browser.ts';
import { installVsix, startCodeServer } from '../host/code-server.ts';
import { createSession } from '../host/session.ts';
import { workbenchUrl } from '../host/workbench.ts';
import { WorkbenchPage } from './workbench-page.ts';

const screenshots = join(root, 'screenshots');

/** For the screenshots. */
const tidy = {
    'workbench.colorTheme': 'Default Light Modern',
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'editor.minimap.enabled': false,
};

export interface StartOptions {
    /** Settings of the user. */
    readonly settings?: Readonly<Record<string, unknown>>;
    /** Further arguments for the browser. */
    readonly browserArguments?: readonly string[];
}

export interface StartedWorkbench extends AsyncDisposable {
    readonly workbench: WorkbenchPage;
    /** The folder that is open: a copy of the examples. */
    readonly folder: string;
}

/** A VS Code with the extension installed as users install it, with the examples open. */
export async function startWorkbench({ settings, browserArguments }: StartOptions = {}): Promise<StartedWorkbench> {
    mkdirSync(screenshots, { recursive: true });
    const resources = new AsyncDisposableStack();
    const session = resources.use(createSession({ ...tidy, ...settings }));
    installVsix(session, vsix);
    const server = resources.use(await startCodeServer(session, { testDriver: false }));
    const browser = resources.use(await launchBrowser(browserArguments));
    const workbench = new WorkbenchPage(await browser.newPage({ viewport: { width: 1440, height: 900 } }), screenshots);
    const folder = copyExamples(session.folder);
    await workbench.open(workbenchUrl(server.url, { folder }));
    return { workbench, folder, [Symbol.asyncDispose]: () => resources.disposeAsync() };
}

import type { LangiumSharedServices } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import type { SamenwerkingSharedServices } from '../services.js';

/** So long nothing is shown, in milliseconds: what takes less is over before anyone has read that it goes on. */
const PATIENCE = 1000;
/** How often it is told how far the work is, in milliseconds. */
const INTERVAL = 200;
const TITLE = 'Samenwerkingen controleren';

type Workspace = SamenwerkingSharedServices['workspace'];

/**
 * Has the client show how far it is when checking takes longer than a second: a folder that loads, or all of it on a new
 * day. It can be stopped; what is not checked then is checked at the next change.
 */
export function followWork({ lsp, workspace }: LangiumSharedServices & { readonly workspace: Workspace }): void {
    const { Connection, LanguageServer } = lsp;
    let canShow = false;
    let isWorking = false;
    LanguageServer.onInitialize(({ capabilities }) => {
        canShow = capabilities.window?.workDoneProgress ?? false;
    });
    workspace.DocumentBuilder.onUpdate(() => {
        if (!(canShow && Connection) || isWorking) {
            return;
        }
        isWorking = true;
        const progress = new WorkProgress(Connection, workspace);
        const end = (): void => {
            isWorking = false;
            progress.end();
        };
        // Comes when there is nothing left to be done, however the work ended.
        workspace.WorkspaceLock.read(end).catch((fault) => Connection.console.error(String(fault)));
    });
}

/** Work of which the progress is shown as soon as it takes long, until it ends. */
class WorkProgress {
    private readonly connection: Connection;
    private readonly workspace: Workspace;
    private readonly patience: NodeJS.Timeout;
    private hasEnded = false;
    private hide: () => void = () => {};

    constructor(connection: Connection, workspace: Workspace) {
        this.connection = connection;
        this.workspace = workspace;
        this.patience = setTimeout(() => {
            this.show().catch((fault) => connection.console.error(String(fault)));
        }, PATIENCE);
    }

    end(): void {
        this.hasEnded = true;
        clearTimeout(this.patience);
        this.hide();
    }

    private async show(): Promise<void> {
        const shown = await this.connection.window.createWorkDoneProgress();
        if (this.hasEnded) {
            return;
        }
        shown.begin(TITLE, this.percentage, this.message, true);
        shown.token.onCancellationRequested(() => this.workspace.WorkspaceLock.cancelWrite());
        const timer = setInterval(() => shown.report(this.percentage, this.message), INTERVAL);
        this.hide = () => {
            clearInterval(timer);
            shown.done();
        };
    }

    private get percentage(): number {
        return Math.floor(this.workspace.DocumentBuilder.done * 100);
    }

    /** In a status bar the number is not shown by itself. */
    private get message(): string {
        return `${this.percentage}%`;
    }
}

import { ConfigurationTarget, workspace } from 'vscode';

/** How hard a finding can be made to count, and that it can be hidden. */
export type GekozenErnst = 'fout' | 'waarschuwing' | 'informatie' | 'hint' | 'uit';

type Setting = Readonly<Record<string, GekozenErnst>>;

/** How hard findings count by the user's choice, where it is written: with the workspace, else with the user. */
export class ErnstSetting {
    readonly isOfWorkspace: boolean;
    private readonly own: Setting;

    constructor() {
        this.isOfWorkspace = workspace.workspaceFolders !== undefined;
        const found = section().inspect<Setting>('ernst');
        this.own = (this.isOfWorkspace ? found?.workspaceValue : found?.globalValue) ?? {};
    }

    of(code: string): GekozenErnst | undefined {
        return this.own[code];
    }

    /** Without a choice it counts again as it does by itself. */
    async write(code: string, ernst: GekozenErnst | undefined): Promise<void> {
        const { [code]: _, ...others } = this.own;
        const setting = ernst === undefined ? others : { ...others, [code]: ernst };
        await section().update(
            'ernst',
            Object.keys(setting).length > 0 ? setting : undefined,
            this.isOfWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global,
        );
    }
}

function section() {
    return workspace.getConfiguration('samenwerking');
}

import {
    commands,
    type Disposable,
    EventEmitter,
    languages,
    Position,
    Range,
    ThemeIcon,
    type TreeDataProvider,
    TreeItem,
    TreeItemCollapsibleState,
    Uri,
    window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
    type OverzichtGroep,
    type OverzichtPunt,
    type OverzichtSamenwerking,
    overzichtMethod,
    type Plaats,
} from '../overzicht-request.js';
import { afterQuiet } from './after-quiet.js';
import { messages } from './messages.js';
import { inOrder } from './samenwerkingen-order.js';

/** Something in the tree, with what is below it. */
interface Branch {
    readonly item: TreeItem;
    readonly children: Branch[];
}

const ICONS: Readonly<Record<NonNullable<OverzichtPunt['ernst']>, string>> = {
    fout: 'error',
    waarschuwing: 'warning',
    informatie: 'info',
    hint: 'lightbulb',
};

/** What is yet to be done, without a finding. */
const OPEN = 'circle-large-outline';

const view = 'samenwerking.samenwerkingen';

/** The view with all samenwerkingen of the workspace and what is open in each; it follows the findings. */
export class SamenwerkingenTree implements TreeDataProvider<Branch> {
    private readonly changed = new EventEmitter<void>();
    readonly onDidChangeTreeData = this.changed.event;

    private readonly client: BaseLanguageClient;
    private onlyUrgent = false;

    constructor(client: BaseLanguageClient) {
        this.client = client;
    }

    /** Shows the view and its filter, until the result is disposed of. */
    register(): Disposable[] {
        const refresh = afterQuiet(() => this.changed.fire());
        this.filter(false);
        return [
            window.registerTreeDataProvider(view, this),
            languages.onDidChangeDiagnostics(() => refresh.soon()),
            refresh,
            commands.registerCommand('samenwerking.alleenTeLaat', () => this.filter(true)),
            commands.registerCommand('samenwerking.allesTonen', () => this.filter(false)),
        ];
    }

    getTreeItem({ item }: Branch): TreeItem {
        return item;
    }

    async getChildren(branch?: Branch): Promise<Branch[]> {
        if (branch) {
            return branch.children;
        }
        const all = await this.client.sendRequest<OverzichtSamenwerking[]>(overzichtMethod);
        const shown = inOrder(all, this.onlyUrgent);
        // Where there is no samenwerking at all, the view says how to begin.
        return all.length > 0 && shown.length === 0
            ? [{ item: new TreeItem(messages.boom.nothingUrgent), children: [] }]
            : shown.map((samenwerking) => this.samenwerkingBranch(samenwerking));
    }

    private filter(onlyUrgent: boolean): void {
        this.onlyUrgent = onlyUrgent;
        commands.executeCommand('setContext', 'samenwerking.alleenTeLaat', onlyUrgent);
        this.changed.fire();
    }

    private samenwerkingBranch(samenwerking: OverzichtSamenwerking): Branch {
        const groepen = samenwerking.groepen.filter(({ isUrgent }) => isUrgent || !this.onlyUrgent);
        const { naam, titel, voortgang, stand } = samenwerking;
        // Names are long, and a narrow view cuts off what stands last.
        const item = new TreeItem(voortgang ? `${voortgang} · ${naam}` : naam, stateOf(groepen));
        item.description = stand;
        item.iconPath = new ThemeIcon(samenwerking.groepen.length === 0 ? 'pass' : 'organization');
        // A click on one that can be unfolded unfolds it.
        if (groepen.length === 0) {
            item.command = jumpTo(samenwerking);
        }
        item.tooltip = `${titel}\n${voortgang ? `${voortgang.replace('/', ' van ')} ` : ''}${stand}`;
        item.id = `${samenwerking.uri} ${naam} ${this.onlyUrgent}`;
        return { item, children: groepen.map(groepBranch) };
    }
}

function groepBranch({ titel, isUrgent, punten }: OverzichtGroep): Branch {
    const item = new TreeItem(titel, isUrgent ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
    item.description = String(punten.length);
    if (isUrgent) {
        item.iconPath = new ThemeIcon('clock');
    }
    return { item, children: punten.map(puntBranch) };
}

function puntBranch(punt: OverzichtPunt): Branch {
    const item = new TreeItem(punt.titel);
    item.description = punt.wat;
    item.tooltip = punt.bericht;
    item.iconPath = new ThemeIcon(punt.ernst ? ICONS[punt.ernst] : OPEN);
    item.command = jumpTo(punt);
    return { item, children: [] };
}

function stateOf(children: readonly unknown[]): TreeItemCollapsibleState {
    return children.length === 0 ? TreeItemCollapsibleState.None : TreeItemCollapsibleState.Collapsed;
}

function jumpTo({ uri, regel, teken }: Plaats) {
    const place = new Position(regel, teken);
    return {
        command: 'vscode.open',
        title: 'Naar de plek in de tekst',
        arguments: [Uri.parse(uri), { selection: new Range(place, place) }],
    };
}

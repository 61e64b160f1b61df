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
    type OverzichtGroepenAnswer,
    type OverzichtGroepenParams,
    type OverzichtPunt,
    type OverzichtSamenwerking,
    overzichtGroepenMethod,
    overzichtMethod,
    type Plaats,
} from '../overzicht-request.js';
import { afterQuiet } from './after-quiet.js';
import { messages } from './messages.js';
import { inOrder } from './samenwerkingen-order.js';

/** Something in the tree, and what is below it: asked for when it is unfolded. */
interface Branch {
    readonly item: TreeItem;
    readonly children: () => Branch[] | Promise<Branch[]>;
}

const nothing = () => [];

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
            return await branch.children();
        }
        const all = await this.client.sendRequest<OverzichtSamenwerking[]>(overzichtMethod);
        const shown = inOrder(all, this.onlyUrgent);
        // Where there is no samenwerking at all, the view says how to begin.
        return all.length > 0 && shown.length === 0
            ? [{ item: new TreeItem(messages.boom.nothingUrgent), children: nothing }]
            : shown.map((samenwerking) => this.samenwerkingBranch(samenwerking));
    }

    private filter(onlyUrgent: boolean): void {
        this.onlyUrgent = onlyUrgent;
        commands.executeCommand('setContext', 'samenwerking.alleenTeLaat', onlyUrgent);
        this.changed.fire();
    }

    private samenwerkingBranch(samenwerking: OverzichtSamenwerking): Branch {
        const { naam, titel, voortgang, stand, isAllesGedaan } = samenwerking;
        const { None, Collapsed } = TreeItemCollapsibleState;
        // Names are long, and a narrow view cuts off what stands last.
        const item = new TreeItem(voortgang ? `${voortgang} · ${naam}` : naam, isAllesGedaan ? None : Collapsed);
        item.description = stand;
        item.iconPath = new ThemeIcon(isAllesGedaan ? 'pass' : 'organization');
        // A click on one that can be unfolded unfolds it.
        if (isAllesGedaan) {
            item.command = jumpTo(samenwerking);
        }
        item.tooltip = `${titel}\n${voortgang ? `${voortgang.replace('/', ' van ')} ` : ''}${stand}`;
        item.id = `${samenwerking.uri} ${naam} ${this.onlyUrgent}`;
        return { item, children: () => this.groepBranches(samenwerking, this.onlyUrgent) };
    }

    private async groepBranches({ uri, volgnummer }: OverzichtSamenwerking, onlyUrgent: boolean): Promise<Branch[]> {
        const params: OverzichtGroepenParams = { uri, volgnummer };
        const groepen = await this.client.sendRequest<OverzichtGroepenAnswer>(overzichtGroepenMethod, params);
        return (groepen ?? []).filter(({ isUrgent }) => isUrgent || !onlyUrgent).map(groepBranch);
    }
}

function groepBranch({ titel, isUrgent, punten }: OverzichtGroep): Branch {
    const item = new TreeItem(titel, isUrgent ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
    item.description = String(punten.length);
    if (isUrgent) {
        item.iconPath = new ThemeIcon('clock');
    }
    return { item, children: () => punten.map(puntBranch) };
}

function puntBranch(punt: OverzichtPunt): Branch {
    const item = new TreeItem(punt.titel);
    item.description = punt.wat;
    item.tooltip = punt.bericht;
    item.iconPath = new ThemeIcon(punt.ernst ? ICONS[punt.ernst] : OPEN);
    item.command = jumpTo(punt);
    return { item, children: nothing };
}

function jumpTo({ uri, regel, teken }: Plaats) {
    const place = new Position(regel, teken);
    return {
        command: 'vscode.open',
        title: 'Naar de plek in de tekst',
        arguments: [Uri.parse(uri), { selection: new Range(place, place) }],
    };
}

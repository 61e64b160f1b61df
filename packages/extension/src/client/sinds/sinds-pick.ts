import { type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { withoutIcons } from '../../plain-text.js';
import { messages } from '../messages.js';
import { type Commit, type Repository, TAG } from './git-api.js';

const texts = messages.sinds;

/** A revision as the user chose it: a commit that is known already, or what git or the calendar calls it. */
export type Choice =
    | { readonly kind: 'commit'; readonly commit: Commit }
    | { readonly kind: 'named'; readonly name: string };

/** As many commits of the file are offered. */
const COMMITS = 15;

interface Item extends QuickPickItem {
    readonly choice?: Choice;
}

/** Asks since when; undefined where nothing is chosen. */
export async function pickRevision(repository: Repository, path: string | undefined): Promise<Choice | undefined> {
    const commits = await repository.log({ maxEntries: COMMITS, ...(path === undefined ? {} : { path }) });
    const refs = await repository.getRefs({ sort: 'committerdate' });
    const tags = refs.flatMap(({ type, name }) =>
        type === TAG && name !== undefined && !isOption(name) ? [name] : [],
    );
    const other: Item = { label: texts.other, alwaysShow: true };
    const items: Item[] = [
        ...headed(path === undefined ? texts.commits : texts.commitsOfFile, commits.map(commitItem)),
        ...headed(
            texts.tags,
            tags.map((name) => ({ label: withoutIcons(name), choice: { kind: 'named', name } })),
        ),
        ...headed(texts.others, [other]),
    ];
    const item = await window.showQuickPick(items, {
        title: texts.title,
        placeHolder: texts.ask,
        matchOnDescription: true,
    });
    return item === other ? await typeRevision() : item?.choice;
}

function headed(label: string, items: readonly Item[]): Item[] {
    return items.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...items];
}

const DAY = new Intl.DateTimeFormat('nl-NL', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'Europe/Amsterdam',
});

function commitItem(commit: Commit): Item {
    const [subject = ''] = commit.message.split('\n');
    const day = DAY.format(timeOf(commit));
    return {
        label: withoutIcons(subject),
        description: `${day} · ${commit.hash.slice(0, 7)}`,
        choice: { kind: 'commit', commit },
    };
}

/** When a commit became part of the history. */
export function timeOf({ commitDate, authorDate }: Commit): Date {
    return commitDate ?? authorDate ?? new Date();
}

/** Git would take it for an option. It makes no tag of that name, but a folder from elsewhere may hold one. */
function isOption(name: string): boolean {
    return name.startsWith('-');
}

async function typeRevision(): Promise<Choice | undefined> {
    const typed = await window.showInputBox({
        title: texts.title,
        prompt: texts.typePrompt,
        placeHolder: texts.typePlaceHolder,
        validateInput: (value) => (isOption(value.trim()) ? texts.noName : undefined),
    });
    const name = typed?.trim() ?? '';
    return name === '' ? undefined : { kind: 'named', name };
}

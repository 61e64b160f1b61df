import { commands, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
    type RevisieKiezenAnswer,
    type RevisieKiezenParams,
    revisieKiezenMethod,
    type Sinds,
} from '../../sinds-request.js';
import { cursor } from '../cursor.js';
import { messages } from '../messages.js';
import type { RapportCommand } from '../rapport/rapport-command.js';
import { tell } from '../tell.js';
import { type Commit, gitApi, type Repository, repositoryOf } from './git-api.js';
import { type Choice, pickRevision, timeOf } from './sinds-pick.js';

const texts = messages.sinds;

/** As far back a day is looked for. */
const HISTORY = 10_000;

/** Shows beside the text what changed since an earlier version in git. */
export class SindsCommand {
    private readonly client: BaseLanguageClient;
    private readonly rapport: RapportCommand;

    constructor(client: BaseLanguageClient, rapport: RapportCommand) {
        this.client = client;
        this.rapport = rapport;
    }

    /** Of the samenwerking at the cursor; of all of them where no file is open. */
    async run(): Promise<void> {
        try {
            const at = cursor();
            const sinds = await this.choose(at?.uri);
            if (sinds) {
                await this.rapport.showSinds(sinds, at);
            }
        } catch (error) {
            this.client.error('The changes could not be shown.', error);
            tell.error(texts.failed);
        }
    }

    private async choose(uri: string | undefined): Promise<Sinds | undefined> {
        const api = await gitApi();
        if (!api) {
            tellWithoutGit();
            return undefined;
        }
        const folder = workspace.workspaceFolders?.[0]?.uri;
        const file = uri === undefined ? folder : Uri.parse(uri);
        const repository = file && (await repositoryOf(file, uri === undefined ? file : Uri.joinPath(file, '..'), api));
        if (!repository) {
            tell.information(texts.noRepository);
            return undefined;
        }
        const choice = await pickRevision(repository, uri === undefined ? undefined : file.fsPath);
        const found = choice && (await this.find(choice, repository));
        return found && { ...found, bij: uri ?? Uri.joinPath(file, 'x.samenwerking').toString() };
    }

    private async find(choice: Choice, repository: Repository): Promise<Omit<Sinds, 'bij'> | undefined> {
        if (choice.kind === 'commit') {
            return await this.withDay(choice.commit.hash.slice(0, 10), choice.commit);
        }
        const { name } = choice;
        // A tag may be an object of its own: the commit is meant.
        const commit = await repository.getCommit(`${name}^{commit}`).catch(() => undefined);
        return commit ? await this.withDay(name, commit) : await this.onDay(name, repository);
    }

    private async withDay(naam: string, commit: Commit): Promise<Omit<Sinds, 'bij'> | undefined> {
        const answer = await this.ask({ tijden: [timeOf(commit).getTime()] });
        return answer ? { naam, commit: commit.hash, datum: answer.datum } : undefined;
    }

    /** The last commit of a day that was typed, or before it. */
    private async onDay(dag: string, repository: Repository): Promise<Omit<Sinds, 'bij'> | undefined> {
        const commits = await repository.log({ maxEntries: HISTORY });
        const answer = await this.ask({ dag, tijden: commits.map((commit) => timeOf(commit).getTime()) });
        const commit = answer?.index === undefined ? undefined : commits[answer.index];
        if (!(answer && commit)) {
            tell.information(answer ? texts.nothingThatOld(dag) : texts.unknown(dag));
            return undefined;
        }
        return {
            naam: commit.hash.slice(0, 10),
            commit: commit.hash,
            datum: answer.datum,
            gemaaktOp: answer.gemaaktOp,
        };
    }

    private ask(params: RevisieKiezenParams): Promise<RevisieKiezenAnswer> {
        return this.client.sendRequest<RevisieKiezenAnswer>(revisieKiezenMethod, params);
    }
}

/** In a folder that is not trusted VS Code leaves git out: a repository may name programs for git to start. */
function tellWithoutGit(): void {
    if (workspace.isTrusted) {
        tell.information(texts.noGit);
    } else {
        tell.information(texts.noTrust, {
            title: texts.manageTrust,
            run: () => commands.executeCommand('workbench.trust.manage'),
        });
    }
}

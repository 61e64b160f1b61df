import {
    CustomExecution,
    type Disposable,
    EventEmitter,
    type Pseudoterminal,
    Task,
    type TaskDefinition,
    tasks,
    Uri,
    type WorkspaceFolder,
    workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ControleAnswer, type ControleParams, controleMethod } from '../controle-request.js';
import { controleLines, hasErrors } from './controle-lines.js';
import { messages } from './messages.js';

const TYPE = 'samenwerking';
const CHECK = 'controleer';
/** Its owner has the name of the client: among the problems, what it reads takes the place of what was found before. */
const MATCHER = '$samenwerking';

/** Offers for every folder the task to check all files in it. The server that is there does it: nothing is installed. */
export function offerControleer(client: BaseLanguageClient): Disposable {
    return tasks.registerTaskProvider(TYPE, {
        provideTasks: () =>
            (workspace.workspaceFolders ?? []).map((folder) => checkTask({ type: TYPE, taak: CHECK }, folder, client)),
        resolveTask({ definition, scope }) {
            const folder = typeof scope === 'object' ? scope : workspace.workspaceFolders?.[0];
            return definition.taak === CHECK && folder ? checkTask(definition, folder, client) : undefined;
        },
    });
}

function checkTask(definition: TaskDefinition, folder: WorkspaceFolder, client: BaseLanguageClient): Task {
    const execution = new CustomExecution(async () => checkTerminal(folder, client));
    // Places outside the disk are not among those that VS Code makes of lines in a terminal.
    const matchers = folder.uri.scheme === 'file' ? [MATCHER] : [];
    const task = new Task(definition, folder, CHECK, TYPE, execution, matchers);
    task.detail = messages.controle.detail;
    return task;
}

/** A terminal that prints what the server finds, and closes. */
function checkTerminal(folder: WorkspaceFolder, client: BaseLanguageClient): Pseudoterminal {
    const written = new EventEmitter<string>();
    const closed = new EventEmitter<number>();
    const print = (lines: readonly string[]) => written.fire(lines.map((line) => `${line}\r\n`).join(''));
    return {
        onDidWrite: written.event,
        onDidClose: closed.event,
        async open() {
            try {
                const params: ControleParams = { map: folder.uri.toString() };
                const answer = await client.sendRequest<ControleAnswer>(controleMethod, params);
                print(controleLines(answer, (uri) => workspace.asRelativePath(Uri.parse(uri), false)));
                closed.fire(hasErrors(answer) ? 1 : 0);
            } catch (error) {
                client.error('The folder could not be checked.', error);
                print([messages.controle.failed]);
                closed.fire(1);
            }
        },
        close() {},
    };
}

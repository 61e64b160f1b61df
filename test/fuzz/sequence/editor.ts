import { setImmediate as turn } from 'node:timers/promises';
import { TextDocument } from 'langium';
import {
    CancellationTokenSource,
    DidChangeConfigurationNotification,
    DidChangeTextDocumentNotification,
    DidChangeWatchedFilesNotification,
    DidChangeWorkspaceFoldersNotification,
    DidCloseTextDocumentNotification,
    DidOpenTextDocumentNotification,
    DidSaveTextDocumentNotification,
    FileChangeType,
    type FileEvent,
    LSPErrorCodes,
    ResponseError,
} from 'vscode-languageserver/node';
import { overzichtMethod } from '../../../packages/extension/src/overzicht-request.ts';
import { ServerConnection } from '../checks/connection.ts';
import { aboutAll, aboutPlace } from '../checks/editor-requests.ts';
import { type Disk, uriOf } from './disk.ts';
import type { Step } from './steps.ts';

type StepOf<Kind extends Step['do']> = Extract<Step, { do: Kind }>;

interface OpenFile {
    document: TextDocument;
    /** It was typed in since it was read or saved. */
    isChanged: boolean;
}

/** What may become of a request that nobody waits for, or that was overtaken by a change. */
const NO_LONGER_WANTED: ReadonlySet<number> = new Set([
    LSPErrorCodes.RequestCancelled,
    LSPErrorCodes.ServerCancelled,
    LSPErrorCodes.ContentModified,
]);

/** So many turns without a word, some times over, and nothing more is to be said. */
const QUIET_TURNS = 30;
const QUIET_TIMES = 3;

/** What an editor starts with. */
interface Surroundings {
    readonly disk: Disk;
    readonly folders: readonly string[];
    /** Those below `samenwerking`. */
    settings: object;
}

/**
 * An editor with a workspace open, that tells its server of all that happens. The server asks for no operations on files:
 * as of what another program does, it hears of those from the watcher.
 */
export class Editor {
    private readonly disk: Disk;
    private readonly server: ServerConnection;
    private readonly open = new Map<string, OpenFile>();
    private readonly folders: Set<string>;
    private readonly surroundings: Surroundings;
    /** What the watcher has not told yet. */
    private unheard: FileEvent[] = [];
    /** What was not answered, and why. */
    readonly refusals: (readonly [method: string, fault: unknown])[] = [];

    private constructor(surroundings: Surroundings, server: ServerConnection) {
        this.surroundings = surroundings;
        this.disk = surroundings.disk;
        this.folders = new Set(surroundings.folders);
        this.server = server;
    }

    static async start(given: Surroundings): Promise<Editor> {
        const surroundings = { ...given };
        const server = await ServerConnection.start({
            host: surroundings.disk.host,
            folders: surroundings.folders.map(workspaceFolder),
            settings: () => surroundings.settings,
            capabilities: {
                workspaceFolders: true,
                didChangeWatchedFiles: { dynamicRegistration: true },
                didChangeConfiguration: { dynamicRegistration: true },
            },
        });
        return new Editor(surroundings, server);
    }

    /** Another editor, that starts with all that is in this one. */
    async startAfresh(): Promise<Editor> {
        const editor = await Editor.start({
            disk: this.disk.copy(),
            folders: [...this.folders],
            settings: this.surroundings.settings,
        });
        for (const [file, { document, isChanged }] of this.open) {
            editor.show(file, document.getText(), isChanged);
        }
        return editor;
    }

    /** Does a step, where it can be done. */
    async do(step: Step): Promise<void> {
        switch (step.do) {
            case 'write':
                return this.writeFile(step.file, step.text);
            case 'remove':
                return this.remove(step.path);
            case 'rename':
                return this.rename(step.from, step.to);
            case 'hear':
                return this.hear();
            case 'open':
                return this.openFile(step.file);
            case 'type':
                return this.type(step);
            case 'save':
                return this.save(step.file);
            case 'close':
                return this.close(step.file);
            case 'move':
                return this.move(step.from, step.to);
            case 'configure':
                this.surroundings.settings = step.settings;
                return this.tell(DidChangeConfigurationNotification.method, {
                    settings: { samenwerking: step.settings },
                });
            case 'folder':
                return this.toggleFolder(step.folder);
            case 'ask':
                return this.askAbout(step);
            case 'wait':
                return turns(step.turns);
        }
    }

    /** All that the server says once it has heard everything and has nothing more to say: of each thing a line. */
    async result(): Promise<ReadonlySet<string>> {
        this.hear();
        let overzicht: unknown;
        for (let quiet = 0; quiet < QUIET_TIMES; ) {
            const before = this.server.timesSaid;
            overzicht = await this.server.ask(overzichtMethod, {});
            await turns(QUIET_TURNS);
            quiet = this.server.timesSaid === before ? quiet + 1 : 0;
        }
        const findings = [...this.server.said].flatMap(([uri, about]) =>
            about.map((diagnostic) => `${uri} ${JSON.stringify(diagnostic)}`),
        );
        const samenwerkingen = (overzicht as object[]).map((one) => JSON.stringify(one));
        return new Set([...findings, ...samenwerkingen]);
    }

    /** What went wrong inside of the server. */
    get faults(): string[] {
        return this.server.takeFaults();
    }

    async stop(): Promise<void> {
        await this.server.stop();
    }

    private writeFile(file: string, text: string): void {
        this.happened(this.disk.has(file) ? FileChangeType.Changed : FileChangeType.Created, file);
        this.disk.write(file, text);
    }

    private remove(path: string): void {
        if (this.disk.has(path)) {
            this.disk.remove(path);
            this.happened(FileChangeType.Deleted, path);
        }
    }

    private rename(from: string, to: string): void {
        if (this.disk.has(from) && !this.disk.has(to)) {
            this.disk.rename(from, to);
            this.happened(FileChangeType.Deleted, from);
            this.happened(FileChangeType.Created, to);
        }
    }

    /** What was not typed in is shown as it now is on disk. */
    private hear(): void {
        for (const [file, { document, isChanged }] of this.open) {
            const text = this.disk.read(file);
            if (!isChanged && text !== undefined && text !== document.getText()) {
                this.change(file, [{ text }], false);
            }
        }
        if (this.unheard.length > 0) {
            this.tell(DidChangeWatchedFilesNotification.method, { changes: this.unheard });
            this.unheard = [];
        }
    }

    private openFile(file: string): void {
        const text = isUntitled(file) ? '' : this.disk.read(file);
        if (text !== undefined && !this.open.has(file)) {
            this.show(file, text, false);
        }
    }

    private show(file: string, text: string, isChanged: boolean): void {
        const document = TextDocument.create(uriOf(file), 'samenwerking', 1, text);
        this.open.set(file, { document, isChanged });
        const { uri, languageId, version } = document;
        this.tell(DidOpenTextDocumentNotification.method, { textDocument: { uri, languageId, version, text } });
    }

    private type({ file, at, length, text }: StepOf<'type'>): void {
        const document = this.open.get(file)?.document;
        if (document) {
            const start = at % (document.getText().length + 1);
            const range = { start: document.positionAt(start), end: document.positionAt(start + length) };
            this.change(file, [{ range, text }], true);
        }
    }

    private change(file: string, contentChanges: Parameters<typeof TextDocument.update>[1], isChanged: boolean): void {
        const known = this.open.get(file);
        if (known) {
            const version = known.document.version + 1;
            this.open.set(file, {
                document: TextDocument.update(known.document, contentChanges, version),
                isChanged,
            });
            this.tell(DidChangeTextDocumentNotification.method, {
                textDocument: { uri: uriOf(file), version },
                contentChanges,
            });
        }
    }

    private save(file: string): void {
        const known = this.open.get(file);
        if (known) {
            this.writeFile(file, known.document.getText());
            known.isChanged = false;
            this.tell(DidSaveTextDocumentNotification.method, { textDocument: { uri: uriOf(file) } });
        }
    }

    private close(file: string): void {
        if (this.open.delete(file)) {
            this.tell(DidCloseTextDocumentNotification.method, { textDocument: { uri: uriOf(file) } });
        }
    }

    private move(from: string, to: string): void {
        const known = this.open.get(from);
        if (!known || this.disk.has(to) || this.open.has(to)) {
            return;
        }
        const text = known.document.getText();
        if (this.disk.has(from)) {
            this.rename(from, to);
        } else {
            this.writeFile(to, text);
        }
        this.close(from);
        this.show(to, text, known.isChanged && this.disk.read(to) !== text);
    }

    private toggleFolder(folder: string): void {
        const isRemoved = this.folders.delete(folder);
        if (!isRemoved) {
            this.folders.add(folder);
        }
        const [those, none] = [[workspaceFolder(folder)], []];
        this.tell(DidChangeWorkspaceFoldersNotification.method, {
            event: isRemoved ? { added: none, removed: those } : { added: those, removed: none },
        });
    }

    private askAbout({ what, file, at, stop }: StepOf<'ask'>): void {
        const document = this.open.get(file)?.document;
        if (!document) {
            return;
        }
        const { uri } = document;
        const place = document.positionAt(at % (document.getText().length + 1));
        const requests = [...aboutPlace(place, uri, this.server.said.get(uri) ?? []), ...aboutAll(uri)];
        const [method, params] = requests[what % requests.length] as (typeof requests)[number];
        const cancellation = new CancellationTokenSource();
        this.server.ask(method, params, cancellation.token).catch((fault) => {
            if (!(fault instanceof ResponseError && NO_LONGER_WANTED.has(fault.code))) {
                this.refusals.push([method, fault]);
            }
        });
        if (stop) {
            cancellation.cancel();
        }
    }

    private happened(type: FileChangeType, path: string): void {
        this.unheard.push({ type, uri: uriOf(path) });
    }

    private tell(method: string, params: unknown): void {
        this.server.tell(method, params);
    }
}

function workspaceFolder(path: string) {
    return { uri: uriOf(path), name: path };
}

function isUntitled(file: string): boolean {
    return uriOf(file) === file;
}

async function turns(count: number): Promise<void> {
    for (let i = 0; i < count; i++) {
        await turn();
    }
}

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
    AbstractMessageReader,
    AbstractMessageWriter,
    createProtocolConnection,
    type DataCallback,
    type Disposable,
    type Message,
    type ProtocolConnection,
    StreamMessageReader,
    StreamMessageWriter,
} from 'vscode-languageserver/node';

/** The server of the extension, with which hands have been shaken. */
export interface ExtensionServer {
    readonly connection: ProtocolConnection;
    readonly capabilities: object;
    /** Whatever it wrote where it should not write. */
    readonly errors: () => string;
    /** Ends it, and returns the code with which it ended. */
    readonly stop: () => Promise<unknown>;
}

/** Starts the server in this folder as the extension starts it in a process of Node. */
export async function startInNode(folder: string): Promise<ExtensionServer> {
    const flags = [`--compiled-code=${join(folder, 'compiled-code')}`, '--stdio'];
    const server = spawn(process.execPath, [join(folder, 'start-server.cjs'), ...flags]);
    let errors = '';
    server.stderr.on('data', (data) => {
        errors += data;
    });
    const ended = new Promise((resolve) => server.once('exit', resolve));
    const connection = createProtocolConnection(
        new StreamMessageReader(server.stdout),
        new StreamMessageWriter(server.stdin),
    );
    return {
        ...(await shakeHands(connection)),
        errors: () => errors,
        async stop() {
            await connection.sendRequest('shutdown');
            await connection.sendNotification('exit');
            return await ended;
        },
    };
}

/** Starts the same server as the extension starts it in a web worker, where nothing of Node is. */
export async function startInWorker(folder: string): Promise<ExtensionServer> {
    const worker = new Worker(join(import.meta.dirname, 'web-worker.cjs'), { workerData: join(folder, 'server.js') });
    const connection = createProtocolConnection(new WorkerReader(worker), new WorkerWriter(worker));
    return { ...(await shakeHands(connection)), errors: () => '', stop: () => worker.terminate() };
}

async function shakeHands(connection: ProtocolConnection) {
    connection.listen();
    const { capabilities } = await connection.sendRequest<{ capabilities: object }>('initialize', {
        processId: null,
        rootUri: null,
        capabilities: {},
    });
    await connection.sendNotification('initialized', {});
    return { connection, capabilities };
}

class WorkerReader extends AbstractMessageReader {
    private readonly worker: Worker;

    constructor(worker: Worker) {
        super();
        this.worker = worker;
        worker.on('error', (error) => this.fireError(error));
    }

    listen(callback: DataCallback): Disposable {
        this.worker.on('message', (message) => callback(message as Message));
        return { dispose: () => {} };
    }
}

class WorkerWriter extends AbstractMessageWriter {
    private readonly worker: Worker;

    constructor(worker: Worker) {
        super();
        this.worker = worker;
    }

    async write(message: Message): Promise<void> {
        this.worker.postMessage(message);
    }

    end(): void {}
}

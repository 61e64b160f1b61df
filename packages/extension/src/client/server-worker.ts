import { type Uri, workspace } from 'vscode';
import {
    AbstractMessageReader,
    AbstractMessageWriter,
    type DataCallback,
    type Disposable,
    type Message,
    type MessageTransports,
} from 'vscode-languageclient/browser';

/** Starts the server in a web worker. A fault that nobody foresaw is told, and ends it, as it would end a process. */
export async function startServerWorker(script: Uri, tell: (fault: string) => void): Promise<MessageTransports> {
    const worker = await startWorker(script);
    return { reader: new WorkerReader(worker, tell), writer: new WorkerWriter(worker) };
}

async function startWorker(script: Uri): Promise<Worker> {
    try {
        return new Worker(script.toString(true));
    } catch {
        // A host whose extensions come from another machine starts no worker from there.
        const code = await workspace.fs.readFile(script);
        const url = URL.createObjectURL(new Blob([Uint8Array.from(code)], { type: 'text/javascript' }));
        const worker = new Worker(url);
        // Not before it says something: the host may read the script later than it makes the worker.
        worker.addEventListener('message', () => URL.revokeObjectURL(url), { once: true });
        return worker;
    }
}

class WorkerReader extends AbstractMessageReader {
    private readonly worker: Worker;

    constructor(worker: Worker, tell: (fault: string) => void) {
        super();
        this.worker = worker;
        worker.onerror = (event) => {
            // Or the fault would count as one of the extension host.
            event.preventDefault();
            tell(event.message);
            this.fireClose();
        };
    }

    listen(callback: DataCallback): Disposable {
        this.worker.onmessage = ({ data }) => callback(data as Message);
        return { dispose: () => this.dispose() };
    }

    override dispose(): void {
        super.dispose();
        this.worker.terminate();
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

import { type ChildProcess, fork } from 'node:child_process';
import { PATIENCE } from './limits.ts';
import type { Fault, FromWorker, Work } from './messages.ts';

/** A process that tries inputs. One that hangs or dies is replaced by the next: its input is a fault. */
export class WorkerProcess {
    private readonly bundle: string;
    private child: ChildProcess | undefined;

    constructor(bundle: string) {
        this.bundle = bundle;
    }

    /** How the work ended. */
    do(work: Work): Promise<Fault | undefined> {
        const child = this.child ?? fork(this.bundle, { execArgv: ['--enable-source-maps'] });
        this.child = child;
        return new Promise((resolve) => {
            let path = '';
            const end = (fault: Fault | undefined) => {
                clearTimeout(timer);
                child.removeAllListeners();
                resolve(fault);
            };
            const giveUp = (what: string) => {
                this.stop();
                end({ path, what });
            };
            const watch = () => setTimeout(() => giveUp(`Nothing came of it in ${PATIENCE / 1000} seconds.`), PATIENCE);
            let timer = watch();
            child.on('exit', (code, signal) => giveUp(`The process ended: ${signal ?? code}.`));
            child.on('message', (message: FromWorker) => {
                if (message.kind === 'done') {
                    end(message.fault);
                } else {
                    path = message.path;
                    clearTimeout(timer);
                    timer = watch();
                }
            });
            child.send(work);
        });
    }

    stop(): void {
        this.child?.removeAllListeners();
        this.child?.kill('SIGKILL');
        this.child = undefined;
    }
}

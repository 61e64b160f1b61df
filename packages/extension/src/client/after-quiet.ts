import type { Disposable } from 'vscode';

/** Long enough for a burst of changes to end, short enough to feel at once. */
const quietMilliseconds = 300;

/** Something that is done once a burst of changes has ended. */
export interface AfterQuiet extends Disposable {
    soon(): void;
}

export function afterQuiet(act: () => unknown): AfterQuiet {
    let timer: NodeJS.Timeout | undefined;
    return {
        soon() {
            clearTimeout(timer);
            timer = setTimeout(act, quietMilliseconds);
        },
        dispose: () => clearTimeout(timer),
    };
}

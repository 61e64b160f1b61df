import type { Disposable, InputBox, QuickPick, QuickPickItem } from 'vscode';
import { QuickInputButtons } from 'vscode';

/** What a question answers that leads to the one before. */
export const BACK = Symbol('back');

/** An answer; undefined where the user wants no more questions. */
export type Answer<T> = T | typeof BACK | undefined;

/** Which question it is of how many. */
export interface Step {
    readonly title: string;
    readonly step: number;
    readonly totalSteps: number;
}

/** Adds something to what has been answered. */
export interface Question<T> {
    /** False where it need not be asked after the answers so far. */
    applies?(answers: T): boolean;
    ask(answers: T, step: Step): Promise<Answer<T>>;
}

/** Asks one question after another, and back as the user wishes. Returns undefined where the user stops. */
export async function askInTurn<T>(title: string, start: T, questions: readonly Question<T>[]): Promise<T | undefined> {
    let answers = start;
    let index = 0;
    for (;;) {
        const asked = questions.filter(({ applies }) => applies?.(answers) ?? true);
        const question = asked[index];
        if (!question) {
            return answers;
        }
        const answer = await question.ask(answers, { title, step: index + 1, totalSteps: asked.length });
        if (answer === undefined) {
            return undefined;
        }
        if (answer === BACK) {
            // What was answered already is kept, to be shown as chosen.
            index--;
        } else {
            answers = answer;
            index++;
        }
    }
}

/** Shows an input until `listen` settles it, the user goes back, or puts it away. */
export async function untilAnswered<T, Input extends QuickPick<QuickPickItem> | InputBox>(
    input: Input,
    { title, step, totalSteps }: Step,
    listen: (answer: (value: T) => void) => readonly Disposable[],
): Promise<Answer<T>> {
    input.title = title;
    input.step = step;
    input.totalSteps = totalSteps;
    // Looking something up elsewhere is no reason to begin anew.
    input.ignoreFocusOut = true;
    input.buttons = [...(step > 1 ? [QuickInputButtons.Back] : []), ...input.buttons];
    const listeners: Disposable[] = [];
    try {
        return await new Promise((resolve) => {
            listeners.push(
                input.onDidHide(() => resolve(undefined)),
                input.onDidTriggerButton((button) => {
                    if (button === QuickInputButtons.Back) {
                        resolve(BACK);
                    }
                }),
                ...listen(resolve),
            );
            input.show();
        });
    } finally {
        for (const listener of listeners) {
            listener.dispose();
        }
        input.dispose();
    }
}

/** What happens in an editor, and to the files that are open in it. */
export type Step =
    /** Another program writes a file. */
    | { readonly do: 'write'; readonly file: string; readonly text: string }
    /** Another program removes a file or a folder. */
    | { readonly do: 'remove'; readonly path: string }
    /** Another program moves a file or a folder. */
    | { readonly do: 'rename'; readonly from: string; readonly to: string }
    /** The editor hears what happened to files: some time later, and all of it at once. */
    | { readonly do: 'hear' }
    | { readonly do: 'open'; readonly file: string }
    /** Puts a text in the place of so many characters; the place is counted round and round. */
    | {
          readonly do: 'type';
          readonly file: string;
          readonly at: number;
          readonly length: number;
          readonly text: string;
      }
    | { readonly do: 'save'; readonly file: string }
    /** Without saving. */
    | { readonly do: 'close'; readonly file: string }
    /** Gives a file another name in the editor, where it stays open with what was typed. A text without a file is saved. */
    | { readonly do: 'move'; readonly from: string; readonly to: string }
    | { readonly do: 'configure'; readonly settings: object }
    /** Adds a folder to the workspace, or takes it away. */
    | { readonly do: 'folder'; readonly folder: string }
    /** Asks about a place, and does not wait for the answer, which may no longer be wanted. */
    | { readonly do: 'ask'; readonly what: number; readonly file: string; readonly at: number; readonly stop: boolean }
    /** Gives the server so many turns to do its work in. */
    | { readonly do: 'wait'; readonly turns: number };

/** Steps as a text, one a line. */
export function textOf(steps: readonly Step[]): string {
    return steps.map((step) => `${JSON.stringify(step)}\n`).join('');
}

/** The steps in a text; a text that is none of these is one that somebody opens, saves, changes and closes. */
export function stepsIn(text: string): readonly Step[] {
    try {
        return text
            .split('\n')
            .filter((line) => line !== '')
            .map((line) => JSON.parse(line));
    } catch {
        const file = 'werk/b.samenwerking';
        return [
            { do: 'open', file: 'untitled:Untitled-1' },
            { do: 'type', file: 'untitled:Untitled-1', at: 0, length: 0, text },
            { do: 'move', from: 'untitled:Untitled-1', to: file },
            { do: 'hear' },
            { do: 'type', file, at: Math.floor(text.length / 2), length: text.length, text: '' },
            { do: 'close', file },
        ];
    }
}

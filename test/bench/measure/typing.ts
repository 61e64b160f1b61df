import type { WrittenFile } from '../content/folder.ts';
import type { LspClient } from '../run/lsp-client.ts';
import { timed } from '../run/turns.ts';

/** Where someone types: in a text in the middle of a file, so that the findings around it may change. */
export interface TypingPlace {
    readonly line: number;
    readonly character: number;
}

/** The first letter of a status in the middle: with a letter before it, it is none any more. */
export function typingPlace({ text }: WrittenFile): TypingPlace {
    const lines = text.split('\n');
    const key = /^\s+status: /;
    const line = lines.findIndex((candidate, index) => index >= lines.length / 2 && key.test(candidate));
    return { line, character: key.exec(lines[line] ?? '')?.[0].length ?? 0 };
}

/** Types a letter and takes it away again, so many times. Gives how long each took, in milliseconds. */
export async function typeLetters(client: LspClient, file: WrittenFile, letters: number): Promise<number[]> {
    const place = typingPlace(file);
    const behind = { ...place, character: place.character + 1 };
    const taken: number[] = [];
    for (let letter = 0; letter < letters; letter++) {
        taken.push(await timed(() => client.type(file, place, place, 'x')));
        taken.push(await timed(() => client.type(file, place, behind, '')));
    }
    return taken;
}

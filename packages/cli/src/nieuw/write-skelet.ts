import type { Skelet } from '@samenwerking/language';
import type { Context } from '../commands/command.js';
import { shownPath } from '../files/paths.js';
import { writeWhole } from '../files/write-file.js';
import { messages } from './messages.js';
import { fileIn, type Target } from './target.js';

interface Wish {
    readonly target: Target;
    readonly overwrite: boolean;
    /** What is said of the file that was made. */
    readonly made: (pad: string) => readonly string[];
}

/** Writes a new samenwerking to where it goes, and says so. */
export async function writeSkelet(
    { naam, eersteNaam, tekst }: Skelet,
    { target, overwrite, made }: Wish,
    { cwd, output }: Context,
): Promise<void> {
    if (target.kind === 'standard-output') {
        await output.result(tekst);
    } else {
        const path = target.kind === 'file' ? target.path : fileIn(target.path, naam);
        const pad = shownPath(path, cwd);
        await writeWhole(path, tekst, { pad, overwrite, isOwn: () => false });
        output.tell(...made(pad));
    }
    if (naam !== eersteNaam) {
        output.tell(messages.anotherOne(eersteNaam, naam));
    }
}

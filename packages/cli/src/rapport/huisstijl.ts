import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
    type FormatName,
    formatNames,
    formats,
    type Huisstijl,
    HuisstijlFout,
    type ReportSource,
} from '@samenwerking/report';
import { ExitCode } from '../exit-code.js';
import { readProblem } from '../files/io-problem.js';
import { shownPath } from '../files/paths.js';
import { readText } from '../files/read-text.js';
import { similarPath, statOf } from '../files/selection.js';
import { messages } from '../messages.js';
import { Problem } from '../problem.js';

/** What stands behind `--stijl` and `--sjabloon`. */
export type HuisstijlFlags = { readonly [Flag in keyof Huisstijl]?: string | undefined };

const flags = ['stijl', 'sjabloon'] as const satisfies readonly (keyof Huisstijl)[];

/** The format that only this house style can be for. */
export function formatForHuisstijl(given: HuisstijlFlags): FormatName | undefined {
    const flag = flags.find((flag) => given[flag] !== undefined);
    return flag && formatTaking(flag);
}

/** Writes reports in the house style that was asked for. */
export class InHuisstijl {
    private readonly huisstijl: Huisstijl;
    private readonly pad: string;

    private constructor(huisstijl: Huisstijl, pad: string) {
        this.huisstijl = huisstijl;
        this.pad = pad;
    }

    /**
     * Reads the file of the flag that was given, if any; wherever it lies, also behind a link, for it is the user who names
     * it. Throws a Problem where it does not go with the format.
     */
    static async read(given: HuisstijlFlags, formaat: FormatName, cwd: string): Promise<InHuisstijl> {
        const asked = flags.filter((flag) => given[flag] !== undefined);
        const misfit = asked.find((flag) => takenBy(formaat) !== flag);
        if (misfit) {
            throw new Problem(
                messages.huisstijlOfOtherFormat(misfit, formaat, formatTaking(misfit) ?? ''),
                ExitCode.wrongCall,
            );
        }
        const [flag] = asked;
        const path = flag && given[flag];
        if (!flag || path === undefined) {
            return new InHuisstijl({}, '');
        }
        const absolute = resolve(cwd, path);
        const stats = await statOf(absolute, path);
        if (!stats) {
            throw new Problem(messages.missing(path, similarPath(absolute, cwd)), ExitCode.failure);
        }
        const pad = shownPath(absolute, cwd);
        const content = flag === 'stijl' ? await readText(absolute, pad) : await readBytes(absolute, pad);
        return new InHuisstijl({ [flag]: content }, pad);
    }

    async encode(source: ReportSource, formaat: FormatName): Promise<Uint8Array> {
        try {
            return await formats[formaat].encode(source, this.huisstijl);
        } catch (error) {
            throw error instanceof HuisstijlFout
                ? new Problem(messages.huisstijlFout(this.pad, error.regel, error.message), ExitCode.failure)
                : error;
        }
    }
}

function takenBy(formaat: FormatName): keyof Huisstijl | undefined {
    const format = formats[formaat];
    return 'huisstijl' in format ? format.huisstijl : undefined;
}

function formatTaking(flag: keyof Huisstijl): FormatName | undefined {
    return formatNames.find((name) => takenBy(name) === flag);
}

async function readBytes(path: string, pad: string): Promise<Uint8Array> {
    try {
        return await readFile(path);
    } catch (error) {
        throw readProblem(pad, error);
    }
}

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Ernst } from '@samenwerking/language';
import type { CheckedFile } from './check.js';
import type { Finding } from './finding.js';

/**
 * Findings that are known: they were there when the baseline was made. One is recognised by its file, its code and what
 * it is about, not by its line or its sentence: lines move, and sentences count days.
 */
export interface BekendeMelding {
    /** As in the output: relative to the current folder. */
    readonly pad: string;
    readonly code: string;
    readonly eis?: string | undefined;
    /** The text that it stands on. */
    readonly plek: string;
    /** How hard it counted: a finding that counts harder now is not known. */
    readonly ernst: Ernst;
    /** How many of them there are. */
    readonly aantal: number;
}

/** Findings beside a baseline. */
export interface Compared<Samenwerking> {
    readonly files: readonly CheckedFile<Samenwerking>[];
    /** What the baseline knows and is no longer there. */
    readonly opgelost: readonly BekendeMelding[];
}

/** The findings of some files as a baseline knows them: what looks the same once, with a number. */
export function bekendeMeldingen(files: readonly CheckedFile[]): BekendeMelding[] {
    return merged(
        files.flatMap(({ pad, findings }) =>
            findings.map(({ code, eis, plek, ernst }) => ({ pad, code, eis, plek, ernst, aantal: 1 })),
        ),
    );
}

/** Marks the findings that a baseline knows, and lists what it knows of these files that is no longer there. */
export function compareWith<Samenwerking>(
    basislijn: readonly BekendeMelding[],
    files: readonly CheckedFile<Samenwerking>[],
    cwd: string,
): Compared<Samenwerking> {
    const known = merged(basislijn);
    const byKey = new Map(known.map((melding) => [keyOf(melding), melding]));
    const left = new Map(known.map((melding) => [keyOf(melding), melding.aantal]));
    const mark = (finding: Finding, pad: string): Finding => {
        const key = keyOf({ ...finding, pad });
        const aantal = left.get(key) ?? 0;
        left.set(key, aantal - 1);
        const isHarder = isHarderThan(finding.ernst, byKey.get(key)?.ernst);
        return { ...finding, bekend: aantal > 0 && !isHarder };
    };
    const marked = files.map((file) => ({
        ...file,
        findings: file.findings.map((finding) => mark(finding, file.pad)),
    }));
    const checked = new Set(files.map(({ pad }) => pad));
    const isJudged = (pad: string) => checked.has(pad) || !existsSync(resolve(cwd, pad));
    const opgelost = known
        .map((melding) => ({ ...melding, aantal: left.get(keyOf(melding)) ?? 0 }))
        .filter(({ aantal, pad }) => aantal > 0 && isJudged(pad));
    return { files: marked, opgelost };
}

/** What tells known findings apart; also their order in the file, so that a change of one is a change of few lines. */
export function keyOf({ pad, code, eis = '', plek }: Omit<BekendeMelding, 'aantal' | 'ernst'>): string {
    return [pad, code, eis, plek].join('\n');
}

const FROM_HARD_TO_SOFT: readonly Ernst[] = ['fout', 'waarschuwing', 'informatie', 'hint'];

/** What was information before the choice of a profile may be an error when the toetsing is requested. */
function isHarderThan(ernst: Ernst, known: Ernst | undefined): boolean {
    return known !== undefined && FROM_HARD_TO_SOFT.indexOf(ernst) < FROM_HARD_TO_SOFT.indexOf(known);
}

function merged(meldingen: readonly BekendeMelding[]): BekendeMelding[] {
    const byKey = new Map<string, BekendeMelding>();
    for (const melding of meldingen) {
        const key = keyOf(melding);
        byKey.set(key, { ...melding, aantal: melding.aantal + (byKey.get(key)?.aantal ?? 0) });
    }
    return [...byKey.values()];
}

import type { Revisie, Toen } from '@samenwerking/language';
import { vroegereStand } from '@samenwerking/language';
import { type KindName, kindNames, kinds, type Report, type Subject } from '@samenwerking/report';
import { createWorkspace, type TestWorkspace } from '../../language/support/workspace.js';

/** The kinds that tell what changed. */
export const kindsWithSinds = kindNames.filter((kind) => kinds[kind].hasSinds);

const REVISIE = { naam: 'v1.0', commit: '0123456789abcdef0123456789abcdef01234567' };

interface ToenOptions {
    readonly datum: string;
    readonly revisie: Revisie;
    /** The samenwerkingen that are there now, where it is known. */
    readonly nu: ReadonlySet<string>;
}

/** How these files stood on a day, as of a revision with a name. */
export async function toenOf(
    files: Readonly<Record<string, string>>,
    { datum = '2026-06-01', revisie = REVISIE, nu }: Partial<ToenOptions> = {},
): Promise<Toen> {
    const { services, document } = await createWorkspace(files, { peildatum: datum });
    return await vroegereStand(services, Object.keys(files).map(document), { revisie, datum }, nu);
}

/** The first samenwerkingen in these files, to be compared with how they were. */
export function subjectsSince(workspace: TestWorkspace, files: readonly string[], toen: Toen): Subject[] {
    const { Beoordelingen: lookup } = workspace.services.assessment;
    return files.map((file) => ({ beoordeling: workspace.beoordeling(file), lookup, textErrors: 0, toen }));
}

/** The first report of a kind that tells what changed of these samenwerkingen. */
export function reportSince(kind: KindName, subjects: readonly Subject[]): Report {
    const [made] = kinds[kind].make(subjects);
    if (!made) {
        throw new Error(`No report ${kind}`);
    }
    return made.report;
}

/** Files with another word, date or text here and there: what they may have been before. */
export function earlier(files: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(
        Object.entries(files).map(([path, text]) => [
            path,
            path.startsWith('normen/')
                ? text
                : text
                      .replaceAll('status: gereed', 'status: concept')
                      .replace(/(-op|datum|go-live|tot): (\d\d)-/g, '$1: 11-')
                      .replace(/"""\n\s+\S+/g, (found) => `${found} vroeger`)
                      .replace(/telefoon: "[^"]*"/g, 'telefoon: "0800 1234"'),
        ]),
    );
}

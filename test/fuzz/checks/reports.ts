import { andereProfielen, countTextErrors } from '@samenwerking/language';
import {
    formats,
    kindNames,
    kinds,
    openbaar,
    profielReport,
    type ReportSource,
    renderShownHtml,
    type Subject,
} from '@samenwerking/report';
import { createWorkspace, type TestWorkspace } from '../../language/support/workspace.ts';
import type { Check } from './check.ts';

const FILE = 'a.samenwerking';

/** More than these a text seldom holds, and they are made in every kind and every format. */
const MOST_SUBJECTS = 2;

let workspace: Promise<TestWorkspace> | undefined;

/** Every report, in every format, also the one for everybody and the comparison with another profile. */
export const reports: Check = {
    name: 'reports',
    about: 'texts',
    async run({ text }) {
        workspace ??= createWorkspace();
        await (await workspace).write(FILE, text);
        const subjects = subjectsIn(await workspace);
        for (const kind of kindNames.map((name) => kinds[name])) {
            const all = subjects.length === 0 ? [] : kind.make(subjects);
            const forEverybody = kind.hasOpenbaar && subjects.length > 0 ? kind.make(subjects.map(openbaar)) : [];
            for (const source of [...all, ...forEverybody]) {
                await encodeInAll(source, kind.formats);
            }
        }
        for (const source of comparisonsIn(await workspace, subjects)) {
            await encodeInAll(source, ['html', 'md', 'docx']);
        }
    },
};

function subjectsIn({ services, document, diagnostics }: TestWorkspace): Subject[] {
    const { Beoordelingen: lookup } = services.assessment;
    const textErrors = countTextErrors(diagnostics(FILE));
    return lookup
        .beoordelingenOf(document(FILE))
        .slice(0, MOST_SUBJECTS)
        .map((beoordeling) => ({ beoordeling, lookup, textErrors }));
}

function comparisonsIn({ services, document }: TestWorkspace, subjects: readonly Subject[]): ReportSource[] {
    return subjects.flatMap((subject) => {
        const { norm, profiel } = subject.beoordeling;
        const other = andereProfielen(norm, profiel)[0]?.naam ?? '';
        const { Beoordelingen } = services.assessment;
        const comparison = Beoordelingen.compareWithProfiel(subject.beoordeling, other, document(FILE));
        return comparison ? [{ report: profielReport(comparison), subjects: [subject] }] : [];
    });
}

async function encodeInAll(source: ReportSource, names: readonly (keyof typeof formats)[]): Promise<void> {
    renderShownHtml(source.report);
    for (const name of names) {
        await formats[name].encode(source);
    }
}

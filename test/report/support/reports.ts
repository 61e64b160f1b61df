import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { andereProfielen } from '@samenwerking/language';
import {
    type FormatName,
    formats,
    type KindName,
    kindNames,
    kinds,
    overzichtReport,
    profielReport,
    type Report,
    type Section,
    type Subject,
    statusReport,
    type Table,
} from '@samenwerking/report';
import { createWorkspace, type TestWorkspace } from '../../language/support/workspace.js';
import { earlier, kindsWithSinds, reportSince, subjectsSince, toenOf } from './since.js';

const examples = join(import.meta.dirname, '../../../examples');

/** The example files, by their path below `examples/`. */
export function exampleFiles(): Record<string, string> {
    return Object.fromEntries(
        readdirSync(examples, { recursive: true, encoding: 'utf8' })
            .filter((path) => path.endsWith('.samenwerking'))
            .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(examples, path), 'utf8')]),
    );
}

/** Every kind of report on every example, what it lacks for another profile, and the overview of all. */
export async function exampleReports(): Promise<Map<string, Report>> {
    const files = exampleFiles();
    const workspace = await createWorkspace(files);
    const withSamenwerking = Object.keys(files).filter((path) => !path.includes('/'));
    const since = subjectsSince(workspace, withSamenwerking, await toenOf(earlier(files)));
    return new Map([
        ['overzicht', overzichtOf(workspace, withSamenwerking)],
        ...kindsWithSinds.map((kind): [string, Report] => [`${kind}-sinds`, reportSince(kind, since)]),
        ...withSamenwerking.flatMap((file): [string, Report][] => {
            const name = file.replace('.samenwerking', '');
            const status: [string, Report] = [name, reportOf(workspace, file)];
            const others = otherKinds.map((kind): [string, Report] => [
                `${name}-${kind}`,
                kindOf(workspace, file, kind),
            ]);
            return [status, ...others, [`${name}-profiel`, profielReportOf(workspace, file)]];
        }),
    ]);
}

/** The kinds of a report on one samenwerking, besides the status report. */
export const otherKinds = kindNames.filter((kind) => kind !== 'status' && !kinds[kind].isOverAll);

/** A report of this kind on the first samenwerking in a file of the workspace. */
export function kindOf(workspace: TestWorkspace, file: string, kind: KindName): Report {
    const { Beoordelingen: lookup } = workspace.services.assessment;
    const [made] = kinds[kind].make([{ beoordeling: workspace.beoordeling(file), lookup, textErrors: 0 }]);
    if (!made) {
        throw new Error(`No report ${kind}`);
    }
    return made.report;
}

/** The overview of the first samenwerkingen of these files. */
export function overzichtOf(workspace: TestWorkspace, files: readonly string[]): Report {
    const { Beoordelingen: lookup } = workspace.services.assessment;
    const subjects = files.map((file): Subject => {
        return { beoordeling: workspace.beoordeling(file), lookup, textErrors: 0 };
    });
    return overzichtReport(subjects);
}

/** The status report of the first samenwerking in a file of the workspace. */
export function reportOf(workspace: TestWorkspace, file: string): Report {
    return statusReport(workspace.beoordeling(file), workspace.services.assessment.Beoordelingen);
}

/** What the first samenwerking in a file lacks for the profile that it is most likely compared with, or for this one. */
export function profielReportOf(workspace: TestWorkspace, file: string, profiel?: string): Report {
    const nu = workspace.beoordeling(file);
    const naam = profiel ?? andereProfielen(nu.norm, nu.profiel)[0]?.naam ?? '';
    const { Beoordelingen } = workspace.services.assessment;
    const vergelijking = Beoordelingen.compareWithProfiel(nu, naam, workspace.document(file));
    if (!vergelijking) {
        throw new Error(`No profile ${naam}`);
    }
    return profielReport(vergelijking);
}

/** A file with the report, as it is written where nothing else is asked. */
export async function encoded(report: Report, format: FormatName): Promise<Uint8Array> {
    return formats[format].encode({ report, subjects: [] });
}

/** The status report of the only samenwerking in a text. */
export async function reportOn(text: string, options?: { peildatum: string }): Promise<Report> {
    return reportOf(await createWorkspace({ 'a.samenwerking': text }, options), 'a.samenwerking');
}

/** Every section of the report with those inside it, in reading order. */
export function allSections({ summary, sections }: Report): Section[] {
    const withInner = (section: Section): Section[] => [section, ...section.sections.flatMap(withInner)];
    return [summary, ...sections].flatMap(withInner);
}

export function sectionOf(report: Report, id: string): Section {
    const found = allSections(report).find((section) => section.id === id);
    if (!found) {
        throw new Error(`No section ${id}; there are ${allSections(report).map((section) => section.id)}`);
    }
    return found;
}

/** Gives an example by name. */
export function exampleOf(examples: ReadonlyMap<string, Report>): (name: string) => Report {
    return (name) => {
        const report = examples.get(name);
        if (!report) {
            throw new Error(`No example ${name}`);
        }
        return report;
    };
}

/** The rows of a section's tables as text, a cell's values with spaces between them. */
export function rowsOf(report: Report, id: string): string[][] {
    return sectionOf(report, id)
        .blocks.filter((block): block is Table => block.kind === 'table')
        .flatMap(({ groups }) => groups.flatMap(({ rows }) => rows))
        .map(({ cells }) =>
            cells.map((cell) => cell.map((value) => ('text' in value ? value.text : value.kind)).join(' ')),
        );
}

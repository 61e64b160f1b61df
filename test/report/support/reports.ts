import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Report, type Section, statusReport } from '@samenwerking/report';
import { createWorkspace, type TestWorkspace } from '../../language/support/workspace.js';

const examples = join(import.meta.dirname, '../../../examples');

/** The example files, by their path below `examples/`. */
export function exampleFiles(): Record<string, string> {
    return Object.fromEntries(
        readdirSync(examples, { recursive: true, encoding: 'utf8' })
            .filter((path) => path.endsWith('.samenwerking'))
            .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(examples, path), 'utf8')]),
    );
}

/** The status report of every example, by its file. */
export async function exampleReports(): Promise<Map<string, Report>> {
    const files = exampleFiles();
    const workspace = await createWorkspace(files);
    const withSamenwerking = Object.keys(files).filter((path) => !path.includes('/'));
    return new Map(withSamenwerking.map((file) => [file.replace('.samenwerking', ''), reportOf(workspace, file)]));
}

/** The status report of the first samenwerking in a file of the workspace. */
export function reportOf(workspace: TestWorkspace, file: string): Report {
    return statusReport(workspace.beoordeling(file), workspace.services.assessment.Beoordelingen);
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

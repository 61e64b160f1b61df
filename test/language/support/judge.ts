import { type Beoordeling, berichtOf, type EisStatus, type IsoDatum, type StapStatus } from '@samenwerking/language';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { createWorkspace, PEILDATUM, type TestWorkspace } from './workspace.js';

/** Severities as the design writes them. */
export type Letter = 'F' | 'W' | 'I' | 'H';

/** A diagnostic in short. */
export interface Gevonden {
    readonly code: string;
    readonly ernst: Letter;
    /** The text that it stands on. */
    readonly plaats: string;
    /** The requirement that it is about, where there is one. */
    readonly eis?: string | undefined;
    /** What the agreement still has to say. */
    readonly ontbreekt?: readonly string[] | undefined;
}

export interface Oordeel {
    readonly beoordeling: Beoordeling;
    readonly gevonden: readonly Gevonden[];
}

const LETTERS: Readonly<Record<number, Letter>> = {
    [DiagnosticSeverity.Error]: 'F',
    [DiagnosticSeverity.Warning]: 'W',
    [DiagnosticSeverity.Information]: 'I',
    [DiagnosticSeverity.Hint]: 'H',
};

const FILE = 'proef.samenwerking';

let shared: Promise<TestWorkspace> | undefined;

/**
 * Judges one file on its own. All files of a test module pass through one workspace, each in place of the last:
 * setting up a workspace costs more than judging twenty files.
 */
export async function beoordeel(text: string, peildatum: IsoDatum = PEILDATUM): Promise<Oordeel> {
    shared ??= createWorkspace();
    const workspace = await shared;
    workspace.services.Instellingen.set({ peildatum });
    await workspace.write(FILE, text);
    return { beoordeling: workspace.beoordeling(FILE), gevonden: inKort(workspace, FILE) };
}

/** The diagnostics of a file, in its order. */
export function inKort(workspace: TestWorkspace, file: string): Gevonden[] {
    const { textDocument } = workspace.document(file);
    return workspace.diagnostics(file).map(({ code, severity, range, data }) => ({
        code: String(code),
        ernst: LETTERS[severity ?? 0] as Letter,
        plaats: textDocument.getText(range),
        eis: data?.eis,
        ontbreekt: data?.ontbreekt,
    }));
}

/** The findings with this code, as severity and place. */
export async function meldingenMet(code: string, text: string, peildatum?: IsoDatum): Promise<string[]> {
    const { gevonden } = await beoordeel(text, peildatum);
    return gevonden.filter((melding) => melding.code === code).map(({ ernst, plaats }) => `${ernst} ${plaats}`);
}

/** The findings in a file of its own with a samenwerking that takes over the one called `proef`, as code and place. */
export async function meldingenBijOvername(basis: string, eigen = ''): Promise<string[]> {
    const workspace = await createWorkspace({
        'basis.samenwerking': basis,
        'eigen.samenwerking': `samenwerking eigen { neemt-over: proef\n${eigen}\n}`,
    });
    return workspace.findings('eigen.samenwerking');
}

/** The sentences of the findings with this code. */
export async function zinnenVan(code: string, text: string, peildatum?: IsoDatum): Promise<string[]> {
    const { beoordeling } = await beoordeel(text, peildatum);
    return beoordeling.meldingen.filter((melding) => melding.code === code).map(berichtOf);
}

/** The codes that say whether what is asked has been agreed. */
const OVER_AFSPRAKEN: ReadonlySet<string> = new Set([
    'afspraak-ontbreekt',
    'afspraak-onvolledig',
    'afspraak-niet-gereed',
    'afspraak-verlopen',
    'afspraak-verloopt',
    'afwijking-zonder-motivering',
    'plaatshouder',
    'thema-onjuist',
    'waarde-soort',
]);

/** The findings about agreements; other subjects have tests of their own. */
export function overAfspraken<T extends { readonly code: string }>(gevonden: readonly T[]): T[] {
    return gevonden.filter(({ code }) => OVER_AFSPRAKEN.has(code));
}

/** What was decided about one requirement. */
export function eisIn({ beoordeling }: Oordeel, eis: string) {
    return beoordeling.eisen.find((kandidaat) => kandidaat.eis === eis);
}

/** The status of one requirement, with the keys of all that it lacks. */
export async function eisStatus(
    text: string,
    eis: string,
): Promise<{ status: EisStatus | undefined; gemist: string[] | undefined }> {
    const gevonden = eisIn(await beoordeel(text), eis);
    return { status: gevonden?.status, gemist: gevonden?.gemist.map(({ sleutels }) => sleutels.join(' of ')) };
}

/** The status of a step of the Stappenplan. */
export async function stapStatus(stap: number, text: string, peildatum?: IsoDatum): Promise<StapStatus | undefined> {
    const { beoordeling } = await beoordeel(text, peildatum);
    return beoordeling.stappen.find(({ nummer }) => nummer === stap)?.status;
}

/** The status of a line of bijlage D. */
export async function regelStatus(regel: number, text: string): Promise<StapStatus | undefined> {
    const { beoordeling } = await beoordeel(text);
    return beoordeling.processchema.find(({ nummer }) => nummer === regel)?.status;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Import, type ImportWens, importDocument, readDocument } from '@samenwerking/import';
import { aanbodVan, canFormat, formatted } from '@samenwerking/language';
import { expect } from 'vitest';
import { createWorkspace, PEILDATUM, type TestWorkspace } from '../../language/support/workspace.js';

export const FIXTURES = ['waterschap.docx', 'zonder-kop.docx', 'ja-nee.docx', 'werkmap.xlsx'];

export type Made = Extract<Import, { readonly kind: 'gemaakt' }>;

type Wish = Partial<ImportWens> & { readonly workspace?: TestWorkspace };

export function fixture(name: string): Uint8Array {
    return new Uint8Array(readFileSync(join(import.meta.dirname, '../fixtures', name)));
}

/** Imports a document into a workspace in which, unless another is given, nothing is but what is built in. */
export async function importBytes(bytes: Uint8Array, { workspace, ...wish }: Wish = {}): Promise<Import> {
    const { services } = workspace ?? (await createWorkspace());
    const aanbod = aanbodVan(services);
    return importDocument({
        bestand: 'bron.docx',
        document: readDocument(bytes),
        aanbod,
        normen: aanbod.normen,
        regios: [],
        peildatum: PEILDATUM,
        noemtNorm: () => true,
        ...wish,
    });
}

export async function imported(bytes: Uint8Array, wish?: Wish): Promise<Made> {
    const made = await importBytes(bytes, wish);
    if (made.kind !== 'gemaakt') {
        throw new Error(made.kind);
    }
    return made;
}

/** Puts what was made in a workspace, and holds it to what every file that is made has to be. */
export async function checked({ tekst }: Made, files: Record<string, string> = {}): Promise<TestWorkspace> {
    const workspace = await createWorkspace({ ...files, 'bron.samenwerking': tekst });
    const document = workspace.document('bron.samenwerking');
    expect(workspace.diagnostics('bron.samenwerking').filter(({ severity }) => severity === 1)).toEqual([]);
    expect(canFormat(document)).toBe(true);
    expect(formatted(document, workspace.services.parser.Lexer)).toBe(tekst);
    return workspace;
}

/** The agreements of what was made with their status; undefined where none is written. */
export function statuses(workspace: TestWorkspace): Record<string, string | undefined> {
    const { afspraken } = workspace.beoordeling('bron.samenwerking').feiten;
    return Object.fromEntries(afspraken.map(({ eis, status }) => [eis.naam, status?.waarde]));
}

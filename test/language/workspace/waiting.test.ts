import fc from 'fast-check';
import { DocumentState, isOperationCancelled } from 'langium';
import { expect, test } from 'vitest';
import { losingPatience, patience, perhapsCutShort } from '../support/patience.js';
import { createWorkspace } from '../support/workspace.js';

const FILES = Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [`x${i}.samenwerking`, `samenwerking s${i} { partner: rws }\n`]),
);

const STATES = [DocumentState.IndexedContent, DocumentState.Linked, DocumentState.Validated] as const;

test('whoever waits for all documents goes on when all are ready, in parts or cut short or not, and not before', async () => {
    await fc.assert(
        fc.asyncProperty(fc.boolean(), patience, fc.constantFrom(...STATES), async (isTight, patience, waitsAt) => {
            const workspace = await createWorkspace({}, { isTight });
            const { DocumentBuilder, LangiumDocuments } = workspace.services.shared.workspace;
            const early: string[] = [];
            const all: Promise<unknown>[] = [];
            const wait = (state: DocumentState) => {
                const ready = DocumentBuilder.waitUntil(state).then(() => {
                    const behind = LangiumDocuments.all.filter((document) => document.state < state).toArray();
                    early.push(...behind.map(({ uri }) => `${uri} has not reached ${state}`));
                });
                all.push(ready);
            };
            DocumentBuilder.onDocumentPhase(waitsAt, () => {
                STATES.forEach(wait);
            });
            await perhapsCutShort(workspace.load(FILES, 'x3.samenwerking', losingPatience(patience)));
            await DocumentBuilder.update([], []);
            await Promise.all(all);
            expect(early).toEqual([]);
        }),
        { numRuns: 40 },
    );
}, 60_000);

test('whoever no longer waits is told so', async () => {
    const workspace = await createWorkspace({});
    const { DocumentBuilder } = workspace.services.shared.workspace;
    const waits: Promise<unknown>[] = [];
    DocumentBuilder.onDocumentPhase(DocumentState.Parsed, () => {
        waits.push(DocumentBuilder.waitUntil(DocumentState.Validated, losingPatience(0)).catch((reason) => reason));
    });
    await workspace.write('een.samenwerking', 'samenwerking een { }\n');
    expect((await Promise.all(waits)).map(isOperationCancelled)).toEqual([true]);
});

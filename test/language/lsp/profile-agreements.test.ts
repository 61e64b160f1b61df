import { insertForProfiel } from '@samenwerking/language';
import { TextDocument } from 'langium';
import { expect, test } from 'vitest';
import { completeSamenwerking } from '../support/samenwerking.js';
import { createWorkspace } from '../support/workspace.js';

const FILE = 'a.samenwerking';

/** The text with the agreements inserted that another profile asks, and what is then compared. */
async function withInserted(profiel: string, eisen: readonly string[], text: string) {
    const workspace = await createWorkspace({ [FILE]: text });
    const { Beoordelingen } = workspace.services.assessment;
    const compare = () =>
        Beoordelingen.compareWithProfiel(workspace.beoordeling(FILE), profiel, workspace.document(FILE));
    const before = compare();
    if (!before) {
        throw new Error(`No profile ${profiel}`);
    }
    const document = workspace.document(FILE);
    const edits = insertForProfiel(before, eisen, document, workspace.services);
    const inserted = TextDocument.applyEdits(document.textDocument, edits);
    await workspace.write(FILE, inserted);
    return { inserted, after: compare(), findings: workspace.findings(FILE) };
}

const statusOf = ({ after }: Awaited<ReturnType<typeof withInserted>>, naam: string) =>
    after?.straks.eisen.find(({ eis }) => eis === naam)?.status;

test('agreements of another profile are inserted in their theme, with what that profile asks', async () => {
    const text = completeSamenwerking('stand-by');
    const result = await withInserted('kern', ['regie-op-informatie', 'netcentrisch-informatiemanagement'], text);
    expect(result.inserted).toContain('inrichting: ""');
    expect(statusOf(result, 'regie-op-informatie')).toBe('onvolledig');
    expect(statusOf(result, 'netcentrisch-informatiemanagement')).toBe('onvolledig');
    expect(statusOf(result, 'netcentrisch-leiding-en-coordinatie')).toBe('ontbreekt');
    // The own profile does not ask them.
    expect(result.after?.nu.voortgang).toEqual({ vereist: 8, geregeld: 8, gereed: 8 });
    expect(result.findings.filter((finding) => /^(syntaxis|onbeken|dubbel|thema)/.test(finding))).toEqual([]);
});

test('what is there already, and what the profile does not ask, is not inserted', async () => {
    const text = completeSamenwerking('stand-by');
    const { inserted } = await withInserted('structureel', ['alarmering', 'netcentrisch-informatiemanagement'], text);
    expect(inserted).toBe(text);
});

test('of several samenwerkingen the right one gets them', async () => {
    const text = `samenwerking ander "Ander" { profiel: kern }\n${completeSamenwerking('stand-by')}`;
    const workspace = await createWorkspace({ [FILE]: text });
    const document = workspace.document(FILE);
    const { Beoordelingen } = workspace.services.assessment;
    const nu = Beoordelingen.beoordelingenOf(document)[1];
    const vergelijking = nu && Beoordelingen.compareWithProfiel(nu, 'kern', document);
    const edits = vergelijking
        ? insertForProfiel(vergelijking, ['regie-op-informatie'], document, workspace.services)
        : [];
    expect(edits.length).toBeGreaterThan(0);
    expect(edits.every(({ range }) => range.start.line > 0)).toBe(true);
});

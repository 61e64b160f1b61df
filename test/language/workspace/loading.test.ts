// What is said of an open file while a folder loads.
import { expect, test } from 'vitest';
import { findings, load, OPEN } from '../support/loading.js';
import { losingPatience, perhapsCutShort } from '../support/patience.js';
import { createWorkspace } from '../support/workspace.js';

test('an open file has its findings before all others are read, but for what those may settle', async () => {
    const { workspace, ahead } = await load(
        { 'linge.samenwerking': 'crisispartner linge "Linge" { contact jansen "J" { telefoon: "0201234567" } }' },
        `samenwerking a "A" {
    partner: linge
    regio: utrecht
    contact bakker "B" {}
    proces {
        alarmering { eigenaar: jansen }
        alarmering {}
    }
}`,
    );
    // Once before all others are read, once before they are linked.
    expect(ahead).toHaveLength(2);
    expect(ahead[0]).toContainEqual(expect.stringContaining('dubbel'));
    expect(ahead[0]).not.toContainEqual(expect.stringMatching('onbekend|niet-gebruikt'));
    expect(ahead[1]).not.toContainEqual(expect.stringContaining('niet-gebruikt'));
    expect(findings(workspace)).toContainEqual(expect.stringContaining('niet-gebruikt'));
});

test('a name is not changed as long as files that may hold it are not read', async () => {
    const workspace = await createWorkspace();
    const names = Array.from({ length: 25 }, (_, index) => `x${index}.samenwerking`);
    const files = Object.fromEntries(names.map((name, index) => [name, `samenwerking x${index} { partner: linge }`]));
    const found = { ...files, [OPEN]: 'crisispartner linge "Linge" {}' };
    await perhapsCutShort(workspace.load(found, OPEN, losingPatience(40)));
    const renamed = async () => {
        const document = workspace.document(OPEN);
        const params = {
            textDocument: { uri: document.uri.toString() },
            position: { line: 0, character: 16 },
            newName: 'maas',
        };
        return await workspace.services.lsp.RenameProvider?.rename(document, params);
    };
    await expect(renamed()).rejects.toThrow('Nog niet alle bestanden zijn gelezen.');
    await workspace.services.shared.workspace.DocumentBuilder.update([], []);
    expect(Object.keys((await renamed())?.changes ?? {})).toHaveLength(26);
});

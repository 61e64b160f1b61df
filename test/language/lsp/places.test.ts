import { describe, expect, test } from 'vitest';
import {
    type ClientCapabilities,
    DefinitionRequest,
    type Location,
    type LocationLink,
    ReferencesRequest,
} from 'vscode-languageserver/node';
import { startEditor } from '../support/language-server.js';

const uri = 'file:///werkmap/a.samenwerking';
const BUILTIN = 'builtin:/stappenplan.samenwerking';
const TEXT = `crisispartner waterschap "Waterschap" {}
samenwerking rivier "Rivier" {
    partner: waterschap
    profiel: stand-by
}`;

/** Where an editor with these capabilities can go from a word in the text. */
async function placesFrom(word: string, capabilities: ClientCapabilities) {
    const { open, connection } = await startEditor(capabilities);
    await open(TEXT);
    const before = TEXT.slice(0, TEXT.lastIndexOf(word)).split('\n');
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    const params = { textDocument: { uri }, position };
    const found = (await connection.sendRequest(DefinitionRequest.type, params)) as (Location | LocationLink)[] | null;
    const context = { includeDeclaration: true };
    const uses = (await connection.sendRequest(ReferencesRequest.type, { ...params, context })) as Location[];
    return {
        definition: found?.map((place) => ('uri' in place ? place.uri : place.targetUri)),
        isLink: found?.some((place) => 'targetUri' in place),
        references: [...new Set(uses.map((use) => use.uri))],
    };
}

describe('an editor that can open the documents of the server', () => {
    test('goes from a profile to the norm', async () => {
        const places = await placesFrom('stand-by', { workspace: { textDocumentContent: {} } });
        expect(places.definition).toEqual([BUILTIN]);
        expect(places.references).toContain(BUILTIN);
    });
});

describe('an editor that cannot', () => {
    test('is not led into one', async () => {
        expect(await placesFrom('stand-by', {})).toMatchObject({ definition: [], references: [uri] });
    });

    test('goes to what is in its own files', async () => {
        expect(await placesFrom('waterschap', {})).toMatchObject({ definition: [uri], references: [uri] });
    });
});

test.each([true, false])(
    'an editor that understands links (%s) gets those, and another one places',
    async (linkSupport) => {
        const { definition, isLink } = await placesFrom('waterschap', {
            textDocument: { definition: { linkSupport } },
        });
        expect(definition).toEqual([uri]);
        expect(isLink).toBe(linkSupport);
    },
);

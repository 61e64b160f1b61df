import { SemanticTokensDecoder } from 'langium/lsp';
import { expect, test } from 'vitest';
import { createWorkspace } from '../support/workspace.js';

const FILE = 'a.samenwerking';

/** `word: colour` for every word that has one. */
async function colours(text: string): Promise<string[]> {
    const workspace = await createWorkspace({ [FILE]: text });
    const document = workspace.document(FILE);
    const provider = workspace.services.lsp.SemanticTokenProvider;
    const tokens = await provider?.semanticHighlight(document, { textDocument: { uri: document.uri.toString() } });
    return SemanticTokensDecoder.decode(tokens ?? { data: [] }, provider?.tokenTypes ?? {}, document).map(
        ({ text: word, tokenType }) => `${word}: ${tokenType}`,
    );
}

test('a word is coloured by what it is, also where a name is a word of the language', async () => {
    const text = `samenwerking plan {
    contact mens "M. Ens" { rol: accounthouder }
    proces {
        alarmering { status: gereed  eigenaar: mens  piketrichtlijnen: "Binnen 45 minuten."  akkoord mens 01-05-2026 }
    }
}`;
    expect(await colours(text)).toEqual([
        'samenwerking: keyword',
        'plan: variable',
        'contact: keyword',
        'mens: variable',
        'rol: property',
        'accounthouder: enumMember',
        'proces: keyword',
        'alarmering: type',
        'status: property',
        'gereed: enumMember',
        'eigenaar: property',
        'mens: variable',
        'piketrichtlijnen: property',
        'akkoord: keyword',
        'mens: variable',
    ]);
});

import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CstUtils, TextDocument } from 'langium';
import { describe, expect, test } from 'vitest';
import {
    type DocumentHighlight,
    DocumentHighlightRequest,
    type DocumentLink,
    DocumentLinkRequest,
    type FoldingRange,
    FoldingRangeRequest,
    type SelectionRange,
    SelectionRangeRequest,
    type WorkspaceSymbol,
    WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { CORPUS } from '../support/corpus.js';
import { openFolder } from '../support/editor-on-disk.js';
import { startEditor } from '../support/language-server.js';
import { createWorkspace } from '../support/workspace.js';

const uri = 'file:///werkmap/a.samenwerking';

const TEXT = `// Voorbeeld.
// Van twee regels.
crisispartner linge "Waterschap Linge" {
    kerntaken: """
        Droge voeten.
        Zie https://www.waterschap.example/kerntaken.
    """
    contact devries "J. de Vries" { telefoon: "+31 (0)344-12 34 56"  e-mail: "j@linge.example" } // Hier.
    // Weg.
}

samenwerking proef "Proef" {
    partner: linge, linge
    mens {
        geheimhouding { eigenaar: linge.devries }
    }
    /* Een
       opmerking
       van drie regels. */
}
`;

/** An editor with a file open in it, and what is asked of it about places in that file. */
async function open(text = TEXT) {
    const { open: openText, connection } = await startEditor({});
    await openText(text);
    const document = TextDocument.create(uri, 'samenwerking', 1, text);
    const textDocument = { uri };
    const at = (place: string) => document.positionAt(text.indexOf(place));
    return { connection, document, textDocument, at };
}

describe('symbols of the workspace', () => {
    async function symbols(query: string, text = TEXT) {
        const { connection } = await open(text);
        const found = (await connection.sendRequest(WorkspaceSymbolRequest.type, { query })) as WorkspaceSymbol[];
        return found.map(({ name, containerName }) => (containerName ? `${name} in ${containerName}` : name));
    }

    test('are samenwerkingen, organisations, contacts and norms of the workspace', async () => {
        expect(await symbols('', `${TEXT}norm eigen "Eigen norm" { eis radio "Radio" }`)).toEqual([
            'Waterschap Linge (linge)',
            'J. de Vries (devries) in Waterschap Linge (linge)',
            'Proef (proef)',
            'Eigen norm (eigen)',
        ]);
    });

    test.each([
        ['de vries', ['J. de Vries (devries) in Waterschap Linge (linge)']],
        ['WATERSCHAP', ['Waterschap Linge (linge)']],
        ['vries  J.', ['J. de Vries (devries) in Waterschap Linge (linge)']],
        ['utrecht', []],
    ])('%s finds %j', async (query, expected) => {
        expect(await symbols(query)).toEqual(expected);
    });

    test('are found without their accents, and where they have no title', async () => {
        expect(await symbols('fryslan', 'veiligheidsregio fryslân')).toEqual(['fryslân']);
    });

    test('stand where they are declared, in files that are closed as well', async () => {
        const workspace = await createWorkspace(CORPUS);
        const found = await workspace.services.shared.lsp.WorkspaceSymbolProvider?.getSymbols({ query: 'terhaar' });
        expect(found).toHaveLength(1);
        const [symbol] = found as WorkspaceSymbol[];
        const declared = workspace.document('examples/organisaties/waterschap-de-zilveren-linge.samenwerking');
        expect(symbol?.location).toMatchObject({ uri: declared.uri.toString() });
        const range = symbol && 'range' in symbol.location ? symbol.location.range : undefined;
        expect(declared.textDocument.getText(range)).toBe('terhaar');
    });
});

describe('places of a name', () => {
    test('are highlighted in the file, from its declaration and from its uses', async () => {
        const { connection, document, textDocument, at } = await open();
        for (const [place, texts] of [
            ['linge, linge', ['linge', 'linge', 'linge']],
            ['devries "', ['devries', 'linge.devries']],
            ['geheimhouding', ['geheimhouding']],
        ] as const) {
            const params = { textDocument, position: at(place) };
            const found = (await connection.sendRequest(DocumentHighlightRequest.type, params)) as DocumentHighlight[];
            expect(found.map(({ range }) => document.getText(range)).toSorted()).toEqual(texts);
        }
    });
});

describe('folding', () => {
    test('takes blocks, texts, and comments of some lines or below each other', async () => {
        const { connection, textDocument } = await open();
        const found = (await connection.sendRequest(FoldingRangeRequest.type, { textDocument })) as FoldingRange[];
        expect(
            found
                .map(({ startLine, endLine, kind }) => `${startLine}-${endLine} ${kind ?? 'block'}`)
                .toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)),
        ).toEqual(['0-1 comment', '2-8 block', '3-5 block', '11-18 block', '13-14 block', '16-17 comment']);
    });

    test('has in the examples no two that start on one line, and none that crosses another', async () => {
        const workspace = await createWorkspace(CORPUS);
        for (const name of Object.keys(CORPUS)) {
            const document = workspace.document(name);
            const params = { textDocument: { uri: document.uri.toString() } };
            const found = await workspace.services.lsp.FoldingRangeProvider?.getFoldingRanges(document, params);
            const ranges = (found ?? []).toSorted((a, b) => a.startLine - b.startLine);
            expect(new Set(ranges.map(({ startLine }) => startLine)).size, name).toBe(ranges.length);
            for (const { startLine, endLine } of ranges) {
                const crossing = ranges.filter((one) => one.startLine > startLine && one.startLine <= endLine);
                expect(
                    crossing.every((one) => one.endLine <= endLine),
                    name,
                ).toBe(true);
            }
        }
    });
});

describe('a selection', () => {
    async function growing(place: string, text = TEXT): Promise<string[]> {
        const { connection, document, textDocument, at } = await open(text);
        const params = { textDocument, positions: [at(place)] };
        const [found] = (await connection.sendRequest(SelectionRangeRequest.type, params)) ?? [];
        const texts: string[] = [];
        for (let one: SelectionRange | undefined = found; one; one = one.parent) {
            texts.push(document.getText(one.range));
        }
        return texts;
    }

    test('grows from a word to its text, value, entry, block and file', async () => {
        const texts = await growing('de Vries');
        const contact = TEXT.slice(TEXT.indexOf('contact'), TEXT.indexOf(' // Hier'));
        expect(texts.slice(0, 4)).toEqual(['de', 'J. de Vries', '"J. de Vries"', contact]);
        expect(texts.slice(-2)).toEqual([TEXT.slice(TEXT.indexOf('crisis'), TEXT.indexOf('\n\nsamen')), TEXT]);
    });

    test('grows from a name to the list, the entry and the content of the block', async () => {
        const content = TEXT.slice(TEXT.indexOf('partner: '), TEXT.indexOf('\n    /* Een'));
        expect((await growing('linge, linge')).slice(0, 4)).toEqual([
            'linge',
            'linge, linge',
            'partner: linge, linge',
            content,
        ]);
    });

    test('is all there is in a file without words, and stays in order at every place of the examples', async () => {
        expect(await growing('', ' \n')).toEqual([' \n']);
        for (const text of Object.values(CORPUS).slice(0, 4)) {
            const { connection, document, textDocument } = await open(text);
            const positions = [...text.matchAll(/\S+/g)].map(({ index }) => document.positionAt(index));
            const found = (await connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions })) ?? [];
            expect(found).toHaveLength(positions.length);
            for (const [i, selection] of found.entries()) {
                let inner = { start: positions[i], end: positions[i] };
                for (let one: SelectionRange | undefined = selection; one; one = one.parent) {
                    const [outer, within] = [one.range, inner].map(({ start, end }) => [
                        start ? document.offsetAt(start) : 0,
                        end ? document.offsetAt(end) : 0,
                    ]);
                    expect(outer?.[0]).toBeLessThanOrEqual(within?.[0] ?? 0);
                    expect(outer?.[1]).toBeGreaterThanOrEqual(within?.[1] ?? 0);
                    inner = one.range;
                }
            }
        }
    });
});

describe('links', () => {
    test('call, write and open a website; none of them is a command', async () => {
        const { connection, document, textDocument } = await open();
        const links = (await connection.sendRequest(DocumentLinkRequest.type, { textDocument })) as DocumentLink[];
        expect(links.map(({ range, target, tooltip }) => [document.getText(range), target, tooltip])).toEqual([
            ['https://www.waterschap.example/kerntaken', 'https://www.waterschap.example/kerntaken', 'Website openen'],
            ['+31 (0)344-12 34 56', 'tel:+310344123456', 'Bellen'],
            ['j@linge.example', 'mailto:j@linge.example', 'E-mail schrijven'],
        ]);
    });

    test('open a website also as people write its address', async () => {
        const text = 'crisispartner y { sector: "Zie www.linge.example, HTTP://linge.example (of www.x.example/a)." }';
        const { connection, document, textDocument } = await open(text);
        const links = (await connection.sendRequest(DocumentLinkRequest.type, { textDocument })) as DocumentLink[];
        expect(links.map(({ range, target }) => [document.getText(range), target])).toEqual([
            ['www.linge.example', 'https://www.linge.example'],
            ['HTTP://linge.example', 'HTTP://linge.example'],
            ['www.x.example/a', 'https://www.x.example/a'],
        ]);
    });

    test.each([
        ['telefoon: "zie de lijst"'],
        ['telefoon: "12"'],
        ['telefoon: "112;ext=command:x"'],
        ['e-mail: "a@b.nl?subject=x"'],
        ['e-mail: "javascript:alert(1)"'],
        ['functie: "command:workbench.action.x file:///etc/passwd ftp://x.example"'],
        ['functie: "awww.x.example info@www.x.example www."'],
    ])('do not stand in contact x { %s }', async (entry) => {
        const { connection, textDocument } = await open(`crisispartner y { contact x "X" { ${entry} } }`);
        expect(await connection.sendRequest(DocumentLinkRequest.type, { textDocument })).toEqual([]);
    });

    test('lead to documents of the workspace that are there, and nowhere else', async () => {
        const paths = [
            'stukken/a b.md',
            '../elders.md',
            '/etc/passwd',
            '\\\\server\\x',
            'https://x.example/y',
            'weg.md',
            ' ',
            'stukken/a%20b.md#kop',
        ];
        const text = `samenwerking proef {\n    mens { geheimhouding { document: ${paths
            .map((path) => `"${path}"`)
            .join(
                ', ',
            )} } }\n    verkenning {\n        gesprek { verslag: "stukken/../stukken/a b.md" }\n        document "D" { bestand: "stukken\\\\a b.md" }\n    }\n}\n`;
        const editor = await openFolder(
            { 'map/a.samenwerking': text, 'map/stukken/a b.md': '', 'elders.md': '' },
            { folders: ['map'] },
        );
        await editor.open('map/a.samenwerking');
        const target = pathToFileURL(join(editor.folder.path, 'map/stukken/a b.md')).toString();
        const links = await editor.links('map/a.samenwerking');
        expect(links.map((link) => link.target)).toEqual([
            target,
            `${target}#kop`,
            target,
            target,
            'https://x.example/y',
        ]);
    });

    test('lead in the examples to every document that is there', async () => {
        const files = globSync('examples/**/*', { withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => join(entry.parentPath, entry.name));
        expect(files.length).toBeGreaterThan(20);
        const workspace = await createWorkspace(CORPUS);
        for (const name of Object.keys(CORPUS).filter((path) => path.startsWith('examples/'))) {
            const document = workspace.document(name);
            const params = { textDocument: { uri: document.uri.toString() } };
            const links = (await workspace.services.lsp.DocumentLinkProvider?.getDocumentLinks(document, params)) ?? [];
            const root = document.parseResult.value.$cstNode;
            const paths = root
                ? CstUtils.flattenCst(root)
                      .filter(({ text }) => text.startsWith('"documenten/'))
                      .count()
                : 0;
            const opened = links.filter(({ target }) => target?.startsWith('file:'));
            expect(opened).toHaveLength(paths);
            for (const { target } of opened) {
                expect(files).toContain(decodeURIComponent(target ?? '').replace('file:///werkmap/', ''));
            }
        }
    });
});

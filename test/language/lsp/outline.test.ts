import type { Keuzes } from '@samenwerking/language';
import { expect, test } from 'vitest';
import type { CodeLens, DocumentSymbol, InlayHint } from 'vscode-languageserver-types';
import { createWorkspace, PEILDATUM } from '../support/workspace.js';

const FILE = 'a.samenwerking';

const TEXT = `crisispartner ws "Waterschap" {
    contact devries "J. de Vries"
}

samenwerking proef "Proef" {
    partner: ws
    regio: utrecht
    profiel: stand-by { motivering: "Past."  gekozen-op: 03-04-2026 }
    proces {
        alarmering { status: gereed  tekst: "Via de meldkamer."  geldig-tot: 01-06-2026 }
        informatiedeling { status: gereed  tekst: "Via LCMS."  hoe: "Met een account." }
        afspraak "Persvoorlichting" { status: concept }
    }
    techniek { }
    plan {
        activiteit workshop "Workshop" { van: 01-10-2026  doorlooptijd: 2 weken  prioriteit: hoog }
        activiteit tekenen { na: workshop  doorlooptijd: 1 maand }
        activiteit feest { van: 01-12-2026  tot: 02-12-2026 }
        activiteit ooit
    }
}
`;

const EVERYTHING = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

async function open(text = TEXT) {
    const workspace = await createWorkspace({ [FILE]: text });
    const document = workspace.document(FILE);
    const { lsp, shared } = workspace.services;
    return { document, lsp, shared, textDocument: { uri: document.uri.toString() } };
}

test('the outline has every block, agreement and activity by its name', async () => {
    const { document, lsp, textDocument } = await open();
    const symbols = (await lsp.DocumentSymbolProvider?.getSymbols(document, { textDocument })) as DocumentSymbol[];
    const tree = (nodes: readonly DocumentSymbol[] = []): unknown[] =>
        nodes.map(({ name, children }) => (children ? [name, ...tree(children)] : name));
    expect(tree(symbols)).toEqual([
        ['ws', 'devries'],
        [
            'proef',
            'profiel stand-by',
            ['proces', 'alarmering', 'informatiedeling', 'Persvoorlichting'],
            'techniek',
            ['plan', 'workshop', 'tekenen', 'feest', 'ooit'],
        ],
    ]);
});

test('what was looked into, what goes better and the steps of a norm stand in the outline by what they are', async () => {
    const { document, lsp, textDocument } = await open(`samenwerking proef {
    verkenning {
        document "Crisisplan" { datum: 01-02-2025 }
        incident "Hoogwater" bestaande-afspraak "Telefoonboom"
        vraag belangen { antwoord: "Ja." }
    }
    techniek { account devries { tijdelijk-schrijven "Hoogwater" { van: 01-02-2027 } } }
    uitvoering {
        go-live 02-11-2026 { verbeterpunt "Sneller beeld" { voor: 01-12-2026 } }
        ervaring 10-06-2027 "Gedeeld."
    }
}
norm eigen { stap 6 "Afspraken maken" { fase: uitwerken }  processchema 7 "Uitwerken" }`);
    const symbols = (await lsp.DocumentSymbolProvider?.getSymbols(document, { textDocument })) as DocumentSymbol[];
    const names = (nodes: readonly DocumentSymbol[] = []): string[] =>
        nodes.flatMap(({ name, children }) => [name, ...names(children)]);
    expect(names(symbols)).toEqual([
        ...['proef', 'verkenning', 'document Crisisplan', 'incident Hoogwater', 'bestaande-afspraak Telefoonboom'],
        ...['vraag belangen', 'techniek', 'account devries', 'tijdelijk-schrijven Hoogwater'],
        ...['uitvoering', 'go-live 02-11-2026', 'verbeterpunt Sneller beeld', 'ervaring 10-06-2027'],
        ...['eigen', 'stap 6', 'processchema 7'],
    ]);
});

test('a half written file has an outline too', async () => {
    const { document, lsp, textDocument } = await open('samenwerking {\n    proces { afspraak { } }\n    contact\n}');
    const symbols = await lsp.DocumentSymbolProvider?.getSymbols(document, { textDocument });
    expect(symbols?.every(({ name }) => name !== '')).toBe(true);
});

/** What stands above the text for a client with these commands. */
async function lensesFor(opdrachten: readonly string[], text = TEXT, ernst: Keuzes['ernst'] = {}): Promise<string[]> {
    const { document, lsp, shared, textDocument } = await open(text);
    shared.Instellingen.set({ peildatum: PEILDATUM, ernst });
    const initializationOptions = { opdrachten };
    await shared.lsp.LanguageServer.initialize({
        processId: null,
        rootUri: null,
        capabilities: {},
        initializationOptions,
    });
    const lenses = (await lsp.CodeLensProvider?.provideCodeLens(document, { textDocument })) as CodeLens[];
    return lenses.map(({ range, command }) => `${range.start.line}: ${command?.title}`);
}

test('above a samenwerking and its themes stands how far it is', async () => {
    expect(await lensesFor(['samenwerking.statusrapport'])).toEqual([
        '4: 1 van 8 geregeld · 3 te laat of bijna verlopen',
        '4: Rapport',
        '8: 1 van 4 geregeld',
        '13: Hier vraagt het profiel niets',
    ]);
});

test('a profile that asks no agreements is not counted', async () => {
    const [lens] = await lensesFor([], TEXT.replace('stand-by', 'koppel'));
    expect(lens).toBe('4: Dit profiel vraagt geen vaste afspraken · 3 te laat of bijna verlopen');
});

test('what the settings switch off is not counted, whatever the code', async () => {
    const [lens] = await lensesFor([], TEXT, { 'activiteit-te-laat': 'uit' });
    expect(lens).toBe('4: 1 van 8 geregeld · 1 te laat of bijna verlopen');
});

test('what nearly expires is counted as well, as in the tree of all samenwerkingen', async () => {
    const [lens] = await lensesFor([], TEXT.replace('geldig-tot: 01-06-2026', 'geldig-tot: 01-12-2026'));
    expect(lens).toBe('4: 2 van 8 geregeld · 3 te laat of bijna verlopen');
});

test('a client that cannot show a report is offered none', async () => {
    const lenses = await lensesFor(['iets.anders']);
    expect(lenses).toContain('8: 1 van 4 geregeld');
    expect(lenses).not.toContain('4: Rapport');
});

test('what is worked out stands beside what is written', async () => {
    const { document, lsp, textDocument } = await open();
    const hints = (await lsp.InlayHintProvider?.getInlayHints(document, {
        textDocument,
        range: EVERYTHING,
    })) as InlayHint[];
    const lines = TEXT.split('\n');
    const upTo = ({ line, character }: InlayHint['position']) => lines[line]?.slice(0, character).trim();
    expect(hints.map(({ position, label }) => `${upTo(position)} [${label}]`)).toEqual([
        'samenwerking proef "Proef" [uitwerkingsfase]',
        'activiteit workshop "Workshop" [tot en met 14-10-2026]',
        'activiteit tekenen [tot en met 14-11-2026]',
    ]);
});

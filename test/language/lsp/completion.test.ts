import { describe, expect, test } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver-types';
import { createWorkspace } from '../support/workspace.js';

const FILE = 'a.samenwerking';

/** What is offered at the place of `|`; `typed` is the character that opened the list by itself. */
async function offered(textWithCursor: string, typed?: string): Promise<CompletionItem[]> {
    const offset = textWithCursor.indexOf('|');
    const workspace = await createWorkspace({ [FILE]: textWithCursor.replace('|', '') });
    const document = workspace.document(FILE);
    const list = await workspace.services.lsp.CompletionProvider?.getCompletion(document, {
        textDocument: { uri: document.uri.toString() },
        position: document.textDocument.positionAt(offset),
        ...(typed === undefined ? {} : { context: { triggerKind: 2, triggerCharacter: typed } }),
    });
    return (list?.items ?? []).toSorted((a, b) => (a.sortText ?? '').localeCompare(b.sortText ?? ''));
}

const labels = async (text: string, typed?: string) => (await offered(text, typed)).map(({ label }) => label);

const itemAt = async (text: string, label: string) => (await offered(text)).find((item) => item.label === label);

const written = (item: CompletionItem | undefined) =>
    item?.textEdit && 'newText' in item.textEdit ? item.textEdit.newText : undefined;

/** A samenwerking with a contact on each side, and this content. */
const proef = (inhoud: string) => `crisispartner ws "Waterschap" {
    contact devries "J. de Vries" { functie: "Adviseur" }
    contact smit
}
samenwerking proef "Proef" {
    partner: ws
    regio: utrecht
    contact jansen "A. Jansen" { organisatie: utrecht }
    profiel: stand-by { gekozen-op: 03-04-2026 }
    ${inhoud}
}
`;

const FILE_ENTRIES = [
    ...['crisispartner', 'veiligheidsregio', 'samenwerking', 'norm'],
    ...['crisispartner (volledig)', 'veiligheidsregio (volledig)', 'samenwerking (volledig)', 'norm (volledig)'],
];

describe('the entries of a block', () => {
    test.each([
        ['a file', '|', FILE_ENTRIES],
        ['a half typed word', 'sam|', FILE_ENTRIES],
        [
            'a talk',
            'samenwerking a { verkenning { gesprek 01-01-2026 { | } } }',
            ['aanwezig', 'verslag', 'toelichting'],
        ],
        [
            'a block that is not closed yet',
            'samenwerking a {\n    plan {\n        |',
            ['go-live', 'deadline', 'activiteit', 'activiteit (volledig)'],
        ],
        [
            'a block behind a contact without one',
            'crisispartner a {\n    contact b "B"\n    |\n}',
            ['sector', 'kerntaken', 'ambities', 'verwachtingen', 'nummer', 'contact', 'contact (volledig)'],
        ],
        [
            'a contact of an organisation, which goes without saying',
            'crisispartner a { contact b { | } }',
            ['functie', 'rol', 'telefoon', 'e-mail', 'piket', 'organisatie'],
        ],
        [
            'a contact of a samenwerking, which has to say it',
            'samenwerking a { contact b { | } }',
            ['organisatie', 'functie', 'rol', 'telefoon', 'e-mail', 'piket'],
        ],
    ])('of %s', async (_what, text, expected) => {
        expect(await labels(text)).toEqual(expected);
    });

    test('what is there already comes last', async () => {
        const keys = await labels(proef('plan { go-live: 01-01-2027\n | }'));
        expect(keys).toEqual(['deadline', 'activiteit', 'activiteit (volledig)', 'go-live']);
    });

    test('each says what it is for', async () => {
        const item = await itemAt('samenwerking proef {\n    |\n}', 'adoptieregio');
        expect(item?.documentation).toMatchObject({ value: expect.stringContaining('namens alle regio’s') });
    });

    test.each([
        ['partner', 'partner: $1'],
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the stops of a snippet are written so
        ['contact', 'contact ${1:achternaam} "${2:V. Achternaam}" {\n\t$0\n}'],
        ['verkenning', 'verkenning {\n\t$0\n}'],
    ])('writes %s with room for what belongs to it', async (label, text) => {
        expect(written(await itemAt('samenwerking proef {\n    |\n}', label))).toBe(text);
    });
});

describe('agreements', () => {
    test('what the profile asks in this theme and is not there comes first, then the rest of the theme', async () => {
        const names = await labels(proef('proces {\n        alarmering { status: open }\n        |\n    }'));
        expect(names.slice(0, 3)).toEqual(['aanspreekpunt-informatie', 'informatiedeling', 'foutieve-informatie']);
        expect(names).not.toContain('alarmering');
        expect(names).not.toContain('convenant');
        expect(names.indexOf('startbeeld')).toBeLessThan(names.indexOf('afspraak'));
    });

    test('the system and the accounts are offered in techniek, where they belong, and in no other theme', async () => {
        const technical = ['systeem', 'account'];
        expect(await labels(proef('techniek { | }'))).toEqual(expect.arrayContaining(technical));
        for (const thema of ['proces', 'organisatie', 'mens']) {
            const names = await labels(proef(`${thema} { | }`));
            expect(names).toContain('afspraak');
            expect(names.filter((name) => technical.includes(name))).toEqual([]);
        }
    });

    test('are written with the aspects that the profile asks, and explained', async () => {
        const item = await itemAt(proef('proces { | }'), 'informatiedeling');
        expect(written(item)).toBe('informatiedeling {\n\tstatus: open\n\ttekst: "$1"\n\thoe: "$2"\n}');
        expect(item?.documentation).toMatchObject({ value: expect.stringContaining('Bron: stap 6 en 7') });
    });

    test('the aspects that are asked and missing come first in one', async () => {
        const keys = await labels(proef('proces { aanspreekpunt-informatie { veiligheidsregio: jansen\n | } }'));
        expect(keys.slice(0, 2)).toEqual(['crisispartner', 'status']);
    });
});

describe('values', () => {
    test.each([
        ['profiles', 'profiel: |', ['ad-hoc', 'koppel', 'stand-by', 'structureel', 'kern']],
        ['words of a list', 'vertrouwelijkheid: |', ['openbaar', 'intern', 'vertrouwelijk']],
        ['contacts of every party', 'proces { alarmering { eigenaar: | } }', ['devries', 'smit', 'jansen']],
        ['contacts of the region', 'proces { aanspreekpunt-informatie { veiligheidsregio: | } }', ['jansen']],
        ['contacts of the partner', 'proces { aanspreekpunt-informatie { crisispartner: | } }', ['devries', 'smit']],
        ['a text', 'proces { alarmering { piketrichtlijnen: | } }', ['"…"']],
        ['units', 'plan { activiteit a { doorlooptijd: 2 | } }', ['dag', 'dagen', 'week', 'weken', 'maand', 'maanden']],
        ['durations', 'plan { activiteit a { doorlooptijd: | } }', ['1 week', '2 weken', '1 maand', '3 maanden']],
        ['the system that is shared, or another', 'techniek { systeem: | }', ['LCMS', '"…"']],
        ['other activities', 'plan { activiteit a { } activiteit b { na: | } }', ['a']],
        ['a contact who agrees', 'proces { alarmering { akkoord | } }', ['devries', 'smit', 'jansen']],
        ['contacts with an account', 'techniek { account | }', ['devries', 'smit', 'jansen']],
    ])('are %s', async (_what, inhoud, expected) => {
        expect(await labels(proef(inhoud))).toEqual(expected);
    });

    test('are regions with their number, those in the list left out', async () => {
        const items = await offered(proef('betrokken: drenthe, |'));
        expect(items).toHaveLength(24);
        expect(items[0]).toMatchObject({ label: 'groningen', detail: '1 · Veiligheidsregio Groningen' });
    });

    test('are questions of the norm', async () => {
        const [first] = await offered(proef('verkenning { vraag | }'));
        expect(first?.detail).toBe('Welke verantwoordelijkheden hebben beide partijen?');
    });

    test('are contacts with function and organisation', async () => {
        const item = await itemAt(proef('proces { alarmering { eigenaar: | } }'), 'devries');
        expect(item?.detail).toBe('J. de Vries, Adviseur, Waterschap');
    });

    test.each([
        ['a key', 'plan { activiteit a { van: | } }'],
        ['an akkoord', 'proces { alarmering { akkoord jansen | } }'],
        ['a header', 'uitvoering { go-live | }'],
    ])('are dates from today on for %s', async (_what, inhoud) => {
        const items = await offered(proef(inhoud));
        expect(items.map(({ label, detail }) => [label, detail])).toEqual([
            ['23-11-2026', 'vandaag'],
            ['30-11-2026', 'over een week'],
            ['23-12-2026', 'over een maand'],
            ['23-11-2027', 'over een jaar'],
        ]);
        expect(items[0]?.documentation).toMatchObject({
            value: expect.stringMatching(/^Maandag 23 november 2026, vandaag\.\n\n\p{Lu}/u),
        });
        // A date that is being typed is like none of these: another would take its place.
        expect(items.filter(({ filterText }) => /\d/.test(filterText ?? ''))).toEqual([]);
    });

    test('are days before today as well, where a key tells when something was done', async () => {
        const items = await offered(proef('proces { alarmering { vastgesteld-op: | } }'));
        expect(items.map(({ label, detail }) => [label, detail]).slice(0, 4)).toEqual([
            ['23-11-2026', 'vandaag'],
            ['16-11-2026', 'een week geleden'],
            ['23-10-2026', 'een maand geleden'],
            ['30-11-2026', 'over een week'],
        ]);
    });

    test.each([
        ['a word', 'proces { alarmering { status: | } }', 'gereed', '**gereed**: klaar.\n\nHoe ver het is.'],
        ['the system', 'techniek { systeem: | }', 'LCMS', /^\*\*LCMS\*\*: het systeem dat [\s\S]* \(stap 6\)\.$/],
        [
            'a duration',
            'plan { activiteit a { doorlooptijd: | } }',
            '2 weken',
            /veertien dagen\.\n\nHoe lang het duurt/,
        ],
        ['a text', 'proces { alarmering { piketrichtlijnen: | } }', '"…"', /Welke piketrichtlijnen gelden er\?/],
        [
            'another activity',
            'plan { activiteit a "Eerst" { van: 01-12-2026 } activiteit b { na: | } }',
            'a',
            /^\*\*Eerst\*\*/,
        ],
        ['a samenwerking', 'neemt-over: |', 'basis', /^\*\*Basis\*\*\n\n- Fase: /],
        ['a whole block', 'verkenning { | }', 'gesprek (volledig)', /\(stap 4\)\.\n\nVoegt in: een gesprek/],
    ])('say beside the list what %s means, and what is asked there', async (_what, inhoud, label, expected) => {
        const item = await itemAt(`samenwerking basis "Basis"\n${proef(inhoud)}`, label);
        expect(item?.documentation).toMatchObject({
            value: typeof expected === 'string' ? expected : expect.stringMatching(expected),
        });
    });

    test('get a space where none was typed', async () => {
        expect(written((await offered(proef('profiel:|')))[0])).toBe(' ad-hoc');
    });

    test.each([
        [
            'requirements in a checklist',
            'norm a { breidt-uit: stappenplan aanvulling kern { checklist { | } } }',
            'alarmering',
        ],
        [
            'aspects of a requirement',
            'norm a { breidt-uit: stappenplan aanvulling kern { checklist { alarmering: | } } }',
            'piketrichtlijnen',
        ],
        ['what can be extended', 'norm a { breidt-uit: stappenplan aanvulling | { } }', 'kern'],
    ])('in a norm are %s', async (_what, text, label) => {
        expect(await labels(text)).toContain(label);
    });
});

describe('nothing is offered', () => {
    test.each([
        ['in a text', 'proces { alarmering { tekst: "een |" } }'],
        ['in a text block', 'proces { alarmering { tekst: """\n een | \n""" } }'],
        ['in a comment', '// een |\n'],
        ['where a name is made up', 'contact |'],
        ['for a fingerprint', 'proces { alarmering { akkoord jansen 01-01-2026 | } }'],
    ])('%s', async (_where, inhoud) => {
        expect(await labels(proef(inhoud))).toEqual([]);
    });

    test('behind a space that ends a value', async () => {
        expect(await labels(proef('vertrouwelijkheid: intern |'), ' ')).toEqual([]);
    });
});

describe('a block about a region', () => {
    const FILE_WITH_REGIONS = 'samenwerking a { adoptieregio: gelderland-midden betrokken: utrecht, twente }\n';

    test.each(['veiligheidsregio |', 'veiligheidsregio geld| {\n}', 'veiligheidsregio | { kerntaken: "Hulp." }'])(
        'is offered the regions that the file names first: %s',
        async (head) => {
            const all = await labels(`${FILE_WITH_REGIONS}veiligheidsregio utrecht { }\n${head}`);
            expect(all.slice(0, 2).toSorted()).toEqual(['gelderland-midden', 'twente']);
            expect(all).toHaveLength(24);
            expect(all).not.toContain('utrecht');
        },
    );

    test('offers a region with its number', async () => {
        expect((await itemAt('veiligheidsregio |', 'utrecht'))?.detail).toBe('9 · Veiligheidsregio Utrecht');
    });

    test('begins as a whole with one that takes part and has none yet', async () => {
        const snippet = async (text: string) => written(await itemAt(text, 'veiligheidsregio (volledig)'));
        expect(await snippet(`${FILE_WITH_REGIONS}|`)).toMatch(/veiligheidsregio \$\{1:gelderland-midden\}/);
        expect(await snippet('|')).toMatch(/veiligheidsregio \$\{1:utrecht\}/);
    });
});

test('a whole plan begins with a go-live that is still to come', async () => {
    const plan = await itemAt(proef('|'), 'plan (volledig)');
    expect(written(plan)).toMatch(/go-live: \$\{1:23-02-2027\}/);
});

import { CstUtils } from 'langium';
import { expect, test } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver';
import { CORPUS } from '../support/corpus.js';
import { completeSamenwerking, samenwerking } from '../support/samenwerking.js';
import { createWorkspace } from '../support/workspace.js';

/** What is shown where the mouse is at the start of this text, in a file with it. */
async function hoverAt(place: string, text: string): Promise<string | undefined> {
    const workspace = await createWorkspace({ 'a.samenwerking': text });
    const document = workspace.document('a.samenwerking');
    const hover = await workspace.services.lsp.HoverProvider?.getHoverContent(document, {
        textDocument: { uri: document.uri.toString() },
        position: document.textDocument.positionAt(text.indexOf(place)),
    });
    return (hover?.contents as MarkupContent | undefined)?.value;
}

const NORM = `
norm eigen "Eigen" {
    breidt-uit: stappenplan
    eis pers "Pers_voorlichting" { thema: proces }
    aanvulling informatiedeling { aspect nacht "En 's nachts?" }
    aanvulling stand-by { checklist { pers } }
}
`;

test('an agreement tells what it asks, and where the source asks it', async () => {
    const value = await hoverAt('informatiedeling', samenwerking('profiel: kern', 'proces { informatiedeling {} }'));
    expect(value).toContain('**Delen van informatie** (thema proces)');
    expect(value).toContain('- `wanneer`:');
    expect(value).toContain('Bron: stap 6 en 7, bijlage B en C');
});

test('an agreement tells what the norm of the samenwerking adds to it', async () => {
    const inhoud = ['volgens: eigen', 'profiel: kern', 'proces { informatiedeling {} }'];
    const text = samenwerking(...inhoud) + NORM;
    expect(await hoverAt('informatiedeling', text)).toContain("- `nacht`: En 's nachts?");
    // In the norm of another it is as that norm says it.
    expect(await hoverAt('informatiedeling', samenwerking('proces { informatiedeling {} }') + NORM)).not.toContain(
        'nacht',
    );
});

test('the chosen profile tells where it comes from, how far one is, and what the next one asks besides', async () => {
    const value = await hoverAt('structureel', completeSamenwerking('structureel', { zonder: ['geheimhouding'] }));
    expect(value).toContain('**Structurele samenwerking**');
    expect(value).toContain('Meer dan stand-by: ook de afspraken van bijlage B');
    expect(value).toContain('Bron: bijlage B');
    expect(value?.split('\n').slice(-6)).toEqual([
        'Stand: 11 van 12 geregeld.',
        '',
        'Voor ‘Kernsamenwerking’, een trede hoger, is dit nog te doen:',
        '- Netcentrisch informatiemanagement (nieuw gevraagd)',
        '- Netcentrische leiding en coördinatie (nieuw gevraagd)',
        '- Geheimhoudingsverklaring (nog te regelen)',
    ]);
});

test('what the next profile asks of an agreement that is settled is named; a long list is cut off', async () => {
    const value = await hoverAt('stand-by', completeSamenwerking('stand-by'));
    expect(value).toContain('Stand: 8 van 8 geregeld.');
    expect(value).toContain('- Alarmering (aan te vullen: piketrichtlijnen)');
    expect(value).toContain('- Delen van informatie (aan te vullen: wanneer, wie, welke)');
    const lines = value?.split('\n').filter((line) => line.startsWith('- '));
    expect(lines).toHaveLength(8);

    const none = await hoverAt('stand-by', samenwerking('profiel: stand-by'));
    expect(none?.split('\n').at(-1)).toBe('- en nog 5 andere');
});

test('says so where the next profile lacks nothing', async () => {
    const norm = `norm eigen { eis bel "Bellen" { thema: mens }
        profiel licht "Licht" { trede: 1 checklist { bel } }  profiel zwaar "Zwaar" { trede: 2 checklist { bel } } }`;
    const text = samenwerking('volgens: eigen', 'profiel: licht', 'mens { bel { status: gereed tekst: "Ja." } }');
    expect(await hoverAt('licht', text + norm)).toMatch(/Voor ‘Zwaar’, een trede hoger, is alles al geregeld\.$/);
});

test.each(['kern', 'ad-hoc'])('%s has no next profile', async (profiel) => {
    expect(await hoverAt(profiel, samenwerking(`profiel: ${profiel}`))).not.toContain('trede hoger');
});

test('a profile that is not the choice only tells what it is', async () => {
    const text = samenwerking('verkenning { eerste-inschatting: structureel }', 'profiel: kern');
    const value = await hoverAt('structureel', text);
    expect(value).toContain('**Structurele samenwerking**');
    expect(value).not.toContain('Stand:');
});

test('a requirement is explained in the norm that declares it too; its words are no Markdown', async () => {
    expect(await hoverAt('pers "', NORM)).toBe('**Pers\\_voorlichting** (thema proces)');
});

test('a profile of an own norm counts what that norm adds', async () => {
    const value = await hoverAt('stand-by {', samenwerking('volgens: eigen', 'profiel: stand-by {}') + NORM);
    expect(value).toContain('Stand: 0 van 9 geregeld.');
});

test('nothing is shown where there is nothing to explain', async () => {
    expect(await hoverAt('"A. Jansen"', samenwerking())).toBeUndefined();
    expect(await hoverAt('{', samenwerking())).toBeUndefined();
});

test('an agreement tells how the profile asks it and what it still lacks', async () => {
    const text = samenwerking('profiel: structureel', 'proces { alarmering { status: gereed tekst: "n.t.b." } }');
    const value = await hoverAt('alarmering', text);
    expect(value).toContain(
        'Staat op de checklist van ‘Structurele samenwerking’: ‘Afspraken over alarmering en piketrichtlijnen’.',
    );
    expect(value).toMatch(
        /Stand: nog niet volledig\. Nog te regelen: tekst \(nu een plaatshouder\), piketrichtlijnen\.$/,
    );
    expect(await hoverAt('gereed', text)).toContain('Nog te regelen: tekst (nu een plaatshouder), piketrichtlijnen.');
    expect(await hoverAt('startbeeld', samenwerking('profiel: stand-by', 'proces { startbeeld {} }'))).toMatch(
        /Het profiel ‘Stand-bysamenwerking’ vraagt deze afspraak niet\.$/,
    );
});

test('an agreement that is taken over tells where it comes from', async () => {
    const base = samenwerking('profiel: stand-by', 'mens { geheimhouding { status: gereed tekst: "Ja." } }');
    const text = `${base}samenwerking ander { neemt-over: proef  plan { activiteit tekenen { voor: geheimhouding } } }`;
    expect(await hoverAt('geheimhouding } }', text)).toMatch(/Stand: gereed\. Overgenomen uit ‘Proef’\.$/);
});

test('an aspect tells what it asks, and whether the profile wants it', async () => {
    const text = samenwerking(
        'profiel: stand-by',
        'proces { informatiedeling { hoe: "Zo."  wie: "Wij." }  aanspreekpunt-informatie { crisispartner: devries } }',
    );
    expect(await hoverAt('hoe:', text)).toBe(
        '**Hoe wordt informatie gedeeld?**\n\nHet profiel ‘Stand-bysamenwerking’ vraagt dit onderdeel.',
    );
    expect(await hoverAt('wie:', text)).not.toContain('vraagt');
    expect(await hoverAt('crisispartner: devries', text)).toContain('Hier hoort de naam van een contact');
});

test('a contact tells who it is, how to reach it, and which account it has', async () => {
    const text = samenwerking(
        'techniek { account jansen { rechten: lezen  beheer: crisispartner } }',
        'plan { activiteit bellen { eigenaar: jansen } }',
    );
    expect(await hoverAt('jansen }', text)).toBe(
        [
            '**A. Jansen**',
            'Veiligheidsregio Gelderland-Zuid',
            '- Telefoon: 024 000 000',
            'Account: mag meelezen; de crisispartner beheert het.',
        ].join('\n\n'),
    );
});

test('a region tells its number, also where the workspace adds to it', async () => {
    expect(await hoverAt('utrecht', samenwerking('regio: utrecht'))).toContain('Veiligheidsregio nummer 9');
    const own = samenwerking('regio: utrecht', '}\nveiligheidsregio utrecht { sector: "crisis"');
    expect(await hoverAt('utrecht', own)).toBe(
        '**Veiligheidsregio Utrecht**\n\nVeiligheidsregio nummer 9\n\nSector: crisis',
    );
});

test('a question tells who answers it', async () => {
    const text = samenwerking('verkenning { vraag belangen { }  vraag opschaling { } }');
    expect(await hoverAt('belangen', text)).toContain('Beide partijen geven hun antwoord');
    expect(await hoverAt('opschaling', text)).toContain('samen één antwoord');
});

test('a samenwerking that is taken over tells how far it is', async () => {
    const text = `${completeSamenwerking('kern', { zonder: ['geheimhouding'] })}samenwerking ander { neemt-over: proef }`;
    expect(await hoverAt('proef }', text)).toBe(
        '**Proef**\n\n- Fase: uitwerkingsfase\n- Profiel: Kernsamenwerking\n- Stand: 12 van 13 geregeld\n- Partner: waterschap',
    );
});

test('an activity tells when it takes place, whose it is, and whether the plan waits for it', async () => {
    const text = samenwerking(
        'plan { activiteit tekenen { na: overleg }',
        'activiteit overleg "Overleg" { van: 01-12-2026 doorlooptijd: 2 weken eigenaar: jansen prioriteit: hoog } }',
    );
    expect(await hoverAt('overleg }', text)).toBe(
        [
            '**Overleg**',
            '- Van 01-12-2026 tot en met 14-12-2026\n- Eigenaar: A. Jansen\n- Prioriteit: hoog\n- Status: open',
            'Ligt op het kritieke pad: loopt dit uit, dan loopt het plan uit.',
        ].join('\n\n'),
    );
});

test('a norm and its steps tell what they are', async () => {
    const text =
        'norm eigen "Eigen" { breidt-uit: stappenplan  stap 3 "Kiezen" { fase: verkennen tip: "- Eén\\* ding" } }';
    expect(await hoverAt('stappenplan', text)).toContain('**Stappenplan netcentrisch samenwerken**');
    expect(await hoverAt('eigen "', text)).toContain('Vult aan: Stappenplan netcentrisch samenwerken');
    expect(await hoverAt('"Kiezen', text)).toBe('**3. Kiezen** (fase verkennen)\n\nTip: \n- Eén\\\\\\* ding');
});

test('a block tells how far its steps are, and gives a tip for what is not done', async () => {
    const value = await hoverAt('verkenning', samenwerking('verkenning { eerste-inschatting: kern }'));
    expect(value).toContain('- Stap 3, Een eerste inschatting van het samenwerkingsprofiel: gereed');
    expect(value).toContain('- Stap 4, Afstemming tussen veiligheidsregio en crisispartner: open');
    expect(value).toContain('Tip:');
});

test('a theme tells what is still to be settled in it', async () => {
    const value = await hoverAt(
        'mens {',
        completeSamenwerking('kern', { anders: { geheimhouding: { status: 'open' } } }),
    );
    expect(value).toContain('1 van 2 geregeld.\n\nNog te regelen:\n- Een geheimhoudingsverklaring');
});

test('an account tells what the profile asks of accounts', async () => {
    const text = samenwerking('profiel: kern', 'techniek { account jansen { } }');
    expect(await hoverAt('account', text)).toMatch(/‘Kernsamenwerking’ vraagt .*: schrijven\.$/);
});

test.each([
    ['23-11-2026', 'maandag 23 november 2026, vandaag'],
    ['24-11-2026', 'dinsdag 24 november 2026, morgen'],
    ['22-11-2026', 'zondag 22 november 2026, gisteren'],
    ['6-12-2026', 'zondag 6 december 2026, over 13 dagen'],
    ['2026-12-14', 'maandag 14 december 2026, over 3 weken'],
    ['15-12-2026', 'dinsdag 15 december 2026, over ruim 3 weken'],
    ['23-01-2027', 'zaterdag 23 januari 2027, over 2 maanden'],
    ['22-09-2026', 'dinsdag 22 september 2026, ruim 2 maanden geleden'],
    ['01-02-2020', 'zaterdag 1 februari 2020, ruim 6 jaar geleden'],
    ['23-11-2030', 'zaterdag 23 november 2030, over 4 jaar'],
])('the date %s is put in words: %s', async (datum, words) => {
    expect(await hoverAt(datum, samenwerking(`plan { go-live: ${datum} }`))).toBe(words);
});

test('a date that does not exist is not put in words', async () => {
    expect(await hoverAt('31-02-2026', samenwerking('plan { go-live: 31-02-2026 }'))).toBeUndefined();
});

test('a word of the language that is used as a name is no word of the language', async () => {
    const text = samenwerking('contact plan "P. Lan" { }', 'mens { geheimhouding { eigenaar: plan } }');
    expect(await hoverAt('plan }', text)).toBe('**P. Lan**');
});

test('what a user wrote shows as it stands, without links, pictures or HTML', async () => {
    const text = samenwerking().replace('"J. de Vries"', '"[x](command:y) <img src=z> `q`"');
    const value = await hoverAt('devries', text);
    expect(value).toContain('\\[x\\](command:y) \\<img src=z> \\`q\\`');
});

const REAL = Object.fromEntries(Object.entries(CORPUS).filter(([name]) => !name.startsWith('test/')));

test('every word of the language is explained, in the examples and in the norm', async () => {
    const workspace = await createWorkspace(REAL);
    const unexplained = new Set<string>();
    for (const name of Object.keys(REAL)) {
        const document = workspace.document(name);
        const root = document.parseResult.value.$cstNode;
        for (const leaf of root ? CstUtils.flattenCst(root).filter(({ hidden }) => !hidden) : []) {
            const params = { textDocument: { uri: document.uri.toString() }, position: leaf.range.start };
            const hover = await workspace.services.lsp.HoverProvider?.getHoverContent(document, params);
            const isWord = /^[\p{L}\d]/u.test(leaf.text) && !['GETAL', 'STRING'].includes(leaf.tokenType.name);
            if (isWord && !hover) {
                unexplained.add(`${leaf.astNode.$type}: ${leaf.text}`);
            }
        }
    }
    // The name of a system is anyone's own.
    expect([...unexplained]).toEqual(['Systeem: LCMS']);
});

import { expect, test } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver';
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
    expect(value).toContain('bijlage B vraagt daarbovenop extra afspraken');
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
    expect(await hoverAt('contact jansen', samenwerking())).toBeUndefined();
});

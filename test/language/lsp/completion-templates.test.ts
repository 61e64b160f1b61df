import { countTextErrors } from '@samenwerking/language';
import { expect, test } from 'vitest';
import { createWorkspace } from '../support/workspace.js';

const FILE = 'a.samenwerking';

/** The whole blocks that are offered at `|`, as they stand there when the user fills in nothing. */
async function blocks(textWithCursor: string): Promise<{ readonly label: string; readonly text: string }[]> {
    const offset = textWithCursor.indexOf('|');
    const workspace = await createWorkspace({ [FILE]: textWithCursor.replace('|', '') });
    const document = workspace.document(FILE);
    const list = await workspace.services.lsp.CompletionProvider?.getCompletion(document, {
        textDocument: { uri: document.uri.toString() },
        position: document.textDocument.positionAt(offset),
    });
    return (list?.items ?? [])
        .filter(({ label }) => label.endsWith(' (volledig)'))
        .map(({ label, textEdit }) => ({
            label: label.replace(' (volledig)', ''),
            text: textEdit && 'newText' in textEdit ? expand(textEdit.newText) : '',
        }));
}

/** A stop with a choice is its first, one with a name that name. */
function expand(snippet: string): string {
    return snippet
        .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
        .replace(/\$\{\d+:([^}]*)\}/g, '$1')
        .replace(/\$\d+/g, '');
}

/** Names that stand there for a choice from the list that Ctrl + spatie opens. */
const STILL_TO_CHOOSE: readonly string[] = ['onbekend @ profiel', 'onbekend @ naam'];

test.each([
    ['|', ['crisispartner', 'veiligheidsregio', 'samenwerking', 'norm']],
    ['crisispartner a { | }', ['contact']],
    ['samenwerking a { | }', ['contact', 'plan']],
    ['samenwerking a { plan { | } }', ['activiteit']],
    ['samenwerking a { uitvoering { | } }', ['evaluatie']],
    // Here an evaluation is something that was found, without a reason of its own.
    ['samenwerking a { verkenning { document "D" { | } } }', []],
    ['samenwerking a { proces { | } }', ['afspraak']],
    ['samenwerking a { verkenning { | } }', ['gesprek']],
    ['samenwerking a { regio: | }', []],
])('in ‘%s’ there are blocks to fill in, which can be read', async (place, expected) => {
    const offered = await blocks(place);
    expect(offered.map(({ label }) => label)).toEqual(expected);
    for (const { text } of offered) {
        const workspace = await createWorkspace({ [FILE]: place.replace('|', () => `\n${text}\n`) });
        const left = workspace.findings(FILE).filter((finding) => !STILL_TO_CHOOSE.includes(finding));
        expect(countTextErrors(left.map((finding) => ({ code: finding.split(' ')[0] ?? '' }))), text).toBe(0);
    }
});

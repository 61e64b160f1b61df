import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { aboutAll, aboutPlace } from '../fuzz/checks/editor-requests.ts';
import { EditorSession } from '../fuzz/checks/editor-session.ts';
import { astray, everywhere, places } from './support/everywhere.ts';
import { ELSEWHERE, HOSTILE, UNSEEN } from './support/texts.ts';

/** What an editor puts in a file as it is, sends back, or does not show. */
const NOT_SHOWN: ReadonlySet<string> = new Set([
    ...['newText', 'uri', 'target', 'filterText', 'href', 'data'],
    // In a field of the form stands what the user wrote, sign for sign.
    'waarden',
]);

/** Shown in a page of ours, as text: to VS Code itself `$(…)` is an icon. */
const IN_OUR_PAGE = /html$|^samenwerking\/formulier/;

/** A text that an editor shows, with the request that it answers and where in the answer it stands. */
interface Shown {
    readonly where: string;
    readonly text: string;
    readonly isMarkdown: boolean;
}

function textsIn(answer: unknown, where: string): Shown[] {
    if (typeof answer === 'string') {
        return [{ where, text: answer, isMarkdown: false }];
    }
    if (Array.isArray(answer)) {
        return answer.flatMap((one) => textsIn(one, where));
    }
    if (typeof answer !== 'object' || answer === null) {
        return [];
    }
    if ('kind' in answer && answer.kind === 'markdown' && 'value' in answer) {
        return [{ where: `${where}.markdown`, text: String(answer.value), isMarkdown: true }];
    }
    return Object.entries(answer)
        .filter(([key]) => !(NOT_SHOWN.has(key) || key.startsWith('file:')))
        .flatMap(([key, value]) => textsIn(value, `${where}.${key}`));
}

function nodesOf(node: Nodes): Nodes[] {
    return [node, ...('children' in node ? node.children.flatMap((child) => nodesOf(child)) : [])];
}

const session = await EditorSession.start();

/** Everything that the editor shows of a file, asked at words all over it. */
async function shownOf(text: string): Promise<Shown[]> {
    session.open(text);
    const diagnostics = await session.diagnostics();
    const answers = textsIn(diagnostics, 'diagnostics');
    const offsets = new Set(
        [...text.matchAll(/\b[a-z-]+(?=[:"{ ])/g)].map(({ index }) => index).filter((_, i) => i % 12 === 0),
    );
    const requests = [...offsets].flatMap((offset) => aboutPlace(session.positionAt(offset), session.uri, diagnostics));
    for (const [method, params] of [...requests, ...aboutAll(session.uri), ['samenwerking/nieuwAanbod', {}] as const]) {
        const answer = await session.ask(method, params).catch(({ message }: Error) => message);
        answers.push(...textsIn(answer, method));
    }
    await session.close();
    return answers;
}

describe.each(Object.entries(HOSTILE))('a text that would %s', (_, hostile) => {
    test.each([
        ['everywhere', everywhere(hostile)],
        ['astray', astray(hostile)],
    ])(
        'is text in all that an editor shows, %s',
        async (_where, text) => {
            const shown = await shownOf(text);
            const unseen = shown.filter((one) => UNSEEN.test(one.text));
            expect(new Set(unseen.map(({ where }) => where))).toEqual(new Set());
            const active = shown
                .filter(({ isMarkdown }) => isMarkdown)
                .flatMap(({ where, text }) =>
                    nodesOf(fromMarkdown(text))
                        .filter(({ type }) => /html|image|link|definition/i.test(type))
                        .map(({ type }) => `${where}: ${type}`),
                );
            expect(new Set(active)).toEqual(new Set());
            const icons = shown.filter(
                ({ where, text }) =>
                    where.startsWith('samenwerking/') && !IN_OUR_PAGE.test(where) && text.includes('$('),
            );
            expect(new Set(icons.map(({ where }) => where))).toEqual(new Set());
        },
        60_000,
    );
});

test('links lead to what is written, and to no command', async () => {
    session.open(everywhere(HOSTILE['be Markdown'] ?? ''));
    await session.diagnostics();
    const links = (await session.ask('textDocument/documentLink', { textDocument: { uri: session.uri } })) as {
        target: string;
    }[];
    await session.close();
    expect(links.length).toBeGreaterThan(places.length / 2);
    const inWorkspace = 'file:///werkmap/';
    const isHarmless = (target: string) => target.startsWith(`https://${ELSEWHERE}`) || target.startsWith(inWorkspace);
    expect(links.filter(({ target }) => !isHarmless(target))).toEqual([]);
});

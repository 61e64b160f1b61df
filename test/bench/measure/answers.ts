import type { WrittenFile } from '../content/folder.ts';
import { modelFile } from '../content/model.ts';
import type { Figure, Measurement } from '../run/figure.ts';
import { LspClient } from '../run/lsp-client.ts';
import { type LanguageSide, ours, yamlServer } from '../run/sides.ts';
import { byTurns, type Sample, timed } from '../run/turns.ts';
import { type TypingPlace, typeLetters, typingPlace } from './typing.ts';

interface Question {
    readonly name: string;
    readonly method: string;
    readonly target?: number;
    readonly params: (place: TypingPlace) => object;
}

const QUESTIONS: readonly Question[] = [
    {
        name: 'completion',
        method: 'textDocument/completion',
        target: 0.25,
        params: (position) => ({ position, context: { triggerKind: 1 } }),
    },
    {
        name: 'hover',
        method: 'textDocument/hover',
        target: 0.25,
        params: ({ line }) => ({ position: { line, character: 14 } }),
    },
    {
        name: 'formatting',
        method: 'textDocument/formatting',
        target: 0.3,
        params: () => ({ options: { tabSize: 4, insertSpaces: true } }),
    },
    { name: 'code lens', method: 'textDocument/codeLens', params: () => ({}) },
];

/** What is asked of a file of 300 lines in which someone types: the text is never the one of the last answer. */
export const answers: Measurement = async ({ content, scale, floor }) => {
    const open = async (side: LanguageSide) => {
        const { file } = content.single(modelFile(10_000), side.notation);
        const client = new LspClient(side);
        await client.start();
        await client.open(file);
        return { client, file };
    };
    const own = await open(ours);
    const other = await open(yamlServer(content.schemaPath, { waits: false }));
    const least = await open(floor.server);
    const figures: Figure[] = [];
    for (const question of QUESTIONS) {
        const [mine, theirs, empty] = await byTurns(
            scale.keystrokes,
            ...([own, other, least].map((side) => asking(question, side)) as [Sample, Sample, Sample]),
        );
        figures.push({
            name: question.name,
            unit: 'ms',
            ours: mine,
            peer: { name: 'yaml-language-server', value: theirs },
            ...(question.target !== undefined && { target: question.target }),
            floor: { name: 'an empty answer', value: empty },
        });
    }
    await Promise.all([own, other, least].map(({ client }) => client.stop()));
    return figures;
};

function asking({ method, params }: Question, { client, file }: { client: LspClient; file: WrittenFile }): Sample {
    const place = typingPlace(file);
    return async () => {
        await typeLetters(client, file, 1);
        return await timed(() => client.ask(method, file, params(place)));
    };
}

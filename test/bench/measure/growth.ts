import { SAMENWERKING } from '../content/notation.ts';
import type { Bench, Figure, Measurement } from '../run/figure.ts';
import { LspClient } from '../run/lsp-client.ts';
import { run } from '../run/process.ts';
import { ours, samenwerking } from '../run/sides.ts';
import { byTurns, timed } from '../run/turns.ts';

/** The most that the exponent of a cost in proportion to the number of files may be, with room for noise. */
const IN_PROPORTION = 1.05;

/** How the time of a folder grows with the number of its files: as that number to the power that is told. */
export const growth: Measurement = async (bench) => [
    ...(await grows('controleer', bench, (folder) => run([...samenwerking, 'controleer', '--opnieuw'], folder))),
    ...(await grows('folder load', bench, load)),
];

async function load(folder: string, files: number): Promise<void> {
    const client = new LspClient(ours);
    await client.start(folder);
    await client.saidOf(files);
    await client.stop();
}

async function grows(
    name: string,
    { content, scale }: Bench,
    work: (folder: string, files: number) => Promise<unknown>,
): Promise<Figure[]> {
    const taken = await byTurns(
        1,
        ...scale.growth.map((files) => {
            const { path } = content.folder(files, SAMENWERKING);
            return () => timed(() => work(path, files));
        }),
    );
    const [fewest, middle, most] = scale.growth;
    const [fewestTaken, middleTaken, mostTaken] = taken as readonly [number, number, number];
    return [
        {
            name: `${name}, growth from ${fewest} to ${most} files`,
            unit: 'n^',
            ours: Math.log(mostTaken / fewestTaken) / Math.log(most / fewest),
            target: IN_PROPORTION,
        },
        {
            name: `${name}, time a file among ${most}`,
            unit: 'ms',
            ours: mostTaken / most,
            peer: { name: `among ${middle}`, value: middleTaken / middle },
            target: 1.1,
        },
    ];
}

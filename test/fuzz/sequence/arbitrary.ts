import fc from 'fast-check';
import { fileTexts, norm, pick } from '../../language/support/names-in-common.ts';
import { type Input, inputOfText } from '../inputs/input.ts';
import { type Step, textOf } from './steps.ts';

const UNTITLED = ['untitled:Untitled-1', 'untitled:Untitled-2'];
const FILES = [
    ...['werk/a.samenwerking', 'werk/b.samenwerking', 'werk/map/c.samenwerking', 'werk/map/d.samenwerking'],
    ...['elders/e.samenwerking', 'elders/f.samenwerking'],
];
const OTHER_FILES = ['werk/map/stuk.md', 'werk/stuk.md'];
const FOLDERS = ['werk/map', 'werk/oud', 'elders'];

const onDisk = pick(...FILES);
const anyFile = fc.oneof({ weight: 5, arbitrary: onDisk }, pick(...UNTITLED));

/** Refers to files that are no text of the language, and come and go as well. */
const withFiles = fc
    .tuple(pick('stuk.md', 'map/stuk.md', '../map/stuk.md', './d.samenwerking'), pick('alfa', 'delta'))
    .map(([pad, naam]) => `samenwerking ${naam} { verkenning { document "D" { bestand: "${pad}" } } }\n`);

const fullText = fc.oneof({ weight: 4, arbitrary: fileTexts }, withFiles);

/** What is typed: a block, a word, or what makes that a text can no longer be read. */
const typed = fc.oneof(
    fullText,
    pick('jansen', 'linge', 'maas', 'alfa', 'beta', 'eigen', 'utrecht', 'bakker'),
    pick('', '{', '}', '"', '"""', '/*', '\n', ': ', '// ', '\r\n', 'é', '😀'),
);

const settings = fc.record({
    peildatum: pick('23-11-2026', '01-01-2030', '1-1-2020'),
    norm: fc.option(norm, { nil: undefined }),
    ernst: fc.constantFrom({}, { 'profiel-ontbreekt': 'uit', dubbel: 'waarschuwing' }),
    controleer: pick('werkmap', 'werkmap', 'geopende bestanden'),
});

const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant('write' as const), file: onDisk, text: fullText }) },
    fc.record({ do: fc.constant('write' as const), file: pick(...OTHER_FILES), text: fc.constant('') }),
    {
        weight: 2,
        arbitrary: fc.record({
            do: fc.constant('remove' as const),
            path: fc.oneof(onDisk, pick(...OTHER_FILES, ...FOLDERS)),
        }),
    },
    {
        weight: 2,
        arbitrary: fc.oneof(
            fc.record({ do: fc.constant('rename' as const), from: onDisk, to: onDisk }),
            fc.record({ do: fc.constant('rename' as const), from: pick(...FOLDERS), to: pick(...FOLDERS) }),
        ),
    },
    { weight: 6, arbitrary: fc.record({ do: fc.constant('hear' as const) }) },
    { weight: 6, arbitrary: fc.record({ do: fc.constant('open' as const), file: anyFile }) },
    {
        weight: 10,
        arbitrary: fc.record({
            do: fc.constant('type' as const),
            file: anyFile,
            at: fc.nat(600),
            length: fc.nat(30),
            text: typed,
        }),
    },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('save' as const), file: onDisk }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('close' as const), file: anyFile }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('move' as const), from: anyFile, to: onDisk }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('configure' as const), settings }) },
    fc.record({ do: fc.constant('folder' as const), folder: pick('elders', 'elders', 'werk/map') }),
    {
        weight: 5,
        arbitrary: fc.record({
            do: fc.constant('ask' as const),
            what: fc.nat(40),
            file: anyFile,
            at: fc.nat(600),
            stop: fc.boolean(),
        }),
    },
    { weight: 6, arbitrary: fc.record({ do: fc.constant('wait' as const), turns: fc.nat(40) }) },
);

/** A folder that is found, and all that happens in it. */
export const sequences: fc.Arbitrary<Input> = fc
    .tuple(
        fc.array(fc.record({ do: fc.constant('write' as const), file: onDisk, text: fullText }), { maxLength: 4 }),
        fc.array(step, { minLength: 1, maxLength: 40, size: 'max' }),
    )
    .map((steps) => inputOfText(textOf(steps.flat())));

import { describe, expect, test } from 'vitest';
import { PEILDATUM, samenwerking } from '../cli/support/command-line.ts';
import { createFolder } from '../cli/support/folder.ts';
import { parseXml } from '../report/support/office.ts';
import { everywhere } from './support/everywhere.ts';
import { TOGETHER, UNSEEN } from './support/texts.ts';

/** What files may be called where a name can hold anything but a slash. */
const NAMES = [
    '\u001b]0;x\u0007\u009b31m\u202e\r.samenwerking',
    'a\n::error file=x::y.samenwerking',
    '::stop-commands::z.samenwerking',
    '##vso[task.setvariable variable=PATH]z.samenwerking',
    '<img src=x>&"\'.samenwerking',
];

const NO_UTF_8 = Uint8Array.of(0xe9);

/** What a service that runs checks takes for a command: at the start of a line, or anywhere in it. */
const COMMANDS = /^\s*::|##\w*\[/m;

const [steering = '', commanding = ''] = Object.values(TOGETHER).map(everywhere);
const CONTENTS = [steering, '', commanding];

const CALLS: readonly (readonly string[])[] = [
    ...['tekst', 'json', 'sarif', 'junit', 'github'].map((format) => ['controleer', '--formaat', format]),
    ['controleer', '--basislijn', 'b.json', '--schrijf-basislijn'],
    ['controleer', '--profiel', 'laag', 'bestaat\n::error::niet'],
    ['opmaak', '--controleer'],
    ['rapport', '--uit', 'uit/'],
    ['rapport', '--soort', 'overzicht', '--formaat', 'json', '--uit', '-'],
    ['rapport', '--soort', 'overzicht', '--formaat', 'md', '--uit', '-'],
    ['rapport', '--stijl', 'a\n::error::x.css'],
    ['importeer', NAMES[0] ?? '', NAMES[1] ?? ''],
    ['uitleg', '\u001b[31m\n::error::x'],
];

/** How the result of a format is read. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
    json: JSON.parse,
    sarif: JSON.parse,
    junit: parseXml,
    github: (text) =>
        text
            .split('\n')
            .every((line) => line === '' || /^::(?:error|warning|notice) file=[^:]*,title=[^:]*::/.test(line))
            ? text
            : expect.fail(`another command: ${text.slice(0, 300)}`),
};

describe.skipIf(process.platform === 'win32')('names of files and texts in them', () => {
    test.for(CALLS)('steer nothing and are no command in what %j prints', async (args) => {
        const folder = createFolder({
            ...Object.fromEntries(NAMES.map((name, i) => [name, CONTENTS[i] ?? ''])),
            'b\n::error::x.samenwerking': NO_UTF_8,
            'a\n::error::x.css': '@import "https://vreemd.example/a.css";',
        });
        const date = args[0] === 'uitleg' ? [] : ['--peildatum', PEILDATUM];
        const { stdout, stderr } = await samenwerking([...args, ...date], { cwd: folder.path });
        expect(stdout + stderr).not.toBe('');
        expect(UNSEEN.exec(stdout + stderr)?.[0]).toBeUndefined();
        const format = args[args.indexOf('--formaat') + 1] ?? '';
        READERS[format]?.(stdout);
        expect(COMMANDS.exec(format === 'github' ? stderr : stdout + stderr)?.[0]).toBeUndefined();
        expect(stdout + stderr).not.toMatch(/TypeError|\bundefined\b|\[object /);
    });
});

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shell } from './support/shell.ts';

const check = '$CLI controleer examples --peildatum 23-11-2026';

describe.skipIf(process.platform === 'win32')('output', () => {
    test('a reader that goes away is no error', () => {
        const formats = 'tekst json sarif junit github';
        const { status, stdout, stderr } = shell(
            `for f in ${formats}; do ${check} --formaat $f | true; echo \${PIPESTATUS[0]}; done`,
        );
        expect(stdout).toBe('0\n'.repeat(5));
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
        expect(shell(`set -o pipefail; ${check} --formaat json | head -1`)).toEqual({
            status: 0,
            stdout: '{\n',
            stderr: '',
        });
    });

    test('a full disk is one', ({ skip }) => {
        skip(!existsSync('/dev/full'));
        const { status, stderr } = shell(`${check} > /dev/full`);
        expect({ status, stderr }).toEqual({
            status: 3,
            stderr: 'Het resultaat kan niet worden geschreven: de schijf is vol.\n',
        });
    });

    describe('on a terminal', () => {
        const canPretend = spawnSync('script', ['--version']).status === 0 && process.platform === 'linux';
        // On a slow machine the other output shows how far it is.
        const onTerminal = (line: string, env: Readonly<Record<string, string>> = {}) =>
            shell(`script -qec "stty cols 90; ${line} 2> /dev/null" /dev/null < /dev/null`, { env }).stdout.replaceAll(
                '\r',
                '',
            );

        test.for([
            ['findings', check, '\u001b[33mWaarschuwing'],
            ['an explanation', '$CLI uitleg afspraak-ontbreekt', '\u001b[1mWat kunt u doen?'],
            ['all codes', '$CLI uitleg', '\u001b[1mPlanning'],
        ] as const)('%s in colours, and in lines that fit', ([_what, line, coloured], { skip }) => {
            skip(!canPretend);
            const stdout = onTerminal(line);
            expect(stdout).toContain(coloured);
            // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one.
            const lines = stdout.replace(/\u001b\[\d+m/g, '').split('\n');
            expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(90);
        });

        test('no colours with --geen-kleur, NO_COLOR or a terminal that has none', ({ skip }) => {
            skip(!canPretend);
            for (const plain of [
                onTerminal(`${check} --geen-kleur`),
                onTerminal(check, { NO_COLOR: '1' }),
                onTerminal(check, { TERM: 'dumb' }),
            ]) {
                expect(plain).toContain('Waarschuwing');
                expect(plain).not.toContain('\u001b');
            }
        });
    });
});

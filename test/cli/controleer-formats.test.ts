import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { PEILDATUM, samenwerking } from './support/command-line.ts';
import { createFolder, PARTNER, SAMENWERKING } from './support/folder.ts';

const FOUT = 'samenwerking x "X" {\n    partner: nietes\n}\n';

async function controleer(formaat: string, folder: string, ...more: readonly string[]) {
    return await samenwerking(['controleer', '--formaat', formaat, '--peildatum', PEILDATUM, ...more], { cwd: folder });
}

describe('controleer --formaat junit', () => {
    async function junit(files: Readonly<Record<string, string | Uint8Array>>, ...more: readonly string[]) {
        const { exitCode, stdout } = await controleer('junit', createFolder(files).path, ...more);
        const elements: { name: string; attributes: Readonly<Record<string, string>> }[] = [];
        const parser = new SaxesParser();
        parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes }));
        parser.write(stdout).close();
        return { exitCode, of: (name: string) => elements.filter((element) => element.name === name), stdout };
    }

    test('a suite for each file, in which an error is a failed test', async () => {
        const { exitCode, of } = await junit({ 'a.samenwerking': FOUT, 'b.samenwerking': PARTNER });
        expect(exitCode).toBe(1);
        expect(of('testsuite').map(({ attributes }) => attributes)).toEqual([
            { name: 'a.samenwerking', tests: '1', failures: '1', errors: '0' },
            { name: 'b.samenwerking', tests: '1', failures: '0', errors: '0' },
        ]);
        expect(of('testcase')[0]?.attributes.name).toBe('onbekend: nietes');
        expect(of('failure')[0]?.attributes).toMatchObject({ type: 'fout' });
    });

    test('a warning fails with --strikt', async () => {
        const files = { 'a.samenwerking': 'samenwerking x "X" {\n    regio: utrecht\n}\n' };
        expect((await junit(files)).of('failure')).toHaveLength(0);
        expect((await junit(files, '--strikt')).of('failure')).not.toHaveLength(0);
    });

    test('a test keeps its name when lines move, and of equal ones each has its own', async () => {
        const twice = `${FOUT}${FOUT.replaceAll('x', 'y')}`;
        const names = async (text: string) =>
            (await junit({ 'a/b.samenwerking': text })).of('testcase').map(({ attributes }) => attributes);
        const before = await names(twice);
        expect(before).toEqual([
            { name: 'onbekend: nietes', classname: 'a/b', file: 'a/b.samenwerking' },
            { name: 'onbekend: nietes (2)', classname: 'a/b', file: 'a/b.samenwerking' },
        ]);
        expect(await names(`// Een regel erbij.\n${twice}`)).toEqual(before);
    });

    test('what does not fail is said as well', async () => {
        const { of, stdout } = await junit({ 'a.samenwerking': PARTNER + SAMENWERKING });
        expect(of('testcase').map(({ attributes }) => attributes.name)).toEqual(['controleer']);
        expect(stdout).toMatch(/<system-out>[^<]*\d:14 informatie: .*\[profiel-ontbreekt\]\n/);
    });

    test('what is known does not fail', async () => {
        const folder = createFolder({ 'a.samenwerking': FOUT }).path;
        await controleer('tekst', folder, '--basislijn', 'b.json', '--schrijf-basislijn');
        const { stdout, exitCode } = await controleer('junit', folder, '--basislijn', 'b.json');
        expect(exitCode).toBe(0);
        expect(stdout).toContain(' failures="0"');
        expect(stdout).toContain('fout (bekend): ‘nietes’ is niet bekend');
    });

    test('a file that could not be read is an error', async () => {
        const { exitCode, of } = await junit({ 'a.samenwerking': Uint8Array.of(0xe9), 'b.samenwerking': PARTNER });
        expect(exitCode).toBe(3);
        expect(of('testsuites')[0]?.attributes).toMatchObject({ tests: '2', failures: '0', errors: '1' });
        expect(of('error')[0]?.attributes.message).toContain('‘a.samenwerking’, regel 1');
    });

    test('what users write stays text, also what XML has no way to write', async () => {
        const { stdout, of } = await junit({
            'a"<b>&.samenwerking': 'samenwerking x "X" { "<b>&\u0001\ufffe\u202e" }',
        });
        expect(of('b')).toEqual([]);
        expect(of('testsuite')[0]?.attributes.name).toBe('a"<b>&.samenwerking');
        expect(of('testcase')[0]?.attributes.name).toBe('syntaxis: "<b>&\ufffd\ufffd\ufffd"');
        for (const character of '\u0001\ufffe\u202e') {
            expect(stdout).not.toContain(character);
        }
    });
});

describe('controleer --formaat github', () => {
    test('an annotation for each finding', async () => {
        const { stdout } = await controleer('github', createFolder({ 'a,b.samenwerking': FOUT }).path);
        expect(stdout.split('\n')).toContainEqual(
            expect.stringMatching(
                /^::error file=a%2Cb\.samenwerking,line=2,endLine=2,col=14,endColumn=20,title=onbekend::‘nietes’ is niet bekend/,
            ),
        );
    });

    test('information is a notice, and so is what is known', async () => {
        const folder = createFolder({ 'a.samenwerking': FOUT }).path;
        const { stdout: before } = await controleer('github', folder);
        expect(before).toMatch(/^::notice .*title=profiel-ontbreekt::/m);
        expect(before).toMatch(/^::warning .*title=regio-ontbreekt::/m);
        await controleer('tekst', folder, '--basislijn', 'b.json', '--schrijf-basislijn');
        const { stdout, exitCode } = await controleer('github', folder, '--basislijn', 'b.json');
        expect(exitCode).toBe(0);
        expect(stdout).toMatch(/^::notice .*title=onbekend \(bekend\)::/m);
        expect(stdout).not.toMatch(/^::(error|warning)/m);
    });

    test('what users write ends no annotation and begins none', async () => {
        const files = {
            'a%:.samenwerking': 'samenwerking x "X" {\n    partner: a\n    regio: 100%::error::\u001b[31m\n}\n',
        };
        const { stdout } = await controleer('github', createFolder(files).path);
        expect(stdout).toContain('file=a%25%3A.samenwerking,');
        expect(stdout).toContain('%25');
        expect(stdout).not.toContain('\u001b');
        for (const line of stdout.trimEnd().split('\n')) {
            expect(line).toMatch(/^::(error|warning|notice) file=/);
        }
    });

    test('a finding over more lines has no columns, which GitHub would refuse', async () => {
        const proces = '    proces { alarmering { status: gereed  tekst: """\n  TODO\n""" } }\n}\n';
        const files = { 'a.samenwerking': PARTNER + SAMENWERKING.replace('}\n', proces) };
        const { stdout } = await controleer('github', createFolder(files).path);
        expect(stdout).toMatch(/,line=5,endLine=7,title=plaatshouder::/);
        expect(stdout).toMatch(/,line=2,endLine=2,col=14,/);
    });

    test('nothing to say is nothing', async () => {
        const { stdout, exitCode } = await controleer('github', createFolder({ 'a.samenwerking': PARTNER }).path);
        expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 0 });
    });
});

test('every format names the same findings', async () => {
    const folder = createFolder({ 'a.samenwerking': PARTNER + SAMENWERKING, 'b.samenwerking': FOUT }).path;
    const json = JSON.parse((await controleer('json', folder)).stdout);
    const codes = json.bestanden.flatMap(({ meldingen }: { meldingen: { code: string }[] }) =>
        meldingen.map(({ code }) => code),
    );
    const sarif = JSON.parse((await controleer('sarif', folder)).stdout);
    expect(sarif.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(codes);
    const github = (await controleer('github', folder)).stdout;
    expect([...github.matchAll(/title=([^,:]+)::/g)].map(([, code]) => code)).toEqual(codes);
    const junit = (await controleer('junit', folder)).stdout;
    expect([...junit.matchAll(/\[([a-z-]+)\](?:<\/failure>|\n)/g)].map(([, code]) => code).toSorted()).toEqual(
        codes.toSorted(),
    );
});

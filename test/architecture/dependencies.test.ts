import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The modules that the sources below a folder import, with the file that does. */
function imports(folder: string, ...exclude: string[]): { file: string; module: string }[] {
    return globSync(`${folder}/**/*.ts`)
        .filter((file) => !exclude.some((part) => file.includes(part)))
        .flatMap((file) =>
            [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, module = '']) => ({
                file,
                module,
            })),
        );
}

const matching = (all: { file: string; module: string }[], pattern: RegExp) =>
    all.filter(({ module }) => pattern.test(module));

describe('dependencies point one way: playground → extension, formulier; extension, cli → report, import → language', () => {
    const language = imports('packages/language/src', '/node/');
    const report = imports('packages/report/src');
    const imported = imports('packages/import/src');
    const client = imports('packages/extension/src', 'server');
    const form = imports('packages/formulier/src');
    const page = imports('packages/playground/src', '/server.ts');

    test('there is something to look at', () => {
        const all = [language, report, imported, client, form, page];
        expect(Math.min(...all.map(({ length }) => length))).toBeGreaterThan(5);
    });

    test('the language knows no report, command line or editor', () => {
        expect(matching(language, /^(vscode$|vscode-languageclient|@samenwerking\/|samenwerking$)/)).toEqual([]);
    });

    test('the report knows no import, command line or editor, and no Langium', () => {
        expect(matching(report, /^(vscode|langium|@samenwerking\/import|samenwerking$)/)).toEqual([]);
    });

    test('the import knows no report, command line or editor, and no Langium', () => {
        expect(matching(imported, /^(vscode|langium|@samenwerking\/report|samenwerking$)/)).toEqual([]);
    });

    test('language, report and import run in a browser worker', () => {
        expect(matching([...language, ...report, ...imported], /^node:|\/node$/)).toEqual([]);
    });

    test('the assessment knows no Langium', () => {
        const assessment = imports('packages/language/src/assessment', 'beoordelingen.ts');
        expect(matching(assessment, /langium/)).toEqual([]);
    });

    test('the client has no Langium in it, and of the language only the shape of a form', () => {
        expect(matching(client, /langium|@samenwerking\/(?!language\/formulier$)/)).toEqual([]);
    });

    test('the form knows no page that it stands in, and of the language only its shape', () => {
        expect(matching(form, /^(?!\.\/|@samenwerking\/language\/formulier$)/)).toEqual([]);
        expect(imports('packages/language/src/lsp/formulier/formulier.ts')).toEqual([]);
    });

    test('the page has no Langium in it, of the extension only the shapes of what its server is asked, and what unpacks zip files', () => {
        expect(matching(page, /langium|@samenwerking\/(?!import\/unzip$)|^vscode$/)).toEqual([]);
        const ofExtension = matching(page, /\/extension\//).map(({ module }) => module.replace(/^.*\//, ''));
        expect(ofExtension.filter((module) => !/^(?:base64|[a-z]+-request)\.js$/.test(module))).toEqual([]);
    });

    test('nothing knows the page', () => {
        const others = ['cli', 'extension', 'import', 'language', 'report'];
        const all = others.flatMap((name) => imports(`packages/${name}/src`));
        expect(matching(all, /playground/)).toEqual([]);
    });
});

test('no profile and no requirement of the norm is named in the language', () => {
    const norm = readFileSync('packages/language/src/builtin/stappenplan.samenwerking', 'utf8');
    const names = [...norm.matchAll(/^ {4}(?:eis|profiel) (\S+)/gm)].map(([, name]) => name as string);
    expect(names).toHaveLength(28);
    const named = globSync('packages/language/src/**/*.ts')
        .filter((file) => !file.includes('/generated/'))
        .flatMap((file) => {
            const source = readFileSync(file, 'utf8');
            return names.filter((name) => source.includes(`'${name}'`)).map((name) => `${file}: ${name}`);
        });
    expect(named).toEqual([]);
});

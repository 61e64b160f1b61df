import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = 'packages/extension';
const readme = readFileSync(join(folder, 'README.md'), 'utf8');
const manifest = readFileSync(join(folder, 'package.json'), 'utf8');
const { contributes, capabilities } = JSON.parse(manifest);

/** What a reader of the README or of the walkthrough is to see. */
const pictures = [
    ...[...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path = '']) => path),
    ...[...manifest.matchAll(/"(images\/[^"]+)"/g)].map(([, path = '']) => path),
];

test('each picture is there, and small', () => {
    expect(pictures.length).toBeGreaterThan(10);
    expect(pictures.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
    expect(pictures.filter((path) => statSync(join(folder, path)).size > 150_000)).toEqual([]);
});

test('a link to a command of ours leads to one that there is', () => {
    const known = contributes.commands.map(({ command }: { readonly command: string }) => command);
    const linked = [...manifest.matchAll(/command:(samenwerking\.\w+)/g)].map(([, command = '']) => command);
    expect(linked.length).toBeGreaterThan(3);
    expect(linked.filter((command) => !known.includes(command) && command !== 'samenwerking.samenwerkingen')).toEqual(
        [],
    );
});

test('the walkthrough has five steps, each with what its picture shows for who does not see it', () => {
    const [{ steps }] = contributes.walkthroughs;
    expect(steps).toHaveLength(5);
    expect(steps.map(({ media }: { readonly media: { readonly altText: string } }) => media.altText)).not.toContain('');
});

test('settings stand in an order of their own, each explained', () => {
    const settings: { readonly order: number; readonly markdownDescription?: string }[] = Object.values(
        contributes.configuration.properties,
    );
    expect(settings.map(({ order }) => order)).toEqual(settings.map((_, index) => index + 1));
    expect(settings.every(({ markdownDescription }) => markdownDescription?.endsWith('.'))).toBe(true);
});

test('what is limited in a folder that is not trusted is said, in the manifest and to who reads the page', () => {
    const { supported, description, restrictedConfigurations } = capabilities.untrustedWorkspaces;
    const [, list = ''] = /Alleen dit werkt pas als u de map vertrouwt:\n(.*?)\n\n[^-]/s.exec(readme) ?? [];
    expect(supported).toBe('limited');
    expect(description).toMatch(
        /Pas als u de map vertrouwt, .* taken, zoals ‘controleer’, .*‘Wijzigingen sinds…’.*huisstijl/,
    );
    expect(list).toContain('een taak, zoals **controleer**');
    expect(list).toContain('**Wijzigingen sinds…**');
    expect([...list.matchAll(/`(samenwerking\.[\w.]+)`/g)].map(([, setting]) => setting)).toEqual(
        restrictedConfigurations,
    );
});

/** Whether a setting counts that is written in a folder which is not trusted. One that names a file or a program does not. */
const COUNTS_WITHOUT_TRUST: Readonly<Record<string, boolean>> = {
    'samenwerking.peildatum': true,
    'samenwerking.norm': true,
    'samenwerking.controleer': true,
    'samenwerking.lens': true,
    'samenwerking.hints': true,
    'samenwerking.ernst': true,
    'samenwerking.rapport.stijl': false,
    'samenwerking.rapport.sjabloon': false,
};

test('of every setting it is decided whether it counts in a folder that is not trusted', () => {
    const { restrictedConfigurations } = capabilities.untrustedWorkspaces;
    expect(Object.keys(contributes.configuration.properties)).toEqual(Object.keys(COUNTS_WITHOUT_TRUST));
    expect(restrictedConfigurations).toEqual(
        Object.keys(COUNTS_WITHOUT_TRUST).filter((setting) => !COUNTS_WITHOUT_TRUST[setting]),
    );
    // VS Code has a setting of someone's own in every folder, not trusted either, unless its scope forbids it.
    expect(restrictedConfigurations.map((name: string) => contributes.configuration.properties[name].scope)).toEqual(
        restrictedConfigurations.map(() => 'resource'),
    );
});

test('every command can be given from the palette', () => {
    const hidden = contributes.menus.commandPalette.filter(({ when }: { readonly when: string }) => when === 'false');
    expect(hidden).toEqual([]);
    expect(contributes.commands.filter((command: object) => 'enablement' in command)).toEqual([]);
});

import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examplesFolder } from '../../scripts/paths.ts';

/** The day that the examples are written for. */
export const exampleSettings = { 'samenwerking.peildatum': '23-11-2026' };

const settings = { ...exampleSettings, 'files.exclude': { '.vscode': true } };

/** A copy of the examples to work in: the tests change files, and a VS Code in a browser saves by itself. */
export function copyExamples(folder: string): string {
    const workspace = join(folder, 'examples');
    cpSync(examplesFolder, workspace, { recursive: true });
    mkdirSync(join(workspace, '.vscode'));
    writeFileSync(join(workspace, '.vscode/settings.json'), JSON.stringify(settings));
    return workspace;
}

/** Where someone begins who has nothing yet. */
export function emptyFolder(place: string): string {
    const folder = join(place, 'samenwerkingen');
    mkdirSync(folder);
    return folder;
}

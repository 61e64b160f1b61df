// Makes the pictures of the walkthrough and the README afresh; `npm run screenshots` does it where they are kept.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionFolder, root } from '../../../scripts/paths.ts';
import { type StartedWorkbench, startWorkbench } from './start-workbench.ts';
import type { WorkbenchPage } from './workbench-page.ts';

const example = 'zilveren-linge.samenwerking';
const largest = 60_000;
const place = process.env.MODE === 'pictures' ? join(extensionFolder, 'images') : join(root, 'screenshots');
const folder = join(place, 'beginnen');
const size = { width: 720, height: 450 };
const wide = { width: 900, height: 560 };

/** Nothing beside what the picture is about. */
const settings = {
    'window.commandCenter': false,
    'window.menuBarVisibility': 'hidden',
    'workbench.layoutControl.enabled': false,
    'workbench.hover.delay': 60_000,
    'breadcrumbs.enabled': false,
    'editor.stickyScroll.enabled': false,
    'editor.lineNumbers': 'off',
};

let started: StartedWorkbench;
let workbench: WorkbenchPage;

beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    started = await startWorkbench({ viewport: size, settings });
    workbench = started.workbench;
    await workbench.quickOpen(example);
    await workbench.statusBar.getByText('/12 geregeld').waitFor();
    await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
});

afterAll(() => started?.[Symbol.asyncDispose]());

describe.each(['light', 'dark'] as const)('%s', (theme) => {
    beforeAll(async () => {
        await started.useTheme(theme);
        await workbench.resize(size);
        await workbench.quickOpen(example);
    });

    test('the questions about a new samenwerking', async () => {
        await workbench.runCommand('Samenwerking: Nieuwe samenwerking');
        await workbench.choices.filter({ hasText: 'Veluwebron' }).waitFor();
        await workbench.press('Enter');
        await workbench.choices.filter({ hasText: 'Groningen' }).waitFor();
        for (const ticked of ['1 Selected', '2 Selected']) {
            await workbench.press('ArrowDown');
            await workbench.press('Space');
            await workbench.question.getByText(ticked).waitFor();
        }
        await picture(`nieuw-${theme}`);
        await workbench.press('Escape');
    });

    test('what can be written', async () => {
        await workbench.resize(wide);
        await workbench.goToText('    proces {');
        // Room for the explanation below the list.
        await workbench.scrollDown(9);
        await workbench.press('Control+Enter');
        const offered = await workbench.showCompletion();
        await offered.filter({ hasText: 'leesbare-informatie' }).first().waitFor();
        await workbench.showExplanation();
        await picture(`schrijven-${theme}`);
        await workbench.resize(size);
        await workbench.press('Escape');
        await workbench.press('Control+Z');
    });

    test('what is missing, and what can be done about it', async () => {
        await workbench.goToText('informatiedeling {');
        await workbench.press('ArrowLeft');
        await workbench.press('ArrowLeft');
        await workbench.showFixes();
        await picture(`oplossen-${theme}`);
        await workbench.press('Escape');
    });

    test('all samenwerkingen', async () => {
        await workbench.resize(wide);
        const tree = await workbench.showSamenwerkingen();
        const samenwerking = tree.filter({ hasText: '6/12' });
        await samenwerking.click();
        await tree.filter({ hasText: 'Te laat of bijna verlopen' }).first().waitFor();
        await workbench.widenSideBar(theme === 'light' ? 270 : 0);
        await picture(`overzicht-${theme}`);
        await samenwerking.click();
        await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
    });

    test('the report', async () => {
        await workbench.runCommand('Samenwerking: Statusrapport maken');
        await workbench.webview.getByRole('heading', { level: 1 }).waitFor();
        await picture(`rapport-${theme}`);
        await workbench.runCommand('View: Close All Editors');
    });
});

async function picture(name: string): Promise<void> {
    const path = await workbench.screenshot(name, folder);
    // A screen has few colours: with a palette nobody sees a difference, and the extension is a quarter smaller.
    const small = await sharp(path).png({ palette: true, quality: 90, effort: 10, compressionLevel: 9 }).toBuffer();
    writeFileSync(path, small);
    expect(small.length).toBeLessThan(largest);
}

import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FrameLocator, Locator, Page, Request } from 'playwright-core';
import { expect, vi } from 'vitest';
import { EditorPage } from './editor-page.ts';

/** The workbench as a user handles it. */
export class WorkbenchPage extends EditorPage {
    readonly problems: Locator;
    /** What the panel with problems says where there are none. */
    readonly noProblems: Locator;
    readonly notifications: Locator;
    /** The rows of the view beside the text. */
    readonly sideBarRows: Locator;
    /** Where the keyboard is in a list. */
    readonly focusedRows: Locator;
    /** The page inside the webview that is open. */
    readonly webview: FrameLocator;
    /** What the page and its webviews were not allowed to do. */
    readonly violations: string[] = [];
    /** All that the page and its webviews asked for, and that no policy kept them from. */
    readonly asked = new Set<Request>();
    /** The button of the view with all samenwerkingen. */
    private readonly samenwerkingen: Locator;
    private readonly screenshots: string;

    constructor(page: Page, screenshots: string) {
        super(page);
        this.screenshots = screenshots;
        this.problems = page.locator('.markers-panel .monaco-list-row');
        this.noProblems = page.locator('.markers-panel .message-box-container', { hasText: 'No problems' });
        this.notifications = page.locator('.notification-list-item-message');
        this.samenwerkingen = page.locator('.activitybar').getByRole('tab', { name: 'Samenwerkingen' });
        this.sideBarRows = page.locator('.sidebar .monaco-list-row');
        this.focusedRows = page.locator('.monaco-list-row.focused');
        page.on('console', (message) => {
            if (/content security policy/i.test(message.text())) {
                this.violations.push(message.text());
            }
        });
        page.on('request', (request) => this.asked.add(request));
        page.on('requestfailed', (request) => {
            if (request.failure()?.errorText === 'csp') {
                this.asked.delete(request);
            }
        });
        this.webview = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
    }

    async open(url: string): Promise<void> {
        await this.page.goto(url);
        await this.page.locator('.explorer-folders-view .monaco-list').waitFor();
        // Only then are its commands known as well.
        await this.samenwerkingen.waitFor();
    }

    async quickOpen(file: string): Promise<void> {
        await this.choose('Control+P', file);
        await this.tab(file).waitFor();
        // Of a file that is open already the tab is there before the editor has the focus.
        await this.focusedText.waitFor();
    }

    /** The text that what is typed goes to. */
    get focusedText(): Locator {
        return this.page.locator('.part.editor .monaco-editor.focused').first();
    }

    /** Waits until nothing takes the focus any more: what opens beside something else takes it more than once. */
    async settled(): Promise<void> {
        await this.page.waitForTimeout(2000);
    }

    /** Puts away what is asked, if anything is: while a question is still being filled, it does not hear that. */
    async putAway(): Promise<void> {
        await vi.waitFor(
            async () => {
                await this.press('Escape');
                if (await this.question.isVisible()) {
                    throw new Error('The question is still there.');
                }
            },
            { timeout: 20_000, interval: 300 },
        );
    }

    async runCommand(title: string): Promise<void> {
        await this.choose('F1', title);
    }

    /** Unlike a reload of the page, it saves first what was open. */
    async reload(): Promise<void> {
        const loaded = this.page.waitForEvent('load');
        await this.runCommand('Developer: Reload Window');
        await loaded;
    }

    /** Saves a file where the dialog says, and gives that path. */
    async acceptSaveDialog(): Promise<string> {
        const path = this.page.locator('.quick-input-widget input').first();
        // It first shows the folder, and then what is proposed.
        await expect.poll(() => path.inputValue()).toMatch(/\.\w+$/);
        const chosen = await path.inputValue();
        await this.page.keyboard.press('Enter');
        return chosen;
    }

    /** The rows of the list or the question that is open above the text. */
    get choices(): Locator {
        return this.page.locator('.quick-input-widget .quick-input-list .monaco-list-row');
    }

    get question(): Locator {
        return this.page.locator('.quick-input-widget');
    }

    /** What is filled in where an answer is to be typed. */
    questionValue(): Promise<string> {
        return this.question.locator('input[type="text"]').first().inputValue();
    }

    /** Waits for the colours of a theme, by its mark in the page. */
    async hasTheme(mark: string): Promise<void> {
        await this.page.locator(`.monaco-workbench[class*="${mark}"]`).waitFor();
        // The colours come a moment after their mark.
        await sleep(300);
    }

    /** Where the picture of the step that is chosen comes from. */
    async pictureOfStep(): Promise<string> {
        return (await this.walkthrough.locator('.getting-started-media img').getAttribute('srcset')) ?? '';
    }

    /** The explanation that the extension gives to someone who begins. */
    get walkthrough(): Locator {
        return this.page.locator('.gettingStartedContainer');
    }

    /** What a view says that has nothing to show. */
    get welcome(): Locator {
        return this.page.locator('.sidebar .welcome-view-content');
    }

    /** What VS Code asks before anything else. */
    get dialog(): Locator {
        return this.page.locator('.monaco-dialog-box');
    }

    get statusBar(): Locator {
        return this.page.locator('.statusbar');
    }

    /** Opens the view, which may be empty. */
    async openSamenwerkingen(): Promise<void> {
        await this.samenwerkingen.click();
    }

    /** Drags the edge of the side bar. */
    async widenSideBar(by: number): Promise<void> {
        const bar = await this.page.locator('.part.sidebar').boundingBox();
        const edge = bar && { x: bar.x + bar.width + 1, y: bar.y + bar.height / 2 };
        if (edge) {
            await this.page.mouse.move(edge.x, edge.y);
            await this.page.mouse.down();
            await this.page.mouse.move(edge.x + by, edge.y, { steps: 5 });
            await this.page.mouse.up();
            // Where nothing lights up because of it.
            await this.page.mouse.move(edge.x + 300, bar.y + 15);
            await sleep(500);
        }
    }

    async resize(size: { readonly width: number; readonly height: number }): Promise<void> {
        await this.page.setViewportSize(size);
    }

    async showProblems(): Promise<void> {
        await this.page.keyboard.press('Control+Shift+M');
    }

    async hidePanel(): Promise<void> {
        await this.page.keyboard.press('Control+J');
    }

    /** While a folder is read rows come between those that are there: a click would find another one. */
    async hasSettled(rows: Locator): Promise<void> {
        let before: readonly string[] = [];
        await expect
            .poll(async () => {
                await sleep(1000);
                const [now, last] = [await rows.allInnerTexts(), before];
                before = now;
                return now.length > 0 && now.join('\n') === last.join('\n');
            })
            .toBe(true);
    }

    /** A double click, which puts the cursor on the place of the problem. */
    async goTo(problem: Locator): Promise<void> {
        await problem.dblclick();
        await this.page.locator('.monaco-editor.focused').waitFor();
        // The editor scrolls after it has the focus, and would close a menu that was quicker.
        await sleep(1000);
    }

    /** The rows of the view with all samenwerkingen. */
    async showSamenwerkingen(): Promise<Locator> {
        await this.openSamenwerkingen();
        await this.sideBarRows.filter({ hasText: 'geregeld' }).first().waitFor();
        return this.sideBarRows;
    }

    async showFiles(): Promise<void> {
        await this.page.keyboard.press('Control+Shift+E');
    }

    /** Presses a button of what is told. */
    async answer(title: string): Promise<void> {
        await this.page.locator('.notification-list-item').getByRole('button', { name: title }).click();
    }

    /** Waits for the log of that name. */
    async showsLog(name: string): Promise<void> {
        const chosen = this.page.locator('.part.panel select option:checked', { hasText: name }).first();
        // What is in a list that is folded is not visible.
        await chosen.waitFor({ state: 'attached' });
    }

    /** Makes the web worker that the extension started fail, as from a fault that nobody foresaw. */
    async breakServerWorker(): Promise<void> {
        for (const worker of this.page.workers()) {
            await worker.evaluate(() => {
                // What an extension starts is called after the host that it runs in.
                if (/^ExtensionHostWorker -> /.test(Reflect.get(globalThis, 'name'))) {
                    setTimeout(() => {
                        throw new Error('a fault that nobody foresaw');
                    });
                }
            });
        }
    }

    tab(label: string): Locator {
        return this.page.locator('.tab', { hasText: label });
    }

    /** The tab of a file with changes that are not saved. */
    dirtyTab(name: string): Locator {
        return this.page.locator('.tabs-container .tab.dirty', { hasText: name });
    }

    async screenshot(name: string, folder = this.screenshots): Promise<string> {
        const path = join(folder, `${name}.png`);
        await this.page.screenshot({ path, animations: 'disabled' });
        return path;
    }

    /** True where something has a global of that name in the page, or in a frame of it. */
    async hasGlobal(name: string): Promise<boolean> {
        const found = this.page.frames().map((frame) => frame.evaluate((global) => global in globalThis, name));
        return (await Promise.all(found)).includes(true);
    }

    private async choose(key: string, text: string): Promise<void> {
        const input = this.page.locator('.quick-input-widget input').first();
        const answer = this.choices.filter({ hasText: text }).first();
        // What is still loading may take the focus from the question: it is asked until it stays.
        await vi.waitFor(
            async () => {
                await this.page.keyboard.press(key);
                await input.waitFor({ timeout: 5000 });
                await this.page.keyboard.type(text);
                await answer.waitFor({ timeout: 10_000 });
            },
            { timeout: 45_000 },
        );
        await this.screenshot(`keuze-${text.replace(/\W+/g, '-').toLowerCase()}`);
        await this.page.keyboard.press('Enter');
    }
}

import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Download, Locator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { root } from '../../../scripts/paths.ts';

const screenshots = join(root, 'screenshots');

/** Longer than a user waits; on a slow machine that counts as late, and not as broken. */
const PATIENCE = 15_000;

/** A file of this computer. */
interface Upload {
    readonly name: string;
    readonly text: string | Buffer;
}

/** A browser with the site open in it, as its user sees it. */
export class SitePage {
    readonly page: Page;
    /** What the browser complains of: errors, and what the policy of the page forbids. */
    readonly complaints: string[] = [];

    private constructor(page: Page) {
        this.page = page;
        page.setDefaultTimeout(PATIENCE);
        page.on('pageerror', (error) => this.complaints.push(String(error)));
        page.on('console', (message) => {
            if (['error', 'warning'].includes(message.type())) {
                this.complaints.push(message.text());
            }
        });
    }

    /** A browser that has never been here. Before it goes there, `prepare` gets the page. */
    static async visit(
        browser: Browser,
        options: BrowserContextOptions = {},
        prepare: (page: Page) => void = () => {},
        address = inject('site'),
    ): Promise<SitePage> {
        const context = await browser.newContext({
            locale: 'nl-NL',
            viewport: { width: 1280, height: 800 },
            ...options,
        });
        const page = await context.newPage();
        prepare(page);
        return SitePage.openIn(page, address);
    }

    /** Another tab of the same browser. */
    async anotherTab(): Promise<SitePage> {
        return SitePage.openIn(await this.page.context().newPage());
    }

    private static async openIn(page: Page, address = inject('site')): Promise<SitePage> {
        const site = new SitePage(page);
        await page.goto(address);
        return site;
    }

    async [Symbol.asyncDispose](): Promise<void> {
        await this.page.context().close();
    }

    button(name: string | RegExp): Locator {
        return this.page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
    }

    get editor(): Locator {
        return this.page.getByRole('textbox', { name: 'Tekst van de samenwerking' });
    }

    get squiggles(): Locator {
        return this.page.locator('.cm-lintRange');
    }

    get findings(): Locator {
        return this.page.getByRole('region', { name: 'Meldingen' }).getByRole('listitem');
    }

    get dialog(): Locator {
        return this.page.getByRole('dialog');
    }

    get messages(): Locator {
        return this.page.locator('#berichten');
    }

    get files(): Locator {
        return this.page.getByRole('combobox', { name: 'Bestand' });
    }

    get options(): Locator {
        return this.page.getByRole('listbox').getByRole('option');
    }

    get tooltip(): Locator {
        return this.page.locator('.cm-tooltip');
    }

    /** A line of the text that is in view. */
    line(text: string): Locator {
        return this.page.locator('.cm-line', { hasText: text }).first();
    }

    /** The line that the cursor is in. */
    currentLine(): Promise<string> {
        return this.page.locator('.cm-activeLine').innerText();
    }

    /** The name of the file in the editor. */
    async shownFile(): Promise<string> {
        return decodeURIComponent(new URL(await this.files.inputValue()).pathname).slice(1);
    }

    /** The findings that are mistakes. */
    get mistakes(): Locator {
        return this.findings.filter({ has: this.page.getByText('Fout', { exact: true }) });
    }

    get report() {
        return this.page.frameLocator('iframe[title="Het rapport"]');
    }

    /** The whole text of the file in the editor, which draws no more of it than is in view. */
    async text(): Promise<string> {
        const download = await this.downloaded(this.button('Downloaden'));
        return readFileSync(await download.path(), 'utf8');
    }

    /** Puts the cursor behind a line that stands at the top of the text. */
    async goBehind(text: string): Promise<void> {
        await this.editor.focus();
        await this.page.keyboard.press('ControlOrMeta+Home');
        await this.line(text).click();
        await this.page.keyboard.press('End');
    }

    /** Writes at the end of the text, and on a line of its own. */
    async append(text: string): Promise<void> {
        await this.editor.focus();
        await this.page.keyboard.press('ControlOrMeta+End');
        await this.page.keyboard.insertText(`\n${text}`);
    }

    /** Begins a new samenwerking of which nothing is known yet. */
    async startNew(): Promise<void> {
        await this.button('Nieuwe samenwerking').click();
        await this.button('Samenwerking maken').click();
    }

    /** Opens a file of this computer. */
    async upload(...files: readonly Upload[]): Promise<void> {
        await this.uploadBy('Bestand openen', files);
    }

    /** Has a document of this computer read. */
    async importDocument(file: Upload): Promise<void> {
        await this.uploadBy('Document inlezen', [file]);
    }

    private async uploadBy(button: string, files: readonly Upload[]): Promise<void> {
        const [chooser] = await Promise.all([
            this.page.waitForEvent('filechooser'),
            this.button(button).press('Enter'),
        ]);
        await chooser.setFiles(
            files.map(({ name, text }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) })),
        );
    }

    /** The file that comes of a click. */
    async downloaded(click: Locator): Promise<Download> {
        const [download] = await Promise.all([this.page.waitForEvent('download'), click.click()]);
        return download;
    }

    /** Makes every kind of report in every format, and returns what the files are called, by kind. */
    async everyReport(): Promise<ReadonlyMap<string, readonly string[]>> {
        const kinds = this.page.getByRole('combobox', { name: 'Soort' });
        const label = this.report.locator('header .label');
        const made = new Map<string, string[]>();
        for (const [index, kind] of (await kinds.getByRole('option').allInnerTexts()).entries()) {
            const before = await label.innerText();
            await kinds.selectOption({ label: kind });
            await expect.poll(() => label.innerText()).not.toBe(index === 0 ? '' : before);
            const names: string[] = [];
            for (const format of await this.page.locator('#formaten button').all()) {
                names.push((await this.downloaded(format)).suggestedFilename());
                // Chromium gives no more than ten files in a second, and says nothing of the others.
                await this.page.waitForTimeout(120);
            }
            made.set(kind, names);
        }
        return made;
    }

    async screenshot(name: string): Promise<void> {
        mkdirSync(screenshots, { recursive: true });
        await this.page.screenshot({ path: join(screenshots, `web-${name}.png`) });
    }
}

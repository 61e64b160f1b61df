import { setTimeout as sleep } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The text that is open, as a user writes in it. */
export class EditorPage {
    readonly squiggles: Locator;
    readonly suggestions: Locator;
    /** Colours that VS Code shows in the text. */
    readonly swatches: Locator;
    /** Places in the text that Tab leads to. */
    readonly toWrite: Locator;
    /** What is wrong where F8 has led to. */
    readonly finding: Locator;
    protected readonly page: Page;

    constructor(page: Page) {
        this.page = page;
        this.squiggles = page.locator('.monaco-editor [class*="squiggly-"]');
        this.suggestions = page.locator('.suggest-widget.visible .monaco-list-row');
        this.swatches = page.locator('.monaco-editor .colorpicker-color-decoration');
        this.toWrite = page.locator('.monaco-editor [class*="snippet-placeholder"]');
        this.finding = page.locator('.marker-widget');
    }

    /** The lines of the text in which this stands. A space in it is shown as another kind of space. */
    line(text: string): Locator {
        return this.page.locator('.editor-instance .view-line', { hasText: new RegExp(text.replaceAll(' ', '\\s')) });
    }

    /** Line and column of the cursor, as the status bar tells. */
    async cursor(): Promise<string> {
        return (await this.page.locator('#status\\.editor\\.selection').textContent()) ?? '';
    }

    /** Puts the cursor on a line, counted from 1, and the focus in the text. */
    async goToLine(line: number): Promise<void> {
        await this.page.keyboard.press('Control+G');
        await this.page.locator('.quick-input-widget input').first().waitFor();
        await this.page.keyboard.type(String(line));
        await this.page.keyboard.press('Enter');
        await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    }

    /** At the pace of someone who types: the editor offers something on the way. */
    async type(text: string): Promise<void> {
        await this.page.keyboard.type(text, { delay: 20 });
    }

    async press(key: string): Promise<void> {
        await this.page.keyboard.press(key);
    }

    /** Puts the cursor behind the first place in the text where this stands. */
    async goToText(text: string): Promise<void> {
        await this.page.keyboard.press('Control+F');
        await this.page.locator('.find-widget.visible').waitFor();
        await this.page.keyboard.press('Control+A');
        await this.page.keyboard.type(text);
        await this.page.keyboard.press('Enter');
        await this.page.keyboard.press('Escape');
        await this.page.keyboard.press('ArrowRight');
        // Scrolling there would close a list that was quicker.
        await sleep(1000);
    }

    /** Scrolls the text by so many lines; the cursor stays where it is. */
    async scrollDown(lines: number): Promise<void> {
        for (let line = 0; line < lines; line++) {
            await this.page.keyboard.press('Control+ArrowDown');
        }
    }

    /** The lines of the completion that is open. */
    async showCompletion(): Promise<Locator> {
        const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
        await this.page.keyboard.press('Control+Space');
        await rows.first().waitFor();
        return rows;
    }

    /** Beside the completion that is open; VS Code remembers whether the user wants it. */
    async showExplanation(): Promise<void> {
        const explanation = this.page.locator('.suggest-details-container .suggest-details');
        if (!(await explanation.isVisible())) {
            await this.page.keyboard.press('Control+Space');
        }
        await explanation.getByText(/\S/).first().waitFor();
    }

    /** What can be done about the problem at the cursor. While the server reads the text VS Code may find nothing. */
    async showFixes(): Promise<Locator> {
        const fixes = this.page.locator('.action-widget .monaco-list-row.action');
        await expect
            .poll(
                async () => {
                    await this.page.keyboard.press('Control+.');
                    await fixes.first().waitFor({ timeout: 3000 });
                    return true;
                },
                { timeout: 30_000 },
            )
            .toBe(true);
        return fixes;
    }
}

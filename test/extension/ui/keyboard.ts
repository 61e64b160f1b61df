import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { WorkbenchPage } from './workbench-page.ts';

/** More than there are in a file of someone who begins. */
const MOST_FINDINGS = 40;

/** Who writes a samenwerking with ten fingers: chooses what is offered, and goes from one finding to the next. */
export class Keyboard {
    private readonly workbench: WorkbenchPage;

    constructor(workbench: WorkbenchPage) {
        this.workbench = workbench;
    }

    /** Answers a question that VS Code asks by typing, once it asks this. */
    async answer(asked: string, typed: string): Promise<void> {
        await expect.poll(() => this.asked()).toContain(asked);
        await this.workbench.screenshot(`pad-vraag-${slug(asked)}`);
        await this.workbench.type(typed);
        await expect.poll(() => this.asked()).toContain(typed.slice(1));
        await this.workbench.press('Enter');
    }

    /** Begins a word, and takes the first of what is offered, which has to be this one. */
    async complete(begin: string, expected: string): Promise<void> {
        await this.workbench.type(begin);
        await expect.poll(() => this.workbench.suggestions.first().getAttribute('aria-label')).toContain(expected);
        await this.workbench.press('Enter');
        await this.workbench.suggestions.first().waitFor({ state: 'hidden' });
    }

    /** Takes one of the values that are offered of themselves. */
    async pick(value: string): Promise<void> {
        await moveTo(this.workbench.suggestions, value, this.workbench);
        await this.workbench.screenshot(`pad-keuze-${slug(value)}`);
        await this.workbench.press('Enter');
    }

    /** Goes on to a finding that says this, past others. While the text is read again VS Code may stay where it is. */
    async nextFinding(says: string): Promise<void> {
        const meant = this.workbench.finding.filter({ hasText: says });
        for (let presses = 0; presses < MOST_FINDINGS && !(await meant.isVisible()); presses++) {
            const before = await this.shownFinding();
            await this.workbench.press('F8');
            await expect
                .poll(() => this.shownFinding(), { timeout: 3000 })
                .not.toBe(before)
                .catch(() => undefined);
        }
        expect(await this.shownFinding()).toContain(says);
    }

    /** What is said between the lines, if anything is. */
    private async shownFinding(): Promise<string> {
        return (await this.workbench.finding.allInnerTexts()).join();
    }

    /** Takes a fix for what is wrong at the cursor. */
    async fix(title: string): Promise<void> {
        const fixes = await this.workbench.showFixes();
        await moveTo(fixes, title, this.workbench);
        await this.workbench.screenshot(`pad-oplossing-${slug(title)}`);
        await this.workbench.press('Enter');
        await fixes.first().waitFor({ state: 'hidden' });
    }

    /** Writes in so many texts that are left to be written, with Tab from one to the next and out of the last. */
    async fillIn(count: number, text: (index: number) => string): Promise<void> {
        await this.workbench.toWrite.first().waitFor({ state: 'attached' });
        await this.workbench.screenshot(`pad-invullen-${count}`);
        for (let index = 1; index <= count; index++) {
            await this.workbench.type(text(index));
            await this.workbench.press('Tab');
        }
    }

    /** Unfolds a row of the view that has the focus. */
    async unfold(text: string): Promise<void> {
        await this.goDownTo(text);
        await this.workbench.press('ArrowRight');
    }

    /** Goes down the view that has the focus, to a row. */
    async goDownTo(text: string): Promise<void> {
        await moveTo(this.workbench.sideBarRows, text, this.workbench);
    }

    private async asked(): Promise<string> {
        const input = this.workbench.question.locator('input').first();
        const texts = [await input.getAttribute('placeholder'), await this.workbench.question.innerText()];
        return [...texts, await input.inputValue()].join(' ');
    }
}

/** Goes down a list to a row. */
async function moveTo(rows: Locator, text: string, workbench: WorkbenchPage): Promise<void> {
    await rows.filter({ hasText: text }).first().waitFor();
    const isThere = () => rows.and(workbench.focusedRows).filter({ hasText: text }).count();
    for (let tries = 0; (await isThere()) === 0; tries++) {
        expect(tries, `${text} is not reached`).toBeLessThan(30);
        await workbench.press('ArrowDown');
    }
}

function slug(text: string): string {
    return text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 40);
}

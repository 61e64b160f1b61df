import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

/** What finds it, as a script for a page. */
export const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What it is asked, once it is there: an expression that comes to findings. */
export const ASK_AXE = 'axe.run().then(({ violations }) => violations)';

/** Something that is not accessible, with where. */
export interface Finding {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What is not accessible on a page, as it is shown. */
export async function axeFindings(page: Page | Frame): Promise<string[]> {
    await page.evaluate(axe);
    const findings = await page.evaluate<Finding[]>(ASK_AXE);
    return told(findings);
}

/** Findings as lines to read. */
export function told(findings: readonly Finding[]): string[] {
    return findings.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
}

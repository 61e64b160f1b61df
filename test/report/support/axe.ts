import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What is not accessible on a page, as it is shown. */
export async function axeFindings(page: Page | Frame): Promise<string[]> {
    await page.evaluate(axe);
    const findings = await page.evaluate<Finding[]>('axe.run().then(({ violations }) => violations)');
    return findings.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
}

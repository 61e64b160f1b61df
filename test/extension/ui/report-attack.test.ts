// A report on texts, a house style and messages that would have the page do something. The tests build on each other.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyFolder } from '../example-workspace.ts';
import { type StartedWorkbench, startWorkbench } from './start-workbench.ts';
import type { WorkbenchPage } from './workbench-page.ts';

const file = 'aanval.samenwerking';
/** An address that nobody has: whoever asks for it, or for anything below it, was made to. */
const HOST = 'weg.example';

/** What would run, load or steer, were it anything but text. */
const ATTACKS = [
    '<script>self.gelukt = 1</script>',
    `<img src=https://${HOST}/a.png onerror="self.gelukt = 2">`,
    '<svg onload="self.gelukt = 3"></svg>',
    '<a href="javascript:self.gelukt = 4">klik</a>',
    '</style><style>body { background: url(https://weg.example/b.png) }</style>',
    '<iframe srcdoc="<script>self.gelukt = 5</script>"></iframe>',
    `<base href="https://${HOST}/"><form action="https://${HOST}/c"><button>ok</button></form>`,
    `<meta http-equiv="refresh" content="0;url=https://${HOST}/d">`,
    'command:workbench.action.terminal.new',
    'javascript:self.gelukt=6',
    `[klik](javascript:self.gelukt=7) ![](https://${HOST}/e.png)`,
];

let started: StartedWorkbench;
let workbench: WorkbenchPage;

beforeAll(async () => {
    started = await startWorkbench({ makeFolder: fromElsewhere });
    workbench = started.workbench;
    await showReport();
});

afterAll(() => started?.[Symbol.asyncDispose]());

test('what is written stands in the report as it is written', async () => {
    const shown = await workbench.webview.locator('#rapport').innerText();
    // Of what is written as a link to a script, its words are left.
    for (const attack of ATTACKS.filter((one) => !one.startsWith('['))) {
        expect(shown).toContain(attack.replaceAll('"', "'"));
    }
    await workbench.screenshot('rapport-aanval');
});

test('nothing of it became part of the page', async () => {
    const report = workbench.webview.locator('#rapport');
    expect(await report.locator('script, img, iframe, object, base, form, meta, style, link').count()).toBe(0);
    const links = await report
        .locator('[href], [src]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? ''));
    expect(links.filter((link) => !/^(#|https:|mailto:|tel:)/.test(link))).toEqual([]);
});

test('the policy lets run the script of the page alone, and no page has the nonce of another', async () => {
    const first = await policy();
    expect(first.get('default-src')).toBe("'none'");
    expect(first.get('base-uri')).toBe("'none'");
    expect(first.get('form-action')).toBe("'none'");
    expect(first.get('script-src')).toMatch(/^'nonce-[\w-]{36}'$/);
    expect([...first.values()].join(' ')).not.toMatch(/unsafe|\*(?!\.vscode-cdn\.net)|data:|blob:/);
    await workbench.runCommand('View: Close All Editors');
    await showReport();
    expect((await policy()).get('script-src')).not.toBe(first.get('script-src'));
});

test('a file of the workspace is not to be had from the page', async () => {
    const frame = await reportFrame();
    const own = await frame.locator('link[rel=stylesheet]').first().getAttribute('href');
    // The same, but for its path.
    const other = new URL(join(started.folder, 'stijl.css'), own ?? '').href;
    const found = await frame.evaluate(`new Promise((resolve) => {
        const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: ${JSON.stringify(other)} });
        link.onload = () => resolve('loaded');
        link.onerror = () => resolve('refused');
        document.head.append(link);
    })`);
    expect(found).toBe('refused');
});

test('what comes into the page all the same does not run, and asks for nothing', async () => {
    const frame = await reportFrame();
    // VS Code leaves nothing of a page that goes elsewhere: the others would not have had their chance.
    const inPage = ATTACKS.filter((attack) => !attack.includes('refresh'));
    await frame.evaluate(`{
        const holder = document.createElement('div');
        holder.innerHTML = ${JSON.stringify(inPage.join('\n'))};
        document.body.append(holder);
        const script = document.createElement('script');
        script.textContent = 'self.gelukt = 8';
        const style = document.createElement('style');
        style.textContent = '@import "https://${HOST}/f.css"; body { background: url(https://${HOST}/g.png) }';
        document.head.append(script, style);
        fetch('https://${HOST}/h').catch(() => undefined);
    }`);
    await expect.poll(() => workbench.violations.join('\n')).toContain('script-src');
    await workbench.screenshot('rapport-aanval-van-binnen');
    expect(await workbench.hasGlobal('gelukt')).toBe(false);
    const asked = [...workbench.asked].map((request) => request.url());
    expect(asked.filter((url) => url.includes(HOST))).toEqual([]);
});

async function showReport(): Promise<void> {
    await workbench.quickOpen(file);
    await workbench.runCommand('Samenwerking: Statusrapport maken');
    await workbench.webview.getByRole('heading', { level: 1 }).waitFor();
}

/** The page itself, inside of the frames that VS Code puts around it. */
async function reportFrame(): Promise<Frame> {
    const handle = await workbench.webview.locator('body').elementHandle();
    const frame = await handle?.ownerFrame();
    if (!frame) {
        throw new Error('the report is not there');
    }
    return frame;
}

/** The directives of its policy. */
async function policy(): Promise<ReadonlyMap<string, string>> {
    const content = await workbench.webview
        .locator('meta[http-equiv="Content-Security-Policy"]')
        .getAttribute('content');
    return new Map(
        (content ?? '').split(';').map((directive) => {
            const [name = '', ...values] = directive.trim().split(' ');
            return [name, values.join(' ')];
        }),
    );
}

function fromElsewhere(place: string): string {
    const folder = emptyFolder(place);
    writeFileSync(join(folder, 'stijl.css'), 'body { color: red }');
    const text = ATTACKS.map((attack) => attack.replaceAll('"', "'")).join('\n                ');
    writeFileSync(
        join(folder, file),
        `samenwerking aanval "Aanval" {
    proces {
        alarmering {
            status: gereed
            tekst: """
                ${text}
            """
        }
    }
}
`,
    );
    return folder;
}

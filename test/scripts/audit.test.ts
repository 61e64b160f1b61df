import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/paths.js';

const folder = mkdtempSync(join(tmpdir(), 'audit-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the audit makes of what npm prints. */
function audit(printed: string): { status: number | null; said: string } {
    const npm = join(folder, 'npm.cjs');
    writeFileSync(npm, `process.stdout.write(${JSON.stringify(printed)})`);
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/audit.ts'], {
        cwd: root,
        env: { ...process.env, npm_execpath: npm },
        encoding: 'utf8',
    });
    return { status, said: stdout + stderr };
}

function withVulnerability(name: string, severity: string): string {
    const vulnerability = { name, severity, range: '<9.9.9', nodes: [`node_modules/${name}`] };
    return JSON.stringify({ auditReportVersion: 2, vulnerabilities: { [name]: vulnerability } });
}

describe('the audit before a release', () => {
    test.each([
        ['says no', '{"message":"405 Method Not Allowed - POST https://registry.npmjs.org/","statusCode":405}', '405'],
        ['says nothing', '', 'nothing that can be read'],
        ['says something else', '{"vulnerabilities":null}', 'nothing that can be read'],
    ])('fails where the registry %s, and says that nothing is known', (_, printed, reason) => {
        const { status, said } = audit(printed);
        expect(status).toBe(2);
        expect(said).toContain(reason);
        expect(said).toContain('is NOT known');
    });

    test('passes where there is nothing', () => {
        const { status, said } = audit('{"auditReportVersion":2,"vulnerabilities":{}}');
        expect(said).toContain('0 packages with a known vulnerability');
        expect(status).toBe(0);
    });

    test('fails for anything in a bundle, also what package.json asks for to develop with', () => {
        const { status, said } = audit(withVulnerability('picomatch', 'low'));
        expect(said).toContain('picomatch <9.9.9: low, HOLDS UP A RELEASE');
        expect(status).toBe(1);
    });

    test('tells of what only developers run, and fails where it is critical', () => {
        expect(audit(withVulnerability('vitest', 'high'))).toEqual({
            status: 0,
            said: expect.stringContaining('vitest <9.9.9: high, for development only'),
        });
        expect(audit(withVulnerability('vitest', 'critical')).status).toBe(1);
    });
});

/**
 * Asks the registry which of the locked packages have a known vulnerability. Ends with 1 where a release has to wait for
 * one, and with 2 where the registry did not answer, so that nothing is known.
 *
 *     npm run audit
 */
import { npm } from './npm.ts';
import { shippedPackages } from './shipped-packages.ts';

interface Vulnerability {
    readonly name: string;
    readonly severity: string;
    readonly range: string;
    /** Where the package is installed, as the lockfile names it. */
    readonly nodes: readonly string[];
}

/** What users get has no vulnerability at all. Of what only developers run, a critical one is what malware is called. */
function holdsUpRelease({ severity, nodes }: Vulnerability, shipped: readonly string[]): boolean {
    return severity === 'critical' || nodes.some((node) => shipped.includes(node));
}

/** The vulnerabilities in what `npm audit --json` printed. Throws where that is no answer. */
function readAudit(output: string): Vulnerability[] {
    const report = parse(output);
    if (!report?.vulnerabilities) {
        throw new Error(report?.message ?? 'npm audit printed nothing that can be read');
    }
    return Object.values(report.vulnerabilities);
}

function parse(output: string): { vulnerabilities?: Record<string, Vulnerability>; message?: string } | undefined {
    try {
        return JSON.parse(output);
    } catch {
        return;
    }
}

async function audit(): Promise<number> {
    // Offline npm would say that there are no vulnerabilities; and the bundles hold some development dependencies.
    const { stdout } = npm('audit', '--json', '--package-lock-only', '--no-offline', '--include=dev');
    let found: readonly Vulnerability[];
    try {
        found = readAudit(stdout);
    } catch (error) {
        console.error(`The registry did not answer: ${error instanceof Error ? error.message : error}.`);
        console.error('Whether any package has a known vulnerability is NOT known. Nothing was checked.');
        return 2;
    }
    const shipped = await shippedPackages();
    const holdingUp = found.filter((vulnerability) => holdsUpRelease(vulnerability, shipped));
    for (const vulnerability of found) {
        const { name, range, severity, nodes } = vulnerability;
        const mark = holdingUp.includes(vulnerability) ? 'HOLDS UP A RELEASE' : 'for development only';
        console.log(`${name} ${range}: ${severity}, ${mark} (${nodes.join(', ')})`);
    }
    console.log(`${found.length} packages with a known vulnerability, of which ${holdingUp.length} hold up a release.`);
    return holdingUp.length > 0 ? 1 : 0;
}

if (import.meta.main) {
    process.exitCode = await audit();
}

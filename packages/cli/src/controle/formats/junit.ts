import { EXTENSION } from '../../files/paths.js';
import { forTerminal } from '../../output/for-terminal.js';
import { sentencesOf } from '../../problem.js';
import type { CheckedFile } from '../check.js';
import type { Finding } from '../finding.js';
import { counts, type Outcome } from '../outcome.js';

/** The parts of a suite, and how many there are of each kind. */
interface Suite {
    readonly name: string;
    readonly tests: readonly string[];
    readonly failures: number;
    readonly errors: number;
    /** What is good to know, but makes no test fail. */
    readonly output: string;
}

/** A JUnit report: a suite for each file, in which every finding that makes the check fail is a failed test. */
export function renderJunit(outcome: Outcome): string {
    const suites = [...outcome.files.map((file) => fileSuite(file, outcome)), ...problemSuites(outcome)];
    const sum = (count: (suite: Suite) => number) => suites.reduce((total, suite) => total + count(suite), 0);
    const totals = {
        tests: sum(({ tests }) => tests.length),
        failures: sum(({ failures }) => failures),
        errors: sum(({ errors }) => errors),
    };
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites${attributes({ name: 'samenwerking controleer', ...totals })}>`,
        ...suites.flatMap(suiteLines),
        '</testsuites>',
        '',
    ].join('\n');
}

function suiteLines({ name, tests, failures, errors, output }: Suite): string[] {
    return [
        `  <testsuite${attributes({ name, tests: tests.length, failures, errors })}>`,
        ...tests,
        ...(output === '' ? [] : [`    <system-out>${escapeXml(output, '\n')}</system-out>`]),
        '  </testsuite>',
    ];
}

function fileSuite({ pad, findings }: CheckedFile, outcome: Outcome): Suite {
    const failing = findings.filter((finding) => counts(finding, outcome));
    const others = findings.filter((finding) => !counts(finding, outcome));
    // Readers take what stands before the last full stop for a package.
    const classname = pad.endsWith(EXTENSION) ? pad.slice(0, -EXTENSION.length) : pad;
    const names = testNames(failing);
    const tests = failing.map((finding, i) => {
        const failure = { message: finding.bericht, type: finding.ernst };
        return testcase({ name: names[i] ?? '', classname, file: pad }, 'failure', failure, sentence(finding));
    });
    return {
        name: pad,
        tests:
            tests.length > 0 ? tests : [`    <testcase${attributes({ name: 'controleer', classname, file: pad })}/>`],
        failures: failing.length,
        errors: 0,
        output: others.map((finding) => `${sentence(finding)}\n`).join(''),
    };
}

/** What could not be checked is no failed test, but a test that could not be done. */
function problemSuites({ problems }: Outcome): Suite[] {
    const name = 'niet gecontroleerd';
    const tests = sentencesOf(problems).map((message) =>
        testcase({ name: message, classname: name }, 'error', { message, type: 'probleem' }, message),
    );
    return tests.length === 0 ? [] : [{ name, tests, failures: 0, errors: tests.length, output: '' }];
}

function testcase(test: Attributes, result: 'failure' | 'error', about: Attributes, text: string): string {
    return [
        `    <testcase${attributes(test)}>`,
        `      <${result}${attributes(about)}>${escapeXml(text)}</${result}>`,
        '    </testcase>',
    ].join('\n');
}

/** By a name a test is recognised in the next report: it says what the finding is about, and not on which line. */
function testNames(findings: readonly Finding[]): string[] {
    const taken = new Map<string, number>();
    return findings.map(({ code, plek }) => {
        const name = plek === '' ? code : `${code}: ${plek}`;
        const count = (taken.get(name) ?? 0) + 1;
        taken.set(name, count);
        return count === 1 ? name : `${name} (${count})`;
    });
}

function sentence({ bereik: { start }, ernst, bericht, code, bekend }: Finding): string {
    return `${start.line + 1}:${start.character + 1} ${ernst}${bekend ? ' (bekend)' : ''}: ${bericht} [${code}]`;
}

type Attributes = Readonly<Record<string, string | number>>;

function attributes(values: Attributes): string {
    return Object.entries(values)
        .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
        .join('');
}

/** Characters that XML 1.0 has no way to write, beside those that are not shown anywhere. */
const FORBIDDEN = /[\ufffe\uffff]/g;

function escapeXml(text: string, except = ''): string {
    return forTerminal(text.toWellFormed(), except)
        .replace(FORBIDDEN, '\ufffd')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}

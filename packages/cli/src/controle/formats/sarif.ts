import { createHash } from 'node:crypto';
import { isAbsolute } from 'node:path';
import type { Ernst } from '@samenwerking/language';
import { toJson } from '@samenwerking/report';
import type { Range } from 'vscode-languageserver-types';
import { version } from '../../../package.json';
import { compareText } from '../../files/paths.js';
import { sentencesOf } from '../../problem.js';
import type { BekendeMelding } from '../basislijn.js';
import type { Finding } from '../finding.js';
import { exitCodeOf, type Outcome } from '../outcome.js';
import { sarifRule } from './sarif-rule.js';

const LEVELS: Readonly<Record<Ernst, string>> = {
    fout: 'error',
    waarschuwing: 'warning',
    informatie: 'note',
    hint: 'note',
};

/** The folder that paths are relative to, by the name that readers know. Where it is, is nobody's business. */
const ROOT = '%SRCROOT%';

/** SARIF 2.1.0, which code hosts show beside the text. */
export function renderSarif(outcome: Outcome): string {
    const { files, opgelost } = outcome;
    const found = files.flatMap(({ pad, findings }) => findings.map((finding) => ({ pad, finding })));
    const codes = [...found.map(({ finding }) => finding.code), ...(opgelost ?? []).map(({ code }) => code)];
    const rules = [...new Set(codes)].toSorted(compareText);
    const ruleOf = (code: string) => ({ ruleId: code, ruleIndex: rules.indexOf(code) });
    return toJson({
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'samenwerking',
                        semanticVersion: version,
                        language: 'nl',
                        rules: rules.map(sarifRule),
                    },
                },
                invocations: [invocation(outcome)],
                language: 'nl',
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: {
                    [ROOT]: { description: { text: 'De map waarin samenwerking is uitgevoerd.' } },
                },
                results: [
                    ...found.map(({ pad, finding }) => ({
                        ...ruleOf(finding.code),
                        ...result(pad, finding, opgelost !== undefined),
                    })),
                    ...(opgelost ?? []).map((melding) => ({ ...ruleOf(melding.code), ...absentResult(melding) })),
                ],
            },
        ],
    });
}

/** How the check went; when, where and by whom is left out. */
function invocation(outcome: Outcome) {
    const notifications = sentencesOf(outcome.problems).map((text) => ({ level: 'error', message: { text } }));
    return {
        executionSuccessful: notifications.length === 0,
        exitCode: exitCodeOf(outcome),
        ...(notifications.length > 0 ? { toolExecutionNotifications: notifications } : {}),
    };
}

function result(pad: string, finding: Finding, hasBaseline: boolean) {
    const { code, eis = '', plek, ernst, bericht, bereik, verwant, bekend } = finding;
    return {
        level: LEVELS[ernst],
        message: { text: bericht },
        locations: [location(pad, bereik)],
        ...(verwant.length > 0
            ? {
                  relatedLocations: verwant.map(({ pad, bereik, bericht }, id) => ({
                      id,
                      message: { text: bericht },
                      ...location(pad, bereik),
                  })),
              }
            : {}),
        partialFingerprints: fingerprints({ pad, code, eis, plek }),
        ...(hasBaseline ? { baselineState: bekend ? 'unchanged' : 'new' } : {}),
        ...(bekend
            ? { suppressions: [{ kind: 'external', status: 'accepted', justification: 'Staat in de basislijn.' }] }
            : {}),
    };
}

function absentResult({ pad, code, eis = '', plek }: BekendeMelding) {
    return {
        level: 'none',
        kind: 'pass',
        message: { text: 'Deze melding uit de basislijn is opgelost.' },
        locations: [location(pad)],
        partialFingerprints: fingerprints({ pad, code, eis, plek }),
        baselineState: 'absent',
    };
}

function location(pad: string, bereik?: Range) {
    const region = bereik && {
        startLine: bereik.start.line + 1,
        startColumn: bereik.start.character + 1,
        endLine: bereik.end.line + 1,
        endColumn: bereik.end.character + 1,
    };
    return { physicalLocation: { artifactLocation: artifact(pad), ...(region ? { region } : {}) } };
}

function artifact(pad: string) {
    if (pad.startsWith('builtin:')) {
        return { uri: pad };
    }
    const uri = pad.split('/').map(encodeURIComponent).join('/');
    return isAbsolute(pad) ? { uri } : { uri, uriBaseId: ROOT };
}

/** Recognises a finding when lines have moved; what it stands on is not told. */
function fingerprints(about: { pad: string; code: string; eis: string; plek: string }) {
    const hash = createHash('sha256').update(JSON.stringify(Object.values(about)));
    return { 'samenwerking/v1': hash.digest('hex').slice(0, 16) };
}

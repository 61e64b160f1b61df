import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import { fixes } from '../../../packages/language/src/lsp/fixes/index.js';
import { catalogue } from '../../../packages/language/src/validation/catalogue.js';
import { DIAGNOSTICS } from '../support/diagnostics-page.js';
import { EXAMPLES } from '../support/fixable-files.js';
import { applied, commentsIn, countOf, errorsIn, FILE, fixesOf, tryFixes, writeAll } from '../support/fixes.js';
import { MESSY, WITH_FIX } from '../support/messy-files.js';
import { NEWCOMERS } from '../support/newcomer-files.js';
import { createWorkspace, PEILDATUM, type TestWorkspace } from '../support/workspace.js';

test('the codes with a fix are those of the table, and their explanation says what it does', () => {
    const explained = DIAGNOSTICS.flatMap(({ code, heeftOplossing }) => (heeftOplossing ? [code] : []));
    expect(explained.toSorted()).toEqual(WITH_FIX.toSorted());
    expect(Object.keys(fixes).toSorted()).toEqual(WITH_FIX.toSorted());
});

const WORKSPACES: Readonly<Record<string, Readonly<Record<string, string>>>> = { examples: EXAMPLES, messy: MESSY };

/** Where such a mistake is mended an error less is left. What is inserted elsewhere is said to be still filled in. */
const MISTAKES: readonly unknown[] = ['syntaxis', 'onbekend', 'meerduidig', 'datum-ongeldig'];

function isMistake({ code, severity }: Diagnostic): boolean {
    return MISTAKES.includes(code) && severity === DiagnosticSeverity.Error;
}

/** Applies a fix, says what became of the workspace, and takes it back. */
async function effectOf(
    action: Awaited<ReturnType<typeof fixesOf>>[number],
    file: string,
    workspace: TestWorkspace,
    files: Readonly<Record<string, string>>,
) {
    const finding = action.diagnostics?.[0];
    const before = { diagnostics: workspace.diagnostics(file), errors: errorsIn(workspace, files).length };
    const after = applied(workspace, action);
    const written = new Map([...after.keys()].map((name) => [name, workspace.document(name).textDocument.getText()]));
    await writeAll(workspace, after);
    const left = workspace.diagnostics(file);
    const effect = {
        isGone: finding !== undefined && countOf(left, finding) < countOf(before.diagnostics, finding),
        newErrors: Math.max(
            0,
            errorsIn(workspace, files).length - before.errors + Number(finding && isMistake(finding)),
        ),
        lostComments: [...after].flatMap(([name, text]) => {
            const kept = commentsIn(text);
            return commentsIn(written.get(name) ?? '').filter((comment) => !kept.includes(comment));
        }),
    };
    await writeAll(workspace, written);
    return effect;
}

describe.each(Object.entries(WORKSPACES))('every fix of every finding in the %s files', (_, files) => {
    test.each(Object.keys(files))('%s: takes it away, adds no error and keeps all comments', async (file) => {
        const workspace = await createWorkspace(files);
        for (const finding of [...workspace.diagnostics(file)]) {
            for (const action of await fixesOf(workspace, file, [finding])) {
                expect({ titel: action.title, ...(await effectOf(action, file, workspace, files)) }).toEqual({
                    titel: action.title,
                    isGone: true,
                    newErrors: 0,
                    lostComments: [],
                });
            }
        }
    });
});

describe('every fix in the files of a newcomer', () => {
    test.each(Object.entries(NEWCOMERS))('%s: takes its finding away and adds no error', async (file, text) => {
        const workspace = await createWorkspace({ [file]: text });
        // Agreements that are missing are tried in the examples: here there would be as many again.
        const findings = workspace.diagnostics(file).filter(({ code }) => code !== 'afspraak-ontbreekt');
        for (const finding of findings) {
            for (const action of await fixesOf(workspace, file, [finding])) {
                const effect = await effectOf(action, file, workspace, { [file]: text });
                expect({ titel: action.title, ...effect }).toMatchObject({
                    titel: action.title,
                    isGone: true,
                    newErrors: 0,
                });
            }
        }
    });
});

const ZONDER_PARTNER = 'samenwerking proef "Proef" {\n    regio: utrecht\n';

/** Why nothing can be put in for some findings, and what they say to do instead. */
const WITHOUT_FIX: readonly {
    readonly waarom: string;
    readonly codes: readonly unknown[];
    readonly zegt: RegExp;
    readonly in?: RegExp;
}[] = [
    {
        waarom: 'no name comes near: what is meant is not known, and only who writes can describe it',
        codes: ['onbekend'],
        zegt: /Kies uit: |Voeg het toe met |Ctrl \+ spatie/,
    },
    {
        waarom: 'behind the word that is meant stands a name that nobody has, two have, or no date: mended, it would be an error',
        codes: ['onbekende-sleutel'],
        zegt: /Bedoelde u ‘/,
        in: /nergens|31-02-2027/,
    },
    {
        waarom: 'more is wrong on the line than can be mended with it: an error would stay in the place of this one',
        codes: ['syntaxis'],
        zegt: /Een naam is één woord, zonder spaties\. Een tekst hoort tussen aanhalingstekens\./,
        in: /Tekst: Niets zeggen/,
    },
    {
        waarom: 'no day comes near: which one is meant only who writes knows',
        codes: ['datum-ongeldig'],
        zegt: /Schrijf dag, maand en jaar/,
        in: /31-06-2026/,
    },
    {
        waarom: 'so far on its way all that the profile asks is an error at once',
        codes: ['profiel-ontbreekt'],
        zegt: /Kies er een met ‘profiel:’/,
        in: /toetsing \{ aangevraagd-op|go-live/,
    },
    {
        waarom: 'the agreement that is meant is there already: replaced, it would be there twice',
        codes: ['onbekend'],
        zegt: /Bedoelde u ‘aanspreekpunt-informatie’\?$/,
        in: /^ {4}aanspreekpunt-informatie \{/m,
    },
    {
        waarom: 'the aligning was after the choice, and stays so: it is a note for the next time',
        codes: ['profiel-niet-afgestemd'],
        zegt: /Kloppen de datums\? Dan hoeft u niets te doen\.$/,
    },
    {
        waarom: 'the day is there, and still to come',
        codes: ['profiel-niet-besproken'],
        zegt: /Zet de datum bij ‘besproken-op’/,
        in: /besproken-op: \d/,
    },
    {
        waarom: 'the day is there, and still to come',
        codes: ['adoptieregio-niet-aangemeld'],
        zegt: /Zet de datum bij ‘aangemeld-op’/,
        in: /aangemeld-op: \d/,
    },
    {
        waarom: 'the phone is there, and only has to be written',
        codes: ['contact-onbereikbaar'],
        zegt: /Geef een telefoonnummer, piketnummer of e-mailadres/,
        in: /telefoon: ""/,
    },
    {
        waarom: 'the texts are there, and only have to be written',
        codes: ['afspraak-onvolledig'],
        zegt: /staat er, maar is nog niet helemaal ingevuld\. Nog in te vullen: /,
    },
];

/** A workspace of its own for each of some files. */
const apart = (files: Readonly<Record<string, string>>) =>
    Object.entries(files).map(([file, text]) => [file, { [file]: text }, PEILDATUM] as const);

const VOORBEELDEN = Object.fromEntries(
    Object.entries<{ readonly voorbeeld?: string }>(catalogue).flatMap(([code, { voorbeeld }]) =>
        voorbeeld === undefined ? [] : [[`${code}.samenwerking`, voorbeeld]],
    ),
);

describe('a finding with a code that has a fix is offered one, or says what else to do', () => {
    test.each([
        ...['2024-11-23', PEILDATUM, '2030-11-23'].map((dag) => [`the examples on ${dag}`, EXAMPLES, dag] as const),
        ['the messy files', MESSY, PEILDATUM] as const,
        ...apart(NEWCOMERS),
        ...apart(VOORBEELDEN),
    ])('%s', async (_, files, peildatum) => {
        const workspace = await createWorkspace({ ...files }, { peildatum });
        const left: string[] = [];
        for (const [file, text] of Object.entries(files)) {
            for (const finding of workspace.diagnostics(file)) {
                const hasFix = WITH_FIX.some((code) => code === finding.code);
                const isExplained = WITHOUT_FIX.some(
                    ({ codes, zegt, in: where = /^/ }) =>
                        codes.includes(finding.code) && zegt.test(String(finding.message)) && where.test(text),
                );
                if (hasFix && !isExplained && (await fixesOf(workspace, file, [finding])).length === 0) {
                    left.push(`${file}: ${finding.code} ${finding.message}`);
                }
            }
        }
        expect(left).toEqual([]);
    });
});

test('the messy files have a fix of every kind', async () => {
    const workspace = await createWorkspace(MESSY);
    const fixed = new Set<unknown>();
    for (const file of Object.keys(MESSY)) {
        for (const finding of workspace.diagnostics(file)) {
            const offered = await fixesOf(workspace, file, [finding]);
            fixed.add(offered.length > 0 ? finding.code : undefined);
        }
    }
    expect(WITH_FIX.filter((code) => !fixed.has(code))).toEqual([]);
});

test('a fix is offered for what the names that it makes known are enough for', async () => {
    const files = {
        [FILE]: `${ZONDER_PARTNER}    partner: linke\n    contact jansen { organisatie: utrecht }\n    proces { alarmering { eigenaar: bakker } }\n}\n`,
        'linge.samenwerking': 'crisispartner linge "Linge" { contact bakker { telefoon: "1" } }\n',
    };
    expect((await tryFixes('onbekend', files)).map(({ titel }) => titel)).toContain('Vervangen door ‘linge’');
});

test('no fix is offered that makes a declaration of another file the second of its name', async () => {
    const files = {
        [FILE]: 'crisispartnr linge "Linge" { sector: "Water" }\n',
        'zuid.samenwerking': 'crisispartner linge "Linge" { sector: "Water" }\n',
    };
    expect(await tryFixes('onbekende-sleutel', files)).toEqual([]);
});

const LETTER_OF_KEY = /(?<=^\s*[a-z-]{2})[a-z]/gm;
const LETTER_OF_NAME = /(?<=:\s*[a-z-]{2})[a-z]/g;
const DAMAGE = fc.constantFrom(/[{}]/g, /"/g, /:/g, /^.*\n/gm, /[\s\S]{20}/g, LETTER_OF_KEY, LETTER_OF_NAME);

/** A real file in which a few things are left out: a sign, a line, a letter of a word, or some characters anywhere. */
const damaged = fc
    .tuple(
        fc.constantFrom(...Object.values(EXAMPLES), ...Object.values(MESSY)),
        fc.array(fc.tuple(DAMAGE, fc.nat()), { minLength: 1, maxLength: 3 }),
    )
    .map(([text, damages]) =>
        damages.reduce(
            (damagedText, [pattern, which]) => {
                const places = [...damagedText.matchAll(pattern)];
                const { index, 0: lost } = places[which % places.length] ?? { index: 0, 0: '' };
                return damagedText.slice(0, index) + damagedText.slice(index + lost.length);
            },
            text.replace(/^((?:samenwerking|crisispartner|veiligheidsregio) [\w-]+)/gm, '$1-2'),
        ),
    );

test('in a damaged file every fix takes its finding away and makes nothing worse', async () => {
    const file = 'beschadigd.samenwerking';
    const files = { ...EXAMPLES, [file]: '' };
    const workspace = await createWorkspace(files);
    await fc.assert(
        fc.asyncProperty(damaged, async (text) => {
            await workspace.write(file, text);
            for (const finding of [...workspace.diagnostics(file)]) {
                for (const action of await fixesOf(workspace, file, [finding])) {
                    expect({ titel: action.title, ...(await effectOf(action, file, workspace, files)) }).toMatchObject({
                        titel: action.title,
                        isGone: true,
                        newErrors: 0,
                    });
                }
            }
        }),
        // The same files every time, unless one looks for new ones.
        process.env.FUZZ_RUNS ? { numRuns: Number(process.env.FUZZ_RUNS) } : { numRuns: 20, seed: 1953 },
    );
}, 600_000);

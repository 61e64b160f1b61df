// Whatever is filled in, in whatever order: the text stays readable, says what was filled in, and keeps its comments.
import { readFileSync } from 'node:fs';
import { countTextErrors, type FormulierVeld, formulierVan, formulierWijziging } from '@samenwerking/language';
import fc from 'fast-check';
import { TextDocument } from 'langium';
import { expect, test } from 'vitest';
import { createWorkspace } from '../support/workspace.ts';

const runs = Number(process.env.FUZZ_RUNS ?? 30);

const ORGANISATIES = `
crisispartner linge "Linge" { contact devries "J. de Vries" { telefoon: "1" } }
veiligheidsregio utrecht { contact jansen "A." { telefoon: "2" }  contact plan "P. Lan" { telefoon: "3" } }
`;

/** Every way to lay out a block, with comments wherever one may stand. */
const STYLES: readonly string[] = [
    'samenwerking s "S" { profiel: kern  partner: linge  regio: utrecht }',
    'samenwerking s "S" { profiel: kern  partner: linge  regio: utrecht  proces {\n  alarmering "Alarm"\n} }',
    `// boven
samenwerking s "S" { // kop
	partner: linge // partner
	regio: utrecht
	profiel: /* welk? */ structureel // profiel
	proces { // thema
		/* voor */ alarmering { status: /* s */ concept /* t */ tekst: "Een." // achter tekst
			// los
			document: "a.pdf", // eerste
			 /* tweede */ "b.pdf" // einde
		} // achter
		aanspreekpunt-informatie {
			// veiligheidsregio: (naam van een contact)
			// crisispartner: (naam van een contact)
			eigenaar: // wie?
				jansen
		}
		informatiedeling { hoe: """
			Eén
			  twee
		""" /* na blok */ wanneer: "" // Wanneer?
		}
	}
	mens {} // leeg
}
`,
    `samenwerking s "S" {\r\n  partner: linge\r\n  regio: utrecht\r\n  profiel: stand-by\r\n\r\n  organisatie {\r\n    convenant { nieuw: "uit een nieuwere versie" /* x */  taken: "Taken"  eigenaar: utrecht.jansen }\r\n  }\r\n}`,
    readFileSync('examples/zilveren-linge.samenwerking', 'utf8'),
];

const word = fc.constantFrom(
    ...[
        'een',
        '"',
        '"""',
        '\\',
        '\\"',
        '{',
        '}',
        '//',
        '/*',
        '*/',
        '“',
        '”',
        ':',
        'status: gereed',
        'TODO',
        '…',
        '€',
        '\t',
    ],
    ...['\n', '\n\n', '\r\n', '    ', '\u0000', '\u200b', '😀', 'akkoord jansen', 'samenwerking x "y" {', 'Ǆ', ','],
);
const typed = fc.oneof(
    fc.array(word, { maxLength: 8 }).map((words) => words.join('')),
    fc.string({ unit: 'binary' }),
);
const step = fc.record({
    which: fc.nat(),
    typed: fc.array(typed, { maxLength: 3 }),
    choice: fc.array(fc.nat(), { maxLength: 3 }),
    date: fc.integer({ min: 1, max: 28 }),
});

test('any sequence of what can be filled in', async () => {
    await fc.assert(
        fc.asyncProperty(
            fc.constantFrom(...STYLES),
            fc.array(step, { minLength: 1, maxLength: 8 }),
            async (text, steps) => {
                const workspace = await createWorkspace({ 'o.samenwerking': ORGANISATIES, 's.samenwerking': text });
                const document = () => workspace.document('s.samenwerking');
                const form = () => formulierVan(document(), undefined, workspace.services).samenwerking;
                for (const { which, ...input } of steps) {
                    const fields = (form()?.delen ?? []).flatMap(({ eisen }) =>
                        eisen.flatMap(({ eis, velden }) => velden.map((veld) => ({ eis, veld }))),
                    );
                    const { eis, veld } = fields[which % fields.length] as (typeof fields)[number];
                    const waarden = wished(veld, input);
                    const before = {
                        text: document().textDocument.getText(),
                        errors: errors(workspace.diagnostics('s.samenwerking')),
                    };
                    const outcome = await formulierWijziging(
                        document(),
                        { samenwerking: form()?.naam ?? '', eis, sleutel: veld.sleutel, waarden },
                        workspace.services,
                    );
                    if ('weigering' in outcome) {
                        // Only what a block of lines has no way to hold: nothing else is wrong with these texts.
                        expect(outcome.weigering).toContain('Drie aanhalingstekens');
                        continue;
                    }
                    const after = TextDocument.applyEdits(document().textDocument, [...outcome.edits]);
                    await workspace.write('s.samenwerking', after);
                    const now = form()
                        ?.delen.flatMap(({ eisen }) => eisen)
                        .find((one) => one.eis === eis)
                        ?.velden.find(({ sleutel }) => sleutel === veld.sleutel);
                    expect(now?.waarden ?? []).toEqual(readBack(veld, waarden));
                    expect(errors(workspace.diagnostics('s.samenwerking'))).toBe(before.errors);
                    expect(commentsOf(after)).toEqual(expect.arrayContaining(commentsOf(before.text)));
                }
            },
        ),
        { numRuns: runs },
    );
});

function wished(
    { soort, keuzes }: FormulierVeld,
    { typed, choice, date }: { typed: string[]; choice: number[]; date: number },
) {
    switch (soort) {
        case 'tekst':
            return typed.slice(0, 1);
        case 'regels':
            return typed;
        case 'datum':
            return typed.length === 0 ? [] : [`${date}-11-2026`];
        case 'keuze':
            return choice.slice(0, 1).map((n) => keuzes[n % keuzes.length]?.naam ?? '');
        case 'contacten':
            return choice.map((n) => keuzes[n % keuzes.length]?.naam ?? '');
    }
}

/** What a form may make of what was typed: nothing that can be seen is lost. */
function readBack({ soort }: FormulierVeld, waarden: string[]): unknown {
    const seen = (text: string) => text.replace(/[\s\p{Cc}]+/gu, '');
    const given = waarden.filter((waarde) => seen(waarde) !== '');
    if (soort === 'datum') {
        return given.map((waarde) => waarde.padStart(10, '0'));
    }
    if (soort === 'contacten' || soort === 'keuze') {
        return [...new Set(given)];
    }
    return given.map((waarde) => ({ asymmetricMatch: (now: string) => seen(now) === seen(waarde) }));
}

function errors(diagnostics: Parameters<typeof countTextErrors>[0]): number {
    return countTextErrors(diagnostics);
}

/** Not the comments that stand for the contacts that are to be named. */
function commentsOf(text: string): string[] {
    const withoutTexts = text.replace(/"""[\s\S]*?"""|"(?:\\["\\]|[^"\r\n])*"/g, '');
    const comments = withoutTexts.match(/\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g) ?? [];
    return comments.map((comment) => comment.trim()).filter((comment) => !comment.includes('(naam van een contact)'));
}

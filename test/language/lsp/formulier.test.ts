// The checklist as a form: what it shows of a text, and what changes in the text when something is filled in.
import {
    type FormulierEis,
    type FormulierVeld,
    formulierVan,
    formulierWijziging,
    type SamenwerkingFormulier,
} from '@samenwerking/language';
import { TextDocument } from 'langium';
import { describe, expect, test } from 'vitest';
import { createWorkspace, type TestWorkspace } from '../support/workspace.ts';

const FILE = 'linge.samenwerking';

const TEXT = `
crisispartner linge "Waterschap Linge" {
    contact devries "J. de Vries" { functie: "Adviseur"  rol: informatiemanager  telefoon: "0344 000 000" }
}

veiligheidsregio utrecht {
    contact jansen "A. Jansen" { telefoon: "030 000 000" }
}

samenwerking linge-utrecht "Waterschap Linge en Utrecht" {
    partner: linge
    regio: utrecht
    profiel: structureel { motivering: "Vaak samen." }

    proces {
        // Hier wordt nog over gepraat.
        alarmering {
            status: concept  // na de oefening
            tekst: "De meldkamer belt het waterschap."
            eigenaar: jansen
        }

        aanspreekpunt-informatie { status: gereed  veiligheidsregio: jansen }
    }
}
`;

async function made(text = TEXT, files: Record<string, string> = {}) {
    const workspace = await createWorkspace({ [FILE]: text, ...files });
    return new Form(workspace);
}

class Form {
    readonly workspace: TestWorkspace;
    constructor(workspace: TestWorkspace) {
        this.workspace = workspace;
    }
    get all(): SamenwerkingFormulier {
        const { samenwerking } = formulierVan(this.workspace.document(FILE), undefined, this.workspace.services);
        if (!samenwerking) {
            throw new Error('No samenwerking.');
        }
        return samenwerking;
    }
    get text(): string {
        return this.workspace.document(FILE).textDocument.getText();
    }
    eis(naam: string): FormulierEis {
        const found = this.all.delen.flatMap(({ eisen }) => eisen).find(({ eis }) => eis === naam);
        if (!found) {
            throw new Error(`No ${naam}.`);
        }
        return found;
    }
    veld(eis: string, sleutel: string): FormulierVeld | undefined {
        return this.eis(eis).velden.find((veld) => veld.sleutel === sleutel);
    }
    /** Fills something in; returns why that could not be done. */
    async fill(eis: string | undefined, sleutel: string, ...waarden: string[]): Promise<string | undefined> {
        const document = this.workspace.document(FILE);
        const outcome = await formulierWijziging(
            document,
            { samenwerking: this.all.naam, eis, sleutel, waarden },
            this.workspace.services,
        );
        if ('weigering' in outcome) {
            return outcome.weigering;
        }
        await this.workspace.write(FILE, TextDocument.applyEdits(document.textDocument, [...outcome.edits]));
        return undefined;
    }
    /** The lines of the text that were not there before. */
    async added(...filled: Parameters<Form['fill']>): Promise<string[]> {
        const before = this.text.split('\n');
        expect(await this.fill(...filled)).toBe(undefined);
        return this.text.split('\n').filter((line) => !before.includes(line));
    }
}

describe('what the form shows', () => {
    test('the requirements of the profile by theme, each with how far it is', async () => {
        const { delen, titel, profiel } = (await made()).all;
        expect(titel).toBe('Waterschap Linge en Utrecht');
        expect(profiel.waarden).toEqual(['structureel']);
        expect(delen.map((deel) => deel.titel)).toEqual(['Proces', 'Organisatie', 'Mens', 'Techniek']);
        expect(delen[0]).toMatchObject({ geregeld: 0, vereist: 6 });
        expect(delen[0]?.eisen.slice(0, 3).map(({ eis, status }) => [eis, status])).toEqual([
            ['alarmering', 'nog niet af'],
            ['informatiedeling', 'ontbreekt'],
            ['regie-op-informatie', 'ontbreekt'],
        ]);
    });
    test('the fields of a requirement, with what the text says and what is still missing', async () => {
        const { label, toelichting, velden } = (await made()).eis('alarmering');
        expect(label).toBe('Afspraken over alarmering en piketrichtlijnen');
        expect(toelichting[0]).toMatch(/^\S.*\.$/);
        expect(velden.map(({ sleutel, soort, waarden, ontbreekt }) => [sleutel, soort, waarden, ontbreekt])).toEqual([
            ['tekst', 'tekst', ['De meldkamer belt het waterschap.'], false],
            ['piketrichtlijnen', 'tekst', [], true],
            ['eigenaar', 'keuze', ['jansen'], false],
            ['vastgesteld-op', 'datum', [], false],
            ['geldig-tot', 'datum', [], false],
            ['status', 'keuze', ['concept'], false],
        ]);
    });
    test('the choices are the contacts of the samenwerking and the words of the grammar', async () => {
        const form = await made();
        expect(form.veld('alarmering', 'status')?.keuzes.map(({ naam }) => naam)).toEqual([
            'open',
            'concept',
            'afgestemd',
            'gereed',
            'nvt',
        ]);
        expect(form.veld('alarmering', 'eigenaar')?.keuzes).toEqual([
            { naam: 'devries', titel: 'J. de Vries, Adviseur' },
            { naam: 'jansen', titel: 'A. Jansen' },
        ]);
        expect(form.veld('aanspreekpunt-informatie', 'crisispartner')?.keuzes.map(({ naam }) => naam)).toEqual([
            'devries',
        ]);
    });
    test('a finding stands with what it is about', async () => {
        const form = await made(
            TEXT.replace('eigenaar: jansen', 'eigenaar: iemand\n            vastgesteld-op: 31-02-2026'),
        );
        expect(form.eis('alarmering').meldingen.map(({ ernst, bericht }) => [ernst, bericht])).toEqual([
            ['fout', expect.stringContaining('iemand')],
            ['fout', expect.stringContaining('31-02-2026')],
        ]);
        expect(form.veld('alarmering', 'vastgesteld-op')?.waarden).toEqual(['31-02-2026']);
        expect(form.veld('alarmering', 'eigenaar')?.waarden).toEqual(['iemand']);
    });
    test('of several samenwerkingen in a file the one that is asked for, else the first', async () => {
        const form = await made(`${TEXT}\nsamenwerking tweede "De tweede" { profiel: stand-by }\n`);
        const shown = (naam?: string) => formulierVan(form.workspace.document(FILE), naam, form.workspace.services);
        expect(shown().keuzes.map(({ naam }) => naam)).toEqual(['linge-utrecht', 'tweede']);
        expect(shown('tweede').samenwerking?.titel).toBe('De tweede');
        expect(shown('weg').samenwerking?.naam).toBe('linge-utrecht');
    });
    test('what a norm of one’s own asks', async () => {
        const norm = `norm eigen "Eigen" {
            breidt-uit: stappenplan
            eis pers "Pers" { thema: proces  aspect wie "Wie spreekt?" contact }
            aanvulling structureel { checklist { pers "Afspraken over de pers": wie } }
        }`;
        const form = await made(TEXT.replace('partner: linge\n', 'partner: linge\n    volgens: eigen\n'), {
            'n.samenwerking': norm,
        });
        expect(form.veld('pers', 'wie')).toMatchObject({ soort: 'contacten', label: 'Wie spreekt?', waarden: [] });
        expect(await form.fill('pers', 'wie', 'jansen', 'devries')).toBe(undefined);
        expect(form.text).toContain('wie: jansen, devries');
    });
    test('what steers or hides is seen in what is told, and left as it is in what is filled in', async () => {
        const form = await made(
            TEXT.replace('A. Jansen', 'A.\u202e Jansen').replace('De meldkamer', 'De\u202e meldkamer'),
        );
        expect(form.veld('alarmering', 'eigenaar')?.keuzes[1]?.titel).toBe('A.\ufffd Jansen');
        expect(form.veld('alarmering', 'tekst')?.waarden[0]).toContain('De\u202e meldkamer');
    });
    test('what is taken over says where it comes from', async () => {
        const form = await made('samenwerking eigen "Eigen" { neemt-over: linge-utrecht }', { 'a.samenwerking': TEXT });
        expect(form.veld('alarmering', 'tekst')).toMatchObject({
            waarden: ['De meldkamer belt het waterschap.'],
            overgenomenUit: 'Waterschap Linge en Utrecht',
        });
        expect(form.eis('alarmering').overgenomenUit).toBe('Waterschap Linge en Utrecht');
    });
});

describe('what filling in changes', () => {
    test('only the value, where there is one', async () => {
        const form = await made();
        expect(await form.added('alarmering', 'status', 'afgestemd')).toEqual([
            '            status: afgestemd  // na de oefening',
        ]);
        expect(await form.added('alarmering', 'tekst', 'De meldkamer mailt.')).toEqual([
            '            tekst: "De meldkamer mailt."',
        ]);
    });
    test('a key is put in its place', async () => {
        const form = await made();
        expect(await form.fill('alarmering', 'vastgesteld-op', '3-4-2026')).toBe(undefined);
        expect(await form.fill('alarmering', 'piketrichtlijnen', 'Binnen 45 minuten.')).toBe(undefined);
        expect(form.text).toContain(`
            tekst: "De meldkamer belt het waterschap."
            piketrichtlijnen: "Binnen 45 minuten."  // Welke piketrichtlijnen gelden er?
            eigenaar: jansen
            vastgesteld-op: 03-04-2026
`);
    });
    test('a missing agreement is inserted as its fix does it, in a theme block of its own where there is none', async () => {
        const form = await made();
        expect(await form.fill('geheimhouding', 'tekst', 'Wij zwijgen.')).toBe(undefined);
        expect(form.text).toContain(`
    mens {
        geheimhouding {
            status: open
            tekst: "Wij zwijgen."
        }
    }
`);
    });
    test('a number or a date where a text is asked is shown, and can be replaced', async () => {
        const form = await made(TEXT.replace('eigenaar:', 'piketrichtlijnen: 45 minuten\n            eigenaar:'));
        expect(form.veld('alarmering', 'piketrichtlijnen')?.waarden).toEqual(['45 minuten']);
        expect(await form.added('alarmering', 'piketrichtlijnen', 'Binnen 45 minuten.')).toEqual([
            '            piketrichtlijnen: "Binnen 45 minuten."',
        ]);
    });
    test('whatever is typed is read back', async () => {
        const form = await made();
        const typed = 'Zij: "ja" \\ {nee}\n\n    // geen commentaar\n- punt “één”';
        expect(await form.fill('alarmering', 'tekst', typed)).toBe(undefined);
        expect(form.veld('alarmering', 'tekst')?.waarden).toEqual([typed]);
        expect(form.text).toContain(`
            tekst: """
                Zij: "ja" \\ {nee}

                    // geen commentaar
                - punt “één”
            """
`);
    });
    test('a key is taken away, with nothing of what is said about it', async () => {
        const form = await made();
        expect(await form.fill('alarmering', 'status')).toBe(undefined);
        expect(await form.fill('alarmering', 'eigenaar')).toBe(undefined);
        expect(form.text).toContain(`
        alarmering {
            // na de oefening
            tekst: "De meldkamer belt het waterschap."
        }
`);
    });
    test('comments within it stay, whether it goes or becomes shorter or longer', async () => {
        const documents = 'document: "a.pdf", // eerste\n                /* tweede */ "b.pdf" // laatste';
        const form = await made(
            TEXT.replace('status: concept', 'status: /* nog */ concept').replace('eigenaar: jansen', documents),
        );
        expect(await form.fill('alarmering', 'status')).toBe(undefined);
        expect(await form.fill('alarmering', 'document', 'a.pdf', 'c.pdf', 'd.pdf')).toBe(undefined);
        expect(form.text).toMatch(/\n +\/\* nog \*\/ +\/\/ na de oefening\n/);
        expect(form.text).toContain(`
            document: "a.pdf", // eerste
                /* tweede */ "c.pdf", "d.pdf" // laatste
`);
        expect(await form.fill('alarmering', 'document', 'd.pdf')).toBe(undefined);
        expect(form.veld('alarmering', 'document')?.waarden).toEqual(['d.pdf']);
        expect(form.text).toMatch(/document: "d\.pdf" ?\/\/ eerste\n +\/\* tweede \*\/ *\/\/ laatste\n/);
        expect(await form.fill('alarmering', 'document')).toBe(undefined);
        expect(form.text).toMatch(/\n +\/\/ eerste\n +\/\* tweede \*\/ *\/\/ laatste\n +}/);
    });
    test('more contacts stand in a row', async () => {
        const form = await made();
        expect(await form.fill('aanspreekpunt-informatie', 'crisispartner', 'devries')).toBe(undefined);
        expect(form.text).toContain('{ status: gereed  veiligheidsregio: jansen  crisispartner: devries }');
    });
    test('what is taken over gets a block of its own with only what is different', async () => {
        const form = await made('samenwerking eigen "Eigen" { neemt-over: linge-utrecht }', { 'a.samenwerking': TEXT });
        expect(await form.fill('alarmering', 'tekst', 'Hier belt men.')).toBe(undefined);
        expect(form.text).toContain('tekst: "Hier belt men."');
        expect(form.text).not.toContain('status');
        expect(await form.fill('alarmering', 'eigenaar')).toContain('komt uit ‘Waterschap Linge en Utrecht’');
    });
    test('the profile, where none has been chosen', async () => {
        const form = await made(TEXT.replace(/ {4}profiel.*\n/, ''));
        expect(form.all.delen).toEqual([]);
        expect(await form.fill(undefined, 'profiel', 'stand-by')).toBe(undefined);
        expect(form.text).toContain('    profiel: stand-by\n');
        expect(form.all.delen).not.toEqual([]);
    });
});

describe('what cannot be filled in is refused in a sentence', () => {
    test('no date', async () => {
        expect(await (await made()).fill('alarmering', 'vastgesteld-op', 'morgen')).toBe(
            '‘morgen’ is geen datum. Schrijf dag-maand-jaar, zoals 03-04-2026.',
        );
        expect(await (await made()).fill('alarmering', 'geldig-tot', 'ooit')).toContain('of het woord onbepaald');
    });
    test('no choice', async () => {
        expect(await (await made()).fill('alarmering', 'status', 'klaar')).toContain('‘klaar’ is hier geen keuze');
    });
    test('where the text cannot be read', async () => {
        const form = await made(TEXT.replace('tekst: "De', 'tekst: De'));
        const before = form.text;
        expect(await form.fill('alarmering', 'tekst', 'Anders.')).toMatch(/^Op regel \d+ van de tekst/);
        expect(form.text).toBe(before);
    });
    test.each([
        ['eigenaar: jansen', 'eigenaar { eerste: jansen }', 'eigenaar', 'jansen'],
        ['eigenaar: jansen', 'piketrichtlijnen: { nacht: "Bellen." }', 'piketrichtlijnen', 'Mailen.'],
    ])('where something else stands, as a newer version may write it: %s, %s', async (known, other, ...filled) => {
        const form = await made(TEXT.replace(known, other));
        const before = form.text;
        expect(await form.fill('alarmering', ...filled)).toMatch(/^Op regel 2[01] van de tekst/);
        expect(form.text).toBe(before);
    });
    test('what is no longer there', async () => {
        expect(await (await made()).fill('weg', 'tekst', 'Iets')).toContain('staat niet meer');
    });
});

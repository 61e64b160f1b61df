import { describe, expect, test } from 'vitest';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import { createWorkspace, type TestWorkspace } from '../support/workspace.js';

const FILE = 'a.samenwerking';
const PARTNER = 'crisispartner linge "Linge"\n';

const unused = (workspace: TestWorkspace, file = FILE) =>
    workspace
        .findings(file)
        .filter((finding) => finding.startsWith('niet-gebruikt '))
        .map((finding) => finding.replace('niet-gebruikt @ ', ''));

const unusedIn = async (text: string) => unused(await createWorkspace({ [FILE]: PARTNER + text }));

const contact = (naam: string, inhoud = '') => `contact ${naam} "C" { organisatie: utrecht  ${inhoud} }\n`;

describe('niet-gebruikt', () => {
    test('is a hint on the name of the contact, which an editor shows faded', async () => {
        const workspace = await createWorkspace({ [FILE]: `samenwerking a { ${contact('jansen')} }` });
        expect(unused(workspace)).toEqual(['jansen']);
        const diagnostic = workspace.diagnostics(FILE).find(({ code }) => code === 'niet-gebruikt');
        expect(diagnostic?.severity).toBe(DiagnosticSeverity.Hint);
        expect(diagnostic?.tags).toEqual([DiagnosticTag.Unnecessary]);
        expect(workspace.diagnostics(FILE).filter(({ tags }) => tags)).toHaveLength(1);
    });

    test('is not said of a contact with a role, or of one of an organisation', async () => {
        expect(await unusedIn(`samenwerking a { ${contact('jansen', 'rol: bestuurder')} }`)).toEqual([]);
        expect(await unusedIn(`crisispartner lek { ${contact('jansen')} }`)).toEqual([]);
    });

    test.each([
        ['an owner', 'proces { alarmering { eigenaar: NAAM } }'],
        ['an akkoord', 'proces { alarmering { akkoord NAAM 01-01-2026 } }'],
        ['an aspect', 'proces { aanspreekpunt-informatie { veiligheidsregio: NAAM } }'],
        ['an agreement beyond the minimum', 'proces { afspraak "X" { eigenaar: NAAM } }'],
        ['a talk', 'verkenning { gesprek 01-01-2026 { aanwezig: NAAM } }'],
        ['an account', 'techniek { account NAAM }'],
        ['an activity', 'plan { activiteit x { eigenaar: NAAM } }'],
        ['an improvement', 'uitvoering { go-live 01-01-2026 { verbeterpunt "X" { eigenaar: NAAM } } }'],
    ])('is not said of a contact that is named as %s, by its organisation or not', async (_, inhoud) => {
        const text = (naam: string) =>
            `samenwerking a { ${contact('jansen')} ${contact('smit')} ${inhoud.replace('NAAM', naam)} }`;
        expect(await unusedIn(text('jansen'))).toEqual(['smit']);
        expect(await unusedIn(text('utrecht.jansen'))).toEqual(['smit']);
    });

    test('is said of a contact of the same name in another samenwerking', async () => {
        const andere = `samenwerking b { ${contact('jansen')} proces { alarmering { eigenaar: jansen } } }`;
        const workspace = await createWorkspace({ [FILE]: `samenwerking a { ${contact('jansen')} }\n${andere}` });
        expect(workspace.diagnostics(FILE).filter(({ code }) => code === 'niet-gebruikt')).toHaveLength(1);
    });

    test('is not said of a contact that takes the place of one that is taken over', async () => {
        const basis = `samenwerking a { ${contact('jansen')} proces { alarmering { eigenaar: jansen } } }\n`;
        const eigen = (naam: string) => `samenwerking b { neemt-over: a  ${contact(naam)} }`;
        expect(await unusedIn(basis + eigen('jansen'))).toEqual([]);
        expect(await unusedIn(basis + eigen('smit'))).toEqual(['smit']);
    });

    test('comes and goes with the only reference to it, in a file that takes the samenwerking over', async () => {
        const overname = (eigenaar: string) =>
            `samenwerking b { neemt-over: tussen  proces { alarmering { ${eigenaar} } } }`;
        const workspace = await createWorkspace({
            [FILE]: `samenwerking a { ${contact('jansen')} ${contact('smit')} }`,
            'tussen.samenwerking': 'samenwerking tussen { neemt-over: a }',
            'b.samenwerking': overname('eigenaar: jansen'),
        });
        expect(unused(workspace)).toEqual(['smit']);
        await workspace.write('b.samenwerking', overname(''));
        expect(unused(workspace)).toEqual(['jansen', 'smit']);
        await workspace.write('b.samenwerking', overname('eigenaar: smit'));
        expect(unused(workspace)).toEqual(['jansen']);
        await workspace.remove('b.samenwerking');
        expect(unused(workspace)).toEqual(['jansen', 'smit']);
        await workspace.write('b.samenwerking', overname('eigenaar: jansen'));
        expect(unused(workspace)).toEqual(['smit']);
    });

    test('is not said where it follows from another mistake', async () => {
        const text = (inhoud: string, rest = '') => `samenwerking a {\n${contact('jansen', inhoud)}${rest}\n}`;
        expect(await unusedIn(text('', 'proces { alarmering { eigenaar: janssen } }'))).toEqual([]);
        expect(await unusedIn(text('', 'proces { alarmering {\neigenaar jansen\n} }'))).toEqual([]);
        expect(await unusedIn(text('\nroll: bestuurder\n'))).toEqual([]);
        expect(await unusedIn(text('\nrol:\n'))).toEqual([]);
    });
});

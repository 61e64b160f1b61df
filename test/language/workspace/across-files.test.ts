import { Cancellation, DocumentState, OperationCancelled, URI, UriUtils } from 'langium';
import { describe, expect, test, vi } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { createWorkspace, PEILDATUM, type TestWorkspace } from '../support/workspace.js';

const SAMENWERKING = `samenwerking proef "Proef" {
    partner: linge
    regio: utrecht
    profiel: kern
    proces { alarmering { eigenaar: devries } }
}
`;
const PARTNER = 'crisispartner linge "Waterschap Linge" { contact devries "J. de Vries" }\n';

describe('names across files', () => {
    test('a partner and its contact in another file are known, and unknown again when the file goes', async () => {
        const workspace = await createWorkspace({ 'a.samenwerking': SAMENWERKING });
        const unknown = () => workspace.findings('a.samenwerking').filter((finding) => finding.startsWith('onbekend '));
        // Its contact is unknown too, but that follows from it.
        expect(unknown()).toEqual(['onbekend @ linge']);
        await workspace.write('partner.samenwerking', PARTNER);
        expect(unknown()).toEqual([]);
        await workspace.write('partner.samenwerking', PARTNER.replace('devries', 'devrees'));
        expect(unknown()).toEqual(['onbekend @ devries']);
        await workspace.write('partner.samenwerking', PARTNER);
        expect(unknown()).toEqual([]);
        await workspace.remove('partner.samenwerking');
        // Its contact is unknown too, but that follows from it.
        expect(unknown()).toEqual(['onbekend @ linge']);
    });

    test('a region of the workspace takes the place of the built-in one, until it goes', async () => {
        const text = SAMENWERKING.replace('devries', 'bakker');
        const workspace = await createWorkspace({ 'a.samenwerking': text, 'partner.samenwerking': PARTNER });
        const unknown = () => workspace.findings('a.samenwerking').filter((finding) => finding.startsWith('onbekend '));
        expect(unknown()).toEqual(['onbekend @ bakker']);
        await workspace.write('regio.samenwerking', 'veiligheidsregio utrecht { contact bakker "B. Bakker" }\n');
        expect(unknown()).toEqual([]);
        await workspace.remove('regio.samenwerking');
        expect(unknown()).toEqual(['onbekend @ bakker']);
    });

    test('a region that does not say what it is called keeps its built-in title', async () => {
        const workspace = await createWorkspace({ 'regio.samenwerking': 'veiligheidsregio utrecht { }\n' });
        const { Beoordelingen } = workspace.services.assessment;
        expect(Beoordelingen.organisatie('veiligheidsregio:utrecht')?.titel).toBe('Veiligheidsregio Utrecht');
        await workspace.write('regio.samenwerking', 'veiligheidsregio utrecht "VRU" { }\n');
        expect(Beoordelingen.organisatie('veiligheidsregio:utrecht')?.titel).toBe('VRU');
    });

    test('what a region tells of itself counts for step 4 when its file appears and goes', async () => {
        const known = 'kerntaken: "k"  ambities: "a"  verwachtingen: "v"';
        const workspace = await createWorkspace({
            'a.samenwerking': SAMENWERKING.replace('profiel: kern', 'verkenning { gesprek 01-02-2026 }'),
            'partner.samenwerking': PARTNER.replace('{', `{ ${known} `),
        });
        const step4 = () => workspace.beoordeling('a.samenwerking').stappen[3]?.status;
        expect(step4()).toBe('bezig');
        await workspace.write('regio.samenwerking', `veiligheidsregio utrecht { ${known} }\n`);
        expect(step4()).toBe('gereed');
        await workspace.remove('regio.samenwerking');
        expect(step4()).toBe('bezig');
    });

    test('a name that two files declare is reported in the later one, until the earlier one goes', async () => {
        const workspace = await createWorkspace({ 'b.samenwerking': PARTNER });
        const twice = () => workspace.findings('b.samenwerking').filter((finding) => finding.startsWith('dubbel '));
        expect(twice()).toEqual([]);
        await workspace.write('a.samenwerking', 'crisispartner linge "Nog een"\n');
        expect(twice()).toEqual(['dubbel @ linge']);
        await workspace.remove('a.samenwerking');
        expect(twice()).toEqual([]);
    });

    test('a base that changes is felt two steps away', async () => {
        const workspace = await createWorkspace({
            'a.samenwerking': SAMENWERKING.replace('devries', 'lammers').replace('{', '{ contact lammers "L."'),
            'b.samenwerking': 'samenwerking midden { neemt-over: proef }\n',
            'c.samenwerking': 'samenwerking top { neemt-over: midden }\n',
            'partner.samenwerking': PARTNER,
        });
        const profiel = () => workspace.beoordeling('c.samenwerking').profiel?.naam;
        expect(profiel()).toBe('kern');
        await workspace.write('a.samenwerking', SAMENWERKING.replace('profiel: kern', 'profiel: stand-by'));
        expect(profiel()).toBe('stand-by');
    });

    test('two contacts of one name are ambiguous until one goes; naming the organisation helps', async () => {
        const regio = 'veiligheidsregio utrecht { contact devries "D. de Vries" }\n';
        const workspace = await createWorkspace({ 'a.samenwerking': SAMENWERKING, 'partner.samenwerking': PARTNER });
        const ambiguous = () => workspace.findings('a.samenwerking').filter((one) => one.startsWith('meerduidig '));
        expect(ambiguous()).toEqual([]);
        await workspace.write('regio.samenwerking', regio);
        expect(ambiguous()).toEqual(['meerduidig @ devries']);
        await workspace.write('a.samenwerking', SAMENWERKING.replace('devries', 'utrecht.devries'));
        expect(ambiguous()).toEqual([]);
        await workspace.write('a.samenwerking', SAMENWERKING);
        await workspace.remove('regio.samenwerking');
        expect(ambiguous()).toEqual([]);
    });
});

describe('what depends on another file, however many steps away', () => {
    const NORM = (regels: string) => `norm oost { breidt-uit: stappenplan
        eis pers "Persvoorlichting" { thema: proces }
        aanvulling stand-by { checklist { ${regels} } } }\n`;
    const missing = (workspace: TestWorkspace, file: string) =>
        workspace
            .diagnostics(file)
            .filter(({ code }) => code === 'afspraak-ontbreekt')
            .map(({ data }) => data.eis as string);
    const about = (workspace: TestWorkspace, file: string, ...codes: string[]) =>
        workspace
            .findings(file)
            .map((finding) => finding.split(' ')[0] as string)
            .filter((code) => codes.includes(code));

    test('a base that goes and comes back is felt by who takes over what takes it over', async () => {
        const files = {
            'b.samenwerking': 'samenwerking midden { neemt-over: proef }\n',
            'partner.samenwerking': PARTNER,
        };
        const workspace = await createWorkspace({
            ...files,
            'a.samenwerking': SAMENWERKING,
            'c.samenwerking': 'samenwerking top { neemt-over: midden }\n',
        });
        const inC = () => about(workspace, 'c.samenwerking', 'partner-ontbreekt', 'profiel-ontbreekt');
        expect(inC()).toEqual([]);
        await workspace.remove('a.samenwerking');
        expect(inC()).toEqual(['partner-ontbreekt', 'profiel-ontbreekt']);
        await workspace.write('a.samenwerking', SAMENWERKING);
        expect(inC()).toEqual([]);
        await workspace.write('a.samenwerking', SAMENWERKING.replace('profiel: kern', ''));
        expect(inC()).toEqual(['profiel-ontbreekt']);
    });

    test('a norm that asks more is felt in every file that follows it, also through another norm', async () => {
        const workspace = await createWorkspace({
            'a.samenwerking': 'samenwerking proef { volgens: noord  partner: nietes  profiel: stand-by }\n',
            'b.samenwerking': 'samenwerking top { neemt-over: proef }\n',
            'noord.samenwerking': 'norm noord { breidt-uit: oost }\n',
            'oost.samenwerking': NORM(''),
        });
        const asks = () => ['a', 'b'].map((naam) => missing(workspace, `${naam}.samenwerking`).includes('pers'));
        expect(asks()).toEqual([false, false]);
        await workspace.write('oost.samenwerking', NORM('pers'));
        expect(asks()).toEqual([true, true]);
        await workspace.write('oost.samenwerking', NORM(''));
        expect(asks()).toEqual([false, false]);
        await workspace.remove('oost.samenwerking');
        expect(missing(workspace, 'b.samenwerking')).toEqual([]);
        await workspace.write('oost.samenwerking', NORM('pers'));
        expect(asks()).toEqual([true, true]);
    });

    test('the norm that is set as the default is felt in files that do not name it', async () => {
        const workspace = await createWorkspace();
        workspace.services.Instellingen.set({ peildatum: PEILDATUM, norm: 'oost' });
        await workspace.write('a.samenwerking', 'samenwerking proef { profiel: stand-by }\n');
        const asks = () => missing(workspace, 'a.samenwerking').includes('pers');
        expect(asks()).toBe(false);
        await workspace.write('oost.samenwerking', NORM('pers'));
        expect(asks()).toBe(true);
        await workspace.write('oost.samenwerking', NORM(''));
        expect(asks()).toBe(false);
        await workspace.write('oost.samenwerking', NORM('pers'));
        await workspace.remove('oost.samenwerking');
        expect(asks()).toBe(false);
    });

    test('a norm that is set and is not there is told where it should have held, until it is there', async () => {
        const workspace = await createWorkspace({ 'noord.samenwerking': 'norm noord { breidt-uit: stappenplan }\n' });
        workspace.services.Instellingen.set({ peildatum: PEILDATUM, norm: 'oost' });
        await workspace.write('a.samenwerking', 'samenwerking proef { profiel: stand-by }\n');
        await workspace.write('b.samenwerking', 'samenwerking eigen { volgens: noord }\n');
        await workspace.write('c.samenwerking', 'samenwerking top { neemt-over: eigen }\n');
        const CODE = 'instelling-onbekend';
        const unknown = () => ['a', 'b', 'c'].map((naam) => about(workspace, `${naam}.samenwerking`, CODE));
        expect(unknown()).toEqual([[CODE], [], []]);
        const said = workspace.diagnostics('a.samenwerking').find(({ code }) => code === CODE);
        expect(said?.severity).toBe(DiagnosticSeverity.Warning);
        expect(said?.message).toBe(
            'De instelling ‘samenwerking.norm’ noemt ‘oost’, maar die norm is er niet. Daarom geldt hier het ' +
                'ingebouwde Stappenplan. Verbeter de instelling, of voeg de norm toe. Kies uit: noord, stappenplan.',
        );
        await workspace.write('oost.samenwerking', NORM(''));
        expect(unknown()).toEqual([[], [], []]);
        await workspace.remove('oost.samenwerking');
        expect(unknown()).toEqual([[CODE], [], []]);
    });

    test('a region of the workspace is felt by who takes over the samenwerking that names it', async () => {
        const workspace = await createWorkspace({
            'a.samenwerking': 'samenwerking proef { partner: linge  regio: utrecht }\n',
            'b.samenwerking': 'samenwerking top { neemt-over: proef  proces { alarmering { eigenaar: bakker } } }\n',
            'partner.samenwerking': 'crisispartner linge { contact bakker "B. Bakker" }\n',
        });
        const ambiguous = () => about(workspace, 'b.samenwerking', 'meerduidig').length;
        expect(ambiguous()).toBe(0);
        await workspace.write('regio.samenwerking', 'veiligheidsregio utrecht { contact bakker "K. Bakker" }\n');
        expect(ambiguous()).toBe(1);
        await workspace.remove('regio.samenwerking');
        expect(ambiguous()).toBe(0);
    });

    test('a contact that can be reached, or not, is felt where it is the point of contact', async () => {
        const partner = (telefoon: string) => `crisispartner linge { contact devries "D" { ${telefoon} } }\n`;
        const workspace = await createWorkspace({
            'a.samenwerking': `samenwerking proef { partner: linge
                proces { aanspreekpunt-informatie { crisispartner: devries } } }`,
            'partner.samenwerking': partner(''),
        });
        const unreachable = () => about(workspace, 'a.samenwerking', 'contact-onbereikbaar').length;
        expect(unreachable()).toBe(1);
        await workspace.write('partner.samenwerking', partner('telefoon: "0344 000 000"'));
        expect(unreachable()).toBe(0);
        await workspace.write('partner.samenwerking', partner(''));
        expect(unreachable()).toBe(1);
    });
});

test('a file that is gone by the time that it is read keeps no other from being checked', async () => {
    const workspace = await createWorkspace({ 'a.samenwerking': SAMENWERKING });
    const { DocumentBuilder } = workspace.services.shared.workspace;
    await DocumentBuilder.update([URI.parse('file:///werkmap/weg.samenwerking')], []);
    await workspace.write('partner.samenwerking', PARTNER);
    expect(workspace.findings('a.samenwerking').filter((finding) => finding.startsWith('onbekend '))).toEqual([]);
});

test('what was found is told, also where a newer change stops the check of the other files', async () => {
    const workspace = await createWorkspace({ 'a.samenwerking': SAMENWERKING, 'b.samenwerking': PARTNER });
    const { DocumentBuilder } = workspace.services.shared.workspace;
    const told: string[] = [];
    const newerChange = new Cancellation.CancellationTokenSource();
    DocumentBuilder.onDocumentPhase(DocumentState.Validated, ({ uri }) => {
        told.push(UriUtils.basename(uri));
    });
    // The change arrives while the first file is being checked.
    const { DocumentValidator } = workspace.services.validation;
    const check = DocumentValidator.validateDocument.bind(DocumentValidator);
    vi.spyOn(DocumentValidator, 'validateDocument').mockImplementationOnce(async (...args) => {
        newerChange.cancel();
        return check(...args);
    });
    const uris = ['a', 'b'].map((name) => URI.parse(`file:///werkmap/${name}.samenwerking`));
    await expect(DocumentBuilder.update(uris, [], newerChange.token)).rejects.toBe(OperationCancelled);
    expect(told).toEqual(['a.samenwerking']);
    await DocumentBuilder.update([], []);
    expect(told).toEqual(['a.samenwerking', 'b.samenwerking']);
});

test('whoever waits for all files has an answer, also after a change that concerns none of them', async () => {
    const { services } = await createWorkspace({ 'a.samenwerking': 'samenwerking a {}' });
    const { DocumentBuilder } = services.shared.workspace;
    await DocumentBuilder.update([], []);
    await DocumentBuilder.waitUntil(DocumentState.Validated);
    await DocumentBuilder.update([], [URI.parse('file:///werkmap/weg.samenwerking')]);
    await DocumentBuilder.waitUntil(DocumentState.Validated);
    expect(DocumentBuilder.hasReadAll).toBe(true);
});

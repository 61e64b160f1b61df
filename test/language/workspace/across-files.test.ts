import { describe, expect, test } from 'vitest';
import { createWorkspace } from '../support/workspace.js';

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

import type { EisStatus } from '@samenwerking/language';
import { formats, kinds } from '@samenwerking/report';
import { beforeAll, describe, expect, test } from 'vitest';
import { createWorkspace, PEILDATUM, type TestWorkspace } from '../language/support/workspace.js';
import { exampleFiles } from '../report/support/reports.js';
import { checked, imported, statuses } from './support/import.js';

/** What is written for a status that a checklist of ours shows. One that is not needed lacks the reason, so it is not. */
const WRITTEN: Readonly<Record<EisStatus, string | undefined>> = {
    gereed: 'gereed',
    onvolledig: 'concept',
    verlopen: 'concept',
    ontbreekt: undefined,
    afgeweken: undefined,
};

const files = exampleFiles();
const withSamenwerking = Object.keys(files).filter((path) => !path.includes('/'));
const others = Object.fromEntries(Object.entries(files).filter(([path]) => path.includes('/')));
const PROFIELEN = ['stand-by', 'structureel', 'kern'];

let workspace: TestWorkspace;

beforeAll(async () => {
    workspace = await createWorkspace(files);
});

describe.each(['docx', 'xlsx'] as const)('our own checklist in %s is read back', (formaat) => {
    const cases = withSamenwerking.flatMap((file) => PROFIELEN.map((profiel) => [file, profiel] as const));

    test.each(cases)('%s as %s', async (file, profiel) => {
        const { services } = workspace;
        services.Instellingen.set({ peildatum: PEILDATUM, profiel });
        const beoordeling = workspace.beoordeling(file);
        const lookup = services.assessment.Beoordelingen;
        const [report] = kinds.checklist.make([{ beoordeling, lookup, textErrors: 0 }]);
        services.Instellingen.set({ peildatum: PEILDATUM });
        const bytes = await formats[formaat].encode(report as NonNullable<typeof report>);

        const made = await imported(new Uint8Array(bytes as Uint8Array), {
            workspace: await createWorkspace(others),
        });

        const read = await checked(made, others);
        expect(read.beoordeling('bron.samenwerking')).toMatchObject({
            titel: beoordeling.titel,
            profiel: { naam: profiel },
        });
        expect(statuses(read)).toEqual(
            Object.fromEntries(beoordeling.eisen.map(({ eis, status }) => [eis, WRITTEN[status]])),
        );
        expect(read.beoordeling('bron.samenwerking').eisen.map(({ eis }) => eis)).toEqual(
            beoordeling.eisen.map(({ eis }) => eis),
        );
        const missing = (of: typeof beoordeling) => of.eisen.filter(({ status }) => status === 'ontbreekt');
        expect(missing(read.beoordeling('bron.samenwerking')).map(({ eis }) => eis)).toEqual(
            missing(beoordeling).map(({ eis }) => eis),
        );
        const { partners } = read.beoordeling('bron.samenwerking').feiten;
        expect(partners.map(({ id }) => id)).toEqual(beoordeling.feiten.partners.slice(0, 1).map(({ id }) => id));
    });
});

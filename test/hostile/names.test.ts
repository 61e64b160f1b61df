import { kindNames, kinds, renderMarkdown } from '@samenwerking/report';
import { expect, test } from 'vitest';
import { createWorkspace } from '../language/support/workspace.ts';

const FILE = 'a.samenwerking';

/** Everything that has a name, called so; what may go without a title goes without, so that its name is shown. */
const called = (name: string) => `
crisispartner ${name} { contact ${name} { functie: "F" rol: ${name} } }
samenwerking ${name} {
    volgens: ${name}  partner: ${name}  regio: utrecht  profiel: ${name} { gekozen-op: 01-01-2026 }
    verkenning { gesprek 01-01-2026 { aanwezig: ${name} } vraag ${name} { antwoord: "A" } }
    proces { ${name} { status: gereed  tekst: "T"  eigenaar: ${name} } }
    techniek { systeem: ${name}  account ${name} { rechten: ${name} } }
    plan { activiteit ${name} { voor: ${name}  van: 01-01-2026  doorlooptijd: 1 week } }
}
norm ${name} {
    eis ${name} { thema: proces  aspect ${name} }
    profiel ${name} { accounts: lezen  checklist { ${name}: ${name} } }
    vraag ${name}
}
`;

test.each(['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'])(
    'a name that every object of JavaScript has is a name as any: %s',
    async (name) => {
        const reportsOn = async (naam: string) => {
            const { services, document, findings } = await createWorkspace({ [FILE]: called(naam) });
            const { Beoordelingen: lookup } = services.assessment;
            const subjects = lookup
                .beoordelingenOf(document(FILE))
                .map((beoordeling) => ({ beoordeling, lookup, textErrors: 0 }));
            const reports = kindNames.flatMap((kind) => kinds[kind].make(subjects));
            return { findings: findings(FILE), reports: reports.map(({ report }) => renderMarkdown(report)) };
        };
        const shown = await reportsOn(name);
        const ordinary = await reportsOn('gewonenaam');
        const plain = (text: string) =>
            text.replaceAll('\\', '').replace(new RegExp(name, 'gi'), 'gewonenaam').toLowerCase();
        expect(shown.findings.map(plain)).toEqual(ordinary.findings.map(plain));
        expect(shown.reports.map(plain)).toEqual(ordinary.reports.map(plain));
    },
);

import { expect, test } from 'vitest';
import { createWorkspace, type TestWorkspace } from '../support/workspace.js';

const PARTNER = 'crisispartner linge "Waterschap Linge" { contact devries "J. de Vries" { telefoon: "1" } }\n';
const BASE = `samenwerking landelijk "Landelijk" {
    partner: linge
    regio: utrecht
    profiel: kern { gekozen-op: 01-01-2026 }
    proces { aanspreekpunt-informatie { status: gereed  crisispartner: devries } }
}
`;
const TAKERS = Object.fromEntries(
    Array.from({ length: 45 }, (_, index) => [
        `a${index}.samenwerking`,
        `samenwerking eigen-${index} { neemt-over: landelijk  partner: linge  regio: flevoland }\n`,
    ]),
);

/** Everything found in the files that take over. */
function found(workspace: TestWorkspace): string[] {
    return Object.keys(TAKERS).flatMap((file) =>
        workspace.diagnostics(file).map(({ message }) => `${file} ${message}`),
    );
}

test.each([
    ['goes', PARTNER.replace(/contact .*\}/, '}')],
    ['comes', `${PARTNER}veiligheidsregio utrecht { contact devries "U. de Vries" }\n`],
])(
    'what more files take over than are checked at a time is judged anew when a contact behind it %s',
    async (_, changed) => {
        // What they rest on is read, and so linked, last.
        const others = { ...TAKERS, 'z-landelijk.samenwerking': BASE };
        const workspace = await createWorkspace({ ...others, 'z-partner.samenwerking': PARTNER });
        await workspace.write('z-partner.samenwerking', changed);
        const fresh = await createWorkspace({ ...others, 'z-partner.samenwerking': changed });
        expect(found(workspace)).toEqual(found(fresh));
    },
);

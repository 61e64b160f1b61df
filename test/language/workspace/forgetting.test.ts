import { expect, test } from 'vitest';
import { createWorkspace, type TestWorkspace } from '../support/workspace.js';

/** Every text that can be reached from these services, whatever keeps it. */
function textsKeptBy({ services }: TestWorkspace): Set<string> {
    const found = new Set<string>();
    const seen = new Set<unknown>();
    const left: unknown[] = [services, services.shared];
    while (left.length > 0) {
        const one = left.pop();
        if (typeof one === 'string') {
            found.add(one);
        } else if (typeof one === 'object' && one !== null && !seen.has(one)) {
            seen.add(one);
            left.push(...partsOf(one));
        }
    }
    return found;
}

function partsOf(one: object): unknown[] {
    const own = Object.values(Object.getOwnPropertyDescriptors(one)).map(({ value }) => value);
    if (one instanceof Map) {
        return [...own, ...[...one].flat()];
    }
    return one instanceof Set ? [...own, ...one] : own;
}

const FILE = 'verdwenen.samenwerking';
const TEXT = `crisispartner verdwenen-partner { }
samenwerking verdwenen { partner: verdwenen-partner
    neemt-over: blijft
    verkenning { document "D" { bestand: "verdwenen.md" } }
    mens { geheimhouding { eigenaar: jansen } }
}
`;

test('of a file that is gone nothing is kept, or memory would grow with whatever comes and goes', async () => {
    const other = 'samenwerking blijft { contact jansen { telefoon: "1" } }\n';
    const workspace = await createWorkspace({ 'a.samenwerking': other }, { isMissing: () => true });
    const ofFile = () => [...textsKeptBy(workspace)].filter((text) => text.includes('verdwenen'));
    await workspace.write(FILE, TEXT);
    expect(ofFile()).not.toEqual([]);
    await workspace.remove(FILE);
    // The parser keeps what it read last.
    await workspace.write('a.samenwerking', `${other}\n`);
    expect(ofFile()).toEqual([]);
});

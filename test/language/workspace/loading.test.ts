// What is said of an open file while a folder loads.
import { expect, test } from 'vitest';
import { findings, load } from '../support/loading.js';

test('an open file has its findings before all others are read, but for what those may settle', async () => {
    const { workspace, ahead } = await load(
        { 'linge.samenwerking': 'crisispartner linge "Linge" { contact jansen "J" { telefoon: "0201234567" } }' },
        `samenwerking a "A" {
    partner: linge
    regio: utrecht
    contact bakker "B" {}
    proces {
        alarmering { eigenaar: jansen }
        alarmering {}
    }
}`,
    );
    expect(ahead).toHaveLength(1);
    expect(ahead[0]).toContainEqual(expect.stringContaining('dubbel'));
    expect(ahead[0]).not.toContainEqual(expect.stringMatching('onbekend|niet-gebruikt'));
    expect(findings(workspace)).toContainEqual(expect.stringContaining('niet-gebruikt'));
});

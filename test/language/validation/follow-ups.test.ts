import { expect, test } from 'vitest';
import { createWorkspace } from '../support/workspace.js';

/** The errors of a text, by what is wrong. */
async function onbekend(text: string): Promise<string[]> {
    const workspace = await createWorkspace({ 'a.samenwerking': text });
    return workspace.findings('a.samenwerking').filter((finding) => finding.startsWith('onbekend @'));
}

test.each(['oost', 'stappenplan'])('unknown names beside ‘volgens: %s’ do not silence each other', async (norm) => {
    const text = `norm oost "O" { breidt-uit: stappenplan }
samenwerking z "Z" { volgens: ${norm} profiel: kern proces { alarmring { } } }
samenwerking y "Y" { volgens: ${norm} profiel: super }
`;
    expect(await onbekend(text)).toEqual(['onbekend @ alarmring', 'onbekend @ super']);
});

test.each([
    ['a key that does not exist', 'partner: linge  kleur: "rood"'],
    ['a date that does not exist', 'partner: linge  adoptieregio: utrecht { aangemeld-op: 31-02-2026 }'],
])('%s beside a partner hides no contact that is not known', async (_, line) => {
    const text = `crisispartner linge "L" { }
samenwerking z "Z" {
    ${line}
    proces { alarmering { eigenaar: piet } }
}
`;
    expect(await onbekend(text)).toEqual(['onbekend @ piet']);
});

test.each([
    ['a partner that is not known', 'partner: lingee'],
    ['a partner that is written wrongly', 'partnr: linge'],
])('%s may have the contact', async (_, line) => {
    const text = `crisispartner linge "L" { contact piet "P" { } }
samenwerking z "Z" {
    ${line}
    proces { alarmering { eigenaar: piet } }
}
`;
    expect((await onbekend(text)).filter((finding) => finding.endsWith('piet'))).toEqual([]);
});

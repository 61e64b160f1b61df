import { aanbodVan, eersteInvulplek, newSamenwerking, partnerOf } from '@samenwerking/language';
import { expect, test } from 'vitest';
import { createWorkspace, PEILDATUM } from '../support/workspace.js';

const known = 'crisispartner netbeheer "Netbeheer" { sector: "energie" }';

/** The line that is to be filled in first, up to the cursor, and the line before its block. */
async function firstFor(partner: string): Promise<{ readonly line: string; readonly block: string }> {
    const { services } = await createWorkspace({ 'partners.samenwerking': known });
    const aanbod = aanbodVan(services);
    const [norm] = aanbod.normen;
    const { tekst } = newSamenwerking({
        ...{ aanbod, norm: norm as NonNullable<typeof norm>, peildatum: PEILDATUM },
        profiel: norm?.profielen.values().next().value,
        partner: partnerOf(partner, aanbod),
        regios: [],
    });
    const { line, character } = eersteInvulplek(tekst);
    const lines = tekst.split('\n');
    const before = lines.slice(0, line).findLast((text) => text.endsWith('{'));
    return { line: (lines[line] ?? '').slice(0, character), block: before?.trim() ?? '' };
}

test('a new partner is described first', async () => {
    const { line, block } = await firstFor('Waterschap Zilverstroom');
    expect(block).toBe('crisispartner waterschap-zilverstroom "Waterschap Zilverstroom" {');
    expect(line).toMatch(/^ {4}\/\/ contact /);
});

test('with a partner that is described already, it begins with what was found', async () => {
    const { line, block } = await firstFor('netbeheer');
    expect(block).toBe('verkenning {');
    expect(line).toMatch(/^ {8}\/\/ incident /);
});

test('a text with nothing to fill in begins at its start', () => {
    expect(eersteInvulplek('samenwerking a {\n    // Klaar.\n    partner: b\n}\n')).toEqual({ line: 0, character: 0 });
});

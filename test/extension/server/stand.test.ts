import type { Keuzes } from '@samenwerking/language';
import { geldendeErnst } from '@samenwerking/language';
import { expect, test } from 'vitest';
import type { CodeLens } from 'vscode-languageserver-types';
import { groepenVan } from '../../../packages/extension/src/server/overzicht.ts';
import { standVan } from '../../../packages/extension/src/server/stand-handler.ts';
import { EXAMPLES } from '../../language/support/fixable-files.js';
import { createWorkspace, PEILDATUM } from '../../language/support/workspace.js';

/** What the status bar, the tree and the lenses count of every samenwerking of the examples. */
async function counted(
    ernst: NonNullable<Keuzes['ernst']>,
): Promise<Readonly<Record<'balk' | 'boom' | 'lens', number>>[]> {
    const { document, services } = await createWorkspace(EXAMPLES);
    services.Instellingen.set({ peildatum: PEILDATUM, ernst });
    const counts = Object.keys(EXAMPLES).map(async (file) => {
        const uri = document(file).uri.toString();
        const lenses = (await services.lsp.CodeLensProvider?.provideCodeLens(document(file), {
            textDocument: { uri },
        })) as CodeLens[];
        return services.assessment.Beoordelingen.beoordelingenOf(document(file)).map((beoordeling) => {
            const stand = standVan(beoordeling, services);
            const groepen = groepenVan(beoordeling, (melding) => geldendeErnst(melding, services.Instellingen));
            const regel = beoordeling.feiten.bereik.start.line;
            const lens = lenses.find(({ range }) => range.start.line === regel)?.command?.title ?? '';
            return {
                balk: stand?.urgent ?? Number.NaN,
                boom: groepen.flatMap(({ isUrgent, punten }) => (isUrgent ? punten : [])).length,
                lens: Number(/(\d+) te laat of bijna verlopen/.exec(lens)?.[1] ?? 0),
            };
        });
    });
    return (await Promise.all(counts)).flat();
}

test('status bar, tree and lens count the same, also when the settings switch a finding off', async () => {
    for (const ernst of [{}, { 'afspraak-verloopt': 'uit' }] as const) {
        for (const { balk, boom, lens } of await counted(ernst)) {
            expect([boom, lens]).toEqual([balk, balk]);
        }
    }
    const total = (counts: Awaited<ReturnType<typeof counted>>) => counts.reduce((sum, { balk }) => sum + balk, 0);
    expect(total(await counted({ 'afspraak-verloopt': 'uit' }))).toBeLessThan(total(await counted({})));
});

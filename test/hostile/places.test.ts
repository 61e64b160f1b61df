import { AstUtils, GrammarAST } from 'langium';
import { expect, test } from 'vitest';
import { createWorkspace } from '../language/support/workspace.ts';
import { ownMistakes, places } from './support/everywhere.ts';

test('every place where the grammar takes a text has one', async () => {
    const { services } = await createWorkspace();
    const takesText = (assignment: GrammarAST.Assignment) =>
        AstUtils.streamAst(assignment.terminal)
            .filter(GrammarAST.isRuleCall)
            .some(({ rule }) => ['STRING', 'TEKSTBLOK', 'Tekst'].includes(rule.$refText));
    const asked = AstUtils.streamAllContents(services.Grammar)
        .filter(GrammarAST.isAssignment)
        .filter(takesText)
        .map(({ feature }) => feature)
        .toSet();
    expect(asked.size).toBeGreaterThan(25);
    const given = new Set(places.map(({ what }) => what.split('.')[1]));
    expect(asked.difference(given)).toEqual(new Set());
    expect(ownMistakes).toEqual(['onbekende-sleutel @ onbekend']);
});

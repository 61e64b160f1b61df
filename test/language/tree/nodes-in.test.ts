import fc from 'fast-check';
import {
    type AstNode,
    AstUtils,
    DefaultReferenceDescriptionProvider,
    GrammarUtils,
    type LangiumDocument,
    type ReferenceDescription,
} from 'langium';
import { expect, test } from 'vitest';
import { nodesIn, referencesOf } from '../../../packages/language/src/tree/nodes-in.js';
import { nodesForProperty } from '../../../packages/language/src/tree/property-nodes.js';
import { ReferenceTable } from '../../../packages/language/src/workspace/reference-table.js';
import { EXAMPLES } from '../support/fixable-files.js';
import { MESSY } from '../support/messy-files.js';
import { createWorkspace } from '../support/workspace.js';

const FILES: Readonly<Record<string, string>> = { ...EXAMPLES, ...MESSY };

/** A file of which a part is missing: what could not be read in full has another tree. */
const damaged = fc
    .tuple(fc.constantFrom(...Object.values(FILES)), fc.nat(), fc.nat({ max: 60 }))
    .map(([text, place, length]) => {
        const from = place % text.length;
        return text.slice(0, from) + text.slice(from + length);
    });

async function inEachDocument(check: (document: LangiumDocument, root: AstNode) => unknown): Promise<void> {
    const workspace = await createWorkspace(FILES);
    for (const name of Object.keys(FILES)) {
        await check(workspace.document(name), workspace.document(name).parseResult.value);
    }
    await fc.assert(
        fc.asyncProperty(damaged, async (text) => {
            await workspace.write('rommel.samenwerking', text);
            const document = workspace.document('rommel.samenwerking');
            await check(document, document.parseResult.value);
        }),
        { numRuns: 40 },
    );
}

test('the nodes of a document are those of Langium, in its order', async () => {
    await inEachDocument((_, root) => {
        expect(nodesIn(root)).toEqual(AstUtils.streamAllContents(root).toArray());
    });
});

test('the references of a node are those of Langium, in its order', async () => {
    await inEachDocument((_, root) => {
        for (const node of nodesIn(root)) {
            expect(referencesOf(node)).toEqual(AstUtils.streamReferences(node).toArray());
        }
    });
});

test('what gives a property is what Langium finds for it', async () => {
    await inEachDocument((_, root) => {
        for (const node of nodesIn(root)) {
            for (const property of Object.keys(node).filter((key) => !key.startsWith('$'))) {
                expect(nodesForProperty(node, property)).toEqual(
                    GrammarUtils.findNodesForProperty(node.$cstNode, property),
                );
            }
        }
    });
});

test('every reference is linked, and described as Langium does', async () => {
    const { services } = await createWorkspace({});
    const { AstNodeLocator } = services.workspace;
    const langium = new DefaultReferenceDescriptionProvider(services);
    await inEachDocument(async (document, root) => {
        const references = AstUtils.streamAst(root).flatMap((node) => AstUtils.streamReferences(node));
        expect(document.references).toEqual(references.map(({ reference }) => reference).toArray());
        const table = ReferenceTable.of(document);
        const described = [...table.declarations].flatMap(({ documentUri, path }) =>
            table.allLeadingTo(documentUri, path, AstNodeLocator),
        );
        expect(inOrder(described)).toEqual(inOrder(await langium.createDescriptions(document)));
    });
});

function inOrder(descriptions: readonly ReferenceDescription[]): readonly ReferenceDescription[] {
    return descriptions.toSorted((a, b) => a.segment.offset - b.segment.offset);
}

import {
    type AstNodeDescription,
    type AstNodeLocator,
    CstUtils,
    type LangiumDocument,
    type ReferenceDescription,
    type URI,
    UriUtils,
} from 'langium';

/** Of each name: where it begins and ends in the text, and the lines and characters of both. */
const NUMBERS = 6;

/**
 * What the names in a document lead to, and where they stand. A large workspace holds more names than anything else: each
 * is kept as a few numbers, and described as Langium does for whoever asks. `nodes-in.test.ts` compares the two.
 */
export class ReferenceTable {
    private readonly document: LangiumDocument;
    private readonly targets: readonly AstNodeDescription[];
    private readonly places: Int32Array;

    private constructor(document: LangiumDocument, targets: readonly AstNodeDescription[], places: readonly number[]) {
        this.document = document;
        this.targets = targets;
        this.places = Int32Array.from(places);
    }

    /** Of a document that has been linked. */
    static of(document: LangiumDocument): ReferenceTable {
        const targets: AstNodeDescription[] = [];
        const places: number[] = [];
        for (const reference of document.references) {
            const target = '$nodeDescription' in reference ? reference.$nodeDescription : undefined;
            const written = reference.$refNode;
            if (target && written) {
                const { start, end } = written.range;
                targets.push(target);
                places.push(written.offset, written.end, start.line, start.character, end.line, end.character);
            }
        }
        return new ReferenceTable(document, targets, places);
    }

    /** What was kept; undefined where something that a name led to cannot be found any more. */
    static restore(
        document: LangiumDocument,
        { targets, leadTo, places }: KeptReferences,
        find: (uri: string, path: string) => AstNodeDescription | undefined,
    ): ReferenceTable | undefined {
        const found = targets.map(([uri, path]) => find(uri, path));
        const all = leadTo.map((index) => found[index]);
        return all.every((target) => target !== undefined) ? new ReferenceTable(document, all, places) : undefined;
    }

    /** All that is in it, as plain data. */
    get kept(): KeptReferences {
        const targets = [...this.declarations];
        const indexOf = new Map(targets.map((target, index) => [target, index]));
        return {
            targets: targets.map(({ documentUri, path }) => [documentUri.toString(), path]),
            leadTo: this.targets.map((target) => indexOf.get(target) as number),
            places: [...this.places],
        };
    }

    /** Every declaration that a name here leads to, each once. */
    get declarations(): ReadonlySet<AstNodeDescription> {
        return new Set(this.targets);
    }

    /** True where a name leads to the declaration at a path of the document with a uri. */
    leadsTo(uri: URI, path: string): boolean {
        return this.targets.some((target) => isAt(target, uri, path));
    }

    /** The names that lead to the declaration at a path of the document with a uri. */
    allLeadingTo(uri: URI, path: string, locator: AstNodeLocator): ReferenceDescription[] {
        return this.targets.flatMap((target, i) =>
            isAt(target, uri, path) ? [this.describe(i, target, locator)] : [],
        );
    }

    private describe(index: number, target: AstNodeDescription, locator: AstNodeLocator): ReferenceDescription {
        const { document } = this;
        const place = this.places.subarray(index * NUMBERS, (index + 1) * NUMBERS);
        const [offset, end, line, character, endLine, endCharacter] = place as unknown as Place;
        const range = { start: { line, character }, end: { line: endLine, character: endCharacter } };
        return {
            sourceUri: document.uri,
            /** Only now: the tree may have to be made for it. */
            get sourcePath() {
                const root = document.parseResult.value.$cstNode;
                const source = root && CstUtils.findLeafNodeAtOffset(root, offset)?.astNode;
                return source ? locator.getAstNodePath(source) : '';
            },
            targetUri: target.documentUri,
            targetPath: target.path,
            segment: { range, offset, end, length: end - offset },
            local: UriUtils.equals(target.documentUri, document.uri),
        };
    }
}

/** What the names in a document lead to, as plain data. */
export interface KeptReferences {
    readonly targets: readonly (readonly [uri: string, path: string])[];
    /** Of each name: which of the targets it leads to. */
    readonly leadTo: readonly number[];
    readonly places: readonly number[];
}

type Place = readonly [number, number, number, number, number, number];

function isAt({ path, documentUri }: AstNodeDescription, uri: URI, wanted: string): boolean {
    return path === wanted && UriUtils.equals(documentUri, uri);
}

import { readFileSync } from 'node:fs';
import { AstUtils, CstUtils, GrammarAST, type LeafCstNode } from 'langium';
import { createWorkspace } from '../../language/support/workspace.ts';

/** A file with every construct of a samenwerking and of a norm, in which every text can be that of a stranger. */
const EVERY_CONSTRUCT = readFileSync(new URL('every-construct.samenwerking', import.meta.url), 'utf8');

/** A text of a place in the file, and whether it may go on for more lines. */
export interface Place {
    readonly start: number;
    readonly end: number;
    /** The type of the node and the property that it is the value of: `Contact.telefoon`. */
    readonly what: string;
    readonly isBlock: boolean;
}

const workspace = await createWorkspace({ 'a.samenwerking': EVERY_CONSTRUCT });

/** What the file says that is wrong with it, as long as it is nobody's but ours. */
export const ownMistakes = workspace
    .findings('a.samenwerking')
    .filter((finding) => /^(?:syntaxis|onbekend|dubbel)/.test(finding));

/** Every place where the file has a text. */
export const places: readonly Place[] = textsIn().map((leaf) => ({
    start: leaf.offset,
    end: leaf.end,
    what: whatIs(leaf),
    isBlock: ruleOf(leaf) === 'Tekst',
}));

function textsIn(): LeafCstNode[] {
    const root = workspace.document('a.samenwerking').parseResult.value.$cstNode;
    return root
        ? CstUtils.flattenCst(root)
              .filter(({ text, hidden }) => !hidden && text.startsWith('"'))
              .toArray()
        : [];
}

function ruleOf({ container }: LeafCstNode): string | undefined {
    const source = container?.grammarSource;
    return GrammarAST.isRuleCall(source) ? source.rule.ref?.name : undefined;
}

/** Of a text that a rule of its own reads, the grammar has the property around the call of that rule. */
function whatIs({ astNode, grammarSource, container }: LeafCstNode): string {
    const assignment =
        AstUtils.getContainerOfType(grammarSource, GrammarAST.isAssignment) ??
        AstUtils.getContainerOfType(container?.grammarSource, GrammarAST.isAssignment);
    return `${astNode.$type}.${assignment?.feature}`;
}

/** The file with this text as every text, and in comments. */
export function everywhere(text: string): string {
    const oneLine = text.replace(/\s+/g, ' ').replaceAll('\\', '\\\\').replaceAll('"', '\\"');
    let file = EVERY_CONSTRUCT;
    for (const { start, end, isBlock } of places.toReversed()) {
        file = `${file.slice(0, start)}${isBlock ? `"""\n${text}\n"""` : `"${oneLine}"`}${file.slice(end)}`;
    }
    return file.replace(/\{$/gm, `{ // ${oneLine}`).replaceAll('/* plek */', `/* ${text.replaceAll('*/', '')} */`);
}

/** The file with this text here and there behind a line, where none is asked. */
export function astray(text: string): string {
    const oneLine = text.replace(/\s+/g, ' ');
    return EVERY_CONSTRUCT.split('\n')
        .map((line, i) => (i % 12 === 3 ? `${line} ${oneLine}` : line))
        .join('\n');
}

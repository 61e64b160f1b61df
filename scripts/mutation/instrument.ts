import { parseAst } from 'vitest/node';
import { mutantId } from './mutant.ts';
import { isNode, type Node } from './node.ts';
import { changesOf } from './operators.ts';

/** A rule in a source that can be switched off. */
interface Mutation {
    readonly id: string;
    readonly start: number;
    readonly end: number;
    /** What stands before the rule, so that it is applied unless it is switched off. */
    readonly before: string;
}

export interface Instrumented {
    readonly code: string;
    /** What becomes of each rule that is switched off. */
    readonly mutants: readonly string[];
}

/** A TypeScript source in which every rule asks its switch whether it applies. */
export function instrument(code: string, name: string): Instrumented {
    const mutations: Mutation[] = [];
    const loops: number[] = [];
    const taken = new Map<string, number>();
    visit(parseAst(code, { lang: 'ts' }), { isInFunction: false, isCondition: false }, (node, isCondition) => {
        for (const { place, what, mutated } of changesOf(node, isCondition, code)) {
            const id = numbered(mutantId('regels', `${name}: ${what}`), taken);
            const before = `(switches.isOff(${JSON.stringify(id)}) ? (${mutated}) : `;
            mutations.push({ id, start: place.start, end: place.end, before });
        }
        if (LOOPS.has(node.type) && isNode(node.body) && node.body.type === 'BlockStatement') {
            loops.push(node.body.start + 1);
        }
    });
    return { code: spliced(code, mutations, loops), mutants: mutations.map(({ id }) => id) };
}

const LOOPS: ReadonlySet<string> = new Set(['WhileStatement', 'ForStatement', 'ForOfStatement', 'DoWhileStatement']);

interface Surroundings {
    /** What runs only once, when the module is loaded, cannot be switched. */
    readonly isInFunction: boolean;
    /** Whether it holds is all that is asked. */
    readonly isCondition: boolean;
}

type Action = (node: Node, isCondition: boolean) => void;

function visit(value: unknown, surroundings: Surroundings, action: Action): void {
    if (Array.isArray(value)) {
        for (const item of value) {
            visit(item, surroundings, action);
        }
    } else if (isNode(value)) {
        if (surroundings.isInFunction) {
            action(value, surroundings.isCondition);
        }
        const isInFunction = surroundings.isInFunction || /^(?!TS).*Function/.test(value.type);
        for (const [key, child] of Object.entries(value)) {
            const isCondition = key === 'test' || (value.type === 'LogicalExpression' && value.operator !== '??');
            visit(child, { isInFunction, isCondition }, action);
        }
    }
}

/** Two pieces of code that look the same in one source are numbered; a line number would change with every edit. */
function numbered(id: string, taken: Map<string, number>): string {
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return count === 1 ? id : `${id} (${count})`;
}

/** Where rules begin at one place the longest comes first, and ends last. */
function spliced(code: string, mutations: readonly Mutation[], loops: readonly number[]): string {
    const outerFirst = mutations.toSorted((a, b) => a.start - b.start || b.end - a.end);
    const insertions = [
        ...outerFirst.map(({ start, before }, order) => ({ at: start, text: before, order })),
        ...outerFirst.map(({ end }, order) => ({ at: end, text: ')', order: -order - 1 })),
        ...loops.map((at) => ({ at, text: ' switches.turn();', order: 0 })),
    ];
    // From the back, so that the places before it stay what they are.
    return insertions
        .toSorted((a, b) => b.at - a.at || b.order - a.order)
        .reduce((text, { at, text: inserted }) => text.slice(0, at) + inserted + text.slice(at), code);
}

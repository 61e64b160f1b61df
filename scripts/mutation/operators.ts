import { isNode, type Node, textOf } from './node.ts';

/** What may take the place of a piece of code. */
export interface Change {
    readonly place: Node;
    readonly what: string;
    readonly mutated: string;
}

type Operator = (node: Node, code: string) => readonly Change[];

/** What can be changed of one piece of code, as its kind allows. */
export function changesOf(node: Node, isCondition: boolean, code: string): readonly Change[] {
    // A condition is always, never or not asked at all: that it is turned around says no more.
    const operator = (isCondition ? undefined : OF_VALUES[node.type]) ?? OPERATORS[node.type];
    return operator?.(node, code) ?? [];
}

const OPERATORS: Readonly<Record<string, Operator>> = {
    IfStatement: alwaysOrNever,
    ConditionalExpression: alwaysOrNever,
    LogicalExpression: ({ left, right, operator, ...place }, code) =>
        operator !== '??' && isNode(left) && isNode(right)
            ? [
                  { place, what: `without ${operator} ${shown(right, code)}`, mutated: textOf(left, code) },
                  { place, what: `without ${shown(left, code)} ${operator}`, mutated: textOf(right, code) },
              ]
            : [],
    BinaryExpression: comparison(
        new Map([
            ['<', '<='],
            ['<=', '<'],
            ['>', '>='],
            ['>=', '>'],
        ]),
    ),
    CallExpression: picking,
    SpreadElement: ({ argument }, code) =>
        isNode(argument) ? [{ place: argument, what: `without ...${shown(argument, code)}`, mutated: '[]' }] : [],
};

/** Beside those above, for code whose value is more than whether it holds. */
const OF_VALUES: Readonly<Record<string, Operator>> = {
    BinaryExpression: comparison(
        new Map([
            ['===', '!=='],
            ['!==', '==='],
            ['<', '<='],
            ['<=', '<'],
            ['>', '>='],
            ['>=', '>'],
        ]),
    ),
    UnaryExpression: ({ operator, argument, ...place }, code) =>
        operator === '!' && isNode(argument)
            ? [{ place, what: `without ! in ${shown(place, code)}`, mutated: textOf(argument, code) }]
            : [],
};

function alwaysOrNever({ test }: Node, code: string): Change[] {
    return isNode(test)
        ? [
              { place: test, what: `always: ${shown(test, code)}`, mutated: 'true' },
              { place: test, what: `never: ${shown(test, code)}`, mutated: 'false' },
          ]
        : [];
}

function comparison(others: ReadonlyMap<unknown, string>): Operator {
    return ({ left, right, operator, ...place }, code) => {
        const other = others.get(operator);
        return other && isNode(left) && isNode(right)
            ? [
                  {
                      place,
                      what: `${other} in ${shown(place, code)}`,
                      mutated: `${textOf(left, code)} ${other} ${textOf(right, code)}`,
                  },
              ]
            : [];
    };
}

/** Calls that pick or order: without them all stays as it is. */
const PICKING: ReadonlySet<string> = new Set(['filter', 'toSorted', 'toReversed', 'slice']);

const OTHER_METHOD: ReadonlyMap<string, string> = new Map([
    ['some', 'every'],
    ['every', 'some'],
]);

function picking({ callee, ...place }: Node, code: string): Change[] {
    if (!(isNode(callee) && isNode(callee.object) && isNode(callee.property)) || callee.optional === true) {
        return [];
    }
    const receiver = textOf(callee.object, code);
    const method = textOf(callee.property, code);
    const call = code.slice(callee.property.start, place.end);
    if (PICKING.has(method)) {
        return [{ place, what: `without .${shortened(call)}`, mutated: receiver }];
    }
    const other = OTHER_METHOD.get(method);
    return other
        ? [
              {
                  place,
                  what: `${other} in .${shortened(call)}`,
                  mutated: `${receiver}.${other}${call.slice(method.length)}`,
              },
          ]
        : [];
}

function shown(node: Node, code: string): string {
    return shortened(textOf(node, code));
}

function shortened(text: string): string {
    const line = text.replace(/\s+/g, ' ');
    return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

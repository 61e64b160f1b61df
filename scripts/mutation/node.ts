/** A piece of code, as the parser gives it. */
export interface Node {
    readonly type: string;
    readonly start: number;
    readonly end: number;
    readonly [key: string]: unknown;
}

export function isNode(value: unknown): value is Node {
    return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

export function textOf({ start, end }: Node, code: string): string {
    return code.slice(start, end);
}

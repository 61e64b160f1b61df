import { inert } from '@samenwerking/language';

/**
 * The same data with every string made inert: without anything that is not seen. It is run over a whole report tree, so that no text can be forgotten:
 * also what a Markdown character reference stands for is caught here. Places in the source (`position`) are left out.
 */
export function inertData<T>(data: T): T {
    return transform(data) as T;
}

function transform(data: unknown): unknown {
    if (typeof data === 'string') {
        return inert(data);
    }
    if (Array.isArray(data)) {
        return data.map(transform);
    }
    if (typeof data === 'object' && data !== null) {
        const entries = Object.entries(data).filter(([key, value]) => key !== 'position' && value !== undefined);
        return Object.fromEntries(entries.map(([key, value]) => [key, transform(value)]));
    }
    return data;
}

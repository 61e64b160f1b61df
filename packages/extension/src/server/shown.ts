import { visible } from '@samenwerking/language';
import { withoutIcons } from '../plain-text.js';

/** An answer that the client only shows: nothing in it steers or hides anything, and nothing becomes a picture. */
export function shown<T>(answer: T): T {
    return changed(answer) as T;
}

function changed(data: unknown): unknown {
    if (typeof data === 'string') {
        return withoutIcons(visible(data, '\n'));
    }
    if (Array.isArray(data)) {
        return data.map(changed);
    }
    return typeof data === 'object' && data !== null
        ? Object.fromEntries(Object.entries(data).map(([key, value]) => [key, changed(value)]))
        : data;
}

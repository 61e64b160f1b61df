import { format } from 'node:util';

const METHODS = ['debug', 'info', 'log', 'warn', 'table', 'trace'] as const;

/**
 * Keeps what libraries write to the console (in English) away from the user. What they report as an error is a fault
 * inside, and is collected in the list that this returns, one line each.
 */
export function watchConsole(): readonly string[] {
    const errors: string[] = [];
    for (const method of METHODS) {
        console[method] = () => {};
    }
    console.error = (...args) => {
        errors.push(format(...args).split('\n', 1)[0] ?? '');
    };
    return errors;
}

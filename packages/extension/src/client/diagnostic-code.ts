import type { Diagnostic } from 'vscode';

/** The code of a finding of ours; undefined for what others find. */
export function codeOf({ source, code }: Diagnostic): string | undefined {
    const value = typeof code === 'object' ? code.value : code;
    return source === 'samenwerking' && typeof value === 'string' ? value : undefined;
}

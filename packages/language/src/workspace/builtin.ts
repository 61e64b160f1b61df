import type { URI } from 'langium';
import stappenplan from '../builtin/stappenplan.samenwerking';
import veiligheidsregios from '../builtin/veiligheidsregios.samenwerking';

/** Scheme of the read-only documents that come with the language. */
export const BUILTIN_SCHEME = 'builtin';

/** The texts of the built-in documents by their uri. */
export const BUILTIN_TEXTS: ReadonlyMap<string, string> = new Map([
    [`${BUILTIN_SCHEME}:///stappenplan.samenwerking`, stappenplan],
    [`${BUILTIN_SCHEME}:///veiligheidsregios.samenwerking`, veiligheidsregios],
]);

/** True for a document that comes with the language: it can be read, not changed. */
export function isBuiltin(uri: URI): boolean {
    return uri.scheme === BUILTIN_SCHEME;
}

/** True for a text that says exactly what a document says that comes with the language. */
export function isBuiltinText(text: string): boolean {
    return BUILTIN_TEXTS.values().some((builtin) => builtin === text);
}

/** What V8 does besides running functions. */
const OWN_WORK: ReadonlyMap<string, string | undefined> = new Map([
    ['(garbage collector)', 'collecting garbage'],
    ['(program)', 'V8'],
    ['(idle)', undefined],
    ['(root)', undefined],
]);

/** Whose work a function is, by the file that it was written in; undefined while nothing is done. */
export function layerOf(functionName: string, source: string): string | undefined {
    if (OWN_WORK.has(functionName)) {
        return OWN_WORK.get(functionName);
    }
    const [, library] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? [];
    const [, part, folder] = /packages\/([^/]+)\/src\/([^/]+)/.exec(source) ?? [];
    return library ?? (part === 'language' ? folder : part) ?? (source.startsWith('node:') ? 'Node' : 'V8');
}

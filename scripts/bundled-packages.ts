/** What a bundle is made of, by path: as esbuild tells it, and as much of it as is asked here. */
export interface BundledFiles {
    readonly inputs: Readonly<Record<string, unknown>>;
}

/** Where the packages inside bundles are installed, as the lockfile names that place: `node_modules/langium`. */
export function bundledPackages(bundles: readonly BundledFiles[]): string[] {
    const paths = bundles.flatMap(({ inputs }) => Object.keys(inputs));
    return [...new Set(paths.flatMap((path) => packageFolder(path) ?? []))].sort();
}

function packageFolder(path: string): string | undefined {
    return /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
}

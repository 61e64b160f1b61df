/** Writes which packages are in what users get, as CycloneDX. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { npm } from './npm.ts';
import { root, sbomFile } from './paths.ts';
import { shippedPackages } from './shipped-packages.ts';

/** What is looked at in a bill of materials; what else npm writes in it stays as it is. */
export interface Sbom {
    readonly metadata: { readonly component: Component };
    readonly components: readonly Component[];
    readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

interface Component {
    readonly 'bom-ref': string;
    readonly name: string;
    readonly properties: readonly { readonly name: string; readonly value: string }[];
}

/** How npm marks what nobody has to install to use a package. It knows of no bundles, which hold such packages too. */
const development = 'cdx:npm:package:development';

/** Leaves out of what npm lists all but the shipped packages, each named as in `langium@4.4.0`. */
export function onlyShipped(sbom: Sbom, shipped: ReadonlySet<string>): Sbom {
    const { component } = sbom.metadata;
    const components = sbom.components
        .filter((one) => shipped.has(one['bom-ref']))
        .map((one) => ({ ...one, properties: one.properties.filter(({ name }) => name !== development) }));
    const kept = new Set([component, ...components].map((one) => one['bom-ref']));
    return {
        ...sbom,
        // npm names it after the folder of this checkout.
        metadata: { ...sbom.metadata, component: { ...component, name: 'samenwerking' } },
        components,
        dependencies: sbom.dependencies
            .filter(({ ref }) => kept.has(ref))
            .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => kept.has(other)) })),
    };
}

function listed(): Sbom {
    const { status, stdout, stderr } = npm('sbom', '--sbom-format=cyclonedx');
    if (status !== 0) {
        throw new Error(`npm sbom ended with ${status}:\n${stderr}`);
    }
    return JSON.parse(stdout);
}

/** As npm names a package in a bill of materials: `langium@4.4.0`. */
function reference(folder: string): string {
    const { name, version } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    return `${name}@${version}`;
}

if (import.meta.main) {
    const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const shipped = new Set([...globSync(workspaces, { cwd: root }), ...(await shippedPackages())].map(reference));
    const sbom = onlyShipped(listed(), shipped);
    if (sbom.components.length !== shipped.size) {
        throw new Error(`npm lists ${sbom.components.length} of the ${shipped.size} packages in the bundles.`);
    }
    mkdirSync(dirname(sbomFile), { recursive: true });
    writeFileSync(sbomFile, `${JSON.stringify(sbom, null, 2)}\n`);
    console.log(`${relative(root, sbomFile)}: ${sbom.components.length} packages`);
}

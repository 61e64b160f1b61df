import { expect, test } from 'vitest';
import { onlyShipped } from '../../scripts/sbom.js';

const development = { name: 'cdx:npm:package:development', value: 'true' };
const isPrivate = { name: 'cdx:npm:package:private', value: 'true' };

function component(reference: string, ...properties: (typeof isPrivate)[]) {
    return { 'bom-ref': reference, name: reference.replace(/@[^@]*$/, ''), properties };
}

test('a bill of materials names what is in bundles, and what of that needs what', () => {
    const all = {
        metadata: { component: { ...component('root@1.0.0', isPrivate), name: 'folder-of-a-checkout' } },
        components: [
            component('@own/cli@1.0.0', isPrivate),
            component('langium@4.4.0'),
            component('picomatch@4.0.7', development),
            component('picomatch@2.0.0', development),
            component('vitest@5.1.1', development),
        ],
        dependencies: [
            { ref: 'root@1.0.0', dependsOn: ['@own/cli@1.0.0', 'vitest@5.1.1'] },
            { ref: '@own/cli@1.0.0', dependsOn: ['langium@4.4.0', 'picomatch@4.0.7'] },
            { ref: 'vitest@5.1.1', dependsOn: ['picomatch@2.0.0'] },
            { ref: 'langium@4.4.0', dependsOn: [] },
        ],
    };
    expect(onlyShipped(all, new Set(['@own/cli@1.0.0', 'langium@4.4.0', 'picomatch@4.0.7']))).toEqual({
        metadata: { component: { ...component('root@1.0.0', isPrivate), name: 'samenwerking' } },
        components: [component('@own/cli@1.0.0', isPrivate), component('langium@4.4.0'), component('picomatch@4.0.7')],
        dependencies: [
            { ref: 'root@1.0.0', dependsOn: ['@own/cli@1.0.0'] },
            { ref: '@own/cli@1.0.0', dependsOn: ['langium@4.4.0', 'picomatch@4.0.7'] },
            { ref: 'langium@4.4.0', dependsOn: [] },
        ],
    });
});

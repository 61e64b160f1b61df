import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The folders whose tests are about rules; those of the others are for the mutants that are still alive then. */
const folders = ['assessment', 'validation', 'workspace'];

/** The tests that are likeliest to fail come first. The order does not depend on what an earlier run took. */
export class LikeliestFirst extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
        return files.toSorted((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1));
    }
}

function rank({ moduleId }: TestSpecification): number {
    const found = folders.findIndex((folder) => moduleId.includes(`/language/${folder}/`));
    return found === -1 ? folders.length : found;
}

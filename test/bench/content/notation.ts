import type { ModelFile } from './entry.ts';
import { toSamenwerking } from './samenwerking.ts';
import { toYaml } from './yaml.ts';

/** How a side writes the content down. */
export interface Notation {
    readonly languageId: string;
    readonly extension: string;
    readonly write: (file: ModelFile) => string;
}

export const SAMENWERKING: Notation = {
    languageId: 'samenwerking',
    extension: '.samenwerking',
    write: ({ entries }) => toSamenwerking(entries),
};

export const YAML: Notation = { languageId: 'yaml', extension: '.yaml', write: ({ entries }) => toYaml(entries) };

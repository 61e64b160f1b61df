/** What kind of rule is switched off: asked by the built-in norm, said of a diagnostic, or written as code. */
export const GROUPS = ['norm', 'meldingen', 'regels'] as const;
export type Group = (typeof GROUPS)[number];

/** A mutant is named after its group, after where its rule stands and after what becomes of the rule. */
export function mutantId(group: Group, what: string): string {
    return `${group}: ${what}`;
}

export function groupOf(id: string): Group | undefined {
    return GROUPS.find((group) => id.startsWith(`${group}: `));
}

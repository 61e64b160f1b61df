import { type OrganisatieFeiten, vindOrganisatie } from '@samenwerking/language';

/** Reads `A, B en C`; a name may have ‘en’ in it, so the longest one that is known counts. */
export function organisationsIn(text: string, organisaties: readonly OrganisatieFeiten[]) {
    const parts = text.replace(/\s+/g, ' ').split(/( ?[,;] ?| en )/);
    const found: OrganisatieFeiten[] = [];
    const unknown: string[] = [];
    for (let at = 0; at < parts.length; ) {
        let end = parts.length;
        let organisatie: OrganisatieFeiten | undefined;
        for (; end > at && !organisatie; end -= organisatie ? 0 : 2) {
            organisatie = vindOrganisatie(parts.slice(at, end).join(''), organisaties);
        }
        if (organisatie) {
            found.push(organisatie);
        } else {
            unknown.push(parts[at] ?? '');
        }
        at = organisatie ? end + 1 : at + 2;
    }
    return { found, unknown: unknown.filter((naam) => naam.trim() !== '') };
}

import { DefaultIndexManager, type LangiumDocument } from 'langium';

/**
 * A document is affected by a change in any document that it reaches through references, however many steps away: a
 * samenwerking depends on what the samenwerking that it takes over takes over itself.
 */
export class SamenwerkingIndexManager extends DefaultIndexManager {
    override isAffected(document: LangiumDocument, changedUris: Set<string>): boolean {
        const reached = new Set([document.uri.toString()]);
        for (const uri of reached) {
            for (const { local, targetUri } of this.referenceIndex.get(uri) ?? []) {
                const target = targetUri.toString();
                if (!local && changedUris.has(target)) {
                    return true;
                }
                reached.add(target);
            }
        }
        return false;
    }
}

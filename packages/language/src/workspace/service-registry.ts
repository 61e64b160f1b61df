import { DefaultServiceRegistry, type LangiumCoreServices, type URI } from 'langium';

/**
 * Langium's, which knows the language of a document by its ending, or as its editor says. Of a text that is in no file
 * nothing tells the language once it is closed: what is still to be done with it is then done in the only one there is.
 * `sequence.test.ts` opens and closes such texts.
 */
export class SamenwerkingServiceRegistry extends DefaultServiceRegistry {
    override getServices(uri: URI): LangiumCoreServices {
        const [only] = this.all;
        return only && !this.hasServices(uri) ? only : super.getServices(uri);
    }

    /** True for what is known to be of the language. */
    override hasServices(uri: URI): boolean {
        try {
            super.getServices(uri);
            return true;
        } catch {
            return false;
        }
    }
}

import {
    type Cancellation,
    DefaultReferenceDescriptionProvider,
    interruptAndCheck,
    type LangiumDocument,
    type ReferenceDescription,
} from 'langium';
import { nodesIn, referencesOf } from '../tree/nodes-in.js';

/** Describes what a document refers to in one go, for the reason why the linker links it so. */
export class SamenwerkingReferenceDescriptions extends DefaultReferenceDescriptionProvider {
    override async createDescriptions(
        document: LangiumDocument,
        token?: Cancellation.CancellationToken,
    ): Promise<ReferenceDescription[]> {
        if (token) {
            await interruptAndCheck(token);
        }
        const { value } = document.parseResult;
        return [value, ...nodesIn(value)]
            .flatMap(referencesOf)
            .filter(({ reference }) => !reference.error)
            .flatMap((info) => this.createInfoDescriptions(info));
    }
}

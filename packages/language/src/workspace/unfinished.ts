import { DocumentState, type LangiumDocument } from 'langium';

/** The documents that are not checked: changed, found for the first time, or left by work that was cut short. */
export class Unfinished {
    private readonly documents = new Set<LangiumDocument>();
    /** How many there have been at a time since there were none. */
    private most = 0;

    add(document: LangiumDocument): void {
        this.documents.add(document);
        this.most = Math.max(this.most, this.documents.size);
    }

    delete(document: LangiumDocument): void {
        this.documents.delete(document);
        if (this.documents.size === 0) {
            this.most = 0;
        }
    }

    all(): LangiumDocument[] {
        return [...this.documents];
    }

    /** What part of the work is done, from 0 to 1. */
    get done(): number {
        const steps = this.all().reduce((sum, { state }) => sum + DocumentState.Validated - state, 0);
        return this.most === 0 ? 1 : 1 - steps / (this.most * DocumentState.Validated);
    }
}

import type { LangiumDocument } from 'langium';
import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Beoordeling } from '../../assessment/beoordeling.js';
import type { MeldingCode, MeldingGegevens } from '../../assessment/melding.js';
import type { SamenwerkingFeiten } from '../../feiten/feiten.js';
import type { SamenwerkingServices } from '../../services.js';

/** A way out of a finding: what it is called, and what it changes in the file of the finding. */
export interface Fix {
    readonly title: string;
    readonly edits: readonly TextEdit[];
    /** What is most likely meant; it is applied without a choice. */
    readonly isPreferred?: boolean;
}

/** What a fix is made from. */
export interface Finding<Code extends MeldingCode> {
    readonly document: LangiumDocument;
    readonly bereik: Range;
    readonly gegevens: MeldingGegevens[Code];
    /** The samenwerking that the finding stands in, as it is written there, and what was decided about it. */
    readonly eigen: SamenwerkingFeiten | undefined;
    readonly beoordeling: Beoordeling | undefined;
    readonly services: SamenwerkingServices;
}

/** Makes the fixes for findings with this code. */
export type FixMaker<Code extends MeldingCode> = (finding: Finding<Code>) => Fix[];

import type { AstNode, LangiumDocument, MaybePromise } from 'langium';
import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Beoordeling } from '../../assessment/beoordeling.js';
import type { MeldingCode, MeldingGegevens } from '../../assessment/melding.js';
import type { SamenwerkingFeiten } from '../../feiten/feiten.js';
import type { Samenwerking } from '../../generated/ast.js';
import type { SamenwerkingServices } from '../../services.js';

/** A way out of a finding: what it is called, and what it changes. */
export interface Fix {
    readonly title: string;
    /** Changes in the file of the finding. */
    readonly edits: readonly TextEdit[];
    /** Changes in other files, by their uri. */
    readonly elsewhere?: Readonly<Record<string, readonly TextEdit[]>>;
    /** What is most likely meant; it is applied without a choice. */
    readonly isPreferred?: boolean;
}

/** What a fix is made from. */
export interface Finding<Code extends MeldingCode> {
    readonly document: LangiumDocument;
    readonly bereik: Range;
    readonly gegevens: MeldingGegevens[Code];
    /** The innermost declaration at the place of the finding. */
    readonly node: AstNode | undefined;
    /** The samenwerking that the finding stands in, as it is written there, and what was decided about it. */
    readonly samenwerking: Samenwerking | undefined;
    readonly eigen: SamenwerkingFeiten | undefined;
    readonly beoordeling: Beoordeling | undefined;
    readonly services: SamenwerkingServices;
}

/** Makes the fixes for findings with this code. One that changes nothing is not offered. */
export type FixMaker<Code extends MeldingCode> = (finding: Finding<Code>) => MaybePromise<readonly Fix[]>;

/** A fix that changes what another changes as well. */
export function together<One extends Pick<Fix, 'edits' | 'elsewhere'>>(
    fix: One,
    other: Pick<Fix, 'edits' | 'elsewhere'>,
): One {
    const elsewhere: Record<string, readonly TextEdit[]> = { ...fix.elsewhere };
    for (const [uri, edits] of Object.entries(other.elsewhere ?? {})) {
        elsewhere[uri] = [...(elsewhere[uri] ?? []), ...edits];
    }
    return { ...fix, edits: [...fix.edits, ...other.edits], elsewhere };
}

/** The fixes of one maker, then those of another. */
export function inTurn<Code extends MeldingCode>(...makers: readonly FixMaker<Code>[]): FixMaker<Code> {
    return async (finding) => (await Promise.all(makers.map((make) => make(finding)))).flat();
}

/** The fixes of one maker; where it has none, those of another. */
export function orElse<Code extends MeldingCode>(one: FixMaker<Code>, other: FixMaker<Code>): FixMaker<Code> {
    return async (finding) => {
        const fixes = (await one(finding)).filter(({ edits }) => edits.length > 0);
        return fixes.length > 0 ? fixes : other(finding);
    };
}

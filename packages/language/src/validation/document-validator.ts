import { DefaultDocumentValidator, type LangiumDocument, type URI } from 'langium';
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import type { Melding } from '../assessment/melding.js';
import type { SamenwerkingServices } from '../services.js';
import { inTextOrder } from '../text-order.js';
import { isBuiltin } from '../workspace/builtin.js';
import { withoutOthers } from '../workspace/without-others.js';
import { aanvullingMeldingen } from './aanvullingen.js';
import { bestandMeldingen } from './bestanden.js';
import type { Ernst } from './catalogue/entry.js';
import { withoutFollowUps } from './follow-ups.js';
import { normMeldingen } from './norm.js';
import { nummerMeldingen } from './norm-nummers.js';
import { normSettingMeldingen } from './norm-setting.js';
import { ringMeldingen } from './rings.js';
import { berichtOf, geldendeErnst } from './severity.js';
import { textMeldingen } from './text-meldingen.js';
import { withoutUnknownBases } from './unknown-bases.js';
import { unusedContactMeldingen } from './unused-contacts.js';

const SEVERITIES: Readonly<Record<Ernst, DiagnosticSeverity>> = {
    fout: DiagnosticSeverity.Error,
    waarschuwing: DiagnosticSeverity.Warning,
    informatie: DiagnosticSeverity.Information,
    hint: DiagnosticSeverity.Hint,
};

/**
 * Gathers what the text, the names and the assessment have to say about a document, as diagnostics. In the place of
 * Langium's, which calls checks node by node: what is missing stands at no node. `catalogue.test.ts` has each of them.
 */
export class SamenwerkingDocumentValidator extends DefaultDocumentValidator {
    private readonly services: SamenwerkingServices;

    constructor(services: SamenwerkingServices) {
        super(services);
        this.services = services;
    }

    override async validateDocument(document: LangiumDocument): Promise<Diagnostic[]> {
        const meldingen = this.isChecked(document.uri) ? await this.meldingenOf(document) : [];
        const diagnostics = meldingen.flatMap((melding) => this.diagnostic(melding));
        return eachOnce(diagnostics).toSorted(byPlaceThenCode);
    }

    private isChecked(uri: URI): boolean {
        const { Instellingen, shared } = this.services;
        const isOpen = shared.workspace.TextDocuments.get(uri) !== undefined;
        return !isBuiltin(uri) && (isOpen || Instellingen.controleer === 'werkmap');
    }

    private async meldingenOf(document: LangiumDocument): Promise<Melding[]> {
        if (document.textDocument.getText().trim() === '') {
            const bereik = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
            return [{ code: 'leeg', bereik, stadium: 0, gegevens: {} }];
        }
        const { syntax, others } = textMeldingen(document, this.services);
        const all = [
            ...others,
            ...ringMeldingen(document, this.services.references.Names),
            ...normMeldingen(document, this.services),
            ...normSettingMeldingen(document, this.services),
            ...nummerMeldingen(document),
            ...aanvullingMeldingen(document),
            ...unusedContactMeldingen(document, this.services),
            ...(await bestandMeldingen(document, this.services)),
            ...this.services.assessment.Beoordelingen.beoordelingenOf(document).flatMap(({ meldingen }) => meldingen),
        ];
        const known = withoutUnknownBases(all, document, this.services.references.Names);
        return [...syntax, ...this.sayable(withoutFollowUps(known, syntax, document), document)];
    }

    /** What of these findings no other document, that has not been read or linked yet, may take back. */
    private sayable(meldingen: readonly Melding[], document: LangiumDocument): readonly Melding[] {
        const { Instellingen, references, shared } = this.services;
        const { DocumentBuilder } = shared.workspace;
        if (!DocumentBuilder.hasReadAll) {
            return withoutOthers(meldingen, references.Names, Instellingen);
        }
        if (DocumentBuilder.knowsAllUses || !meldingen.some(isUnused)) {
            return meldingen;
        }
        DocumentBuilder.postpone(document);
        return meldingen.filter((melding) => !isUnused(melding));
    }

    private diagnostic(melding: Melding): Diagnostic[] {
        const ernst = geldendeErnst(melding, this.services.Instellingen);
        if (ernst === undefined) {
            return [];
        }
        const codeDescription = this.services.UitlegLinks.to(melding.code);
        return [
            {
                code: melding.code,
                ...(codeDescription && { codeDescription }),
                range: melding.bereik,
                severity: SEVERITIES[ernst],
                message: berichtOf(melding),
                ...(melding.code === 'niet-gebruikt' && { tags: [DiagnosticTag.Unnecessary] }),
                source: this.getSource() as string,
                data: melding.gegevens,
                relatedInformation: (melding.verwant ?? []).map(({ uri, bereik, bericht }) => ({
                    location: { uri, range: bereik },
                    message: bericht,
                })),
            },
        ];
    }
}

function isUnused({ code }: Melding): boolean {
    return code === 'niet-gebruikt';
}

/** What several samenwerkingen or agreements miss at one place is said there once. */
function eachOnce(diagnostics: readonly Diagnostic[]): Diagnostic[] {
    const keyOf = ({ code, range, message }: Diagnostic) => JSON.stringify([code, range, message]);
    return [...new Map(diagnostics.map((diagnostic) => [keyOf(diagnostic), diagnostic])).values()];
}

function byPlaceThenCode(a: Diagnostic, b: Diagnostic): number {
    const { start: one } = a.range;
    const { start: other } = b.range;
    return one.line - other.line || one.character - other.character || inTextOrder(String(a.code), String(b.code));
}

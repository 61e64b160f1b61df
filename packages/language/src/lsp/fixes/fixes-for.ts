import { AstUtils, type LangiumDocument } from 'langium';
import type { Diagnostic, Position } from 'vscode-languageserver-types';
import type { MeldingCode } from '../../assessment/melding.js';
import { type Bestand, isSamenwerking } from '../../generated/ast.js';
import type { SamenwerkingServices } from '../../services.js';
import { nodeAt } from '../../validation/cst.js';
import type { Finding, Fix, FixMaker } from './fix.js';
import { fixes } from './index.js';
import { harmless } from './trial.js';

/** Makes the fixes for a finding of a document: those that change something. */
export async function fixesFor(
    document: LangiumDocument,
    diagnostic: Diagnostic,
    services: SamenwerkingServices,
): Promise<Fix[]> {
    // The data of a diagnostic fits its code, which the type system cannot see for a code that varies.
    const makeFixes = fixes[diagnostic.code as MeldingCode] as FixMaker<MeldingCode> | undefined;
    const finding = findingOf(document, diagnostic, services);
    const made = (await makeFixes?.(finding)) ?? [];
    const changing = made.filter(({ edits, elsewhere = {} }) =>
        [edits, ...Object.values(elsewhere)].some(({ length }) => length > 0),
    );
    return isReadInFull(document) ? changing : harmless(changing, diagnostic, finding);
}

function isReadInFull({ diagnostics = [] }: LangiumDocument): boolean {
    return !diagnostics.some(({ code }) => code === ('syntaxis' satisfies MeldingCode));
}

/** What the parser skipped is part of no declaration, but stands in a samenwerking all the same. */
function samenwerkingAround({ parseResult, textDocument }: LangiumDocument, position: Position) {
    const offset = textDocument.offsetAt(position);
    return (parseResult.value as Bestand).samenwerkingen.find(
        ({ $cstNode }) => $cstNode && $cstNode.offset <= offset && offset < $cstNode.end,
    );
}

function findingOf(
    document: LangiumDocument,
    { range, data }: Diagnostic,
    services: SamenwerkingServices,
): Finding<MeldingCode> {
    const { Beoordelingen } = services.assessment;
    const node = nodeAt(document, range.start);
    const samenwerking = AstUtils.getContainerOfType(node, isSamenwerking) ?? samenwerkingAround(document, range.start);
    const index = samenwerking?.$containerIndex ?? -1;
    return {
        document,
        bereik: range,
        gegevens: data,
        node,
        samenwerking,
        eigen: Beoordelingen.feitenOf(document).samenwerkingen[index],
        beoordeling: Beoordelingen.beoordelingenOf(document)[index],
        services,
    };
}

import { AstUtils, type TextDocument, type URI, UriUtils } from 'langium';
import { CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver-types';
import { betrokkenRegios, sprekendeRegio } from '../../assessment/partijen.js';
import type { Id, OrganisatieFeiten, SamenwerkingFeiten } from '../../feiten/feiten.js';
import type { Samenwerking } from '../../generated/ast.js';
import type { SamenwerkingServices } from '../../services.js';
import { naamSleutel, vrijeNaam } from '../../skelet/namen.js';
import { toWorkspaceEdit } from '../edits.js';
import { appendDeclaration } from '../fixes/append-declaration.js';
import { block, indented, styleOf } from '../fixes/text-style.js';
import type { Refactoring } from './refactoring.js';

/** A longer list is no help to choose from. */
const MOST = 5;

/**
 * Begins a samenwerking that takes this one over for a region (stap 6): for each region involved that has none yet, or
 * else for one that is still to be named. Below this one, or in a file of its own where the client can make one.
 */
export function startOvername(samenwerking: Samenwerking, services: SamenwerkingServices): Refactoring[] {
    const { Beoordelingen } = services.assessment;
    const document = AstUtils.getDocument(samenwerking);
    const beoordeling = Beoordelingen.beoordelingOf(samenwerking, document);
    if (!(beoordeling && samenwerking.name)) {
        return [];
    }
    const taken = regiosOfOvernames(beoordeling.id, services);
    const open = betrokkenRegios(beoordeling.feiten).flatMap(({ id = '' }) => {
        const isOpen = id !== sprekendeRegio(beoordeling.feiten)?.id && !taken.has(id);
        return (isOpen && Beoordelingen.organisatie(id)) || [];
    });
    const regios = open.length > 0 ? open.slice(0, MOST) : [undefined];
    return regios.flatMap((regio) => {
        const naam = newName(`${samenwerking.name}-${regio?.naam ?? 'regio'}`, services);
        const lines = overname(naam, samenwerking, regio);
        return [
            here(lines, document, regio),
            ...(services.ClientDocuments.canCreateBeside(document.uri)
                ? [elsewhere(lines, naam, document, regio)]
                : []),
        ];
    });
}

interface Place {
    readonly uri: URI;
    readonly textDocument: TextDocument;
}

function here(
    lines: readonly string[],
    { uri, textDocument }: Place,
    regio: OrganisatieFeiten | undefined,
): Refactoring {
    const edit = toWorkspaceEdit({ [uri.toString()]: [appendDeclaration(textDocument, lines)] });
    return { title: `Overname beginnen ${wie(regio)}`, kind: CodeActionKind.Refactor, edit };
}

function elsewhere(
    lines: readonly string[],
    naam: string,
    { uri: beside, textDocument }: Place,
    regio: OrganisatieFeiten | undefined,
): Refactoring {
    const uri = UriUtils.joinPath(UriUtils.dirname(beside), `${naam}${UriUtils.extname(beside)}`).toString();
    const style = styleOf(textDocument.getText());
    const newText = [...indented(lines, '', style), ''].join(style.lineBreak);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const edit: WorkspaceEdit = {
        documentChanges: [
            { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } },
            { textDocument: { uri, version: null }, edits: [{ range, newText }] },
        ],
    };
    return { title: `Overname beginnen ${wie(regio)}, in een eigen bestand`, kind: CodeActionKind.Refactor, edit };
}

function wie(regio: OrganisatieFeiten | undefined): string {
    return regio ? `voor ‘${regio.titel ?? regio.naam}’` : 'voor een andere regio';
}

function overname(naam: string, { name, titel }: Samenwerking, regio: OrganisatieFeiten | undefined): string[] {
    const written = `${titel ?? name} (${regio ? (regio.titel ?? regio.naam) : 'andere regio'})`;
    return block(`samenwerking ${naam} "${written.replace(/["\\]/g, '\\$&')}"`, [
        `neemt-over: ${name}`,
        `regio:${regio ? ` ${regio.naam}` : ''}`,
    ]);
}

function regiosOfOvernames(base: Id, { references, assessment }: SamenwerkingServices): ReadonlySet<Id> {
    const overnames = references.Names.top('samenwerking')
        .map(({ id = '' }) => assessment.Beoordelingen.samenwerking(id))
        .filter((samenwerking): samenwerking is SamenwerkingFeiten => samenwerking?.neemtOver?.id === base);
    return new Set(overnames.flatMap(betrokkenRegios).flatMap(({ id }) => id ?? []));
}

function newName(naam: string, { references }: SamenwerkingServices): string {
    const bezet = new Set(references.Names.top('samenwerking').map(({ name }) => naamSleutel(name)));
    return vrijeNaam(naam, (vrij) => bezet.has(naamSleutel(vrij)));
}

import type { AstNode, LangiumDocument } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import type { Melding, MeldingGegevens } from '../assessment/melding.js';
import type { Id } from '../feiten/basis.js';
import { verklaring } from '../feiten/places.js';
import {
    type Bestand,
    isAspectWaarde,
    isEisenlijst,
    isEisregel,
    isPlan,
    isSysteem,
    isToetsing,
    isUitvoering,
    isVerkenning,
} from '../generated/ast.js';
import { idOf } from '../references/ids.js';
import type { Names } from '../references/names.js';
import type { SamenwerkingServices } from '../services.js';
import { nodesIn } from '../tree/nodes-in.js';
import { isBuiltin } from '../workspace/builtin.js';
import { kindAndName } from './kinds.js';
import { normIn } from './norm-in.js';

/** Declarations that are given twice: in this file, or (at the top of a file) anywhere in the workspace. */
export function duplicateMeldingen(document: LangiumDocument, services: SamenwerkingServices): Melding[] {
    const first = new Map<string, AstNode>();
    const meldingen: Melding[] = [];
    // What the second declares is declared by the first as well: that need not be said for each.
    const passedOver = new Set<AstNode | undefined>();
    for (const node of nodesIn(document.parseResult.value)) {
        const key = identityOf(node);
        if (passedOver.has(node.$container)) {
            passedOver.add(node);
            continue;
        }
        if (key === undefined || key.endsWith(':')) {
            continue;
        }
        const other = first.get(key);
        if (other) {
            meldingen.push(dubbel(node, key, { uri: document.uri.toString(), bereik: placeOf(other) }));
            passedOver.add(node);
        } else {
            first.set(key, node);
            meldingen.push(...declaredInAnotherFile(node, key, document, services));
        }
    }
    return meldingen;
}

/** Nodes with the same identity must not stand side by side. */
function identityOf(node: AstNode): Id | undefined {
    if (isAspectWaarde(node)) {
        return `${node.$container.$cstNode?.offset}/aspect:${node.aspect.$refText}`;
    }
    if (isEisregel(node)) {
        return `${node.$container.$container.$cstNode?.offset}/eis:${node.eis.$refText}`;
    }
    if (isPlan(node) || isToetsing(node) || isUitvoering(node) || isVerkenning(node)) {
        return `${node.$container.$cstNode?.offset}/blok:${node.$type.toLowerCase()}`;
    }
    if (isSysteem(node)) {
        return `${node.$container.$container.$cstNode?.offset}/blok:systeem`;
    }
    if (isEisenlijst(node)) {
        return `${node.$container.$cstNode?.offset}/blok:${node.niveau}`;
    }
    return idOf(node);
}

/** Of two files that declare the same name, the later one (by path) is the second. */
function declaredInAnotherFile(
    node: AstNode,
    id: Id,
    document: LangiumDocument,
    services: SamenwerkingServices,
): Melding[] {
    if (id.includes('/')) {
        return [];
    }
    const uri = document.uri.toString();
    const other = services.references.Names.rivals(id).find(
        ({ documentUri }) => isBuiltin(documentUri) || documentUri.toString() < uri,
    );
    if (!other || other.documentUri.toString() === uri) {
        return [];
    }
    const bereik = other.nameSegment?.range;
    const builtin = isBuiltin(other.documentUri) ? normIn(other.documentUri, id, services) : undefined;
    const raad = builtin && {
        soort: 'ingebouwd' as const,
        versie: normIn(document.uri, id, services)?.versie,
        ingebouwdeVersie: builtin.versie,
    };
    return bereik ? [dubbel(node, id, { uri: other.documentUri.toString(), bereik }, raad)] : [];
}

/** How many declarations in later files are given twice because a document gives them as well. */
export function countDoublesElsewhere({ parseResult, uri }: LangiumDocument, names: Names): number {
    const { organisaties, samenwerkingen, normen } = parseResult.value as Bestand;
    const ids = new Set([...organisaties, ...samenwerkingen, ...normen].flatMap((node) => idOf(node) ?? []));
    return [...ids].flatMap((id) =>
        names.all(id).filter(({ documentUri }) => !isBuiltin(documentUri) && documentUri.toString() > uri.toString()),
    ).length;
}

function dubbel(
    node: AstNode,
    key: string,
    first: { uri: string; bereik: Range },
    raad?: MeldingGegevens['dubbel']['raad'],
): Melding {
    return {
        code: 'dubbel',
        bereik: placeOf(node),
        stadium: 0,
        gegevens: { ...kindAndName(key), ...(raad && { raad }) },
        verwant: [{ ...first, bericht: 'Hier staat de eerste.' }],
    };
}

const PLACES = ['name', 'eis', 'aspect', 'contact', 'vraag', 'nummer', 'titel', 'niveau', 'naam'];

function placeOf(node: AstNode): Range {
    return verklaring(node, ...PLACES).bereik;
}

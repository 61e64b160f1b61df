import type { AstNode, CstNode, Reference } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import type { NaamDescription } from '../references/descriptions.js';
import { nodeForProperty, nodesForProperty } from '../tree/property-nodes.js';
import type { DatumGegeven, Gegeven, TekstGegeven, Verklaring, Verwijzing } from './basis.js';
import { readDatum } from './datum.js';

const NOWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The values of a node together with their places. */

/** The value of a property, or undefined where it is not given. */
export function gegeven<N extends AstNode, K extends keyof N & string>(
    node: N,
    property: K,
): Gegeven<NonNullable<N[K]>> | undefined {
    const waarde = node[property];
    return waarde === undefined || waarde === null
        ? undefined
        : { waarde, bereik: rangeOf(nodeForProperty(node, property)) };
}

/** Every value of a list property. */
export function gegevens<N extends AstNode, K extends keyof N & string>(node: N, property: K): TekstGegeven[] {
    const waarden = node[property] as readonly string[];
    const places = nodesForProperty(node, property);
    return waarden.map((waarde, index) => ({ waarde, bereik: rangeOf(places[index]) }));
}

/** A date that exists; undefined where none is given or it is impossible. */
export function datum<N extends AstNode, K extends keyof N & string>(node: N, property: K): DatumGegeven | undefined {
    const geschreven = gegeven(node, property);
    const waarde = geschreven && readDatum(String(geschreven.waarde));
    return waarde === undefined ? undefined : { waarde, bereik: geschreven?.bereik ?? NOWHERE };
}

/** A reference with the id of its target, where it leads to one only; the target itself is not loaded. */
export function verwijzing(reference: Reference): Verwijzing;
export function verwijzing(reference: Reference | undefined): Verwijzing | undefined;
export function verwijzing(reference: Reference | undefined): Verwijzing | undefined {
    const target = reference?.$nodeDescription as NaamDescription | undefined;
    const id = target?.isMeerduidig ? undefined : target?.id;
    return reference && { naam: reference.$refText, id, bereik: rangeOf(reference.$refNode) };
}

/** The place of a declaration: its name where it has one, else the given property, else its first word. */
export function verklaring(node: AstNode, ...places: string[]): Verklaring {
    const cst = node.$cstNode;
    const place = ['name', ...places].map((property) => nodeForProperty(node, property)).find(Boolean);
    return { bereik: rangeOf(place ?? firstLeaf(cst)), geheel: rangeOf(cst) };
}

function firstLeaf(node: CstNode | undefined): CstNode | undefined {
    return node && 'content' in node ? firstLeaf((node.content as CstNode[])[0]) : node;
}

function rangeOf(node: CstNode | undefined): Range {
    return node?.range ?? NOWHERE;
}

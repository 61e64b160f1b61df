import { type AstNode, GrammarUtils, type LangiumDocument } from 'langium';
import type { Melding } from '../assessment/melding.js';
import { type AspectWaarde, type Eis, isAspectWaarde, isEis } from '../generated/ast.js';
import { DURATION, syntaxText } from '../messages/syntax.js';
import { nodesIn } from '../tree/nodes-in.js';
import { nodeForProperty } from '../tree/property-nodes.js';

interface Header {
    readonly properties: readonly string[];
    readonly message: (keyword: string) => string;
}

/** What a header must name to mean anything, and in words what is expected there. */
const HEADERS: Readonly<Record<string, Header>> = {
    ...withName('Crisispartner', 'Veiligheidsregio', 'Samenwerking', 'Norm', 'Contact', 'Activiteit'),
    ...withName('Eis', 'Aspect', 'Profiel', 'Vraag'),
    Stap: { properties: ['nummer'], message: () => syntaxText.expected('het nummer van de stap') },
    Processchemaregel: { properties: ['nummer'], message: () => syntaxText.expected('het nummer van de regel') },
    Akkoord: { properties: ['contact', 'datum'], message: () => syntaxText.incompleteAkkoord },
    Account: { properties: ['contact'], message: () => syntaxText.expected('de naam van een contact') },
    Antwoord: { properties: ['vraag'], message: () => syntaxText.expected('de naam van een vraag') },
    Aanvulling: { properties: ['doel'], message: () => syntaxText.expected('de naam van een eis of profiel') },
    Doorlooptijd: { properties: ['eenheid'], message: () => syntaxText.expected(DURATION) },
    ...withDate('Gesprek', 'GoLive', 'Evaluatie', 'Ervaring', 'Deadline'),
};

/** Headers without the name or the date that makes them count. */
export function headerMeldingen(document: LangiumDocument): Melding[] {
    return nodesIn(document.parseResult.value).flatMap((node): Melding[] => {
        if (isAspectWaarde(node)) {
            return emptyAspect(node);
        }
        if (isEis(node) && node.name !== undefined) {
            return withoutThema(node);
        }
        const bericht = lackOfHeader(node);
        if (bericht === undefined || !node.$cstNode) {
            return [];
        }
        const { start } = node.$cstNode.range;
        const end = { line: start.line, character: start.character + keywordOf(node).length };
        return [{ code: 'syntaxis', bereik: { start, end }, stadium: 0, gegevens: { bericht } }];
    });
}

/** In words what a header still has to name; undefined where it is complete. */
export function lackOfHeader(node: AstNode): string | undefined {
    const header = HEADERS[node.$type];
    const isComplete = header?.properties.every((property) => property in node) ?? true;
    return isComplete ? undefined : header?.message(keywordOf(node));
}

function keywordOf({ $cstNode }: AstNode): string {
    return /^\S*/.exec($cstNode?.text ?? '')?.[0] ?? '';
}

/** An aspect of the agreement with nothing behind its colon. */
function emptyAspect(node: AspectWaarde): Melding[] {
    const { aspect, tekst, contacten, anders, blok } = node;
    const place = aspect.$refNode;
    if (!place || tekst !== undefined || contacten.length > 0 || anders.length > 0 || blok) {
        return [];
    }
    const what = aspect.ref?.soort === 'contact' ? 'de naam van een contact' : 'een tekst tussen aanhalingstekens';
    const gegevens = { bericht: syntaxText.emptyKey(aspect.$refText, what) };
    return [{ code: 'syntaxis', bereik: place.range, stadium: 0, gegevens }];
}

/** An eis that does not say in which theme its agreement belongs: nothing could be agreed about it. */
function withoutThema(node: Eis): Melding[] {
    const place = nodeForProperty(node, 'name');
    // Without a value behind it the key has a finding of its own.
    if (!place || GrammarUtils.findNodeForKeyword(node.$cstNode, 'thema')) {
        return [];
    }
    return [{ code: 'onbekend', bereik: place.range, stadium: 0, gegevens: { naam: place.text, type: 'thema' } }];
}

function withName(...types: string[]) {
    return Object.fromEntries(types.map((type) => [type, { properties: ['name'], message: syntaxText.missingName }]));
}

function withDate(...types: string[]) {
    const message = () => syntaxText.expected('een datum, zoals 03-04-2026');
    return Object.fromEntries(types.map((type) => [type, { properties: ['datum'], message }]));
}

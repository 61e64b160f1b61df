import { HuisstijlFout } from '../../huisstijl/huisstijl.js';
import { MACROS } from './open.js';
import type { Relationship, WordPackage } from './word-package.js';
import { all, attribute } from './xml.js';

/**
 * Takes out of a template what is about the file itself, and throws a HuisstijlFout for what would run something or
 * fetch something where the report is opened: a report goes to many people, and they trust it.
 */
export function makeSafe(sjabloon: WordPackage): void {
    forgetOrigin(sjabloon);
    for (const path of sjabloon.paths()) {
        const source = sourceOf(path);
        for (const relationship of source === undefined ? [] : sjabloon.relationships(source)) {
            checkRelationship(relationship);
        }
    }
    for (const path of sjabloon.xmlPaths()) {
        checkFields(sjabloon, path);
    }
}

/** What of the package itself a report keeps: the text, and the properties that fields may show. */
const KEPT: ReadonlySet<string> = new Set(['officeDocument', 'custom-properties']);

/** Who made the template, a picture of it, its signature, and the template that it was made from itself. */
function forgetOrigin(sjabloon: WordPackage): void {
    for (const { kind, target, element } of sjabloon.relationships('')) {
        if (!KEPT.has(kind)) {
            sjabloon.remove(target.replace(/^\//, ''));
            element.remove();
        }
    }
    for (const settings of sjabloon.related(sjabloon.main, 'settings')) {
        for (const { kind, element } of sjabloon.relationships(settings)) {
            if (kind === 'attachedTemplate') {
                element.remove();
                all(sjabloon.xml(settings), 'attachedTemplate').map((reference) => reference.remove());
            }
        }
    }
}

/** The part whose relationships stand in this file. */
function sourceOf(path: string): string | undefined {
    const [, folder, name] = /^(.*)_rels\/([^/]*)\.rels$/.exec(path) ?? [];
    return name === undefined ? undefined : `${folder}${name}`;
}

const MACRO_PARTS: ReadonlySet<string> = new Set(['vbaProject', 'wordVbaData', 'keyMapCustomizations']);
const EMBEDDED: ReadonlySet<string> = new Set(['oleObject', 'package', 'control', 'activeXControlBinary', 'aFChunk']);

function checkRelationship({ kind, target, isExternal }: Relationship): void {
    if (MACRO_PARTS.has(kind)) {
        throw new HuisstijlFout(MACROS);
    }
    if (EMBEDDED.has(kind)) {
        throw new HuisstijlFout('in dit document zit een ander bestand of een besturingselement. Haal dat eruit.');
    }
    if (isExternal && kind !== 'hyperlink') {
        throw new HuisstijlFout(
            `dit document haalt iets op van een andere plek, ‘${target}’, en een rapport haalt niets op. ` +
                'Zet het in het document zelf, zoals een afbeelding zonder koppeling.',
        );
    }
}

/** Fields that read other files, or run something. */
const OUTWARD = /\b(?:DDEAUTO|DDE|INCLUDEPICTURE|INCLUDETEXT|IMPORT|LINK|DATABASE|RD|MACROBUTTON)\b/i;

function checkFields(sjabloon: WordPackage, path: string): void {
    const document = sjabloon.xml(path);
    const simple = all(document, 'fldSimple').map((field) => attribute(field, 'instr') ?? '');
    // Word may cut a word of a field in pieces.
    const pieces = all(document, 'instrText').map(({ textContent }) => textContent ?? '');
    const found = OUTWARD.exec([...simple, pieces.join('')].join(' ').replace(/"[^"]*"/g, '""'));
    if (found) {
        throw new HuisstijlFout(
            `in dit document staat een veld dat iets van buiten haalt (${found[0].toUpperCase()}). Haal dat veld weg.`,
        );
    }
}

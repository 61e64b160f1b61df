import { type AstNode, CstUtils, type LangiumDocument } from 'langium';
import type { Position } from 'vscode-languageserver-types';
import type { Melding } from '../assessment/melding.js';

/** Keys that make names of a kind known: the contacts of an organisation, or what a norm asks. */
const MADE_KNOWN_BY: Readonly<Record<string, readonly string[]>> = {
    contact: ['partner', 'adoptieregio', 'betrokken', 'regio', 'neemt-over'],
    eis: ['volgens', 'neemt-over', 'breidt-uit'],
    profiel: ['volgens', 'neemt-over', 'breidt-uit'],
    vraag: ['volgens', 'neemt-over', 'breidt-uit'],
};

/**
 * Leaves out what a mistake in the text merely brings along: unknown names on its line, names that an unreadable entry
 * would have made known, and what a block lacks because the entry that gives it could not be read.
 */
export function withoutFollowUps(
    meldingen: readonly Melding[],
    syntax: readonly Melding[],
    document: LangiumDocument,
): Melding[] {
    if (syntax.length === 0) {
        return [...meldingen];
    }
    const lines = document.textDocument.getText().split(/\r?\n/);
    const broken = new Map(syntax.map(({ bereik: { start } }) => [start.line, lines[start.line] ?? '']));
    const isBroken = (key: string) => [...broken.values()].some((line) => hasKey(line, key));
    const isFollowUp = (melding: Melding): boolean => {
        if (melding.code === 'onbekend') {
            const keys = MADE_KNOWN_BY[melding.gegevens.soort] ?? [];
            return broken.has(melding.bereik.start.line) || keys.some(isBroken);
        }
        if (melding.code === 'onbekende-sleutel') {
            return broken.has(melding.bereik.start.line);
        }
        const missing = missingKeys(melding);
        const block = missing.length > 0 ? blockAt(melding.bereik.start, document)?.$cstNode?.range : undefined;
        const inBlock = [...broken].filter(([line]) => block && block.start.line <= line && line <= block.end.line);
        return block !== undefined && missing.every((key) => inBlock.some(([, line]) => hasKey(line, key)));
    };
    return meldingen.filter((melding) => !isFollowUp(melding));
}

/** The keys that would make a finding go away; empty where it is not about something missing. */
function missingKeys(melding: Melding): readonly string[] {
    switch (melding.code) {
        case 'afspraak-onvolledig':
            return melding.gegevens.ontbreekt;
        case 'partner-ontbreekt':
            return ['partner'];
        case 'profiel-ontbreekt':
            return ['profiel'];
        case 'profiel-zonder-motivering':
            return ['motivering'];
        default:
            return [];
    }
}

function hasKey(line: string, key: string): boolean {
    return line.split(/[^\p{L}\p{N}-]+/u).includes(key);
}

/** The innermost declaration around a place. */
function blockAt(position: Position, document: LangiumDocument): AstNode | undefined {
    const root = document.parseResult.value.$cstNode;
    return root && CstUtils.findLeafNodeAtOffset(root, document.textDocument.offsetAt(position))?.astNode;
}

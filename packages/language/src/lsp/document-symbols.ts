import { type AstNode, AstUtils, isReference, type LangiumDocument } from 'langium';
import type { DocumentSymbolProvider } from 'langium/lsp';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { verklaring } from '../feiten/places.js';
import { partsOf } from '../validation/cst.js';
import { visible } from '../visible.js';

/** How a type of node appears in the outline. */
interface Row {
    readonly kind: SymbolKind;
    /** The properties that name it; the first that is given. */
    readonly names: readonly string[];
    readonly detail?: string;
    /** What it is stands before the name: a date alone says little. The word that it starts with, or another. */
    readonly withKeyword?: boolean | string;
}

const NAMED = { names: ['name', 'titel'], detail: 'titel' } as const;
const DATED = { names: ['datum', 'contact', 'doel'], withKeyword: true } as const;
const TITLED = { names: ['titel'], withKeyword: true } as const;
const NUMBERED = { names: ['nummer'], detail: 'titel', withKeyword: true } as const;

const ROWS: Readonly<Record<string, Row>> = {
    Samenwerking: { ...NAMED, kind: SymbolKind.Module },
    Norm: { ...NAMED, kind: SymbolKind.Module },
    Crisispartner: { ...NAMED, kind: SymbolKind.Package },
    Veiligheidsregio: { ...NAMED, kind: SymbolKind.Package },
    Contact: { ...NAMED, kind: SymbolKind.Constant },
    ProfielKeuze: { names: ['profiel'], withKeyword: 'profiel', kind: SymbolKind.Property },
    Thema: { names: ['thema'], kind: SymbolKind.Namespace },
    Afspraak: { names: ['eis'], detail: 'status', kind: SymbolKind.Property },
    ExtraAfspraak: { names: ['titel'], detail: 'status', kind: SymbolKind.Property },
    Account: { ...DATED, kind: SymbolKind.Key },
    TijdelijkSchrijven: { ...TITLED, kind: SymbolKind.Event },
    Verkenning: { ...DATED, kind: SymbolKind.Namespace },
    Bevinding: { ...TITLED, detail: 'datum', kind: SymbolKind.File },
    Antwoord: { names: ['vraag'], withKeyword: true, kind: SymbolKind.Field },
    Gesprek: { ...DATED, kind: SymbolKind.Event },
    Plan: { ...DATED, kind: SymbolKind.Namespace },
    Activiteit: { ...NAMED, kind: SymbolKind.Event },
    Deadline: { names: ['titel'], detail: 'datum', kind: SymbolKind.Event },
    Toetsing: { ...DATED, kind: SymbolKind.Namespace },
    Uitvoering: { ...DATED, kind: SymbolKind.Namespace },
    GoLive: { ...DATED, kind: SymbolKind.Event },
    Verbeterpunt: { ...TITLED, detail: 'status', kind: SymbolKind.Property },
    Evaluatie: { ...DATED, kind: SymbolKind.Event },
    Ervaring: { ...DATED, kind: SymbolKind.Event },
    Eis: { ...NAMED, kind: SymbolKind.Class },
    Profiel: { ...NAMED, kind: SymbolKind.Class },
    Aspect: { ...NAMED, kind: SymbolKind.Field },
    Vraag: { ...NAMED, kind: SymbolKind.Field },
    Stap: { ...NUMBERED, kind: SymbolKind.Event },
    Processchemaregel: { ...NUMBERED, kind: SymbolKind.Event },
    Aanvulling: { ...DATED, kind: SymbolKind.Class },
};

/** The outline of a file: its declarations, their blocks and agreements, as they are called there. */
export class SamenwerkingSymbols implements DocumentSymbolProvider {
    getSymbols(document: LangiumDocument): DocumentSymbol[] {
        return symbolsIn(document.parseResult.value);
    }
}

function symbolsIn(node: AstNode): DocumentSymbol[] {
    return AstUtils.streamContents(node)
        .flatMap((child) => {
            const row = ROWS[child.$type];
            return row ? [symbol(child, row)] : symbolsIn(child);
        })
        .toArray();
}

function symbol(node: AstNode, { kind, names, detail, withKeyword }: Row): DocumentSymbol {
    const { bereik, geheel } = verklaring(node, ...names);
    const keyword = typeof withKeyword === 'string' ? withKeyword : partsOf(node)[0]?.text;
    const name = names.map((property) => textOf(node, property)).find(Boolean);
    const extra = detail === undefined ? undefined : textOf(node, detail);
    const children = symbolsIn(node);
    return {
        // The protocol allows no symbol without a name.
        name: [withKeyword || !name ? keyword : undefined, name].filter(Boolean).join(' '),
        kind,
        range: geheel,
        selectionRange: bereik,
        ...(extra === undefined || extra === name ? {} : { detail: extra }),
        ...(children.length > 0 ? { children } : {}),
    };
}

function textOf(node: AstNode, property: string): string | undefined {
    const value: unknown = property in node ? node[property as keyof AstNode] : undefined;
    const text = isReference(value) ? value.$refText : value;
    return typeof text === 'string' || typeof text === 'number' ? visible(String(text)) : undefined;
}

import type { WorkspaceSymbolProvider } from 'langium/lsp';
import type { WorkspaceSymbolParams } from 'vscode-languageserver';
import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import { Contact, Crisispartner, Norm, Samenwerking, Veiligheidsregio } from '../generated/ast.js';
import type { NaamDescription } from '../references/descriptions.js';
import type { SamenwerkingSharedServices } from '../services.js';
import { visible } from '../visible.js';
import { isBuiltin } from '../workspace/builtin.js';
import type { SamenwerkingIndexManager } from '../workspace/index-manager.js';

/** Finds samenwerkingen, organisations, contacts and norms in all files, by their name and by what they are called. */
export class SamenwerkingWorkspaceSymbols implements WorkspaceSymbolProvider {
    private readonly index: SamenwerkingIndexManager;

    constructor(services: SamenwerkingSharedServices) {
        this.index = services.workspace.IndexManager;
    }

    getSymbols({ query }: WorkspaceSymbolParams): WorkspaceSymbol[] {
        const words = plain(query).split(/\s+/);
        return this.index
            .allElements()
            .filter(({ documentUri }) => !isBuiltin(documentUri))
            .flatMap((declaration) => this.symbolOf(declaration))
            .filter(({ name }) => words.every((word) => plain(name).includes(word)))
            .toArray();
    }

    /** Editors compare what is typed with this name as well: all that one may look for is in it. */
    private symbolOf(declaration: NaamDescription): WorkspaceSymbol[] {
        const { documentUri, nameSegment, type, id = '' } = declaration;
        const kind = KINDS[type];
        if (kind === undefined || !nameSegment) {
            return [];
        }
        const holderId = id.slice(0, Math.max(0, id.lastIndexOf('/')));
        const holder = this.index.declarations
            .all(holderId)
            .find((other) => other.documentUri.toString() === documentUri.toString());
        const location = { uri: documentUri.toString(), range: nameSegment.range };
        return [{ name: nameOf(declaration), kind, location, ...(holder && { containerName: nameOf(holder) }) }];
    }
}

const KINDS: Readonly<Record<string, SymbolKind>> = {
    [Samenwerking.$type]: SymbolKind.Module,
    [Norm.$type]: SymbolKind.Module,
    [Crisispartner.$type]: SymbolKind.Package,
    [Veiligheidsregio.$type]: SymbolKind.Package,
    [Contact.$type]: SymbolKind.Constant,
};

function nameOf({ name, titel }: NaamDescription): string {
    return titel ? `${visible(titel)} (${name})` : name;
}

/** Nobody types accents or capitals to find something. */
function plain(text: string): string {
    return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

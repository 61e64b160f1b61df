import { type AstNode, AstUtils, type LangiumDocument } from 'langium';
import type { WorkspaceSymbolProvider } from 'langium/lsp';
import type { WorkspaceSymbolParams } from 'vscode-languageserver';
import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import { verklaring } from '../feiten/places.js';
import type { Bestand, Contact, Norm, Organisatie, Samenwerking } from '../generated/ast.js';
import type { SamenwerkingSharedServices } from '../services.js';
import { isBuiltin } from '../workspace/builtin.js';

type Declaration = Samenwerking | Organisatie | Norm | Contact;

/** Finds samenwerkingen, organisations, contacts and norms in all files, by their name and by what they are called. */
export class SamenwerkingWorkspaceSymbols implements WorkspaceSymbolProvider {
    private readonly services: SamenwerkingSharedServices;

    constructor(services: SamenwerkingSharedServices) {
        this.services = services;
    }

    getSymbols({ query }: WorkspaceSymbolParams): WorkspaceSymbol[] {
        const words = plain(query).split(/\s+/);
        return this.services.workspace.LangiumDocuments.all
            .filter(({ uri }) => !isBuiltin(uri))
            .flatMap((document) => declarationsIn(document).flatMap((node) => symbolOf(node) ?? []))
            .filter(({ name }) => words.every((word) => plain(name).includes(word)))
            .toArray();
    }
}

function declarationsIn({ parseResult }: LangiumDocument): Declaration[] {
    const { samenwerkingen, organisaties, normen } = parseResult.value as Bestand;
    const contacten = [...samenwerkingen, ...organisaties].flatMap((holder) => holder.contacten);
    return [...samenwerkingen, ...organisaties, ...contacten, ...normen];
}

const KINDS: Readonly<Record<Declaration['$type'], SymbolKind>> = {
    Samenwerking: SymbolKind.Module,
    Norm: SymbolKind.Module,
    Crisispartner: SymbolKind.Package,
    Veiligheidsregio: SymbolKind.Package,
    Contact: SymbolKind.Constant,
};

/** Editors compare what is typed with this name as well: all that one may look for is in it. */
function symbolOf(node: Declaration): WorkspaceSymbol | undefined {
    const { name, $type, $container } = node;
    const uri = AstUtils.getDocument(node).uri.toString();
    const holder = $type === 'Contact' ? nameOf($container) : undefined;
    return name === undefined
        ? undefined
        : {
              name: nameOf(node),
              kind: KINDS[$type],
              location: { uri, range: verklaring(node).bereik },
              ...(holder === undefined ? {} : { containerName: holder }),
          };
}

function nameOf(node: AstNode): string {
    const { name = '', titel } = node as Declaration;
    return titel ? `${titel} (${name})` : name;
}

/** Nobody types accents or capitals to find something. */
function plain(text: string): string {
    return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

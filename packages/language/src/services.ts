import { createLangiumParser, inject, type Module } from 'langium';
import {
    createDefaultModule,
    createDefaultSharedModule,
    type DefaultSharedModuleContext,
    type LangiumServices,
    type LangiumSharedServices,
    type PartialLangiumServices,
    type PartialLangiumSharedServices,
} from 'langium/lsp';
import { Beoordelingen } from './assessment/beoordelingen.js';
import {
    parserConfig,
    SamenwerkingGeneratedSharedModule,
    SamenwerkingTaalGeneratedModule,
} from './generated/module.js';
import { ClientCommands } from './lsp/client-commands.js';
import { ClientDocuments } from './lsp/client-documents.js';
import { SamenwerkingCodeActions } from './lsp/code-actions.js';
import { VoortgangLenses } from './lsp/code-lens.js';
import { SamenwerkingCompletionProvider } from './lsp/completion/provider.js';
import { SamenwerkingConfiguration } from './lsp/configuration.js';
import { SamenwerkingContentProvider } from './lsp/content-provider.js';
import { SamenwerkingLinks } from './lsp/document-links.js';
import { SamenwerkingSymbols } from './lsp/document-symbols.js';
import { SamenwerkingDocumentUpdates } from './lsp/document-updates.js';
import { SamenwerkingFolding } from './lsp/folding.js';
import { SamenwerkingFormatter } from './lsp/formatter.js';
import { SamenwerkingHover } from './lsp/hover/provider.js';
import { AfgeleideHints } from './lsp/inlay-hints.js';
import { SamenwerkingLanguageServer } from './lsp/language-server.js';
import { followDate } from './lsp/midnight.js';
import { SamenwerkingDefinitions, SamenwerkingReferences } from './lsp/places.js';
import { followFindings } from './lsp/refresh.js';
import { SamenwerkingRename } from './lsp/rename/provider.js';
import { followSelections } from './lsp/selection-ranges.js';
import { WoordKleuren } from './lsp/semantic-tokens.js';
import { followSettings } from './lsp/settings.js';
import { UitlegLinks } from './lsp/uitleg-links.js';
import { followWork } from './lsp/work-progress.js';
import { followWorkspaceFolders } from './lsp/workspace-folders.js';
import { SamenwerkingWorkspaceSymbols } from './lsp/workspace-symbols.js';
import { SamenwerkingLexerMessages } from './messages/lexer-messages.js';
import { SamenwerkingParserMessages } from './messages/parser-messages.js';
import { takeHiddenInPortions } from './parser/hidden-nodes.js';
import { SamenwerkingLexer } from './parser/lexer.js';
import { OneTokenLookahead } from './parser/lookahead.js';
import { skipWholeBlocks } from './parser/recovery.js';
import { SamenwerkingTokenBuilder } from './parser/token-builder.js';
import { SamenwerkingValueConverter } from './parser/value-converter.js';
import { NaamDescriptionProvider } from './references/descriptions.js';
import { SamenwerkingLinker } from './references/linker.js';
import { NaamProvider } from './references/name-provider.js';
import { Names } from './references/names.js';
import { SamenwerkingScopeComputation } from './references/scope-computation.js';
import { SamenwerkingScopeProvider } from './references/scope-provider.js';
import { SamenwerkingDocumentValidator } from './validation/document-validator.js';
import { Bestanden, type MissingTest } from './workspace/bestanden.js';
import { SamenwerkingDocumentBuilder } from './workspace/document-builder.js';
import { SamenwerkingDocumentFactory } from './workspace/document-factory.js';
import { SamenwerkingIndexManager } from './workspace/index-manager.js';
import { Instellingen } from './workspace/instellingen.js';
import type { TextPacker } from './workspace/packed-documents.js';
import { SamenwerkingServiceRegistry } from './workspace/service-registry.js';
import { Snapshots } from './workspace/snapshot/snapshots.js';
import type { SnapshotStore } from './workspace/snapshot/store.js';
import { Trees } from './workspace/trees.js';
import { SamenwerkingWorkspaceManager } from './workspace/workspace-manager.js';

/** What the language adds to the services that all languages of a workspace share. */
export interface SamenwerkingSharedAddedServices {
    readonly Instellingen: Instellingen;
    readonly workspace: {
        readonly Bestanden: Bestanden;
        readonly DocumentBuilder: SamenwerkingDocumentBuilder;
        readonly LangiumDocumentFactory: SamenwerkingDocumentFactory;
        readonly IndexManager: SamenwerkingIndexManager;
        readonly Snapshots: Snapshots;
        readonly Trees: Trees;
        readonly WorkspaceManager: SamenwerkingWorkspaceManager;
    };
}

export type SamenwerkingSharedServices = LangiumSharedServices & SamenwerkingSharedAddedServices;

/** What the language adds to Langium's services. */
export interface SamenwerkingAddedServices {
    readonly references: { readonly Linker: SamenwerkingLinker; readonly Names: Names };
    readonly assessment: { readonly Beoordelingen: Beoordelingen };
    readonly ClientCommands: ClientCommands;
    readonly ClientDocuments: ClientDocuments;
    readonly Instellingen: Instellingen;
    readonly UitlegLinks: UitlegLinks;
}

export type SamenwerkingServices = LangiumServices &
    SamenwerkingAddedServices & { readonly shared: SamenwerkingSharedServices };

const samenwerkingModule: Module<SamenwerkingServices, PartialLangiumServices & SamenwerkingAddedServices> = {
    ClientCommands: (services) => new ClientCommands(services.shared),
    ClientDocuments: (services) => new ClientDocuments(services.shared),
    Instellingen: (services) => services.shared.Instellingen,
    UitlegLinks: (services) => new UitlegLinks(services),
    assessment: {
        Beoordelingen: (services) => new Beoordelingen(services),
    },
    parser: {
        // Nothing here asks for Langium's completion; a second parser would hold up the start.
        CompletionParser: () => undefined,
        ParserConfig: () => ({ ...parserConfig, lookaheadStrategy: new OneTokenLookahead() }),
        TokenBuilder: () => new SamenwerkingTokenBuilder(),
        LangiumParser: (services) => takeHiddenInPortions(skipWholeBlocks(createLangiumParser(services))),
        Lexer: (services) => new SamenwerkingLexer(services),
        LexerErrorMessageProvider: () => new SamenwerkingLexerMessages(),
        ParserErrorMessageProvider: (services) => new SamenwerkingParserMessages(services),
        ValueConverter: () => new SamenwerkingValueConverter(),
    },
    references: {
        Linker: (services) => new SamenwerkingLinker(services),
        NameProvider: () => new NaamProvider(),
        Names: (services) => new Names(services.shared.workspace.IndexManager.declarations, services.Instellingen),
        ScopeComputation: (services) => new SamenwerkingScopeComputation(services),
        ScopeProvider: (services) => new SamenwerkingScopeProvider(services),
    },
    workspace: {
        AstNodeDescriptionProvider: (services) => new NaamDescriptionProvider(services),
    },
    validation: {
        DocumentValidator: (services) => new SamenwerkingDocumentValidator(services),
    },
    lsp: {
        CodeActionProvider: (services) => new SamenwerkingCodeActions(services),
        CodeLensProvider: (services) => new VoortgangLenses(services),
        DefinitionProvider: (services) => new SamenwerkingDefinitions(services),
        DocumentLinkProvider: (services) => new SamenwerkingLinks(services),
        DocumentSymbolProvider: () => new SamenwerkingSymbols(),
        FoldingRangeProvider: (services) => new SamenwerkingFolding(services),
        SemanticTokenProvider: (services) => new WoordKleuren(services),
        InlayHintProvider: (services) => new AfgeleideHints(services),
        CompletionProvider: (services) => new SamenwerkingCompletionProvider(services),
        HoverProvider: (services) => new SamenwerkingHover(services),
        RenameProvider: (services) => new SamenwerkingRename(services),
        ReferencesProvider: (services) => new SamenwerkingReferences(services),
        Formatter: (services) => new SamenwerkingFormatter(services),
    },
};

/** What the language needs to know of where it runs: the connection, the file system, and whether a file exists. */
export interface SamenwerkingContext extends DefaultSharedModuleContext {
    readonly isMissing?: MissingTest;
    /** Called for a large workspace: memory matters more than time from then on. Gives what makes texts small. */
    readonly saveMemory?: () => TextPacker;
    /** Where is kept what the workspace came to, for the next start. */
    readonly snapshots?: SnapshotStore;
}

/** The files of where the language runs. */
export type LanguageHost = Omit<SamenwerkingContext, 'connection'>;

function sharedModule({
    isMissing,
    saveMemory,
    snapshots,
}: SamenwerkingContext): Module<
    SamenwerkingSharedServices,
    PartialLangiumSharedServices & SamenwerkingSharedAddedServices
> {
    return {
        Instellingen: () => new Instellingen(),
        ServiceRegistry: (services) => new SamenwerkingServiceRegistry(services),
        lsp: {
            LanguageServer: (services) => new SamenwerkingLanguageServer(services),
            DocumentUpdateHandler: (services) => new SamenwerkingDocumentUpdates(services),
            WorkspaceSymbolProvider: (services) => new SamenwerkingWorkspaceSymbols(services),
            TextDocumentContentProvider: (services) => new SamenwerkingContentProvider(services),
        },
        workspace: {
            ConfigurationProvider: (services) => new SamenwerkingConfiguration(services),
            Bestanden: (services) => new Bestanden(services, isMissing),
            DocumentBuilder: (services) => new SamenwerkingDocumentBuilder(services),
            IndexManager: (services) => new SamenwerkingIndexManager(services, services.Instellingen),
            LangiumDocumentFactory: (services) => new SamenwerkingDocumentFactory(services),
            Snapshots: (services) => new Snapshots(services, snapshots),
            Trees: (services) => new Trees(services),
            WorkspaceManager: (services) => new SamenwerkingWorkspaceManager(services, saveMemory),
        },
    };
}

/** The services of the language. The context brings the connection and the file system of where it runs. */
export function createSamenwerkingServices(context: SamenwerkingContext): {
    shared: SamenwerkingSharedServices;
    samenwerking: SamenwerkingServices;
} {
    const shared = inject(createDefaultSharedModule(context), SamenwerkingGeneratedSharedModule, sharedModule(context));
    const samenwerking = inject(createDefaultModule({ shared }), SamenwerkingTaalGeneratedModule, samenwerkingModule);
    shared.ServiceRegistry.register(samenwerking);
    if (context.connection) {
        followSettings(samenwerking);
        followWorkspaceFolders(shared);
        const stopFollowingDate = followDate(shared);
        followFindings(shared);
        followSelections(shared);
        followWork(shared);
        // A connection remembers one listener to this.
        context.connection.onShutdown(() => {
            stopFollowingDate();
            shared.workspace.Snapshots.keepNot();
        });
    }
    return { shared, samenwerking };
}

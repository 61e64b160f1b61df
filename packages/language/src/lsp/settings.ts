import { DocumentState } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { SamenwerkingServices } from '../services.js';
import { asObject, type Keuzes, readKeuzes } from '../workspace/instellingen.js';

/**
 * Keeps the settings of the language server equal to those of its client, and checks everything again on a change. What
 * a client gives when it starts the server holds until it says otherwise.
 */
export function followSettings(shared: LangiumSharedServices, services: SamenwerkingServices): void {
    const { ConfigurationProvider } = shared.workspace;
    const { languageId } = services.LanguageMetaData;
    let initial: Readonly<Record<string, unknown>> = {};
    const set = (settings: unknown): boolean =>
        services.Instellingen.set(readKeuzes({ ...initial, ...asObject(settings) }));
    const apply = async (settings: unknown): Promise<void> => {
        if (set(settings)) {
            await checkAgain(shared);
        }
    };
    const report = (fault: unknown): void => shared.lsp.Connection?.console.error(String(fault));
    shared.lsp.LanguageServer.onInitialize(({ initializationOptions }) => {
        initial = asObject(asObject(initializationOptions)[languageId]);
        set({});
    });
    ConfigurationProvider.onConfigurationSectionUpdate(({ section, configuration }) => {
        if (section === languageId) {
            apply(configuration).catch(report);
        }
    });
    const names = ['peildatum', 'norm', 'ernst'] as const satisfies readonly (keyof Keuzes)[];
    Promise.all(names.map(async (name) => [name, await ConfigurationProvider.getConfiguration(languageId, name)]))
        .then((settings) => apply(Object.fromEntries(settings.filter(([, setting]) => setting !== undefined))))
        .catch(report);
}

/** Links again as well: which names exist depends on the norm that is set. */
async function checkAgain({ workspace }: LangiumSharedServices): Promise<void> {
    await workspace.WorkspaceLock.write(async (token) => {
        for (const document of workspace.LangiumDocuments.all) {
            workspace.DocumentBuilder.resetToState(document, DocumentState.ComputedScopes);
        }
        await workspace.DocumentBuilder.update([], [], token);
    });
}

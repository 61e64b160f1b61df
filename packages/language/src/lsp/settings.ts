import { DocumentState } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { SamenwerkingServices } from '../services.js';

/** Keeps the settings of the language server equal to those of its client, and checks everything again on a change. */
export function followSettings(shared: LangiumSharedServices, services: SamenwerkingServices): void {
    const { ConfigurationProvider } = shared.workspace;
    const { languageId } = services.LanguageMetaData;
    const apply = async (peildatum: unknown): Promise<void> => {
        if (services.Instellingen.setPeildatumText(typeof peildatum === 'string' ? peildatum : '')) {
            await validateAgain(shared);
        }
    };
    const report = (fault: unknown): void => shared.lsp.Connection?.console.error(String(fault));
    ConfigurationProvider.onConfigurationSectionUpdate(({ section, configuration }) => {
        if (section === languageId) {
            apply(configuration?.peildatum).catch(report);
        }
    });
    ConfigurationProvider.getConfiguration(languageId, 'peildatum').then(apply).catch(report);
}

async function validateAgain({ workspace }: LangiumSharedServices): Promise<void> {
    await workspace.WorkspaceLock.write(async (token) => {
        for (const document of workspace.LangiumDocuments.all) {
            workspace.DocumentBuilder.resetToState(document, DocumentState.IndexedReferences);
        }
        await workspace.DocumentBuilder.update([], [], token);
    });
}

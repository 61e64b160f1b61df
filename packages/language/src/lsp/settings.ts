import type { SamenwerkingServices } from '../services.js';
import { asObject, type Keuzes, readKeuzes } from '../workspace/instellingen.js';
import { checkAgain, StillRight } from './check-again.js';

/**
 * Keeps the settings of the language server equal to those of its client, and checks everything again on a change. What
 * a client gives when it starts the server holds until it says otherwise.
 */
export function followSettings({ shared, Instellingen, LanguageMetaData }: SamenwerkingServices): void {
    const { ConfigurationProvider } = shared.workspace;
    const { languageId } = LanguageMetaData;
    let initial: Readonly<Record<string, unknown>> = {};
    const set = (settings: unknown): boolean => Instellingen.set(readKeuzes({ ...initial, ...asObject(settings) }));
    const apply = (settings: unknown): void => {
        if (set(settings)) {
            // Which names exist depends on the norm that is set.
            checkAgain(shared, StillRight.tekst);
        }
    };
    shared.lsp.LanguageServer.onInitialize(({ initializationOptions }) => {
        initial = asObject(asObject(initializationOptions)[languageId]);
        set({});
    });
    ConfigurationProvider.onConfigurationSectionUpdate(({ section, configuration }) => {
        if (section === languageId) {
            apply(configuration);
        }
    });
    const names: readonly (keyof Keuzes)[] = ['peildatum', 'norm', 'ernst', 'lens', 'hints', 'controleer'];
    Promise.all(names.map(async (name) => [name, await ConfigurationProvider.getConfiguration(languageId, name)]))
        .then((settings) => apply(Object.fromEntries(settings.filter(([, setting]) => setting !== undefined))))
        .catch((fault) => shared.lsp.Connection?.console.error(String(fault)));
}

import { type ConfigurationInitializedParams, DefaultConfigurationProvider } from 'langium';
import type { InitializeParams } from 'vscode-languageserver';

/** Asks to be told of changed settings only of a client that can be asked: another one answers with an error. */
export class SamenwerkingConfiguration extends DefaultConfigurationProvider {
    private canRegister = false;

    override initialize(params: InitializeParams): void {
        super.initialize(params);
        this.canRegister = params.capabilities.workspace?.didChangeConfiguration?.dynamicRegistration ?? false;
    }

    override initialized({ register, ...params }: ConfigurationInitializedParams): Promise<void> {
        return super.initialized(register && this.canRegister ? { ...params, register } : params);
    }
}

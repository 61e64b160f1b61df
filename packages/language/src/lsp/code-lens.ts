import type { LangiumDocument } from 'langium';
import type { CodeLensProvider } from 'langium/lsp';
import type { CodeLens, Range } from 'vscode-languageserver-types';
import { voortgangOf } from '../assessment/assess.js';
import type { Beoordeling, Voortgang } from '../assessment/beoordeling.js';
import type { SamenwerkingServices } from '../services.js';
import { aantalDringend } from '../validation/dringend.js';
import type { Instellingen } from '../workspace/instellingen.js';
import { STATUSRAPPORT } from './client-commands.js';

/** How far it is, above each samenwerking and each of its themes. */
export class VoortgangLenses implements CodeLensProvider {
    private readonly services: SamenwerkingServices;

    constructor(services: SamenwerkingServices) {
        this.services = services;
    }

    provideCodeLens(document: LangiumDocument): CodeLens[] {
        return this.services.Instellingen.lens ? this.lensesOf(document) : [];
    }

    private lensesOf(document: LangiumDocument): CodeLens[] {
        const { Beoordelingen } = this.services.assessment;
        const canReport = this.services.ClientCommands.has(STATUSRAPPORT);
        const beoordelingen = Beoordelingen.beoordelingenOf(document);
        return Beoordelingen.feitenOf(document).samenwerkingen.flatMap(({ bereik, themas }, i) => {
            const beoordeling = beoordelingen[i];
            return beoordeling
                ? [
                      lens(bereik, inWords(beoordeling, this.services.Instellingen)),
                      ...(canReport
                          ? [lens(bereik, 'Rapport', STATUSRAPPORT, [document.uri.toString(), bereik.start.line])]
                          : []),
                      ...themas.map((thema) => lens(thema.bereik, themaInWords(beoordeling, thema.thema))),
                  ]
                : [];
        });
    }
}

function lens(range: Range, title: string, command = '', args: readonly (string | number)[] = []): CodeLens {
    return { range, command: { title, command, arguments: [...args] } };
}

function inWords(beoordeling: Beoordeling, instellingen: Instellingen): string {
    const { profiel, voortgang } = beoordeling;
    const dringend = aantalDringend(beoordeling, instellingen);
    const stand = profiel ? geregeld(voortgang, 'Dit profiel vraagt geen vaste afspraken') : 'Nog geen profiel gekozen';
    return dringend > 0 ? `${stand} · ${dringend} te laat of bijna verlopen` : stand;
}

function themaInWords({ eisen, profiel }: Beoordeling, thema: string): string {
    const voortgang = voortgangOf(eisen.filter((eis) => eis.thema === thema));
    return geregeld(voortgang, profiel ? 'Hier vraagt het profiel niets' : 'Nog geen profiel gekozen');
}

function geregeld({ vereist, geregeld: aantal }: Voortgang, zonderEisen: string): string {
    return vereist > 0 ? `${aantal} van ${vereist} geregeld` : zonderEisen;
}

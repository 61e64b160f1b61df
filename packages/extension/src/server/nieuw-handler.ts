import {
    type Aanbod,
    aanbodVan,
    korteTitel,
    metInvulregel,
    newSamenwerking,
    partnerOf,
    profielInEenZin,
    type SamenwerkingServices,
    titelVan,
} from '@samenwerking/language';
import type { Connection } from 'vscode-languageserver';
import {
    type NieuwAanbod,
    type NieuwAnswer,
    type NieuwParams,
    nieuwAanbodMethod,
    nieuwMethod,
} from '../nieuw-request.js';
import { shown } from './shown.js';

/** Answers the client's requests for a new samenwerking. */
export function serveNieuw(connection: Connection, services: SamenwerkingServices): void {
    const { WorkspaceLock, WorkspaceManager } = services.shared.workspace;
    const ask = async <T>(answer: (aanbod: Aanbod) => T): Promise<T> => {
        await WorkspaceManager.ready;
        return await WorkspaceLock.read(() => answer(aanbodVan(services)));
    };
    connection.onRequest(nieuwAanbodMethod, () => ask((aanbod) => shown(keuzesUit(aanbod))));
    connection.onRequest(nieuwMethod, (params: NieuwParams) =>
        ask((aanbod) => skeletVoor(params, aanbod, services.Instellingen.peildatum)),
    );
}

function keuzesUit({ partners, regios, normen }: Aanbod): NieuwAanbod {
    return {
        partners: partners.map((partner) => ({ naam: partner.naam, titel: titelVan(partner) })),
        regios: regios.map((regio) => ({ naam: regio.naam, titel: korteTitel(regio), nummer: regio.nummer })),
        normen: normen.map(({ naam, titel, profielen }) => ({
            naam,
            titel,
            profielen: [...profielen.values()].map((profiel) => {
                return { naam: profiel.naam, titel: profiel.titel, uitleg: profielInEenZin(profiel) };
            }),
        })),
    };
}

function skeletVoor(params: NieuwParams, aanbod: Aanbod, peildatum: string): NieuwAnswer {
    const norm = aanbod.normen.find(({ naam }) => naam === params.norm);
    const profiel = params.profiel === undefined ? undefined : norm?.profielen.get(params.profiel);
    const isThere = profiel !== undefined || params.profiel === undefined;
    if (!(norm && isThere)) {
        return null;
    }
    const { naam, tekst } = newSamenwerking({
        aanbod,
        norm,
        profiel,
        partner: params.partner === undefined ? undefined : partnerOf(params.partner, aanbod),
        regios: aanbod.regios.filter((regio) => params.regios.includes(regio.naam)),
        adoptieregio: aanbod.regios.find((regio) => regio.naam === params.adoptieregio),
        peildatum,
        contacten: params.contacten,
        isBezet: (naam) => params.bezet.includes(naam),
    });
    return { naam, ...metInvulregel(tekst) };
}

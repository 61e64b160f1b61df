import type { SamenwerkingServices } from '@samenwerking/language';
import { formats, kindNames, kinds } from '@samenwerking/report';
import type { Connection } from 'vscode-languageserver';
import {
    type RapportAnswer,
    type RapportBestandAnswer,
    type RapportBestandParams,
    type RapportFormaat,
    type RapportKeuze,
    type RapportOnderwerp,
    rapportBestandMethod,
    rapportKeuzesMethod,
    rapportMethod,
    type SamenwerkingBijParams,
    type SamenwerkingInBestand,
    samenwerkingBijMethod,
} from '../rapport-request.js';
import { askDocument, askWorkspace } from './ask-document.js';
import { atLine } from './at-line.js';
import { isFormatName, Rapporten } from './rapporten.js';

/** Answers the client's requests for reports, to show and as files. */
export function serveRapport(connection: Connection, services: SamenwerkingServices): void {
    const { assessment, shared } = services;
    const rapporten = new Rapporten(services);
    connection.onRequest(rapportKeuzesMethod, () => KEUZES);
    connection.onRequest(samenwerkingBijMethod, ({ uri, plaats }: SamenwerkingBijParams) =>
        askDocument(uri, shared, (document): SamenwerkingInBestand | null => {
            const all = assessment.Beoordelingen.beoordelingenOf(document);
            const found = atLine(all, plaats.line);
            const plek = found && { index: all.indexOf(found), aantal: all.length };
            return plek ? { uri, naam: found.naam, plek } : null;
        }),
    );
    connection.onRequest(rapportMethod, (onderwerp: RapportOnderwerp) =>
        askWorkspace(shared, (): RapportAnswer => {
            const shown = rapporten.toShow(onderwerp);
            const keuze = KEUZES.find(({ soort }) => soort === onderwerp.soort);
            return shown ? { ...shown, formaten: keuze?.formaten ?? [] } : null;
        }),
    );
    connection.onRequest(rapportBestandMethod, ({ onderwerp, formaat }: RapportBestandParams) =>
        askWorkspace(shared, async (): Promise<RapportBestandAnswer> => {
            if (!isFormatName(formaat)) {
                return null;
            }
            const made = rapporten.named(onderwerp);
            const { encode, extensions } = formats[formaat];
            return made ? { naam: made.name + extensions[0], base64: toBase64(await encode(made)) } : null;
        }),
    );
}

const KEUZES: readonly RapportKeuze[] = kindNames.map((soort) => {
    const { title, content, isOverAll, formats: formaten } = kinds[soort];
    return { soort, titel: title, inhoud: content, isOverAlles: isOverAll, formaten: formaten.map(formaatKeuze) };
});

function formaatKeuze(formaat: keyof typeof formats): RapportFormaat {
    const { title, purpose, extensions } = formats[formaat];
    return { formaat, titel: title, doel: purpose, extensie: extensions[0] };
}

/** Base64 as a browser has it too. */
function toBase64(content: Uint8Array): string {
    return btoa(Array.from(content, (byte) => String.fromCharCode(byte)).join(''));
}

import type { SamenwerkingServices, Toen } from '@samenwerking/language';
import {
    type FormatName,
    formats,
    type Huisstijl,
    HuisstijlFout,
    kindNames,
    kinds,
    type NamedReport,
    type ReportFormat,
} from '@samenwerking/report';
import type { Connection } from 'vscode-languageserver';
import { fromBase64, toBase64 } from '../base64.js';
import {
    type HuisstijlGeweigerd,
    type RapportAnswer,
    type RapportBestand,
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
import { tekstenToenMethod } from '../sinds-request.js';
import { askDocument, askWorkspace } from './ask-document.js';
import { atLine } from './at-line.js';
import { isFormatName, Rapporten } from './rapporten.js';
import { Vroeger } from './vroeger.js';

/** Answers the client's requests for reports, to show and as files. */
export function serveRapport(connection: Connection, services: SamenwerkingServices): void {
    const { assessment, shared } = services;
    const rapporten = new Rapporten(services);
    const vroeger = new Vroeger(services, (params) => connection.sendRequest(tekstenToenMethod, params));
    connection.onRequest(rapportKeuzesMethod, () => KEUZES);
    connection.onRequest(samenwerkingBijMethod, ({ uri, plaats }: SamenwerkingBijParams) =>
        askDocument(uri, shared, (document): SamenwerkingInBestand | null => {
            const all = assessment.Beoordelingen.beoordelingenOf(document);
            const found = atLine(all, plaats.line);
            const plek = found && { index: all.indexOf(found), aantal: all.length };
            return plek ? { uri, naam: found.naam, plek } : null;
        }),
    );
    const withToen = <T>({ sinds }: RapportOnderwerp, use: (toen: Toen | undefined) => T | Promise<T>) =>
        sinds ? vroeger.withToen(sinds, use) : askWorkspace(shared, () => use(undefined));
    connection.onRequest(rapportMethod, (onderwerp: RapportOnderwerp) =>
        withToen(onderwerp, (toen): RapportAnswer => {
            const shown = rapporten.toShow(onderwerp, toen);
            const formaten = KEUZES.find(({ soort }) => soort === onderwerp.soort)?.formaten ?? [];
            return shown ? { ...shown, formaten, isZonderVergelijking: Boolean(onderwerp.sinds) && !toen } : null;
        }),
    );
    connection.onRequest<RapportBestandAnswer, void>(
        rapportBestandMethod,
        ({ onderwerp, formaat, huisstijlBase64 }: RapportBestandParams) =>
            withToen(onderwerp, async (toen): Promise<RapportBestandAnswer> => {
                const made = rapporten.named(onderwerp, toen);
                return made && isFormatName(formaat) ? written(made, formaat, huisstijlBase64) : null;
            }),
    );
}

const KEUZES: readonly RapportKeuze[] = kindNames.map((soort) => {
    const { title, content, isOverAll, formats: formaten } = kinds[soort];
    return { soort, titel: title, inhoud: content, isOverAlles: isOverAll, formaten: formaten.map(formaatKeuze) };
});

function formaatKeuze(formaat: FormatName): RapportFormaat {
    const { title, purpose, extensions, huisstijl }: ReportFormat = formats[formaat];
    return { formaat, titel: title, doel: purpose, extensie: extensions[0], ...(huisstijl && { huisstijl }) };
}

async function written(
    made: NamedReport,
    formaat: FormatName,
    huisstijlBase64: string | undefined,
): Promise<RapportBestand | HuisstijlGeweigerd> {
    const format: ReportFormat = formats[formaat];
    try {
        const content = await format.encode(made, huisstijlOf(format, huisstijlBase64));
        return { naam: made.name + format.extensions[0], base64: toBase64(content) };
    } catch (error) {
        if (error instanceof HuisstijlFout) {
            return { reden: error.message, regel: error.regel };
        }
        throw error;
    }
}

function huisstijlOf({ huisstijl }: ReportFormat, base64: string | undefined): Huisstijl {
    if (huisstijl === undefined || base64 === undefined) {
        return {};
    }
    const content = fromBase64(base64);
    return huisstijl === 'stijl' ? { stijl: textOf(content) } : { sjabloon: content };
}

function textOf(content: Uint8Array): string {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(content);
    } catch (cause) {
        throw new HuisstijlFout('dit bestand is niet in UTF-8 opgeslagen. Sla het op met die tekencodering.', {
            cause,
        });
    }
}

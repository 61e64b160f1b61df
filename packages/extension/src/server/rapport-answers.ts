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
import type { CancellationToken } from 'vscode-languageserver';
import { fromBase64, toBase64 } from '../base64.js';
import type {
    HuisstijlGeweigerd,
    RapportAnswer,
    RapportBestand,
    RapportBestandAnswer,
    RapportBestandParams,
    RapportFormaat,
    RapportKeuze,
    RapportOnderwerp,
} from '../rapport-request.js';
import { isFormatName, Rapporten } from './rapporten.js';

export const KEUZES: readonly RapportKeuze[] = kindNames.map((soort) => {
    const { title, content, isOverAll, formats: formaten } = kinds[soort];
    return { soort, titel: title, inhoud: content, isOverAlles: isOverAll, formaten: formaten.map(formaatKeuze) };
});

function formaatKeuze(formaat: FormatName): RapportFormaat {
    const { title, purpose, extensions, huisstijl }: ReportFormat = formats[formaat];
    return { formaat, titel: title, doel: purpose, extensie: extensions[0], ...(huisstijl && { huisstijl }) };
}

/** A report as it is shown beside the text. */
export async function toShow(
    onderwerp: RapportOnderwerp,
    toen: Toen | undefined,
    services: SamenwerkingServices,
    token: CancellationToken,
): Promise<RapportAnswer> {
    const shown = await new Rapporten(services).toShow(onderwerp, toen, token);
    const formaten = KEUZES.find(({ soort }) => soort === onderwerp.soort)?.formaten ?? [];
    return shown ? { ...shown, formaten, isZonderVergelijking: Boolean(onderwerp.sinds) && !toen } : null;
}

/** A report as a file. */
export async function toWrite(
    { onderwerp, formaat, huisstijlBase64 }: RapportBestandParams,
    toen: Toen | undefined,
    services: SamenwerkingServices,
    token: CancellationToken,
): Promise<RapportBestandAnswer> {
    const made = await new Rapporten(services).named(onderwerp, toen, token);
    return made && isFormatName(formaat) ? written(made, formaat, huisstijlBase64) : null;
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

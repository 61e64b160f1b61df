import type { LangiumDocument } from 'langium';
import type { Beoordeling, EisBeoordeling } from '../../assessment/beoordeling.js';
import type { MeldingCode, MeldingGegevens } from '../../assessment/melding.js';
import type { SamenwerkingFeiten } from '../../feiten/feiten.js';

const CODE = 'afspraak-ontbreekt' satisfies MeldingCode;

/**
 * The requirements that are said to be missing. Not all that have no agreement: one that is misspelt, or stands where
 * the text cannot be read, would be there twice once that is mended.
 */
export function missingIn(
    document: LangiumDocument,
    { geheel }: SamenwerkingFeiten,
    beoordeling: Beoordeling,
): EisBeoordeling[] {
    const said = (document.diagnostics ?? [])
        .filter(
            ({ code, range }) =>
                code === CODE && geheel.start.line <= range.start.line && range.end.line <= geheel.end.line,
        )
        .map(({ data }) => (data as MeldingGegevens[typeof CODE]).eis);
    return beoordeling.eisen.filter(({ eis, status }) => status === 'ontbreekt' && said.includes(eis));
}

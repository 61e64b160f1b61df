import { isMeldingCode, type UitlegDeel, uitlegPagina, uitlegVan } from '@samenwerking/language';

/** What SARIF tells about the findings with one code: the same as `samenwerking uitleg`. */
export function sarifRule(code: string) {
    if (!isMeldingCode(code)) {
        return { id: code };
    }
    const { titel, betekenis, delen } = uitlegVan(code);
    return {
        id: code,
        shortDescription: { text: titel },
        fullDescription: { text: betekenis },
        help: { text: delen.map(plainText).join('\n\n'), markdown: uitlegPagina(code) },
    };
}

function plainText({ kop, alineas, gevallen = [] }: UitlegDeel): string {
    return [kop, ...alineas, ...gevallen.map((geval) => `- ${geval}`)].join('\n');
}

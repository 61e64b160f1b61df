import type { MeldingCode } from '../assessment/melding.js';
import { andersTellen, codesPerOnderwerp, type UitlegDeel, uitlegVan } from './uitleg.js';

/** The explanation of one code as a page of its own. */
export function uitlegPagina(code: MeldingCode): string {
    const { titel, betekenis, delen } = uitlegVan(code);
    const parts = [...delen, andersTellen(code)].flatMap((deel) => [`## ${deel.kop}`, ...inhoud(deel)]);
    return page([`# ${titel}`, `\`${code}\``, betekenis, ...parts]);
}

/** The explanations of all codes on one page. */
export function meldingenPagina(): string {
    return page([
        '# Meldingen',
        'Dit zijn alle meldingen die Samenwerking kan geven, per onderwerp. In de editor ziet u de uitleg van een melding ' +
            'door op de code te klikken, of met de opdracht **Samenwerking: Uitleg bij melding**. Op de opdrachtregel: ' +
            '`samenwerking uitleg CODE`.',
        'Niet elke melding telt altijd even zwaar. Wat in het begin informatie is, kan een waarschuwing worden als het ' +
            'profiel is gekozen (er is een datum bij `gekozen-op`), en een fout als de toetsing is aangevraagd of de ' +
            'go-live is geweest.',
        'U kunt zelf bepalen hoe zwaar een melding telt. In de editor kiest u in de instelling `samenwerking.ernst` per ' +
            'code `fout`, `waarschuwing`, `informatie`, `hint` of `uit`. Op de opdrachtregel: ' +
            '`samenwerking controleer --ernst CODE=uit`.',
        ...codesPerOnderwerp.flatMap(({ titel, codes }) => [`## ${titel}`, ...codes.flatMap(paragraaf)]),
    ]);
}

function paragraaf(code: MeldingCode): string[] {
    const { titel, betekenis, delen } = uitlegVan(code);
    return [
        `### ${code}`,
        `**${titel}.** ${betekenis}`,
        ...delen.flatMap((deel) => [`**${deel.kop}**`, ...inhoud(deel)]),
    ];
}

function inhoud({ alineas, gevallen, voorbeeld }: UitlegDeel): string[] {
    return [
        ...alineas,
        ...(gevallen === undefined ? [] : [gevallen.map((geval) => `- ${geval}`).join('\n')]),
        ...(voorbeeld === undefined ? [] : [`\`\`\`samenwerking\n${voorbeeld}\n\`\`\``]),
    ];
}

function page(blocks: readonly string[]): string {
    return `${blocks.join('\n\n')}\n`;
}

import { quoted } from '../messages.js';

/** The sentences of `nieuw`: what it asks, what is the matter with an answer, and what it made. */
export const messages = {
    // The call
    onePath: () => 'Met ‘nieuw’ maakt u één bestand. Noem één pad, of geen.',
    otherEnding: (pad: string, ending: string, better: string) =>
        `‘${pad}’ eindigt op ${ending}, en een samenwerking op .samenwerking. Noem bijvoorbeeld ‘${better}’.`,
    exists: (pad: string) =>
        `‘${pad}’ bestaat al en is niet overschreven. Kies een andere naam, of gebruik --overschrijf.`,
    notGiven: (options: readonly string[]) =>
        `Hiervoor ontbreekt nog: ${options.join(', ')}. In een terminal stelt samenwerking er vragen over. ` +
        'Geef ze anders mee, zoals: samenwerking nieuw --profiel stand-by --partner "Waterschap Rivierenland" --regio utrecht',

    // Answers
    unknown: (naam: string, soort: string, meant: string | undefined, choices: readonly string[]) =>
        `‘${naam}’ is geen ${soort}.` +
        (meant === undefined ? '' : ` Bedoelde u ‘${meant}’?`) +
        (choices.length === 0 ? '' : ` Kies uit: ${choices.join(', ')}.`),
    searched: (folder: string) =>
        `Gezocht is in ‘${folder}’, waar het resultaat komt. Staat de norm ergens anders, noem dan haar bestand met --norm.`,
    noAnswer: () => 'Hier is een antwoord nodig. Stoppen kan met Ctrl+C.',
    noNumber: (answer: string, last: number) =>
        `‘${answer}’ staat niet in de lijst. Kies een nummer van 1 tot en met ${last}.`,
    noNorm: () => 'Er is geen norm met samenwerkingsprofielen om uit te kiezen.',

    // Questions
    introduction: () =>
        'Een nieuwe samenwerking. Alles wat u antwoordt, kunt u later nog veranderen. ' +
        'Met Ctrl+C stopt u zonder dat er iets wordt gemaakt.',
    askPartner: () => 'Met welke crisispartner werkt u samen?',
    askPartnerOrNew: () => 'Met welke crisispartner werkt u samen? Typ een nummer, of de naam van een nieuwe partner.',
    partner: () => 'Crisispartner:',
    askRegios: () => 'Welke veiligheidsregio’s doen mee? Typ namen of nummers, met komma’s ertussen.',
    regios: () => 'Veiligheidsregio’s:',
    chosen: (titels: readonly string[]) => `Gekozen: ${titels.join(', ')}.`,
    askAdoptieregio: () =>
        'Welke van deze regio’s is de adoptieregio? Die maakt de afspraken namens alle regio’s. Met Enter kiest u de eerste.',
    adoptieregio: () => 'Adoptieregio:',
    askNorm: () => 'Volgens welke norm werkt u? Met Enter kiest u de eerste.',
    norm: () => 'Norm:',
    askProfiel: () => 'Welk samenwerkingsprofiel past het best? Twijfelt u nog, kies dan uw eerste inschatting.',
    profiel: () => 'Profiel:',
    askTitel: (standaard: string) => `Hoe heet de samenwerking? Met Enter wordt het ‘${standaard}’.`,
    titel: () => 'Titel:',

    // What was made
    made: (pad: string) => [
        `Gemaakt: ${pad}`,
        `Open het bestand in VS Code en vul het aan. Met ‘samenwerking controleer ${quoted(pad)}’ ziet u wat er nog ontbreekt.`,
    ],
    anotherOne: (naam: string, nieuweNaam: string) =>
        `Let op: er was al een samenwerking of een bestand met de naam ‘${naam}’, dus deze heet ‘${nieuweNaam}’. ` +
        'Wilde u verder met wat er al was? Haal het nieuwe bestand dan weg.',
    assumedAdoptieregio: (regio: string) =>
        `‘${regio}’ staat er als adoptieregio in. Met --adoptieregio kiest u een andere.`,
} as const;

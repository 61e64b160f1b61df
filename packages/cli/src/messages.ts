/** The sentences of the command line itself: what is the matter, where, and what to do. */
export const messages = {
    // The call
    noCommand: () => 'Welke opdracht wilt u uitvoeren?',
    unknownCommand: (name: string, meant: string | undefined) =>
        `‘${name}’ is geen opdracht.${didYouMean(meant)} Met ‘samenwerking --help’ ziet u alle opdrachten.`,
    pathAsCommand: (path: string) =>
        `Zet een opdracht voor het pad: ‘samenwerking controleer ${path}’ of ‘samenwerking rapport ${path}’.`,
    unknownOption: (option: string, command: string, meant: string | undefined) =>
        `‘${option}’ is geen optie van ‘${command}’.${didYouMean(meant)} ` +
        `Met ‘samenwerking ${command} --help’ ziet u alle opties.`,
    optionOfOther: (option: string, command: string, others: readonly string[]) =>
        `‘${option}’ hoort bij de ${others.length === 1 ? 'opdracht' : 'opdrachten'} ` +
        `${new Intl.ListFormat('nl').format(others.map((other) => `‘${other}’`))}, niet bij ‘${command}’.`,
    missingValue: (option: string, value: string) => `Achter ‘${option}’ ontbreekt de waarde: ${option} ${value}.`,
    superfluousValue: (option: string, value: string) =>
        `‘${option}’ krijgt geen waarde. Laat ‘=${value}’ weg, of zet ‘${value}’ er los achter.`,
    givenTwice: (option: string) => `‘${option}’ staat er meer dan één keer. Laat er een staan.`,
    wrongChoice: (option: string, value: string, choices: readonly string[], meant: string | undefined) =>
        `‘${value}’ kan niet achter ‘${option}’.${didYouMean(meant)} Kies uit: ${choices.join(', ')}.`,
    wrongDate: (option: string, value: string, meant: string | undefined) =>
        `‘${value}’ achter ‘${option}’ is geen bestaande datum.${didYouMean(meant)} ` +
        'Schrijf een datum als 03-04-2026 of als 2026-04-03.',
    unknownCode: (code: string, meant: string | undefined) =>
        `‘${code}’ is geen code van een melding.${didYouMean(meant)} Met ‘samenwerking uitleg’ ziet u alle codes.`,
    emptyPath: () => 'Er staat een leeg pad in de aanroep. Vul het in of laat het weg.',
    serverTakesNoPath: (path: string) =>
        `Bij ‘taalserver’ hoort geen pad: de editor zegt om welke bestanden het gaat. Laat ‘${path}’ weg.`,
    serverWaits: () =>
        'De taalserver wacht op een editor, want hij is niet bedoeld om zelf mee te werken. Met Ctrl+C stopt u hem.',
    stopped: () => 'Gestopt. Er is niets gemaakt.',
    interrupted: () => 'Gestopt voordat alles klaar was. Er is niets half geschreven.',

    // Reading
    missing: (path: string, meant: string | undefined) =>
        `‘${path}’ bestaat niet.${didYouMean(meant) || ' Controleer de naam en de map waarin u werkt.'}`,
    nothingInFolder: (pad: string) =>
        `In ${folder(pad)} staan geen .samenwerking-bestanden om te lezen. Ga naar de goede map, of noem haar. ` +
        'Met ‘samenwerking nieuw’ begint u een nieuwe samenwerking.',
    nothingMatches: (glob: string) =>
        `Geen enkel .samenwerking-bestand past bij het patroon ‘${glob}’. Controleer het.`,
    otherKindOfFile: (pad: string) =>
        `‘${pad}’ is geen .samenwerking-bestand. Laat het weg, of noem de map met uw .samenwerking-bestanden.`,
    unreadable: (pad: string, code: string) => `‘${pad}’ kan niet worden gelezen: ${reason(code)}.`,
    notUtf8: (pad: string, regel: number) =>
        `‘${pad}’, regel ${regel}: hier staat een teken dat niet in UTF-8 is opgeslagen, dus het bestand is niet ` +
        'gelezen. Sla het op met de tekencodering UTF-8.',
    utf16: (pad: string) =>
        `‘${pad}’ is opgeslagen als UTF-16 (in Windows ook ‘Unicode’), en is niet gelezen. ` +
        'Sla het op met de tekencodering UTF-8.',
    otherKindOfNorm: (pad: string) =>
        `‘${pad}’ is geen .samenwerking-bestand. Noem achter ‘--norm’ het bestand waar uw norm in staat.`,
    noBase: (pad: string, naam: string) =>
        `De norm in ‘${pad}’ breidt ‘${naam}’ uit, maar die norm is er niet. Zet het bestand met ‘${naam}’ ernaast.`,
    noNorm: (pad: string) => `In ‘${pad}’ staat geen norm. Noem achter ‘--norm’ een bestand waar er wel een in staat.`,

    // Checking
    checking: () => 'Controleren',
    notErnst: (value: string) =>
        `‘${value}’ achter ‘--ernst’ is niet te lezen. Schrijf het als --ernst CODE=waarschuwing.`,
    noBaseline: (pad: string) =>
        `De basislijn ‘${pad}’ is er nog niet. Maak haar met ‘--basislijn ${quoted(pad)} --schrijf-basislijn’.`,
    notABaseline: (pad: string) =>
        `‘${pad}’ is geen basislijn. Kies achter ‘--basislijn’ een ander bestand, of maak een nieuwe basislijn.`,
    otherBaselineVersion: (pad: string) =>
        `‘${pad}’ is een basislijn van een andere versie van samenwerking. ` +
        `Maak haar opnieuw met ‘--basislijn ${quoted(pad)} --schrijf-basislijn’.`,
    foreignBaseline: (pad: string) =>
        `‘${pad}’ bestaat al en is geen basislijn, dus het is niet overschreven. Kies achter ‘--basislijn’ een andere naam.`,
    baselineWithoutPath: () => 'Noem het bestand voor de basislijn: ‘--basislijn BESTAND --schrijf-basislijn’.',
    baselineWritten: (pad: string, count: number) =>
        `Basislijn ${pad} geschreven, met ${count === 1 ? '1 bekende melding' : `${count} bekende meldingen`}.`,

    profielNotInNorm: (samenwerking: string, norm: string, profiel: string) =>
        `De norm ${norm === '' ? '' : `‘${norm}’ `}van ‘${samenwerking}’ heeft geen profiel ‘${profiel}’. ` +
        'Deze samenwerking is daarom met haar eigen profiel gecontroleerd.',

    // Writing
    unwritable: (pad: string, code: string) =>
        `‘${pad}’ kan niet worden geschreven: ${writeReason(code)}. Kies een andere plek, of herstel dat eerst.`,
    unwritableFolder: (map: string, code: string) =>
        `In ${folder(map)} kan niets (meer) worden geschreven: ${writeReason(code)}. Kies een andere plek, of herstel dat eerst.`,
    changedMeanwhile: (pad: string) =>
        `‘${pad}’ is intussen door een ander programma gewijzigd, en blijft zoals het nu is. Probeer het daarna opnieuw.`,
    standardOutputFailed: (code: string) => `Het resultaat kan niet worden geschreven: ${reason(code)}.`,
    noOrdinaryFile: (pad: string) => `‘${pad}’ is geen gewoon bestand. Kies een andere plek.`,
    notOurs: (pad: string) =>
        `‘${pad}’ bestaat al en is niet door samenwerking gemaakt, dus het is niet overschreven. ` +
        'Kies met --uit een andere plek, of gebruik --overschrijf.',

    // Reports
    noSamenwerking: () =>
        'In deze bestanden staat geen samenwerking om een rapport van te maken. Noem een bestand waar er wel een in staat.',
    manyToStandardOutput: (count: number) =>
        `Dit zijn ${count} samenwerkingen, en naar de standaarduitvoer kan maar één rapport. ` +
        'Noem één bestand, of kies met --uit een map.',
    manyToFile: (pad: string, count: number) =>
        `Dit zijn ${count} samenwerkingen, en in ‘${pad}’ past maar één rapport. Kies met --uit een map.`,
    notForScreen: (formaat: string) =>
        `Een rapport in ${formaat} is geen tekst die op het scherm past. ` +
        'Noem achter --uit een bestand of een map, of geef het door aan een ander programma.',
    noReportFile: (pad: string, endings: readonly string[]) =>
        `‘${pad}’ is geen naam voor een rapport: die eindigt op ${endings.join(', ')}; ` +
        'bedoelt u een map, zet er dan een / achter.',
    otherFormat: (pad: string, formaat: string) =>
        `‘${pad}’ past niet bij een rapport in ${formaat}. Geef het bestand een andere naam, of kies een ander --formaat.`,
    formatOfOtherKind: (soort: string, formaat: string, choices: readonly string[]) =>
        `Een rapport van de soort ‘${soort}’ kan niet in ‘${formaat}’. Kies uit: ${choices.join(', ')}.`,
    noOpenbaar: (soort: string, choices: readonly string[]) =>
        `Een rapport van de soort ‘${soort}’ heeft geen openbare versie. Kies uit: ${choices.join(', ')}.`,
    huisstijlOfOtherFormat: (option: string, formaat: string, other: string) =>
        `‘--${option}’ is voor een rapport in ${other}, niet in ${formaat}. Laat het weg, of kies --formaat ${other}.`,
    huisstijlFout: (pad: string, regel: number | undefined, reason: string) =>
        `‘${pad}’${regel === undefined ? '' : `, regel ${regel}`}: ${reason}`,
    reportMade: (title: string, pad: string, isNew: boolean) => `${title} ${isNew ? 'gemaakt' : 'bijgewerkt'}: ${pad}`,
    incompleteReport: (pad: string, textErrors: number) =>
        `Let op: in ‘${pad}’ ${textErrors === 1 ? 'staat nog 1 fout' : `staan nog ${textErrors} fouten`}. ` +
        'Wat daar staat, telt in het rapport niet mee. ' +
        `Met ‘samenwerking controleer ${quoted(pad)}’ ziet u ${textErrors === 1 ? 'welke' : 'ze'}.`,

    // What changed since a revision
    noSinds: (soort: string, choices: readonly string[]) =>
        `Een rapport van de soort ‘${soort}’ vertelt niet wat er is gewijzigd. Laat --sinds weg, ` +
        `of kies uit: ${choices.join(', ')}.`,
    noGit: () => 'Voor ‘--sinds’ is git nodig, en dat is niet gevonden. Installeer git van https://git-scm.com.',
    noRepository: (pad: string) =>
        `Voor ‘--sinds’ is de geschiedenis van git nodig, en ${folder(pad)} hoort niet bij een git-repository. ` +
        'Ga naar de map van uw repository, of laat ‘--sinds’ weg.',
    foreignRepository: (map: string) =>
        'Git leest de geschiedenis niet, want de map is van een andere gebruiker. Vertrouwt u haar? ' +
        `Voer dan uit: git config --global --add safe.directory ${quoted(map)}`,
    brokenRepository: (pad: string) =>
        `Git kan de geschiedenis van ${folder(pad)} niet lezen. Kijk wat ‘git status’ in die map zegt.`,
    unknownRevision: (naam: string, meant: string | undefined) =>
        `Git kent geen revisie ‘${naam}’, of er passen er meer dan één bij.${didYouMean(meant)} ` +
        'Noem achter ‘--sinds’ een tag, een branch, een commit of een datum.',
    dayToCome: (datum: string) =>
        `Achter ‘--sinds’ staat ${datum}, maar die datum moet nog komen. Noem een datum die al geweest is.`,
    nothingThatOld: (datum: string) =>
        `De geschiedenis van git gaat niet terug tot ${datum}. Noem achter ‘--sinds’ een latere datum.`,
    shallow: () =>
        'Deze kopie heeft maar een deel van de geschiedenis. Met ‘git fetch --unshallow’ haalt u de rest op.',
    innerRepository: (pad: string, inner: string) =>
        `‘${pad}’ staat in een eigen git-repository of submodule: ‘${inner}’. Ga naar die map en maak het rapport daar.`,
    notHere: (pad: string, naam: string) =>
        `De tekst van ‘${pad}’ in revisie ‘${naam}’ staat niet op deze computer. Haal hem op met ‘git fetch’, ` +
        `of bekijk die revisie eerst met ‘git checkout ${quoted(naam)}’.`,
    notUtf8Then: (pad: string, naam: string) =>
        `Let op: ‘${pad}’ was in revisie ‘${naam}’ niet in UTF-8 opgeslagen, en telt voor toen niet mee.`,
    nothingThen: (pad: string, naam: string) =>
        `Let op: in revisie ‘${naam}’ stonden er in ${folder(pad)} nog geen .samenwerking-bestanden.`,
    laterRevision: (naam: string, datum: string, peildatum: string) =>
        `Let op: revisie ‘${naam}’ is van ${datum}, na de peildatum ${peildatum}. ` +
        'Toen en nu zijn allebei op de peildatum bekeken.',

    // Layout
    formatted: (pad: string) => `Opgemaakt: ${pad}`,
    toFormat: (pad: string) => `Nog op te maken: ${pad}`,
    notFormatted: (pad: string) =>
        `‘${pad}’ is niet opgemaakt, want er staan schrijffouten in. ` +
        `Met ‘samenwerking controleer ${quoted(pad)}’ ziet u welke.`,
    linkLeadsOut: (pad: string) =>
        `‘${pad}’ is niet opgemaakt, want het is een koppeling naar een bestand buiten deze map. ` +
        'Noem dat bestand zelf, op de plek waar het staat.',
    formatSummary: (count: number, changed: number, isOnlyCheck: boolean) => {
        const all = count === 1 ? '1 bestand bekeken' : `${count} bestanden bekeken`;
        return `${all}: ${changed === 0 ? 'niets' : changed} ${isOnlyCheck ? 'op te maken' : 'opgemaakt'}.`;
    },

    incomplete: () =>
        'Een deel van samenwerking ontbreekt. Zet alle bestanden die bij het programma horen weer in dezelfde map, ' +
        'zoals docx.cjs voor een Word-document.',
    fault: (description: string) =>
        `Er ging iets mis in samenwerking zelf; dat ligt niet aan u. Meld het aan de makers, met deze regel erbij: ${description}`,
} as const;

const REASONS: Readonly<Record<string, string>> = {
    EACCES: 'u hebt er geen rechten voor',
    EPERM: 'u hebt er geen rechten voor',
    EROFS: 'deze schijf is alleen om te lezen',
    ENOENT: 'het bestaat niet (meer)',
    ENOTDIR: 'een deel van het pad is geen map',
    EISDIR: 'het is een map, geen bestand',
    EEXIST: 'er staat al iets anders op die plek',
    ENOSPC: 'de schijf is vol',
    EDQUOT: 'uw ruimte op de schijf is op',
    EMFILE: 'er staan te veel bestanden open',
    EFBIG: 'het is groter dan hier mag',
    EIO: 'de schijf geeft een fout',
    ENAMETOOLONG: 'de naam is te lang',
    ELOOP: 'de koppeling wijst naar zichzelf',
    EBUSY: 'een ander programma gebruikt het',
    ERR_FS_FILE_TOO_LARGE: 'het is te groot',
};

function reason(code: string): string {
    return REASONS[code] ?? `het systeem meldt ${code}`;
}

/** What is to be written need not be there: it is its place that is not to be had. */
function writeReason(code: string): string {
    return code === 'ENOENT' ? 'de map is er niet en kan niet worden gemaakt' : reason(code);
}

function folder(pad: string): string {
    return pad === '.' ? 'de huidige map' : `‘${pad}’`;
}

function didYouMean(meant: string | undefined): string {
    return meant === undefined ? '' : ` Bedoelde u ‘${meant}’?`;
}

/** A path as it is typed in a terminal. */
export function quoted(pad: string): string {
    return pad.includes(' ') ? `"${pad}"` : pad;
}

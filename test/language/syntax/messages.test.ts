import { expect, test } from 'vitest';
import { createWorkspace } from '../support/workspace.js';

const inSamenwerking = (entries: string) => `samenwerking proef {\n${entries}\n}\n`;

const AKKOORD = 'Achter ‘akkoord’ horen een contact en een datum, zoals akkoord jansen 03-04-2026.';

const DUUR = 'Hier hoort een duur in hele dagen, weken of maanden, zoals 2 weken.';
const QUOTES = 'Binnen een tekst sluit dit aanhalingsteken hem af. Schrijf enkele aanhalingstekens: ‘…’.';

const STAAT_ER_AL = (sleutel: string) =>
    `‘${sleutel}’ is hier geen bekend woord en telt niet mee. ` +
    `Het veld ‘${sleutel.toLowerCase()}’ staat er al. Haal er één weg of voeg ze samen.`;

/** What a reader who never programmed gets to see. */
test.each([
    ['Contact Jan de Boer { }', 'Schrijf ‘contact’ hier zonder hoofdletter.'],
    ['mens { Account devries { } }', 'Schrijf ‘account’ hier zonder hoofdletter.'],
    ['contact a "A" { functie: "A" Functie: "B" }', STAAT_ER_AL('Functie')],
    ['proces { alarmering { status: open Status: open } }', STAAT_ER_AL('Status')],
    ['proces { alarmering { piketrichtlijnen: "A" Piketrichtlijnen: "B" } }', STAAT_ER_AL('Piketrichtlijnen')],
    ['plan { activiteit a { van: 3 maart } }', 'Hier hoort een datum, zoals 03-04-2026.'],
    ['plan { activiteit a { van: "3 maart" } }', 'Hier hoort een datum, zoals 03-04-2026.'],
    ['plan { activiteit a { doorlooptijd: lang } }', DUUR],
    ['proces { alarmering { tekst: Er wordt gebeld. } }', 'Hier hoort een tekst tussen aanhalingstekens.'],
    [
        'proces { alarmering { status: "gereed" } }',
        'Hier hoort een van deze woorden: open, concept, afgestemd, gereed, nvt.',
    ],
    [
        'proces { alarmering { geldig-tot: "nooit" } }',
        'Hier hoort een datum, zoals 03-04-2026, of het woord onbepaald.',
    ],
    ['partner: "linge"', 'Hier hoort de naam van een crisispartner, zonder aanhalingstekens.'],
    ['profiel: "kern"', 'Hier hoort de naam van een profiel, zonder aanhalingstekens.'],
    ['partner: 3', 'Hier hoort de naam van een crisispartner.'],
    ['partner linge', 'Achter ‘partner’ hoort een dubbele punt.'],
    ['partner { linge }', 'Achter ‘partner’ hoort een dubbele punt.'],
    ['partner:', 'Achter ‘partner’ ontbreekt de waarde. Hier hoort de naam van een crisispartner.'],
    ['techniek { systeem: }', 'Achter ‘systeem’ ontbreekt de waarde. Hier hoort de naam van een systeem, zoals LCMS.'],
    [
        'proces { alarmering { status: gereet } }',
        '‘gereet’ kan hier niet staan. Kies uit: open, concept, afgestemd, gereed, nvt. Bedoelde u ‘gereed’?',
    ],
    ['profiel: stand-bij', '‘stand-bij’ is niet bekend als profiel. Bedoelde u ‘stand-by’?'],
    ['regio: utrech', '‘utrech’ is niet bekend als veiligheidsregio. Bedoelde u ‘utrecht’?'],
    ['proces { alarmeering { } }', '‘alarmeering’ is niet bekend als afspraak uit de norm. Bedoelde u ‘alarmering’?'],
    [
        'proces { alarmering { piketrichtlijn: "x" } }',
        '‘piketrichtlijn’ is hier geen bekend woord en telt niet mee. Bedoelde u ‘piketrichtlijnen’?',
    ],
    ['regoi: utrecht', '‘regoi’ is hier geen bekend woord en telt niet mee. Bedoelde u ‘regio’?'],
    [
        'geldig: utrecht',
        '‘geldig’ is hier geen bekend woord en telt niet mee. Haal het weg, of kies in de editor met Ctrl + spatie een woord dat hier kan.',
    ],
    [
        'proces { alarmering { geldig: 01-05-2028 } }',
        '‘geldig’ is hier geen bekend woord en telt niet mee. Bedoelde u ‘geldig-tot’?',
    ],
    ['adoptieregio: rotterdam', '‘rotterdam’ is niet bekend als veiligheidsregio. Bedoelde u ‘rotterdam-rijnmond’?'],
    ['regio: Amstelland', '‘Amstelland’ is niet bekend als veiligheidsregio. Bedoelde u ‘amsterdam-amstelland’?'],
    [
        'regio: gelderland',
        '‘gelderland’ is niet bekend als veiligheidsregio. Kies uit: noord-en-oost-gelderland, gelderland-midden, gelderland-zuid.',
    ],
    [
        'regio: brabant',
        '‘brabant’ is niet bekend als veiligheidsregio. Kies uit: midden-en-west-brabant, brabant-noord, brabant-zuidoost.',
    ],
    ['betroken: utrecht', '‘betroken’ is hier geen bekend woord en telt niet mee. Bedoelde u ‘betrokken’?'],
    [
        'proces { alarmering { eigenaar: willekeurig } }',
        '‘willekeurig’ is niet bekend als contact. Voeg het toe met ‘contact willekeurig’, in de samenwerking of bij de organisatie.',
    ],
    [
        'proces { alarmering { eigenaar: drenthe.willekeurig } }',
        '‘drenthe.willekeurig’ is niet bekend als contact. Voeg het toe met ‘contact willekeurig’ bij ‘drenthe’, die in de samenwerking moet meedoen.',
    ],
    [
        'contact jansen\n proces { alarmering { eigenaar: willekeurig } }',
        '‘willekeurig’ is niet bekend als contact. Kies uit: jansen. Of voeg het toe met ‘contact willekeurig’, in de samenwerking of bij de organisatie.',
    ],
    [
        'partner: waterschap',
        '‘waterschap’ is niet bekend als crisispartner. Kies uit: linge. Of voeg het toe met ‘crisispartner waterschap’, in dit bestand of een ander.',
    ],
    [
        'plan { activiteit a { na: overleg } }',
        '‘overleg’ is niet bekend als activiteit. Kies uit: a. Of voeg het toe met ‘activiteit overleg’, in het plan.',
    ],
    [
        'profiel: levenslang',
        '‘levenslang’ is niet bekend als profiel. Kies uit: ad-hoc, koppel, stand-by, structureel, kern.',
    ],
    [
        'regio: binnenland',
        '‘binnenland’ is niet bekend als veiligheidsregio. In de editor ziet u met Ctrl + spatie welke namen er zijn.',
    ],
    [
        'toetsing { geslaagd: ja }',
        '‘geslaagd’ is hier geen bekend woord en telt niet mee. Hier kan staan: werkgroep-op, aangevraagd-op, akkoord-op, oordeel.',
    ],
    [
        'kleur: blauw',
        '‘kleur’ is hier geen bekend woord en telt niet mee. Haal het weg, of kies in de editor met Ctrl + spatie een woord dat hier kan.',
    ],
    [
        'regio: utrecht uit de provincie',
        'Een naam is één woord, zonder spaties. Een tekst hoort tussen aanhalingstekens.',
    ],
    ['contact "A. Jansen" { }', 'Hier ontbreekt een naam: één woord achter ‘contact’, zoals contact voorbeeld.'],
    [
        'profiel: kern { gekozen-op: 31-02-2026 }',
        '‘31-02-2026’ is geen bestaande datum. Schrijf dag, maand en jaar, zoals 03-04-2026.',
    ],
    [
        'profiel: kern { gekozen-op: 3/4/26 }',
        'Schrijf deze datum als 03-04-2026: dag, maand en jaar met streepjes ertussen.',
    ],
    [
        'profiel: kern { motivering: "Past }',
        'Deze tekst is niet afgesloten. Zet er een aanhalingsteken (") achter, op dezelfde regel.',
    ],
    [
        'plan { go-live: 10000-01-01 }',
        '‘10000-01-01’ is geen bestaande datum. Schrijf dag, maand en jaar, zoals 03-04-2026.',
    ],
    ['proces { alarmering }', '‘alarmering’ past hier niet. Is het een afspraak? Zet er dan { } achter.'],
    ['proces { 3 }', '‘3’ past hier niet. Hier kan staan: de naam van een afspraak met { } erachter.'],
    [
        'proces { afspraak { tekst: "x" } }',
        'Hier ontbreekt een titel: een tekst tussen aanhalingstekens achter ‘afspraak’, zoals afspraak "Voorbeeld".',
    ],
    [
        'techniek { account { rechten: lezen } }',
        'Hier ontbreekt een naam: één woord achter ‘account’, zoals account voorbeeld.',
    ],
    ['techniek { systeem }', 'Achter ‘systeem’ hoort een dubbele punt.'],
    [
        'uitvoering { verbeterpunt }',
        '‘verbeterpunt’ past hier niet. Hier kan staan: go-live, evaluatie, ervaring, volgende-evaluatie.',
    ],
    [
        'uitvoering { evaluatie }',
        '‘evaluatie’ is hier nog niet af. Schrijf er een naam, tekst of datum achter, of zet er { } achter.',
    ],
    ['proces { alarmering { status: concept akkoord a } }', AKKOORD],
    ['proces { alarmering { tekst: "x" akkoord a } }', AKKOORD],
    ['proces { alarmering { tekst: "x" akkoord } }', AKKOORD],
    ['proces { alarmering { akkoord linge.a } }', AKKOORD],
    ['proces {\nalarmering {\ntekst: "x"\nakkoord a\n}\n}', AKKOORD],
    ['proces {\nalarmering {\nakkoord\nstatus: open\n}\n}', AKKOORD],
    ['proces {\nalarmering {\nakkoord\nakkoord a 01-01-2026\n}\n}', AKKOORD],
    ['proces { alarmering { akkoord 03-04-2026 a } }', AKKOORD],
    ['proces { alarmering { akkoord a op 03-04-2026 } }', AKKOORD],
    ['proces { alarmering { tekst: "Wie "ja" zegt, komt." } }', QUOTES],
    ['proces { alarmering { tekst: "Wie "ja, ik kom", zegt, en "nee"" } }', QUOTES],
    ['contact jansen "J. "Jan" Jansen" { }', QUOTES],
    ['contact jansen { telefoon: 030-1234567 }', 'Hier hoort een tekst tussen aanhalingstekens.'],
    ['contact jansen { telefoon: 030 123 45 67 }', 'Hier hoort een tekst tussen aanhalingstekens.'],
    ['plan { activiteit a { doorlooptijd: 1,5 week } }', DUUR],
    ['plan { activiteit a { doorlooptijd: 1.5 week } }', DUUR],
    [
        'profiel: kern { gekozen-op: 05-2026 }',
        '‘05-2026’ is geen bestaande datum. Schrijf dag, maand en jaar, zoals 03-04-2026.',
    ],
    [
        'profiel: kern { gekozen-op: 01-01-2026 }\ncontact a\n techniek { account a { tijdelijk-schrijven { tot: 01-02-2026 } } }',
        'De tijdelijke schrijfrechten liepen tot en met 01-02-2026 en zijn niet teruggezet (bijlage B). Zet ze terug en leg de datum vast bij ‘teruggezet-op’.',
    ],
    [
        'plan { deadline: 01-02-2026\nactiviteit a { van: 01-01-2026 tot: 01-03-2026 } }',
        '‘a’ eindigt op 01-03-2026, na een deadline op 01-02-2026. Verschuif of verkort de activiteit (stap 8).',
    ],
    [
        'partner: linge;',
        'Het teken ‘;’ kan alleen in een tekst tussen aanhalingstekens staan. Haal het weg, of zet ze om de tekst.',
    ],
    [
        'mens { afspraak “Kleding” { } }',
        'Dit zijn gekrulde aanhalingstekens, zoals Word ze maakt. Schrijf hier rechte: "…".',
    ],
])('%s', async (entries, message) => {
    const workspace = await createWorkspace({
        'a.samenwerking': inSamenwerking(entries),
        'b.samenwerking': 'crisispartner linge',
    });
    const messages = workspace.diagnostics('a.samenwerking').map((diagnostic) => diagnostic.message);
    expect(messages).toContain(message);
});

test('an empty file says how to begin', async () => {
    const workspace = await createWorkspace({ 'a.samenwerking': '\n  \n' });
    expect(workspace.findings('a.samenwerking')).toEqual(['leeg @ ']);
});

test.each(['\uFEFF', '\r\n'])('a byte order mark or Windows line ends change nothing', async (odd) => {
    const text = inSamenwerking('    partner: linge');
    const odder = odd === '\uFEFF' ? odd + text : text.replaceAll('\n', odd);
    const [plain, other] = await Promise.all(
        [text, odder].map((content) => createWorkspace({ 'a.samenwerking': content })),
    );
    expect(other?.findings('a.samenwerking')).toEqual(plain?.findings('a.samenwerking'));
});

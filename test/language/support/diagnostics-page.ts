import type { MeldingCode } from '@samenwerking/language';

/**
 * The design's table of diagnostics, written out by hand: what the code says about them is compared with it. Severities
 * by stage 0/1/2 (F error, W warning, I information, H hint, – none); the source by the numbers of its steps and
 * chapters (`h4`) and the letters of its bijlagen, none where only the language asks it.
 */
export interface DiagnosticRij {
    readonly code: MeldingCode;
    /** All that occur, from case to case. */
    readonly ernst: readonly string[];
    readonly bron: readonly string[];
    readonly heeftOplossing: boolean;
}

// code | severities | source | fix
const TABEL = `
onbekende-sleutel             | W                       |           | replace
syntaxis                      | F                       |           | where one thing is meant
afspraak-ontbreekt            | I/W/F, I/I/W, I         | 6 7 B C   | insert
afspraak-onvolledig           | I, I/W/F, I/I/W, I      | 6 7 B C   | insert
afspraak-niet-gereed          | –/–/W, –, –             | 7 10      | set to gereed
afspraak-zonder-eigenaar      | I                       |           | insert
afspraak-zonder-datum         | I                       |           | insert
document-ontbreekt            | I                       | h1        | insert
afspraak-verlopen             | W/W/F                   | 1 13      |
afspraak-verloopt             | I                       | 1 13      |
afwijking-zonder-motivering   | F                       | 7         | insert
plaatshouder                  | I, I/W/F, F, W          | 7         |
thema-onjuist                 | W                       | 6         | move
dubbel                        | F                       |           |
dubbel-beschreven             | W                       |           |
onbekend                      | F                       |           | replace
contact-verkeerde-partij      | W                       | 6 7       |
instelling-onbekend           | W                       |           |
meerduidig                    | F                       |           | say whose
waarde-soort                  | W                       |           |
contact-onbereikbaar          | W                       | 6 7       | insert
adoptieregio-ontbreekt        | W                       | 1         | insert
adoptieregio-niet-aangemeld   | I                       | 1         | insert
partner-ontbreekt             | W                       | 1 4       | insert
regio-ontbreekt               | W                       | 1         | insert
profiel-ontbreekt             | I                       | 5         | insert
profiel-zonder-motivering     | I/W/F                   | 5         | insert
profiel-niet-afgestemd        | I                       | 5         | insert
profiel-niet-besproken        | I                       | 5         | insert
kennismaking-onvolledig       | I                       | 3 4       | insert all
vraag-onbeantwoord            | I                       | 4 A       | insert all
systeem-zonder-koppeling      | F                       | 6         |
account-rechten               | W                       | B C       |
account-beheer                | W                       | C         |
account-ontbreekt             | W, I                    | B C       |
schrijfrecht-niet-teruggezet  | W                       | B         | insert
activiteit-zonder-planning    | W, I                    | 8         | insert
activiteit-te-laat            | W                       | 8 11      |
planning-onmogelijk           | F, W                    | 8         |
go-live-ontbreekt             | W                       | 8         | insert
volgorde                      | W                       | 5 10 h4   |
toetsing-te-vroeg             | W                       | 7 10      |
verbeterpunt-onbelegd         | W                       | 12        | insert
oefening-ontbreekt            | I                       | 10 12     | insert
evaluatie-te-laat             | W                       | 13        | insert
bestand-ontbreekt             | W                       |           |
bestand-buiten-werkmap        | I                       |           |
datum-ongeldig                | F                       |           | where one date is meant
kring                         | F                       |           |
niet-gebruikt                 | H                       |           | remove
leeg                          | I                       |           | insert a whole samenwerking
gewijzigd-sinds-akkoord       | W                       |           | renew
`;

export const DIAGNOSTICS: readonly DiagnosticRij[] = TABEL.trim()
    .split('\n')
    .map((regel) => {
        const [code = '', ernst = '', bron = '', fix = ''] = regel.split('|').map((cel) => cel.trim());
        return {
            code: code as MeldingCode,
            ernst: ernst.split(', '),
            bron: bron.split(' ').filter((plek) => plek !== ''),
            heeftOplossing: fix !== '',
        };
    });

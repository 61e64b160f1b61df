/** A file for each text, by a name of its own. */
function files(name: string, texts: readonly string[]): Record<string, string> {
    return Object.fromEntries(texts.map((text, i) => [`${name}-${i + 1}.samenwerking`, text]));
}

const NAMED = `crisispartner linge "Waterschap Linge"
samenwerking proef "Proef" {
    partner: linge
    regio: utrecht
`;
const CHOSEN = `${NAMED}    profiel: stand-by { motivering: "Past."  gekozen-op: 03-04-2026 }
`;

/** What someone writes who has nothing yet: nobody is recorded, and little is said. Each is a workspace of its own. */
export const NEWCOMERS: Readonly<Record<string, string>> = {
    ...files('contacten', [
        `${CHOSEN}    proces { aanspreekpunt-informatie { status: open } }\n}\n`,
        `${CHOSEN}    proces {\n        aanspreekpunt-informatie { }\n        alarmering { status: gereed  tekst: "Bellen." }\n    }\n}\n`,
        `${CHOSEN}    contact jansen { organisatie: utrecht }\n    proces { aanspreekpunt-informatie { veiligheidsregio: jansen } }\n}\n`,
        'samenwerking proef {\n    profiel: kern\n    proces {\n        aanspreekpunt-informatie { status: gereed }\n    }\n}\n',
        `${CHOSEN}    proces { aanspreekpunt-informatie { veiligheidsregio: bakker  crisispartner: linge.bakker } }\n}\n`,
        `${CHOSEN}    contact jansen { telefoon: ""  organisatie: utrecht }\n    proces { aanspreekpunt-informatie { veiligheidsregio: jansen } }\n}\n`,
        'samenwerking proef {\n    mens { geheimhouding { eigenaar: bakker } }\n}\n',
    ]),
    ...files('profiel', [
        `${NAMED}    toetsing { aangevraagd-op: 01-06-2026 }\n}\n`,
        `${NAMED}    uitvoering { go-live 01-06-2026 }\n}\n`,
        `${NAMED}    betrokken: flevoland\n    profiel: kern { gekozen-op: 01-02-2026  afgestemd-op: 01-03-2026 }\n}\n`,
        `${NAMED}    betrokken: flevoland\n    profiel: kern { gekozen-op: 01-02-2026 }\n    proces { alarmering { status: nvt } }\n}\n`,
    ]),
    ...files('verschreven', [
        'samenwerkng r "R" { partner: x }\n',
        'samenwerking r "R" {\n    regoi: utrecht\n    adoptieregio: rotterdam\n    partner: waterschap-x\n}\n',
        'samenwerking r "R" {\n    proces { alarmering { eigenaar = jansen } }\n    contat jansen { functei: "F"  organisatie: utrect }\n}\n',
    ]),
    // What stands behind a word that is not known is read once that word is mended.
    ...files('daarachter', [
        'samenwerking r "R" {\n    regio: utrecht\n    contat klaas "K" { organisatie: utrect }\n}\n',
        'samenwerking r "R" {\n    regio: utrecht\n    contat klaas "K" { organisatie: nergens }\n}\n',
        'samenwerking r "R" {\n    regio: utrecht\n    betroken: flevoland, drente, zeland\n}\n',
        `${CHOSEN}    proces { alarmering { Eigenaar: jansen } }\n}\n`,
        `${CHOSEN}    proces { alarmering { eigenar: jansen  vastgesteld-op: 01-02-2026 } }\n}\n`,
        `${CHOSEN}    contact jan { organisatie: utrecht }\n    contact jan { organisatie: linge }\n    proces { alarmering { Eigenaar: jan } }\n}\n`,
        `${CHOSEN}    proces { alarmering { vastgesteld: 31-06-2026 } }\n}\n`,
        `${CHOSEN}    plan { go-lve: 31-02-2027 }\n}\n`,
        'samenwerking r "R" {\n    Partner: waterschap-x\n    Regio: nergens\n}\n',
    ]),
    ...files('woorden', [
        'samenwerking r "R" {\n    regio: "utrecht"\n}\n',
        'samenwerking r "R" {\n    regio: "Veiligheidsregio Utrecht"\n}\n',
        'samenwerking r "R" {\n    regio: gelderland zuid\n    betrokken: utrecht, gelderland midden\n}\n',
        'samenwerking r "R" {\n    profiel: stand by\n}\n',
        'samenwerking r "R" {\n    partner: Waterschap Rivier\n}\n',
        'samenwerking r "R" {\n    vertrouwelijkheid: "intern"\n    plan { go-live: "01-11-2026" }\n}\n',
        'samenwerking r "R" {\n    mens { geheimhouding { status: "gereed", tekst: "T" } }\n}\n',
        'samenwerking r "R" {\n    proces {\n        systeem: "LCMS"\n        account jansen\n    }\n}\n',
    ]),
    ...files('hoofdletters', [
        'samenwerking r "R" {\n    contact piet "P. Piet" {\n        Functie: Crisiscoördinator\n        Telefoon: 0318-434343\n        Organisatie: utrecht\n    }\n}\n',
        'samenwerking r "R" {\n    Profiel: Kern\n    mens { Geheimhouding { Status: "gereed"  Tekst: Niets zeggen } }\n}\n',
        'Samenwerking r "R" {\n    Verkenning {\n        Kennismaking: Wij allemaal\n        Gesprek 01-02-2026 { Aanwezig: Piet }\n    }\n    Plan { Go-live: "01-11-2026" }\n}\n',
    ]),
    ...files('uitvoering', [
        `${CHOSEN}    uitvoering { volgende-evaluatie: 01-02-2026 }\n}\n`,
        `${CHOSEN}    toetsing { aangevraagd-op: 01-06-2026  akkoord-op: 01-07-2026 }\n    uitvoering {\n        go-live 01-08-2025 { verbeterpunt "Beter" }\n        evaluatie 01-09-2025\n    }\n}\n`,
        `${CHOSEN}    plan { activiteit a  activiteit b { na: a  prioriteit: hoog }  activiteit c { van: 01-02-2026 } }\n}\n`,
        `${CHOSEN}    techniek { account bakker { tijdelijk-schrijven "Brand" { tot: 01-11-2026 } } }\n}\n`,
    ]),
};

import { procesMessages } from '../../messages/proces-meldingen.js';
import { type Catalogue, example } from './entry.js';

/** The system, and who may do what in it. */
export const techniek = {
    'systeem-zonder-koppeling': {
        titel: 'Het systeem werkt niet samen met LCMS',
        ernst: 'F',
        bericht: procesMessages.systeemZonderKoppeling,
        betekenis:
            'Een ander systeem dan LCMS mag, zolang de twee met elkaar kunnen praten. ' +
            'Zonder koppeling werken de partijen tijdens een crisis met verschillende beelden.',
        bron: 'stap 6',
        herstel: 'Is er een koppeling, schrijf dat dan op. Is die er niet, zorg er dan voor of kies LCMS.',
        voorbeeld: example(`
            samenwerking linge-utrecht {
                techniek {
                    systeem: "CoBRA" { koppeling-lcms: ja }
                }
            }
        `),
    },
    'account-rechten': {
        titel: 'Een account heeft andere rechten dan het profiel vraagt',
        ernst: 'W',
        bericht: procesMessages.accountRechten,
        betekenis:
            'Bij een structurele samenwerking leest de informatiefunctionaris van de partner mee, en mag hij bij een ' +
            'uitzonderlijk incident tijdelijk schrijven. Bij een kernsamenwerking mag hij altijd schrijven. ' +
            'Verkeerde rechten betekenen dat iemand het beeld per ongeluk wijzigt, of juist niets kan toevoegen.',
        bron: 'bijlage B en C',
        herstel:
            'Laat de rechten in LCMS aanpassen en werk het account bij. ' +
            'Rechten voor één incident legt u apart vast, met een begin en een eind.',
        voorbeeld: example(`
            samenwerking linge-rivierengebied {
                techniek {
                    account devries {
                        rechten: lezen
                        tijdelijk-schrijven "Hoogwater" {
                            van: 03-01-2026
                            tot: 09-01-2026
                            teruggezet-op: 09-01-2026
                        }
                    }
                }
            }
        `),
    },
    'account-beheer': {
        titel: 'De partner beheert zijn accounts niet zelf',
        ernst: 'W',
        bericht: procesMessages.accountBeheer,
        betekenis:
            'In een kernsamenwerking regelt de partner zelf wie er een account heeft. ' +
            'Zo kloppen de accounts ook als er bij de partner mensen komen en gaan.',
        bron: 'bijlage C',
        herstel:
            'Draag het beheer over aan de partner. Met een goede reden mag het anders; dan blijft de melding staan.',
        voorbeeld: example(`
            samenwerking linge-rivierengebied {
                techniek {
                    account devries { rechten: schrijven  beheer: crisispartner }
                }
            }
        `),
    },
    'account-ontbreekt': {
        titel: 'Een account ontbreekt',
        ernst: [
            {
                wanneer: 'de partner heeft wel zo’n functionaris',
                geldt: ({ contacten }) => contacten.length > 0,
                ernst: 'W',
            },
            { wanneer: 'de partner heeft nog geen functionaris met zo’n rol', geldt: () => true, ernst: 'I' },
        ],
        bericht: procesMessages.accountOntbreekt,
        betekenis:
            'De informatiemanager en de informatiecoördinator van de partner werken in hetzelfde systeem als de regio. ' +
            'Zonder account zien zij tijdens een crisis het gedeelde beeld niet.',
        bron: 'bijlage B en C',
        herstel: 'Vraag het account aan en leg het vast. Geef het contact zo nodig eerst de juiste ‘rol’.',
        voorbeeld: example(`
            crisispartner linge {
                contact devries "J. de Vries" { rol: informatiemanager }
            }

            samenwerking linge-rivierengebied {
                partner: linge
                techniek {
                    account devries { rechten: lezen }
                }
            }
        `),
    },
    'schrijfrecht-niet-teruggezet': {
        titel: 'Tijdelijke schrijfrechten zijn niet teruggezet',
        ernst: 'W',
        bericht: procesMessages.schrijfrechtNietTeruggezet,
        betekenis:
            'Schrijfrechten voor een incident horen na afloop weer leesrechten te worden. ' +
            'Anders kan iemand het beeld wijzigen buiten de afspraken om.',
        bron: 'bijlage B',
        herstel: 'Controleer in LCMS of de rechten weer op lezen staan, en schrijf op wanneer dat is gebeurd.',
        voorbeeld: example(`
            samenwerking linge-rivierengebied {
                techniek {
                    account devries {
                        tijdelijk-schrijven "Hoogwater" {
                            van: 03-01-2026
                            tot: 09-01-2026
                            teruggezet-op: 10-01-2026
                        }
                    }
                }
            }
        `),
        oplossing: 'het veld ‘teruggezet-op’ invoegen',
    },
} satisfies Partial<Catalogue>;

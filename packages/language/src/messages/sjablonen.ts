// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the stops of a snippet are written so

/** A block with all that is usually recorded in it, to be filled in. */
export interface Sjabloon {
    /** Beside its name in a list. */
    readonly uitleg: string;
    /** The lines, with stops as in a snippet. */
    regels(voorbeeld: Voorbeeld): readonly string[];
}

/** What stands at a stop until the user writes something else; dates as a user writes them. */
export interface Voorbeeld {
    readonly vandaag: string;
    readonly goLive: string;
    readonly regio: string;
}

const ROLLEN = 'informatiemanager,informatiecoordinator,leiding-en-coordinatie,accounthouder,bestuurder';
const EENHEDEN = 'weken,dag,dagen,week,maand,maanden';
const PRIORITEITEN = 'midden,hoog,laag';

/** By the type of the block. Completion offers each where such a block may stand. */
export const sjablonen: Readonly<Record<string, Sjabloon>> = {
    Crisispartner: {
        uitleg: 'een partner met alles wat u ervan vastlegt, en een contact',
        regels: () => [
            'crisispartner ${1:naam} "${2:Naam van de partner}" {',
            '\tsector: "$3"',
            '\tkerntaken: "$4"',
            '\tambities: "$5"',
            '\tverwachtingen: "$6"',
            '',
            '\tcontact ${7:achternaam} "${8:V. Achternaam}" {',
            '\t\tfunctie: "$9"',
            `\t\trol: \${10|${ROLLEN}|}`,
            '\t\ttelefoon: "$11"',
            '\t\te-mail: "$12"',
            '\t}',
            '}',
        ],
    },
    Veiligheidsregio: {
        uitleg: 'wat u van een veiligheidsregio vastlegt, en een contact',
        regels: ({ regio }) => [
            `veiligheidsregio \${1:${regio}} {`,
            '\tkerntaken: "$2"',
            '\tambities: "$3"',
            '\tverwachtingen: "$4"',
            '',
            '\tcontact ${5:achternaam} "${6:V. Achternaam}" {',
            '\t\tfunctie: "$7"',
            `\t\trol: \${8|${ROLLEN}|}`,
            '\t\ttelefoon: "$9"',
            '\t\te-mail: "$10"',
            '\t}',
            '}',
        ],
    },
    Samenwerking: {
        uitleg: 'een partner, en de samenwerking met die partner',
        regels: ({ vandaag }) => [
            'crisispartner ${1:naam} "${2:Naam van de partner}" {',
            '\tsector: "$3"',
            '}',
            '',
            'samenwerking ${1:naam}-${4:utrecht} "Netcentrisch samenwerken met ${2:Naam van de partner}" {',
            '\tpartner: ${1:naam}',
            '\tregio: ${4:utrecht}',
            '\tprofiel: ${5:profiel} {',
            '\t\tmotivering: "$6"',
            `\t\tgekozen-op: \${7:${vandaag}}`,
            '\t}',
            '\t$0',
            '}',
        ],
    },
    Contact: {
        uitleg: 'een contact met functie, rol en nummers',
        regels: () => [
            'contact ${1:achternaam} "${2:V. Achternaam}" {',
            '\tfunctie: "$3"',
            `\trol: \${4|${ROLLEN}|}`,
            '\ttelefoon: "$5"',
            '\te-mail: "$6"',
            '}',
        ],
    },
    Gesprek: {
        uitleg: 'een gesprek: wanneer, wie erbij waren en wat het opleverde',
        regels: ({ vandaag }) => [`gesprek \${1:${vandaag}} {`, '\taanwezig: ${2:naam}', '\ttoelichting: "$3"', '}'],
    },
    ExtraAfspraak: {
        uitleg: 'een afspraak die niet op de checklist staat, met status, tekst en datum',
        regels: ({ vandaag }) => [
            'afspraak "${1:Waar het over gaat}" {',
            '\tstatus: ${2|open,concept,afgestemd,gereed|}',
            '\ttekst: "$3"',
            `\tvastgesteld-op: \${4:${vandaag}}`,
            '}',
        ],
    },
    Plan: {
        uitleg: 'een planning tot de go-live, met twee activiteiten',
        regels: ({ vandaag, goLive }) => [
            'plan {',
            `\tgo-live: \${1:${goLive}}`,
            '',
            '\tactiviteit ${2:startbijeenkomst} "${3:Startbijeenkomst}" {',
            `\t\tvan: \${4:${vandaag}}`,
            '\t\tdoorlooptijd: 1 dag',
            `\t\tprioriteit: \${5|${PRIORITEITEN}|}`,
            '\t}',
            '',
            '\tactiviteit ${6:workshop} "${7:Workshop}" {',
            '\t\tna: ${2:startbijeenkomst}',
            `\t\tdoorlooptijd: \${8:2} \${9|${EENHEDEN}|}`,
            `\t\tprioriteit: \${10|${PRIORITEITEN}|}`,
            '\t}',
            '}',
        ],
    },
    Activiteit: {
        uitleg: 'een activiteit met begin, duur, prioriteit en status',
        regels: ({ vandaag }) => [
            'activiteit ${1:naam} "${2:Wat er gaat gebeuren}" {',
            `\tvan: \${3:${vandaag}}`,
            `\tdoorlooptijd: \${4:2} \${5|${EENHEDEN}|}`,
            `\tprioriteit: \${6|${PRIORITEITEN}|}`,
            '\tstatus: ${7|open,bezig,gereed,vervallen|}',
            '}',
        ],
    },
    Evaluatie: {
        uitleg: 'wat een evaluatie opleverde',
        regels: ({ vandaag }) => [
            `evaluatie \${1:${vandaag}} {`,
            '\taanleiding: ${2|periodiek,incident,oefening|}',
            '\tbevinding: "$3"',
            '}',
        ],
    },
    Norm: {
        uitleg: 'een norm die het Stappenplan aanvult met een eis',
        regels: () => [
            'norm ${1:naam} "${2:Stappenplan met eigen aanvullingen}" {',
            '\tbreidt-uit: stappenplan',
            '',
            '\teis ${3:persvoorlichting} "${4:Persvoorlichting}" {',
            '\t\tthema: ${5|proces,organisatie,mens,techniek|}',
            '\t\ttoelichting: "$6"',
            '\t}',
            '',
            '\taanvulling ${7:structureel} {',
            '\t\tchecklist {',
            '\t\t\t${3:persvoorlichting} "${8:Afspraken over persvoorlichting}"',
            '\t\t}',
            '\t}',
            '}',
        ],
    },
};

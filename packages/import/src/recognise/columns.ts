import { phrase } from './words.js';

/** What a column of a checklist may hold: those that the language has a key for are called after it. */
export type ChecklistColumn =
    | 'afspraak'
    | 'gereed'
    | 'ja'
    | 'nee'
    | 'nvt'
    | 'nummer'
    | 'eigenaar'
    | 'vastgesteld-op'
    | 'geldig-tot'
    | 'tekst'
    | 'motivering'
    | 'document'
    /** A day of which the title does not say what it is. */
    | 'datum';

export type ContactColumn =
    | 'naam'
    | 'functie'
    | 'organisatie'
    | 'telefoon'
    | 'e-mail'
    | 'piket'
    | 'rol'
    | 'bereikbaar'
    | 'nummer';

type Titles<Column extends string> = Readonly<Record<Column, readonly string[]>>;

const NUMBER = ['nr', 'nummer', 'no', 'volgnummer'];

/** How people title their columns, without what stands between brackets. */
const CHECKLIST: Titles<ChecklistColumn> = {
    afspraak: [
        ...[
            'afspraak',
            'afspraken',
            'onderwerp',
            'checklist',
            'te maken afspraak',
            'te maken afspraken',
            'eis',
            'eisen',
            'samenwerkingsafspraak',
            'samenwerkingsafspraken',
            'te maken samenwerkingsafspraken',
        ],
        ...['omschrijving', 'punt', 'checkpunt', 'controlepunt', 'item'],
    ],
    gereed: [
        ...['gereed', 'gereed ja nee', 'gereed j n', 'status', 'klaar', 'afgerond', 'geregeld', 'voldaan', 'akkoord'],
        ...['is gereed', 'stand', 'stand van zaken', 'afgevinkt', 'vink', 'check'],
    ],
    ja: ['ja', 'wel'],
    nee: ['nee', 'niet'],
    nvt: ['nvt', 'n v t', 'niet van toepassing'],
    nummer: NUMBER,
    eigenaar: ['eigenaar', 'verantwoordelijke', 'verantwoordelijk', 'trekker', 'actiehouder', 'door wie', 'wie'],
    'vastgesteld-op': [
        ...['vastgesteld op', 'vastgesteld', 'datum vaststelling', 'datum vastgesteld', 'gereed op', 'datum gereed'],
        ...['gereeddatum', 'afgerond op', 'datum afgerond', 'vastgesteld d d', 'd d vastgesteld', 'vastgesteld per'],
        ...['vastgesteld datum', 'vaststelling', 'vaststellingsdatum', 'datum van vaststelling', 'vaststelling d d'],
        ...['datum akkoord', 'akkoord op', 'akkoord d d', 'akkoord datum', 'd d akkoord', 'datum ondertekening'],
        ...[
            'getekend op',
            'getekend d d',
            'ondertekend op',
            'ondertekend d d',
            'gereed d d',
            'd d gereed',
            'afgerond d d',
        ],
    ],
    'geldig-tot': ['geldig tot', 'geldig t m', 'geldig tot en met', 'vervalt op', 'verloopt op'],
    tekst: ['tekst', 'tekst van de afspraak', 'inhoud', 'uitwerking', 'wat is afgesproken', 'gemaakte afspraak'],
    motivering: ['motivering', 'reden', 'waarom niet', 'onderbouwing'],
    document: ['document', 'bestand', 'vindplaats', 'bijlage'],
    datum: ['datum', 'data', 'd d', 'dd', 'datums'],
};

/** Columns in which people write all sorts of things, also why something is not needed. */
const REMARKS: readonly string[] = [
    ...['toelichting', 'opmerking', 'opmerkingen', 'bijzonderheden', 'uitleg', 'notitie', 'notities', 'commentaar'],
];

/** What a column with names holds of them. */
export type NamePart = 'naam' | 'voorletters' | 'voornaam' | 'tussenvoegsel' | 'achternaam';

const NAMES: Titles<NamePart> = {
    naam: ['naam', 'namen', 'contact', 'contactpersoon', 'naam contactpersoon', 'contactpersonen', 'persoon'],
    voorletters: ['voorletters', 'voorletter', 'initialen', 'voorl'],
    voornaam: ['voornaam', 'voornamen', 'roepnaam'],
    tussenvoegsel: ['tussenvoegsel', 'tussenvoegsels', 'voorvoegsel', 'voorvoegsels', 'tussenv', 'tv'],
    achternaam: ['achternaam', 'familienaam', 'geslachtsnaam'],
};

const CONTACTS: Titles<ContactColumn> = {
    naam: Object.values(NAMES).flat(),
    functie: ['functie', 'functietitel', 'functionaris', 'functienaam'],
    organisatie: ['organisatie', 'bedrijf', 'partij', 'werkgever', 'instantie', 'namens', 'organisatie regio'],
    telefoon: [
        ...['telefoon', 'telefoonnummer', 'telefoonnr', 'tel', 'tel nr', 'telnr', 'mobiel', 'mobiele nummer', 'gsm'],
        ...['telefoon kantoor', 'telefoon vast', 'telefoon werk', 'vaste telefoon', 'vast nummer', 'doorkiesnummer'],
        ...['telefoonnummer kantoor', 'telefoonnummer vast', 'telefoonnummer werk', 'telefoonnummer mobiel'],
        ...['tel kantoor', 'tel vast', 'tel werk', 'tel mobiel', 'tel mob', 'mobielnummer', 'mobiel nr'],
        ...['mobiel nummer', 'mobiele telefoon', 'telefoon mobiel', 'nummer telefoon', '06 nummer', '06'],
    ],
    'e-mail': ['e mail', 'email', 'mail', 'e mailadres', 'emailadres', 'mailadres', 'e mail adres'],
    piket: ['piket', 'piketnummer', 'piket telefoon', 'pikettelefoon', '24 7 nummer', 'noodnummer'],
    rol: ['rol', 'rollen', 'rol in de samenwerking', 'rol samenwerking'],
    bereikbaar: ['bereikbaar', 'bereikbaarheid', 'contactgegevens', 'bereikbaar via'],
    nummer: NUMBER,
};

export function checklistColumn(title: string): ChecklistColumn | undefined {
    return columnIn(CHECKLIST, title);
}

export function isRemark(title: string): boolean {
    return REMARKS.includes(phrase(title));
}

export function contactColumn(title: string): ContactColumn | undefined {
    return columnIn(CONTACTS, title);
}

export function namePart(title: string): NamePart {
    return columnIn(NAMES, title) ?? 'naam';
}

function columnIn<Column extends string>(titles: Titles<Column>, title: string): Column | undefined {
    const wanted = [phrase(title.replace(/\([^)]*(?:\)|$)/g, '')), phrase(title)];
    const found = Object.entries<readonly string[]>(titles).find(([, known]) =>
        wanted.some((words) => known.includes(words)),
    );
    return found?.[0] as Column | undefined;
}

import { type GetoetstProfiel, gevraagd, MET_CONTACTEN, type Niveau, rijVan } from './norm-page.js';

/** What an agreement says: its keys with their values as the language writes them. Undefined leaves a key out. */
export type Velden = Readonly<Record<string, string | undefined>>;

/** The days around the peildatum on which tests judge. */
export const GISTEREN = '22-11-2026';
export const VANDAAG = '23-11-2026';
export const MORGEN = '24-11-2026';

export const STADIA = [0, 1, 2] as const;
export type Stadium = (typeof STADIA)[number];

const PARTNER = `
crisispartner waterschap "Waterschap" {
    contact devries "J. de Vries" { telefoon: "0344 000 000" }
}
`;

/** A file with one samenwerking `proef`, which has a partner, a contact on each side and this content. */
export function samenwerking(...inhoud: readonly string[]): string {
    return `${PARTNER}
samenwerking proef "Proef" {
    partner: waterschap
    contact jansen "A. Jansen" { organisatie: gelderland-zuid  telefoon: "024 000 000" }
${inhoud.join('\n')}
}
`;
}

/** The lines that bring a samenwerking with this profile to a stage. */
export function profielInStadium(profiel: string, stadium: Stadium): string {
    const gekozen = stadium === 0 ? '' : 'gekozen-op: 03-04-2026';
    const keuze = `profiel: ${profiel} { motivering: "Past bij de rol van de partner." ${gekozen} }`;
    return stadium === 2 ? `${keuze}\ntoetsing { aangevraagd-op: 01-06-2026 }` : keuze;
}

/** An agreement in the theme where it belongs. */
export function afspraak(eis: string, velden: Velden): string {
    return `${rijVan(eis).thema} {\n${blok(eis, velden)}\n}`;
}

/** A named block with its keys, a line each. */
export function blok(kop: string, velden: Velden): string {
    const regels = Object.entries(velden).flatMap(([sleutel, waarde]) =>
        waarde === undefined ? [] : `${sleutel}: ${waarde}`,
    );
    return `${kop} {\n${regels.join('\n')}\n}`;
}

const CONTACTEN: Readonly<Record<string, string>> = { veiligheidsregio: 'jansen', crisispartner: 'devries' };

/** All that a profile asks of an agreement: a text or contacts, and each required aspect. */
export function completeVelden(eis: string, profiel: GetoetstProfiel): Velden {
    const vraagtContacten = MET_CONTACTEN.includes(eis);
    const aspecten = rijVan(eis).aspecten[profiel].map((keuze) => keuze.split(' of ')[0] as string);
    return {
        status: 'gereed',
        ...(vraagtContacten ? {} : { tekst: '"Zo is het afgesproken."' }),
        ...Object.fromEntries(
            aspecten.map((aspect) => [aspect, vraagtContacten ? CONTACTEN[aspect] : `"Over ${aspect}."`]),
        ),
        eigenaar: 'jansen',
        'vastgesteld-op': '01-05-2026',
    };
}

export interface CompleteOpties {
    readonly stadium?: Stadium;
    /** The levels that are complete; by default the minimum. */
    readonly niveaus?: readonly Niveau[];
    /** Requirements that have no agreement. */
    readonly zonder?: readonly string[];
    /** Keys that differ from a complete agreement, by requirement. */
    readonly anders?: Readonly<Record<string, Velden>>;
}

export const MINIMUM: readonly Niveau[] = ['checklist', 'basis'];
export const ALLE_NIVEAUS: readonly Niveau[] = [...MINIMUM, 'bijlage', 'advies'];

/** A file in which every agreement of the profile is gereed, apart from what the options say. */
export function completeSamenwerking(
    profiel: GetoetstProfiel,
    { stadium = 1, niveaus = MINIMUM, zonder = [], anders = {} }: CompleteOpties = {},
): string {
    const afspraken = gevraagd(profiel, ...niveaus)
        .filter(({ eis }) => !zonder.includes(eis))
        .map(({ eis }) => afspraak(eis, { ...completeVelden(eis, profiel), ...anders[eis] }));
    return samenwerking('regio: gelderland-zuid', profielInStadium(profiel, stadium), ...afspraken);
}

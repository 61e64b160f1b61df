import type { OrganisatieFeiten } from '../feiten/feiten.js';
import { type Aanbod, titelVan } from './aanbod.js';
import type { SkeletWens } from './gegevens.js';

/** The word that the titles of all regions begin with, and that people leave out. */
const SOORTNAAM = /^veiligheidsregio/;

/** What people write for that word: `VR Utrecht`. */
const AFKORTING = /^\s*VR[\s.-]+(?=\p{L})/iu;

/** The organisation that someone means with its name or title, however it is spaced, accented or capitalised. */
export function vindOrganisatie(
    tekst: string,
    organisaties: readonly OrganisatieFeiten[],
): OrganisatieFeiten | undefined {
    const zonderVr = tekst.replace(AFKORTING, '');
    const regios = zonderVr === tekst ? [] : organisaties.filter(({ soort }) => soort === 'veiligheidsregio');
    return metSleutel(zoeksleutel(tekst), organisaties) ?? metSleutel(zoeksleutel(zonderVr), regios);
}

function metSleutel(sleutel: string, organisaties: readonly OrganisatieFeiten[]): OrganisatieFeiten | undefined {
    return sleutel === '' ? undefined : organisaties.find((organisatie) => sleutelsVan(organisatie).includes(sleutel));
}

/** The partner that exists with this name or title, or a new one that is called so. */
export function partnerOf(titel: string, { partners }: Aanbod): NonNullable<SkeletWens['partner']> {
    return vindOrganisatie(titel, partners) ?? { titel: titel.trim() };
}

/** The organisations that have these words in their name or title. */
export function zoekOrganisaties(tekst: string, organisaties: readonly OrganisatieFeiten[]): OrganisatieFeiten[] {
    const sleutel = zoeksleutel(tekst);
    return organisaties.filter((organisatie) => sleutelsVan(organisatie).some((deel) => deel.includes(sleutel)));
}

function sleutelsVan(organisatie: OrganisatieFeiten): string[] {
    return [organisatie.naam, titelVan(organisatie)].map(zoeksleutel);
}

function zoeksleutel(tekst: string): string {
    return tekst
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '')
        .replace(SOORTNAAM, '');
}

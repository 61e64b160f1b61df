import type { ContactFeiten, OrganisatieFeiten, Verwijzing } from '../../feiten/feiten.js';
import { betrokkenRegios } from '../partijen.js';
import { doelVan } from '../verwijzing.js';
import { keuze, type Onderdeel, organisatieKeuze, plaatsIn, samen, type Toestand, tekst } from './onderdeel.js';

/** Who takes part, as what, and with which people. */
export function partijOnderdelen(toestand: Toestand): Onderdeel[] {
    const { feiten, uri } = toestand.beoordeling;
    const { partners, adoptieregio } = feiten;
    const partijen = [
        ...partners.map((partij) => ({ partij, rol: 'Crisispartner' })),
        ...betrokkenRegios(feiten).map((partij) => ({
            partij,
            rol: partij === adoptieregio?.regio ? 'Adoptieregio' : 'Betrokken veiligheidsregio',
        })),
    ];
    return [
        ...partijen.map(({ partij, rol }) => onderdeel(partij, rol, toestand)),
        ...partijen.flatMap(({ partij }) => {
            const organisatie = organisatieVan(partij, toestand);
            return organisatie ? organisatie.contacten.map((een) => contact(een, organisatie.uri, toestand)) : [];
        }),
        ...feiten.contacten.map((een) => contact(een, uri, toestand)),
    ];
}

function onderdeel(partij: Verwijzing, rol: string, toestand: Toestand): Onderdeel {
    const organisatie = organisatieVan(partij, toestand);
    return {
        soort: 'partij',
        naam: doelVan(partij),
        titel: organisatieKeuze(partij, toestand)?.naam ?? partij.naam,
        plaats: plaatsIn(toestand.beoordeling.uri, partij),
        keuzes: { rol: keuze(rol) },
        teksten: {
            sector: tekst(organisatie?.sector),
            kerntaken: tekst(organisatie?.kerntaken),
            ambities: tekst(organisatie?.ambities),
            verwachtingen: tekst(organisatie?.verwachtingen),
        },
    };
}

function organisatieVan({ id }: Verwijzing, { lookup }: Toestand): OrganisatieFeiten | undefined {
    return id === undefined ? undefined : lookup.organisatie(id);
}

function contact(een: ContactFeiten, uri: string, { lookup }: Toestand): Onderdeel {
    const { id, naam, titel, organisatie, rollen, functie, telefoon, email, piket } = een;
    return {
        soort: 'contact',
        naam: id,
        titel: titel ?? naam,
        plaats: plaatsIn(uri, een),
        keuzes: {
            naam: keuze(titel ?? naam),
            organisatie: organisatie === undefined ? undefined : keuze(lookup.organisatie(organisatie)?.titel),
            rol: samen(rollen.map(({ waarde }) => ({ doel: waarde, naam: waarde }))),
        },
        teksten: {
            functie: tekst(functie),
            telefoon: tekst(telefoon),
            'e-mail': tekst(email),
            piket: tekst(piket),
        },
    };
}

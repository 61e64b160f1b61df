import type { Norm, NormProfiel } from '../assessment/norm.js';
import type { IsoDatum } from '../feiten/datum.js';
import type { ContactFeiten, OrganisatieFeiten } from '../feiten/feiten.js';
import { skeletText } from '../messages/skelet.js';
import { type Aanbod, titelVan } from './aanbod.js';
import { contactRegels, type SkeletContact } from './contacten.js';
import { LEGE_INHOUD, type SkeletInhoud } from './inhoud.js';
import { naamSleutel, naamUit, vrijeNaam } from './namen.js';

/** What a new samenwerking is to be made from. What is not given is left open, with a comment that asks for it. */
export interface SkeletWens {
    readonly aanbod: Aanbod;
    readonly norm: Norm;
    /** False where the norm holds without being named: it stands outside the workspace of the file. */
    readonly noemtNorm?: boolean | undefined;
    /** One of the norm. */
    readonly profiel?: NormProfiel | undefined;
    /** A partner that exists, or what a new one is called. */
    readonly partner?: OrganisatieFeiten | { readonly titel: string } | undefined;
    readonly regios: readonly OrganisatieFeiten[];
    /** One of the regions; where there are more, it is the first unless said otherwise. */
    readonly adoptieregio?: OrganisatieFeiten | undefined;
    readonly titel?: string | undefined;
    /** The day that the dates in its examples are near to. */
    readonly peildatum: IsoDatum;
    /** True for a name that the samenwerking cannot have although none is called so. */
    readonly isBezet?: ((naam: string) => boolean) | undefined;
    readonly inhoud?: SkeletInhoud | undefined;
    /** Who is known beside what the content holds. */
    readonly contacten?: readonly SkeletContact[] | undefined;
}

/** The same, with names and titles worked out. */
export interface SkeletGegevens {
    readonly naam: string;
    /** The name that it would have had, were that not taken. */
    readonly eersteNaam: string;
    readonly titel: string;
    readonly norm: Norm;
    readonly profiel: NormProfiel | undefined;
    readonly partner: SkeletPartner | undefined;
    readonly regios: readonly OrganisatieFeiten[];
    /** The region that speaks for all: the adoptieregio, or the only one. */
    readonly eersteRegio: OrganisatieFeiten | undefined;
    readonly peildatum: IsoDatum;
    readonly inhoud: SkeletInhoud;
    /** True where nothing is known yet, so that what is usual may be proposed. */
    readonly isVoorstel: boolean;
}

export interface SkeletPartner {
    readonly naam: string;
    readonly titel: string;
    readonly isNieuw: boolean;
    readonly contacten: readonly ContactFeiten[];
}

/** Works out the names and titles: none that the workspace has already. */
export function gegevensVan(wens: SkeletWens): SkeletGegevens {
    const {
        aanbod,
        norm,
        profiel,
        regios,
        adoptieregio,
        peildatum,
        isBezet = () => false,
        inhoud = LEGE_INHOUD,
        contacten = [],
    } = wens;
    const partner = wens.partner && partnerVan(wens.partner, aanbod);
    const eersteRegio = adoptieregio ?? regios[0];
    const deelnemers = [partner?.naam, eersteRegio?.naam].filter((naam) => naam !== undefined);
    const eersteNaam = deelnemers.join('-') || 'samenwerking';
    const bezet = new Set(aanbod.samenwerkingen.map(naamSleutel));
    return {
        naam: vrijeNaam(eersteNaam, (naam) => bezet.has(naamSleutel(naam)) || isBezet(naam)),
        eersteNaam,
        titel: wens.titel ?? standaardTitel(wens.partner),
        norm,
        profiel,
        partner,
        regios: [...new Set([...(eersteRegio ? [eersteRegio] : []), ...regios])],
        eersteRegio,
        peildatum,
        inhoud: metContacten(inhoud, contactRegels(contacten, { partner, regios })),
        isVoorstel: wens.inhoud === undefined,
    };
}

function metContacten(inhoud: SkeletInhoud, more: ReturnType<typeof contactRegels>): SkeletInhoud {
    return {
        ...inhoud,
        partnerContacten: [...inhoud.partnerContacten, ...more.partnerContacten],
        contacten: [...inhoud.contacten, ...more.contacten],
    };
}

/** What a samenwerking is called unless said otherwise. */
export function standaardTitel(partner: SkeletWens['partner']): string {
    return skeletText.standaardTitel(partner && ('naam' in partner ? titelVan(partner) : partner.titel));
}

function partnerVan(partner: OrganisatieFeiten | { readonly titel: string }, aanbod: Aanbod): SkeletPartner {
    if ('naam' in partner) {
        return { naam: partner.naam, titel: titelVan(partner), isNieuw: false, contacten: partner.contacten };
    }
    // Nor that of a region: a contact names its organisation by name alone.
    const bezet = new Set([...aanbod.partners, ...aanbod.regios].map(({ naam }) => naamSleutel(naam)));
    const naam = vrijeNaam(naamUit(partner.titel, 'partner'), (vrij) => bezet.has(naamSleutel(vrij)));
    return { naam, titel: partner.titel, isNieuw: true, contacten: [] };
}

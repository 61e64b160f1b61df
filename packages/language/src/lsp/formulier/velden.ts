import { needsTekst } from '../../assessment/afspraken.js';
import type { EisBeoordeling } from '../../assessment/beoordeling.js';
import { gevraagdeAspecten, type NormEis, type NormProfiel } from '../../assessment/norm.js';
import type { EisAspect } from '../../feiten/feiten.js';
import { Afspraak } from '../../generated/ast.js';
import { formulierText } from '../../messages/formulier.js';
import { sleutelUitleg, woordUitleg } from '../../messages/sleutels.js';
import type { SamenwerkingServices } from '../../services.js';
import { nodeForProperty } from '../../tree/property-nodes.js';
import { visible } from '../../visible.js';
import { contactsFor, contactsOf, type NameableContact } from '../fixes/contacts.js';
import { anders } from './anders.js';
import type { FormulierVeld, Keuze } from './formulier.js';
import { type Sleutel, sleutelsVanAfspraak } from './sleutels.js';
import { waardenVan, waardenVanAspect } from './waarden.js';

/** Keys of an agreement that only some agreements have something to say for. */
const TEKST = 'tekst';
const DOCUMENT = 'document';
const MOTIVERING = 'motivering';
const STATUS = 'status';

/** What an agreement says comes first, then who answers for it and how long it holds, and last how far it is. */
const VOORAAN = [TEKST];
const NA_ASPECTEN = [DOCUMENT];
const ACHTERAAN = [STATUS, MOTIVERING];

/** What the fields of a requirement are made from. */
export interface EisVragen {
    /** The samenwerking, by which the contacts are found that it may name. */
    readonly samenwerking: string;
    readonly eis: NormEis;
    readonly beoordeling: EisBeoordeling;
    readonly profiel: NormProfiel | undefined;
    /** The agreement as the file itself writes it. */
    readonly geschreven: Afspraak | undefined;
}

/** The fields of a requirement, in the order in which a form asks them. */
export function veldenVan(vragen: EisVragen, services: SamenwerkingServices): FormulierVeld[] {
    const contacten = contactsOf(vragen.samenwerking, services);
    const sleutels = sleutelsVanAfspraak(services).filter((sleutel) => isVanToepassing(sleutel, vragen));
    const velden = (kies: (sleutel: string) => boolean) =>
        sleutels.filter(({ sleutel }) => kies(sleutel)).map((sleutel) => sleutelVeld(sleutel, vragen, contacten));
    return [
        ...velden((sleutel) => VOORAAN.includes(sleutel)),
        ...aspectenVan(vragen).map((aspect) => aspectVeld(aspect, vragen, contacten, services)),
        ...velden((sleutel) => NA_ASPECTEN.includes(sleutel)),
        ...velden((sleutel) => ![...VOORAAN, ...NA_ASPECTEN, ...ACHTERAAN].includes(sleutel)),
        ...velden((sleutel) => ACHTERAAN.includes(sleutel)),
    ];
}

/** What is not asked of this agreement has a field only where it says something. */
function isVanToepassing(sleutel: Sleutel, { eis, beoordeling: { afspraak } }: EisVragen): boolean {
    const isGegeven = waardenVan(afspraak, sleutel, []).waarden.length > 0;
    switch (sleutel.sleutel) {
        case TEKST:
            return isGegeven || needsTekst(eis);
        case DOCUMENT:
            return isGegeven || eis.product === 'document';
        case MOTIVERING:
            return isGegeven || afspraak?.status?.waarde === 'nvt';
        default:
            return true;
    }
}

/** The aspects that the profile asks, and those that the agreement speaks of all the same. */
function aspectenVan({ eis, profiel, beoordeling: { afspraak } }: EisVragen): EisAspect[] {
    const gevraagd = gevraagdeAspecten(eis.naam, profiel);
    const genoemd = afspraak?.aspecten.map(({ aspect }) => aspect.naam) ?? [];
    return eis.aspecten.filter(({ naam }) => gevraagd.has(naam) || genoemd.includes(naam));
}

function sleutelVeld(sleutel: Sleutel, vragen: EisVragen, contacten: readonly NameableContact[]): FormulierVeld {
    const { afspraak, gemist } = vragen.beoordeling;
    const { waarden, herkomst } = waardenVan(afspraak, sleutel, contacten);
    const { soort, woorden } = sleutel;
    // What is no date is no fact, but stands in the text.
    const geschreven = vragen.geschreven && nodeForProperty(vragen.geschreven, sleutel.property)?.text;
    return {
        sleutel: sleutel.sleutel,
        label: alsTitel(sleutel.sleutel),
        uitleg: uitlegVan(sleutel),
        soort,
        waarden: soort === 'datum' && waarden.length === 0 && geschreven !== undefined ? [geschreven] : waarden,
        keuzes:
            soort === 'keuze'
                ? metHuidige(woorden.length > 0 ? woordKeuzes(woorden) : contactKeuzes(contacten), waarden)
                : [],
        ontbreekt: gemist.some(({ sleutels }) => sleutels.includes(sleutel.sleutel)),
        overgenomenUit: herkomst && visible(herkomst.titel),
    };
}

function aspectVeld(
    { naam, titel, vraagtContact }: EisAspect,
    { beoordeling: { afspraak, gemist }, samenwerking, geschreven }: EisVragen,
    contacten: readonly NameableContact[],
    services: SamenwerkingServices,
): FormulierVeld {
    const { waarden, herkomst } = waardenVanAspect(afspraak, naam, contacten);
    const passend = new Set(vraagtContact ? contactsFor(naam, samenwerking, services) : []);
    const aspect = geschreven?.aspecten.find((waarde) => waarde.aspect.$refText === naam);
    const missed = gemist.find(({ sleutels }) => sleutels.includes(naam));
    return {
        sleutel: naam,
        label: visible(titel ?? alsTitel(naam)),
        uitleg: missed && missed.sleutels.length > 1 ? formulierText.eenIsGenoeg : undefined,
        soort: vraagtContact ? 'contacten' : 'tekst',
        waarden: waarden.length === 0 && aspect ? anders(aspect).map(({ text }) => text) : waarden,
        keuzes: vraagtContact
            ? metHuidige(contactKeuzes(contacten.filter((contact) => passend.has(contact.naam))), waarden)
            : [],
        ontbreekt: missed !== undefined,
        overgenomenUit: herkomst && visible(herkomst.titel),
    };
}

function uitlegVan({ sleutel, soort, woorden }: Sleutel): string | undefined {
    switch (soort) {
        case 'datum':
            return woorden.length > 0 ? formulierText.datumOfWoord(woorden) : formulierText.datum;
        case 'regels':
            return `${sleutelUitleg(sleutel, Afspraak.$type) ?? ''} ${formulierText.regels}`.trim();
        case 'tekst':
            return sleutelUitleg(sleutel, Afspraak.$type);
        default:
            return undefined;
    }
}

function woordKeuzes(woorden: readonly string[]): Keuze[] {
    return woorden.map((naam) => ({ naam, titel: [naam, woordUitleg(naam)].filter(Boolean).join(': ') }));
}

function contactKeuzes(contacten: readonly NameableContact[]): Keuze[] {
    return contacten.map(({ naam, feiten }) => ({
        naam,
        titel: visible([feiten.titel ?? naam, feiten.functie?.waarde].filter(Boolean).join(', ')),
    }));
}

/** What the text says can be chosen as well, whatever is wrong with it. */
function metHuidige(keuzes: readonly Keuze[], waarden: readonly string[]): Keuze[] {
    const others = waarden.filter((waarde) => !keuzes.some(({ naam }) => naam === waarde));
    return [...keuzes, ...others.map((naam) => ({ naam, titel: visible(naam) }))];
}

/** `vastgesteld-op` as a label: Vastgesteld op. */
export function alsTitel(sleutel: string): string {
    return sleutel.charAt(0).toUpperCase() + sleutel.slice(1).replaceAll('-', ' ');
}

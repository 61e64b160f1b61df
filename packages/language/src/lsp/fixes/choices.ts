import type { MeldingCode } from '../../assessment/melding.js';
import { betrokkenRegios } from '../../assessment/partijen.js';
import { addMonths, formatDatum } from '../../feiten/datum.js';
import type { Id } from '../../feiten/feiten.js';
import type { TopKind } from '../../references/ids.js';
import type { SamenwerkingServices } from '../../services.js';
import { isBuiltin } from '../../workspace/builtin.js';
import { contactsOf } from './contacts.js';
import type { Finding } from './fix.js';

/*
 * What may stand behind a key that is to be inserted, the most likely first. None where nothing known fits.
 */

/** A longer list is no help to choose from; completion is. */
const MOST = 5;

type AnyFinding = Finding<MeldingCode>;

export function today({ services }: AnyFinding): string[] {
    return [formatDatum(services.Instellingen.peildatum)];
}

export function inAMonth({ services }: AnyFinding): string[] {
    return [formatDatum(addMonths(services.Instellingen.peildatum, 1))];
}

/** The profile is aligned before it is chosen: at the latest on that day (stap 5). */
export function dayOfChoice({ beoordeling }: AnyFinding): string[] {
    const gekozenOp = beoordeling?.feiten.profiel?.gekozenOp;
    return gekozenOp ? [formatDatum(gekozenOp.waarde)] : [];
}

/** The day on which all activities are done. */
export function endOfPlan({ beoordeling, services }: AnyFinding): string[] {
    const { peildatum } = services.Instellingen;
    const eind = beoordeling?.planning?.eind ?? peildatum;
    return [formatDatum(eind > peildatum ? eind : peildatum)];
}

/** Whoever owns most so far is the most likely to own this too. */
export function owners({ eigen, beoordeling, services }: AnyFinding): string[] {
    if (!(eigen && beoordeling)) {
        return [];
    }
    const { afspraken, extraAfspraken, plan } = beoordeling.feiten;
    const owned = [...afspraken, ...extraAfspraken, ...(plan?.activiteiten ?? [])].map(({ eigenaar }) => eigenaar?.id);
    const countOf = (contact: Id) => owned.filter((owner) => owner === contact).length;
    return contactsOf(eigen.naam, services)
        .toSorted((a, b) => countOf(b.feiten.id) - countOf(a.feiten.id))
        .map(({ naam }) => naam)
        .slice(0, MOST);
}

/** The regions that take part: one of them speaks for all. */
export function involvedRegions({ beoordeling }: AnyFinding): string[] {
    const regios = beoordeling ? betrokkenRegios(beoordeling.feiten) : [];
    return regios.flatMap(({ id, naam }) => (id === undefined ? [] : [naam])).slice(0, MOST);
}

/** Regions that a contact belongs to, or that the workspace says more about; else any. */
export function likelyRegions({ eigen, services }: AnyFinding): string[] {
    const ofContacts = (eigen?.contacten ?? []).flatMap(({ organisatie = '' }) =>
        organisatie.startsWith('veiligheidsregio:') ? [nameOf(organisatie)] : [],
    );
    const described = declared('veiligheidsregio', services).filter(
        (naam) =>
            !services.references.Names.all(`veiligheidsregio:${naam}`).every(({ documentUri }) =>
                isBuiltin(documentUri),
            ),
    );
    const likely = [...new Set([...ofContacts, ...described])].slice(0, MOST);
    return likely.length > 0 ? likely : declared('veiligheidsregio', services);
}

export function knownPartners({ services }: AnyFinding): string[] {
    return declared('crisispartner', services).slice(0, MOST);
}

/** The profiles of the norm, the first estimate before the others. */
export function profiles({ beoordeling }: AnyFinding): string[] {
    if (!beoordeling) {
        return [];
    }
    const inschatting = beoordeling.feiten.verkenning.eersteInschatting?.naam;
    return [...beoordeling.norm.profielen.keys()].toSorted(
        (a, b) => Number(b === inschatting) - Number(a === inschatting),
    );
}

function declared(kind: TopKind, { references }: SamenwerkingServices): string[] {
    return references.Names.top(kind)
        .flatMap(({ id }) => (id ? [nameOf(id)] : []))
        .filter((naam) => naam !== '')
        .toSorted((a, b) => a.localeCompare(b, 'nl'));
}

function nameOf(id: Id): string {
    return id.slice(id.indexOf(':') + 1);
}

import { AstUtils } from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
import { betrokkenRegios } from '../../assessment/partijen.js';
import type { Id } from '../../feiten/feiten.js';
import { vrijeNaam } from '../../skelet/namen.js';
import { tekstwaarde } from '../../skelet/regels.js';
import { appendDeclaration, hasFreeEnd } from './append-declaration.js';
import { declarationOf } from './declaration.js';
import type { Finding, Fix } from './fix.js';
import { insertEntries } from './insert-entries.js';
import { EMPTY_TEXT } from './insert-key.js';
import { block } from './text-style.js';

type AnyFinding = Finding<never>;
type InSamenwerking = Pick<AnyFinding, 'document' | 'samenwerking' | 'eigen' | 'beoordeling' | 'services'>;

/** With more organisations than this there is too much to choose from. */
const MOST = 5;

/** Where a contact may be recorded: with an organisation that takes part, or in the samenwerking itself. */
export type ContactPlek = { readonly organisatie: string; readonly id: Id } | 'samenwerking';

/** The organisations that take part, of one side where it is one; the samenwerking itself where none is known. */
export function contactPlekken(kant: string | undefined, { beoordeling }: InSamenwerking): ContactPlek[] {
    if (!beoordeling) {
        return [];
    }
    const { feiten } = beoordeling;
    const partners = kant === 'veiligheidsregio' ? [] : feiten.partners;
    const regios = kant === 'crisispartner' ? [] : betrokkenRegios(feiten);
    const known = [...partners, ...regios].flatMap(({ naam, id }) =>
        id === undefined ? [] : [{ organisatie: naam, id }],
    );
    return known.length > 0 ? known.slice(0, MOST) : ['samenwerking'];
}

/** Each place once: someone new there can be named more than once. */
export function distinct(plekken: readonly ContactPlek[]): ContactPlek[] {
    return [...new Map(plekken.map((plek) => [plek === 'samenwerking' ? plek : plek.id, plek])).values()];
}

/** A name that nobody in the samenwerking has yet, for someone of whom no more is known than the organisation. */
export function nameForContact(plek: ContactPlek, { eigen, services }: InSamenwerking): string {
    const naam = plek === 'samenwerking' ? 'contactpersoon' : `contactpersoon-${plek.organisatie}`;
    const { Names } = services.references;
    return vrijeNaam(naam, (vrij) => Names.contactCandidates(eigen?.naam ?? '', vrij).length > 0);
}

/** Edits that record a contact. Where no title is given it is still to be written, as are the function and the phone. */
export function recordContact(
    { naam, titel }: { readonly naam: string; readonly titel?: string },
    plek: ContactPlek,
    finding: InSamenwerking,
): Pick<Fix, 'edits' | 'elsewhere'> {
    const { document, samenwerking, services } = finding;
    const content = [...(titel === undefined ? [`functie: ${EMPTY_TEXT}`] : []), `telefoon: ${EMPTY_TEXT}`];
    const lines = block(`contact ${naam} ${tekstwaarde(titel ?? '')}`, content);
    const holder = plek === 'samenwerking' ? samenwerking : declarationOf(plek.id, services);
    if (holder) {
        return inFile(
            AstUtils.getDocument(holder).uri.toString(),
            insertEntries(holder, [{ key: 'contact', lines }]),
            finding,
        );
    }
    const region = plek === 'samenwerking' ? [] : block(`veiligheidsregio ${plek.organisatie}`, lines);
    return {
        edits: region.length > 0 && hasFreeEnd(document) ? [appendDeclaration(document.textDocument, region)] : [],
    };
}

function inFile(
    uri: string,
    edits: readonly TextEdit[],
    { document }: InSamenwerking,
): Pick<Fix, 'edits' | 'elsewhere'> {
    return uri === document.uri.toString() ? { edits } : { edits: [], elsewhere: { [uri]: edits } };
}

/** With whom a contact is recorded, as the title of a fix says it. */
export function bijWie(plekken: readonly ContactPlek[]): string {
    const names = plekken.flatMap((plek) => (plek === 'samenwerking' ? [] : [`‘${plek.organisatie}’`]));
    return names.length > 0 ? ` bij ${names.join(' en ')}` : '';
}

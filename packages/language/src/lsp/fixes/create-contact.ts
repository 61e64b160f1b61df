import type { AstNode } from 'langium';
import { Contact, isAccount, isAspectWaarde } from '../../generated/ast.js';
import type { Fix, FixMaker } from './fix.js';
import { bijWie, type ContactPlek, contactPlekken, recordContact } from './new-contact.js';

/** Records someone who is named but not known yet: a fix for each organisation that takes part. */
export const createContact: FixMaker<'onbekend'> = (finding) => {
    const { gegevens, node } = finding;
    if (gegevens.type !== Contact.$type) {
        return [];
    }
    // `twente.jansen` names an organisation that does not have that contact.
    const [naam = '', organisatie] = gegevens.naam.split('.').reverse();
    const titel = naam.charAt(0).toUpperCase() + naam.slice(1);
    return contactPlekken(node && sideOf(node), finding)
        .filter((plek) => organisatie === undefined || isOf(organisatie, plek))
        .map(
            (plek): Fix => ({
                title: `Contact ‘${naam}’ toevoegen${bijWie([plek])}`,
                ...recordContact({ naam, titel }, plek, finding),
            }),
        );
};

function isOf(organisatie: string, plek: ContactPlek): boolean {
    return plek !== 'samenwerking' && plek.organisatie === organisatie;
}

/** The side that a contact is asked of; undefined where it may be either. */
function sideOf(node: AstNode): string | undefined {
    if (isAccount(node)) {
        return 'crisispartner';
    }
    return isAspectWaarde(node) ? node.aspect.$refText : undefined;
}

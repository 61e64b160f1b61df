import { topId } from '../../references/ids.js';
import { vrijeNaam } from '../../skelet/namen.js';
import { appendDeclaration } from './append-declaration.js';
import { knownPartners } from './choices.js';
import { keyEntry } from './entry.js';
import type { Finding, Fix, FixMaker } from './fix.js';
import { insertEntries } from './insert-entries.js';
import { insertKey } from './insert-key.js';

const insertKnownPartner = insertKey('partner', knownPartners);

/** Names a partner that the workspace has, or makes a new one that still has to be described. */
export const insertPartner: FixMaker<'partner-ontbreekt'> = (finding) => {
    const known = insertKnownPartner(finding);
    return [...known, ...newPartner(finding, known.length === 0)];
};

function newPartner({ document, samenwerking, services }: Finding<'partner-ontbreekt'>, isPreferred: boolean): Fix[] {
    const { Names } = services.references;
    const naam = vrijeNaam('nieuwe-partner', (vrij) => Names.get(topId('crisispartner', vrij)) !== undefined);
    const edits = samenwerking ? insertEntries(samenwerking, [keyEntry('partner', naam)]) : [];
    const declaration = appendDeclaration(document.textDocument, [`crisispartner ${naam} "Naam van de crisispartner"`]);
    return edits.length > 0
        ? [{ title: 'Nieuwe crisispartner invoegen', edits: [...edits, declaration], isPreferred }]
        : [];
}

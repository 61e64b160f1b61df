import { type AstNode, AstUtils } from 'langium';
import { betrokkenRegios } from '../../assessment/partijen.js';
import type { Id, Verwijzing } from '../../feiten/feiten.js';
import { Contact, isAccount, isAspectWaarde } from '../../generated/ast.js';
import { tekstwaarde } from '../../skelet/regels.js';
import { appendDeclaration, hasFreeEnd } from './append-declaration.js';
import { declarationOf } from './declaration.js';
import type { Finding, Fix, FixMaker } from './fix.js';
import { insertEntries } from './insert-entries.js';
import { EMPTY_TEXT } from './insert-key.js';
import { block } from './text-style.js';

type Onbekend = Finding<'onbekend'>;

/** With more organisations than this there is too much to choose from. */
const MOST = 5;

/** Records someone who is named but not known yet: a fix for each organisation that takes part. */
export const createContact: FixMaker<'onbekend'> = (finding) => {
    const { naam, type } = finding.gegevens;
    // `twente.jansen` names an organisation that does not have that contact.
    const isPlain = type === Contact.$type && !naam.includes('.');
    return isPlain
        ? partiesOf(finding)
              .slice(0, MOST)
              .map((partij) => createAt(partij, finding))
        : [];
};

function createAt({ naam: organisatie, id }: Verwijzing & { readonly id: Id }, finding: Onbekend): Fix {
    const { document, gegevens, services } = finding;
    const title = `Contact ‘${gegevens.naam}’ toevoegen bij ‘${organisatie}’`;
    const titel = gegevens.naam.charAt(0).toUpperCase() + gegevens.naam.slice(1);
    const lines = block(`contact ${gegevens.naam} ${tekstwaarde(titel)}`, [`telefoon: ${EMPTY_TEXT}`]);
    const declaration = declarationOf(id, services);
    if (!declaration) {
        const region = block(`veiligheidsregio ${organisatie}`, lines);
        return { title, edits: hasFreeEnd(document) ? [appendDeclaration(document.textDocument, region)] : [] };
    }
    const edits = insertEntries(declaration, [{ key: 'contact', lines }]);
    const uri = AstUtils.getDocument(declaration).uri.toString();
    return uri === document.uri.toString() ? { title, edits } : { title, edits: [], elsewhere: { [uri]: edits } };
}

/** The organisations that take part; where someone of one side is asked, those of that side. */
function partiesOf({ beoordeling, node }: Onbekend): (Verwijzing & { readonly id: Id })[] {
    if (!beoordeling) {
        return [];
    }
    const { feiten } = beoordeling;
    const side = node && sideOf(node);
    const partners = side === 'veiligheidsregio' ? [] : feiten.partners;
    const regios = side === 'crisispartner' ? [] : betrokkenRegios(feiten);
    return [...partners, ...regios].flatMap((partij) =>
        partij.id === undefined ? [] : [{ ...partij, id: partij.id }],
    );
}

/** The side that a contact is asked of; undefined where it may be either. */
function sideOf(node: AstNode): string | undefined {
    if (isAccount(node)) {
        return 'crisispartner';
    }
    return isAspectWaarde(node) ? node.aspect.$refText : undefined;
}

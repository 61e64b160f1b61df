import { AstUtils, type LangiumDocument, type LinkingError, type Reference } from 'langium';
import type { Melding } from '../assessment/melding.js';
import {
    Aspect,
    Contact,
    Eis,
    isAfspraak,
    isAspectWaarde,
    isSamenwerking,
    Norm,
    Profiel,
    Vraag,
} from '../generated/ast.js';
import { allowedKeys } from '../messages/expectation.js';
import { SOORTEN } from '../messages/syntax.js';
import type { NaamDescription } from '../references/descriptions.js';
import type { SamenwerkingServices } from '../services.js';
import { suggest } from './suggestion.js';

/** Names in the norm: where the norm itself is unknown, they are all unknown, and saying so once is enough. */
const NORM_TYPES: ReadonlySet<string> = new Set([Eis.$type, Aspect.$type, Profiel.$type, Vraag.$type]);

/** Names that lead nowhere, and names that may mean more than one contact. */
export function linkingMeldingen(document: LangiumDocument, services: SamenwerkingServices): Melding[] {
    const normIsUnknown = document.references.some(({ error }) => error && typeOf(error, services) === Norm.$type);
    return document.references.flatMap((reference) => {
        const { error } = reference;
        if (!error) {
            return 'ref' in reference ? ambiguous(reference, services) : [];
        }
        const type = typeOf(error, services);
        if ((normIsUnknown && NORM_TYPES.has(type)) || isSaidElsewhere(error)) {
            return [];
        }
        return [unknown(error, type, services)];
    });
}

function typeOf(error: LinkingError, services: SamenwerkingServices): string {
    return services.shared.AstReflection.getReferenceType(error.info);
}

function isSaidElsewhere({ info }: LinkingError): boolean {
    const { container } = info;
    if (!isAspectWaarde(container)) {
        return false;
    }
    const isText = container.aspect.ref && container.aspect.ref.soort !== 'contact';
    const afspraak = container.$container;
    return info.property === 'aspect' ? isAfspraak(afspraak) && !afspraak.eis.ref : isText === true;
}

function unknown({ info }: LinkingError, type: string, services: SamenwerkingServices): Melding {
    const naam = info.reference.$refText;
    const bereik = info.reference.$refNode?.range ?? {
        start: { line: 0, character: 0 },
        end: { line: 0, character: 0 },
    };
    const names = services.references.ScopeProvider.getScope(info)
        .getAllElements()
        .map((description) => description.name);
    if (type === Aspect.$type && isAspectWaarde(info.container)) {
        const bedoeld = suggest(naam, [...names, ...ownKeys(services)]);
        return { code: 'onbekende-sleutel', bereik, stadium: 0, gegevens: { sleutel: naam, bedoeld } };
    }
    const soort = SOORTEN[type] ?? type.toLowerCase();
    return { code: 'onbekend', bereik, stadium: 0, gegevens: { naam, soort, bedoeld: suggest(naam, names) } };
}

/** The keys that every agreement has, next to the aspects of its eis. */
function ownKeys(services: SamenwerkingServices): readonly string[] {
    const rule = services.Grammar.rules.find(({ name }) => name === 'Afspraak');
    return rule ? allowedKeys(rule) : [];
}

function ambiguous(reference: Reference, services: SamenwerkingServices): Melding[] {
    const target = reference.$nodeDescription as NaamDescription | undefined;
    const place = reference.$refNode;
    const samenwerking = place && AstUtils.getContainerOfType(place.astNode, isSamenwerking);
    if (target?.type !== Contact.$type || !samenwerking) {
        return [];
    }
    const naam = reference.$refText;
    const candidates = services.references.Names.contactCandidates(samenwerking.name ?? '', naam);
    if (candidates.length < 2) {
        return [];
    }
    return [
        {
            code: 'meerduidig',
            bereik: place.range,
            stadium: 0,
            gegevens: { naam, keuzes: candidates.map(qualifiedName) },
            verwant: candidates.map(({ documentUri, nameSegment }) => ({
                uri: documentUri.toString(),
                bereik: nameSegment?.range ?? place.range,
                bericht: `Een van de contacten met de naam ‘${naam}’.`,
            })),
        },
    ];
}

function qualifiedName(contact: NaamDescription): string {
    const organisatie = contact.links?.organisatie ?? contact.id?.split('/')[0]?.split(':')[1];
    return `${organisatie}.${contact.name}`;
}

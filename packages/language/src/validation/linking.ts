import { AstUtils, type LangiumDocument, type LinkingError, type Reference } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import type { Melding } from '../assessment/melding.js';
import {
    Aanvulbaar,
    Aspect,
    type AspectWaarde,
    Contact,
    Eis,
    isAfspraak,
    isAspectkeuze,
    isAspectWaarde,
    isNorm,
    isSamenwerking,
    Profiel,
    Vraag,
} from '../generated/ast.js';
import { allowedKeys } from '../messages/expectation.js';
import { syntaxText } from '../messages/syntax.js';
import type { NaamDescription } from '../references/descriptions.js';
import { isNormKnown, isNormOfKnown, isTakeoverKnown } from '../references/known-bases.js';
import type { Names } from '../references/names.js';
import type { SamenwerkingServices } from '../services.js';
import { hasKey } from './cst.js';
import { few, namesWithPart, suggest } from './suggestion.js';

/** Names in the norm: as long as it is not known what that is, each of them may be right. */
const NORM_TYPES: ReadonlySet<string> = new Set([
    Eis.$type,
    Aspect.$type,
    Profiel.$type,
    Vraag.$type,
    Aanvulbaar.$type,
]);

/** Names that lead nowhere, and names that may mean more than one contact. */
export function linkingMeldingen(document: LangiumDocument, services: SamenwerkingServices): Melding[] {
    return document.references.flatMap((reference) => {
        const { error } = reference;
        if (!error) {
            return 'ref' in reference ? ambiguous(reference, services) : [];
        }
        const type = typeOf(error, services);
        return mayBeKnownYet(error, type, services.references.Names) || isSaidElsewhere(error)
            ? []
            : [unknown(error, type, services)];
    });
}

/** True for a name that something may declare which is taken over or extended, but is itself not known. */
function mayBeKnownYet({ info: { container } }: LinkingError, type: string, names: Names): boolean {
    const samenwerking = AstUtils.getContainerOfType(container, isSamenwerking)?.name;
    if (type === Contact.$type) {
        return samenwerking !== undefined && !isTakeoverKnown(samenwerking, names);
    }
    if (!NORM_TYPES.has(type)) {
        return false;
    }
    const breidtUit = AstUtils.getContainerOfType(container, isNorm)?.breidtUit?.$refText;
    return samenwerking === undefined
        ? breidtUit !== undefined && !isNormKnown(breidtUit, names)
        : !isNormOfKnown(samenwerking, names);
}

function typeOf(error: LinkingError, services: SamenwerkingServices): string {
    return services.shared.AstReflection.getReferenceType(error.info);
}

function isSaidElsewhere({ info }: LinkingError): boolean {
    const { container, property } = info;
    if (isAspectkeuze(container)) {
        return container.$container.eis.ref === undefined;
    }
    if (!isAspectWaarde(container)) {
        return false;
    }
    const aspect = container.aspect.ref;
    const afspraak = container.$container;
    return property === 'aspect' ? isAfspraak(afspraak) && !afspraak.eis.ref : aspect?.soort !== 'contact';
}

function unknown({ info }: LinkingError, type: string, services: SamenwerkingServices): Melding {
    const written = info.reference.$refText;
    const bereik = info.reference.$refNode?.range ?? NOWHERE;
    const names = services.references.ScopeProvider.getScope(info)
        .getAllElements()
        .map((description) => description.name)
        .toArray();
    if (type === Aspect.$type && isAspectWaarde(info.container)) {
        return unknownAspect(info.container, bereik, names, services);
    }
    const vervolg = isAfspraak(info.container) ? info.container.vervolg : [];
    const keyword = written.toLowerCase();
    if (isAfspraak(info.container) && keyword !== written && WITHOUT_NAME.has(keyword)) {
        return { code: 'syntaxis', bereik, stadium: 0, gegevens: { bericht: syntaxText.smallLetters(keyword) } };
    }
    const withoutName = isAfspraak(info.container) && vervolg.length === 0 ? WITHOUT_NAME.get(written) : undefined;
    if (withoutName) {
        return { code: 'syntaxis', bereik, stadium: 0, gegevens: { bericht: withoutName(written) } };
    }
    const naam = [written, ...vervolg].join(' ');
    const bedoeld = suggest([written, ...vervolg].join('-'), names);
    const namen = few(names) ?? few(namesWithPart(written, names));
    return { code: 'onbekend', bereik, stadium: 0, gegevens: { naam, type, namen, bedoeld } };
}

/** Headers without what they name look like an agreement of that name. */
const WITHOUT_NAME: ReadonlyMap<string, (keyword: string) => string> = new Map([
    ['afspraak', syntaxText.missingTitle],
    ['account', syntaxText.missingName],
]);

function unknownAspect(
    { aspect, $container }: AspectWaarde,
    bereik: Range,
    aspecten: readonly string[],
    services: SamenwerkingServices,
): Melding {
    const sleutel = aspect.$refText;
    const keys = ownKeys(services);
    if (keys.includes(sleutel)) {
        const bericht = syntaxText.withoutColon(sleutel);
        return { code: 'syntaxis', bereik, stadium: 0, gegevens: { bericht } };
    }
    const woorden = [...keys, ...aspecten];
    const bedoeld = suggest(sleutel, woorden);
    const staatErAl = bedoeld !== undefined && hasKey($container.$cstNode, bedoeld);
    const gegevens = { sleutel, woorden: few(woorden), bedoeld, staatErAl };
    return { code: 'onbekende-sleutel', bereik, stadium: 0, gegevens };
}

const NOWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

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

/** The name of a contact with its organisation before it, by which no other can be meant. */
export function qualifiedName(contact: NaamDescription): string {
    const organisatie = contact.links?.organisatie ?? contact.id?.split('/')[0]?.split(':')[1];
    return `${organisatie}.${contact.name}`;
}

import {
    type Aanbod,
    type IsoDatum,
    type Norm,
    type NormProfiel,
    newSamenwerking,
    type Skelet,
    type SkeletWens,
    vindOrganisatie,
} from '@samenwerking/language';
import type { OfficeDocument } from './document/document.js';
import { assignRows } from './match/assign.js';
import { furtherDoubts } from './match/further-facts.js';
import { NormLabels } from './match/match-label.js';
import { otherParties } from './match/more-parties.js';
import { partiesOf, wordsOfParties } from './match/parties.js';
import { vindProfiel } from './match/profiel.js';
import { vertrouwelijkheidIn } from './match/vertrouwelijkheid.js';
import { messages } from './messages.js';
import { quote, shown, whole } from './quote.js';
import { type OtherTitles, recognise, type UnreadTable } from './recognise/recognise.js';
import { phrase } from './recognise/words.js';
import { writeAgreement } from './write/agreements.js';
import { writeContacts } from './write/contacts.js';
import { choiceDoubts, choiceReasons, explanation } from './write/explanation.js';
import { keptRows, saysMore } from './write/kept-rows.js';
import { unclearDates } from './write/unclear-dates.js';

/** A document, and what is said about it; what is not said is looked for in the document. */
export interface ImportWens {
    /** What its lines are said to come from. */
    readonly bestand: string;
    readonly document: OfficeDocument;
    readonly aanbod: Aanbod;
    /** Those that may hold for it, the one that holds by default first. */
    readonly normen: readonly Norm[];
    /** The name of a profile that one of them has. */
    readonly profiel?: string | undefined;
    readonly partner?: SkeletWens['partner'];
    readonly regios: SkeletWens['regios'];
    readonly adoptieregio?: SkeletWens['adoptieregio'];
    readonly titel?: string | undefined;
    readonly peildatum: IsoDatum;
    /** False for a norm that holds without being named. */
    readonly noemtNorm: (norm: Norm) => boolean;
    readonly isBezet?: SkeletWens['isBezet'];
}

/** What came of it. */
export type Import =
    | (Skelet & {
          readonly kind: 'gemaakt';
          /** What was understood and why, in sentences. */
          readonly herkend: readonly string[];
          /** What is not certain, and was left out for that, in sentences. */
          readonly twijfels: readonly string[];
      })
    /** There is a checklist, and more than one profile that it may be of. */
    | { readonly kind: 'profiel-onduidelijk'; readonly kandidaten: readonly NormProfiel[] }
    /** There is neither a checklist nor a contact list; the reason says what these look like. */
    | { readonly kind: 'niets-gevonden'; readonly reden: string }
    /** There are agreements with one partner or region and with another; the reason names both. */
    | { readonly kind: 'meer-samenwerkingen'; readonly reden: string };

/** Whom a document of this program says that it is made by, also where somebody went on writing in it. */
const OWN_CREATOR = 'Samenwerking';

/**
 * Makes a samenwerking of the checklists and contact lists in a document. Nothing is guessed: what can mean more things
 * is left out, and said.
 */
export function importDocument(wens: ImportWens): Import {
    const { document, normen, aanbod, peildatum, noemtNorm, isBezet } = wens;
    const [defaultNorm] = normen;
    const isKnown = (text: string) =>
        vindOrganisatie(text, [...aanbod.partners, ...aanbod.regios]) !== undefined ||
        phrase(text) === phrase(wens.partner?.titel ?? '');
    const first = defaultNorm && recognise(document, new NormLabels(defaultNorm), isKnown);
    if (!first || (first.rows.length === 0 && first.contacts.length === 0)) {
        return { kind: 'niets-gevonden', reden: messages.nothingFound(columnsIn(first?.otherTitles ?? [])) };
    }
    const others = otherParties(first.allFacts, aanbod);
    if (others) {
        const reden = messages.otherParties(quote(others.first.quote), quote(others.other.quote));
        return { kind: 'meer-samenwerkingen', reden };
    }
    const keuze = vindProfiel(normen, { ...first, fact: first.facts.profiel, profiel: wens.profiel });
    if (keuze.kind === 'onduidelijk' && first.rows.length > 0) {
        return { kind: 'profiel-onduidelijk', kandidaten: keuze.kandidaten };
    }
    const { norm, profiel } = keuze.kind === 'gevonden' ? keuze : { norm: defaultNorm, profiel: undefined };
    const labels = new NormLabels(norm);
    const { rows, contacts, incomplete, facts, allFacts, lines, unread } =
        norm === defaultNorm ? first : recognise(document, labels, isKnown);

    const bestand = shown(wens.bestand);
    const isOwn = document.creator === OWN_CREATOR;
    const parties = partiesOf(wens, { facts, lines, isOwn, aanbod });
    const reading = vertrouwelijkheidIn(facts);
    const contacten = writeContacts(contacts, parties, bestand);
    const { assigned, doubts, left } = assignRows(rows, labels, wordsOfParties(parties));
    const agreements = assigned.map((one) =>
        writeAgreement(one, { bestand, peildatum, eisen: norm.eisen, contacten: contacten.known }),
    );
    const afspraken = agreements.flatMap(({ afspraak }) => afspraak ?? []);
    const gereed = agreements.filter(({ status }) => status === 'gereed');
    const zonderInhoud = gereed.flatMap(({ hasInhoud, afspraak }) => (hasInhoud || !afspraak ? [] : afspraak.eis));
    // A profile may be named in any line, also of a table.
    const isUsed = ({ lines }: UnreadTable) =>
        keuze.kind === 'gevonden' && lines.some((line) => whole(line) === keuze.quote);
    const unused = [...new Set(unread.filter((table) => !isUsed(table)).map(({ place }) => shown(place)))];
    const namesOf = (eisen: readonly string[]) => eisen.map((eis) => labels.nameOf(eis));
    const ontbreekt = agreements.flatMap((agreement) => agreement.ontbreekt ?? []);

    const herkend = [
        ...choiceReasons(keuze, normen),
        ...parties.reasons,
        ...reading.reasons,
        ...(afspraken.length > 0 ? [messages.afspraken(afspraken.length, gereed.length)] : []),
        ...(zonderInhoud.length > 0 ? [messages.zonderInhoud(gereed.length, namesOf(zonderInhoud))] : []),
        ...(ontbreekt.length > 0 ? [messages.ontbreekt(namesOf(ontbreekt))] : []),
        ...(contacten.count > 0 ? [messages.contacten(contacten.count)] : []),
    ];
    const twijfels = [
        ...choiceDoubts(keuze),
        ...parties.doubts,
        ...reading.doubts,
        ...furtherDoubts(allFacts, { ...parties, profiel: profiel?.naam }),
        ...doubts,
        ...agreements.flatMap((agreement) => agreement.doubts),
        ...unclearDates(assigned.flatMap(({ rows }) => rows)),
        ...contacten.doubts,
        ...incomplete.map(({ kind, place, said }) => messages.incomplete[kind](place, quote(said))),
        ...(unused.length > 0 && !isOwn ? [messages.unread(unused)] : []),
    ];
    const rijen = keptRows([
        ...[...left, ...agreements.flatMap(({ left }) => left)].filter(saysMore),
        ...contacten.left,
        ...incomplete,
    ]);
    const skelet = newSamenwerking({
        aanbod,
        norm,
        noemtNorm: noemtNorm(norm),
        profiel,
        partner: parties.partner,
        regios: parties.regios,
        adoptieregio: parties.adoptieregio,
        titel: wens.titel ?? (isOwn ? ownTitle(document) : undefined),
        peildatum,
        isBezet,
        inhoud: {
            ...contacten,
            afspraken,
            vertrouwelijkheid: reading.woord,
            toelichting: explanation(bestand, { herkend, twijfels, rijen }),
        },
    });
    return { kind: 'gemaakt', ...skelet, herkend, twijfels };
}

/** So many tables, and columns of one, tell what a document has instead of a checklist. */
const SHOWN = { tables: 3, columns: 8 };

function columnsIn(tables: readonly OtherTitles[]): string[] {
    return tables
        .slice(0, SHOWN.tables)
        .map(({ place, titles }) => messages.columns(place, titles.slice(0, SHOWN.columns).map(shown)));
}

/** A report is titled `Checklist: the title of its samenwerking`. */
function ownTitle({ title }: OfficeDocument): string | undefined {
    return title.slice(title.indexOf(':') + 1).trim() || undefined;
}

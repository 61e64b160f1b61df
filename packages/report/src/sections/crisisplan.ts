import {
    type AfspraakInhoud,
    type Beoordeling,
    betrokkenRegios,
    contactVan,
    formatDatum,
    gehoudenGoLives,
    isGeregeld,
    isVereist,
    type Verwijzing,
} from '@samenwerking/language';
import type { PhrasingContent, RootContent } from 'mdast';
import { notice, paragraph, section } from '../build.js';
import type { Section, UserText } from '../tree.js';
import { plainText } from '../user-text.js';
import { afspraakTitel, eisVan, onderdeelNaam } from './afspraak-namen.js';
import { functieVan, organisatieNaam, type Subject, textOf } from './context.js';
import { vooraf } from './samenvatting.js';
import { capitalised, enumerate, inThemaOrder } from './words.js';

/** Told by name only: a crisis plan says how a crisis is met, not how people are trained or accounts are kept. */
const THEMAS_IN_SHORT = new Set(['mens', 'techniek']);

/** Who works together, and how closely. */
export function crisisplanInleiding(context: Subject): Section {
    const { feiten, profiel, peildatum, eisen } = context.beoordeling;
    const { partners, adoptieregio } = feiten;
    const regios = betrokkenRegios(feiten);
    const named = (parties: readonly Verwijzing[]) =>
        enumerate(parties.map((partij) => plainText(organisatieNaam(partij, context))));
    const open = eisen.filter(({ niveau, status }) => isVereist(niveau) && !isGeregeld(status));
    const isGereed = gereedAfspraken(context).length > 0;
    return section('samenvatting', partners.length > 0 ? `Samenwerking met ${named(partners)}` : 'Samenwerking', [
        ...vooraf(context),
        partners.length > 0 && regios.length > 0
            ? paragraph(
                  hoeVer(context.beoordeling, named(regios), regios.length === 1, named(partners)) +
                      (adoptieregio && regios.length > 1
                          ? ` ${named([adoptieregio.regio])} is de adoptieregio en maakt de algemene afspraken namens alle regio’s.`
                          : '') +
                      (profiel ? ` Het profiel is: ${plainText(profiel.titel)}.` : ''),
              )
            : notice('empty', 'Er zijn nog geen partijen genoemd.'),
        isGereed
            ? paragraph(`In deze tekst staan alleen afspraken die op ${formatDatum(peildatum)} gereed zijn.`)
            : notice('empty', `Op ${formatDatum(peildatum)} is nog geen afspraak gereed.`),
        open.length > 0 &&
            notice(
                'warning',
                `Nog niet gereed, en daarom niet in deze tekst: ${enumerate(open.map(({ titel }) => plainText(titel)))}.`,
            ),
    ]);
}

/** A crisis plan tells how things are: who has not gone live does not yet work together in a crisis. */
function hoeVer(beoordeling: Beoordeling, regios: string, isEen: boolean, partners: string): string {
    if (beoordeling.fase === 'verkennen') {
        return `${regios} ${isEen ? 'verkent' : 'verkennen'} met ${partners} hoe zij bij crises netcentrisch kunnen samenwerken.`;
    }
    return isLive(beoordeling)
        ? `${regios} ${isEen ? 'werkt' : 'werken'} bij crises netcentrisch samen met ${partners}.`
        : `${regios} ${isEen ? 'bereidt' : 'bereiden'} zich met ${partners} voor op netcentrisch samenwerken bij crises.`;
}

/** A profile that is not tested has no go-live of its own to wait for. */
function isLive({ profiel, fase, feiten, peildatum }: Beoordeling): boolean {
    const isUntested = profiel?.toetsing === false && fase === 'uitvoeren';
    return isUntested || gehoudenGoLives(feiten, peildatum).length > 0;
}

/** The agreements that hold: the minimum of the profile as running text by theme, the others by name. */
export function crisisplanThemas(context: Subject): Section[] {
    const gereed = gereedAfspraken(context);
    const inFull = gereed
        .filter(({ isMinimum, afspraak }) => isMinimum && !THEMAS_IN_SHORT.has(afspraak.thema))
        .map(({ afspraak }) => afspraak);
    const inShort = gereed.map(({ afspraak }) => afspraak).filter((afspraak) => !inFull.includes(afspraak));
    return [
        ...inThemaOrder(inFull.map(({ thema }) => thema)).map((thema) =>
            section(
                `crisisplan-${thema}`,
                capitalised(thema),
                inFull.filter((afspraak) => afspraak.thema === thema).map((afspraak) => alinea(afspraak, context)),
            ),
        ),
        ...verder(inShort, context),
    ];
}

interface GereedAfspraak {
    readonly afspraak: AfspraakInhoud;
    readonly isMinimum: boolean;
}

/** What the profile asks, and then what is agreed beyond that. */
function gereedAfspraken({ beoordeling: { eisen, overigeAfspraken } }: Subject): GereedAfspraak[] {
    return [
        ...eisen.flatMap(({ niveau, status, afspraak }) =>
            status === 'gereed' && afspraak ? [{ afspraak, isMinimum: isVereist(niveau) }] : [],
        ),
        ...overigeAfspraken
            .filter(({ status, isOnvolledig }) => status?.waarde === 'gereed' && !isOnvolledig)
            .map((afspraak) => ({ afspraak, isMinimum: false })),
    ];
}

function verder(inShort: readonly AfspraakInhoud[], context: Subject): Section[] {
    const namen = inShort.map((afspraak) => titelVan(afspraak, context));
    const bewustNiet = context.beoordeling.eisen
        .filter(({ status }) => status === 'afgeweken')
        .map(({ titel }) => plainText(titel));
    return namen.length + bewustNiet.length === 0
        ? []
        : [
              section('crisisplan-verder', 'Verder', [
                  namen.length > 0 && paragraph(`Ook hierover zijn afspraken gemaakt: ${enumerate(namen)}.`),
                  bewustNiet.length > 0 &&
                      paragraph(`Hierover maken de partijen bewust geen afspraken: ${enumerate(bewustNiet)}.`),
              ]),
          ];
}

function titelVan(afspraak: AfspraakInhoud, context: Subject): string {
    return plainText(afspraakTitel(afspraak, context.beoordeling.norm));
}

/** One agreement as text that runs on: what it is called, what is agreed, and the answers to the norm's questions. */
function alinea(afspraak: AfspraakInhoud, context: Subject): UserText {
    const { norm } = context.beoordeling;
    const titel: PhrasingContent = {
        type: 'strong',
        children: [{ type: 'text', value: `${titelVan(afspraak, context)}.` }],
    };
    const antwoorden = afspraak.aspecten.flatMap((aspect) => {
        const vraag = plainText(onderdeelNaam(aspect.aspect.naam, eisVan(afspraak), norm));
        const lead: PhrasingContent = { type: 'emphasis', children: [{ type: 'text', value: vraag }] };
        const wie = enumerate(aspect.contacten.map((contact) => functieEnOrganisatie(contact, context)));
        const told = textOf(aspect.tekst)?.content.children ?? [];
        const both: RootContent[] = [
            ...told,
            ...(wie ? [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: `${wie}.` }] }] : []),
        ];
        return both.length > 0 ? withLead(lead, both) : [];
    });
    return {
        kind: 'user-text',
        content: {
            type: 'root',
            children: [...withLead(titel, textOf(afspraak.tekst)?.content.children ?? []), ...antwoorden],
        },
    };
}

/** A text whose first line begins with these words. */
function withLead(lead: PhrasingContent, [first, ...rest]: readonly RootContent[]): RootContent[] {
    return first?.type === 'paragraph'
        ? [{ type: 'paragraph', children: [lead, { type: 'text', value: ' ' }, ...first.children] }, ...rest]
        : [{ type: 'paragraph', children: [lead] }, ...(first ? [first] : []), ...rest];
}

/** A plan that many read names functions, not people. */
function functieEnOrganisatie(verwijzing: Verwijzing, context: Subject): string {
    const contact = contactVan(verwijzing, context.beoordeling.feiten, context.lookup);
    const organisatie = contact?.organisatie && context.lookup.organisatie(contact.organisatie);
    const functie = (contact && functieVan(contact)) || 'Contactpersoon';
    return plainText(organisatie ? `${functie} (${organisatie.titel ?? organisatie.naam})` : functie);
}

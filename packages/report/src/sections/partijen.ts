import type { ContactFeiten, OrganisatieFeiten, Verwijzing } from '@samenwerking/language';
import { betrokkenRegios, kennismaking } from '@samenwerking/language';
import { cell, definition, definitions, notice, paragraph, remark, row, section, table, text } from '../build.js';
import type { Plaats, Section, Table, Value } from '../tree.js';
import { plainText } from '../user-text.js';
import { eventDate, organisatieNaam, type Subject, textOf } from './context.js';
import { overgenomen } from './herkomst.js';
import { partijPlaats, plaatsVan } from './plaatsen.js';
import { capitalised, enumerate } from './words.js';

/** Who works together: partners, regions, and whom to call. */
export function partijen(context: Subject): Section {
    const { feiten } = context.beoordeling;
    const regios = betrokkenRegios(feiten);
    const parties = [...feiten.partners, ...regios];
    return section(
        'partijen',
        'Partijen en contacten',
        [
            feiten.partners.length === 0 && notice('empty', 'Er is nog geen crisispartner genoemd.'),
            regios.length === 0 && notice('empty', 'Er is nog geen veiligheidsregio genoemd.'),
        ],
        [
            ...parties
                .filter((partij) => !isBare(partij, context))
                .map((partij, index) => partijSection(partij, index, context)),
            bareRegios(parties, context),
            otherContacts(parties, context),
        ],
    );
}

function partijSection(partij: Verwijzing, index: number, context: Subject): Section {
    const organisatie = partij.id === undefined ? undefined : context.lookup.organisatie(partij.id);
    const onbekend = kennismaking(context.beoordeling.feiten, context.lookup).find(
        (kennis) => kennis.partij === partij,
    )?.ontbreekt;
    const titel = organisatieNaam(partij, context);
    return section(
        `partij-${index + 1}`,
        titel,
        [
            rol(partij, context),
            definitions([
                definition('Sector', organisatie?.sector && text(organisatie.sector.waarde)),
                definition('Kerntaken', textOf(organisatie?.kerntaken)),
                definition('Ambities', textOf(organisatie?.ambities)),
                definition('Verwachtingen', textOf(organisatie?.verwachtingen)),
            ]),
            onbekend && onbekend.length > 0 && notice('empty', `Nog niet vastgelegd: ${enumerate(onbekend)}.`),
            contactTable(`Contacten van ${titel}`, contactsOf(organisatie, context)) ??
                notice('empty', 'Er zijn nog geen contacten vastgelegd.'),
        ],
        [],
        { plaats: partijPlaats(partij, context) },
    );
}

/** True for a region of which no more than its name is recorded, and need not be. */
function isBare(partij: Verwijzing, context: Subject): boolean {
    const { feiten } = context.beoordeling;
    const organisatie = partij.id === undefined ? undefined : context.lookup.organisatie(partij.id);
    const isSpoken = kennismaking(feiten, context.lookup).some((kennis) => kennis.partij === partij);
    const texts = [organisatie?.sector, organisatie?.kerntaken, organisatie?.ambities, organisatie?.verwachtingen];
    return !isSpoken && texts.every((tekst) => !tekst) && contactsOf(organisatie, context).length === 0;
}

/** Those regions together. */
function bareRegios(parties: readonly Verwijzing[], context: Subject): Section | undefined {
    const names = parties.filter((partij) => isBare(partij, context)).map((partij) => organisatieNaam(partij, context));
    return names.length === 0
        ? undefined
        : section('partijen-zonder-contact', 'Andere betrokken veiligheidsregio’s', [
              paragraph(`Ook betrokken: ${enumerate(names)}.`),
              notice('empty', 'Hiervan zijn nog geen contacten vastgelegd.'),
          ]);
}

function rol(partij: Verwijzing, context: Subject) {
    const { feiten } = context.beoordeling;
    const { adoptieregio } = feiten;
    if (feiten.partners.includes(partij)) {
        return paragraph('Crisispartner.');
    }
    if (adoptieregio?.regio !== partij) {
        return paragraph('Betrokken veiligheidsregio.');
    }
    const aangemeld = eventDate(adoptieregio.aangemeldOp, context);
    return aangemeld
        ? definitions([
              definition('Adoptieregio', { ...aangemeld, before: 'Aangemeld bij de werkgroep crisispartners op' }),
          ])
        : paragraph('Adoptieregio. Er is nog geen aanmelding bij de werkgroep crisispartners vastgelegd.');
}

interface GeplaatstContact {
    readonly contact: ContactFeiten;
    readonly plaats: Plaats;
}

/** Those that the organisation declares, and those of the samenwerking that belong to it. */
function contactsOf(organisatie: OrganisatieFeiten | undefined, { beoordeling }: Subject): GeplaatstContact[] {
    return organisatie
        ? [
              ...organisatie.contacten.map((contact) => ({ contact, plaats: plaatsVan(contact, organisatie) })),
              ...beoordeling.feiten.contacten
                  .filter((contact) => contact.organisatie === organisatie.id)
                  .map((contact) => ({ contact, plaats: plaatsVan(contact, beoordeling) })),
          ]
        : [];
}

function otherContacts(parties: readonly Verwijzing[], { beoordeling }: Subject): Section | undefined {
    const known = new Set(parties.map(({ id }) => id));
    const others = beoordeling.feiten.contacten
        .filter(({ organisatie }) => organisatie === undefined || !known.has(organisatie))
        .map((contact) => ({ contact, plaats: plaatsVan(contact, beoordeling) }));
    const content = contactTable('Overige contacten', others);
    return content && section('partijen-overig', 'Overige contacten', [content]);
}

function contactTable(caption: string, contacten: readonly GeplaatstContact[]): Table | undefined {
    const rows = contacten.map(({ contact, plaats }) =>
        row(
            plaats,
            cell(
                text(contact.titel ?? contact.naam),
                contact.functie && remark(contact.functie.waarde),
                overgenomen(contact),
            ),
            contact.rollen.map(({ waarde }) => text(capitalised(waarde))),
            reach(contact),
        ),
    );
    return table(caption, { Naam: 27, Rol: 21, Bereikbaar: 52 }, [{ rows }]);
}

function reach({ telefoon, piket, email }: ContactFeiten): Value[] {
    return cell(
        telefoon && { kind: 'phone', label: 'Telefoon', number: plainText(telefoon.waarde) },
        piket && { kind: 'phone', label: 'Piket', number: plainText(piket.waarde) },
        email && { kind: 'mail', address: plainText(email.waarde) },
    ) as Value[];
}

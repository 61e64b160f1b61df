import { betrokkenRegios, type Verwijzing } from '@samenwerking/language';
import { cell, notice, row, section, table, text } from '../build.js';
import type { Cell, Section } from '../tree.js';
import { functieVan, organisatieNaam, type Subject } from './context.js';
import { partijPlaats } from './plaatsen.js';

/** Who takes part, as what, and with which people: without their telephone numbers, which a plan does not need. */
export function rolverdeling(context: Subject): Section {
    const { feiten } = context.beoordeling;
    const rows = [...feiten.partners, ...betrokkenRegios(feiten)].map((partij) =>
        row(
            partijPlaats(partij, context),
            cell(text(organisatieNaam(partij, context))),
            cell(text(rol(partij, context))),
            ...(context.isOpenbaar ? [] : [contactpersonen(partij, context)]),
        ),
    );
    return section('rolverdeling', 'Partijen', [
        table('Wie doen er mee', context.isOpenbaar ? COLUMNS : { ...COLUMNS, Contactpersonen: 42 }, [{ rows }]) ??
            notice('empty', 'Er zijn nog geen partijen genoemd.'),
    ]);
}

const COLUMNS = { Organisatie: 34, Rol: 24 };

function contactpersonen(partij: Verwijzing, context: Subject): Cell {
    return mensen(partij, context).map((contact) => {
        const functie = functieVan(contact);
        return text(`${contact.titel ?? contact.naam}${functie ? ` (${functie})` : ''}`);
    });
}

/** What a party is in the samenwerking. */
export function rol(partij: Verwijzing, { beoordeling }: Subject): string {
    const { partners, adoptieregio } = beoordeling.feiten;
    return partners.includes(partij)
        ? 'Crisispartner'
        : adoptieregio?.regio === partij
          ? 'Adoptieregio'
          : 'Betrokken veiligheidsregio';
}

function mensen({ id }: Verwijzing, { beoordeling, lookup }: Subject) {
    return id === undefined
        ? []
        : [
              ...(lookup.organisatie(id)?.contacten ?? []),
              ...beoordeling.feiten.contacten.filter(({ organisatie }) => organisatie === id),
          ];
}

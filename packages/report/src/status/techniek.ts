import { cell, date, definition, definitions, section, table, text } from '../build.js';
import type { Cell, Section } from '../tree.js';
import { contactOf, eventDate, type StatusContext } from './context.js';
import { overgenomen } from './herkomst.js';
import { capitalised } from './words.js';

/** The system that the partners work in, and who has an account. */
export function techniek(context: StatusContext): Section | undefined {
    const { systeem, accounts } = context.beoordeling.feiten;
    const koppeling = systeem?.koppelingLcms;
    const accountRows = accounts.map((account): Cell[] => [
        cell(contactOf(account.contact, context), overgenomen(account)),
        cell(account.rechten && text(capitalised(account.rechten.waarde))),
        cell(account.beheer && text(capitalised(account.beheer.waarde))),
    ]);
    const tijdelijkRows = accounts.flatMap(({ contact, tijdelijk }) =>
        tijdelijk.map(({ titel, van, tot, teruggezetOp }): Cell[] => [
            cell(contactOf(contact, context)),
            cell(text(titel)),
            cell(van && date(van.waarde)),
            cell(tot && date(tot.waarde)),
            cell(eventDate(teruggezetOp, context) ?? text('Niet vastgelegd')),
        ]),
    );
    return systeem || accounts.length > 0
        ? section('systeem', 'Systeem en accounts', [
              definitions([
                  definition('Systeem', systeem && text(systeem.naam), systeem && overgenomen(systeem)),
                  definition('Koppeling met LCMS', koppeling !== undefined && text(koppeling ? 'Ja' : 'Nee')),
              ]),
              table('Accounts', { Contact: 50, Rechten: 25, 'Beheer door': 25 }, [{ rows: accountRows }]),
              table(
                  'Tijdelijke schrijfrechten',
                  { Contact: 30, Aanleiding: 26, Van: 14, 'Tot en met': 14, 'Teruggezet op': 16 },
                  [{ rows: tijdelijkRows }],
              ),
          ])
        : undefined;
}

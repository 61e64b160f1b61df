import { cell, date, definition, definitions, row, section, table, text } from '../build.js';
import type { Section } from '../tree.js';
import { contactOf, eventDate, type Subject } from './context.js';
import { overgenomen } from './herkomst.js';
import { plaatsVan } from './plaatsen.js';
import { capitalised } from './words.js';

/** The system that the partners work in, and who has an account. */
export function techniek(context: Subject): Section | undefined {
    const { beoordeling } = context;
    const { systeem, accounts } = beoordeling.feiten;
    const koppeling = systeem?.koppelingLcms;
    const accountRows = accounts.map((account) =>
        row(
            plaatsVan(account, beoordeling),
            cell(contactOf(account.contact, context), overgenomen(account)),
            cell(account.rechten && text(capitalised(account.rechten.waarde))),
            cell(account.beheer && text(capitalised(account.beheer.waarde))),
        ),
    );
    const tijdelijkRows = accounts.flatMap(({ contact, tijdelijk }) =>
        tijdelijk.map((periode) =>
            row(
                plaatsVan(periode, beoordeling),
                cell(contactOf(contact, context)),
                cell(text(periode.titel)),
                cell(periode.van && date(periode.van.waarde)),
                cell(periode.tot && date(periode.tot.waarde)),
                cell(eventDate(periode.teruggezetOp, context) ?? text('Niet vastgelegd')),
            ),
        ),
    );
    return systeem || accounts.length > 0
        ? section(
              'systeem',
              'Systeem en accounts',
              [
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
              ],
              [],
              { plaats: systeem && plaatsVan(systeem, beoordeling) },
          )
        : undefined;
}

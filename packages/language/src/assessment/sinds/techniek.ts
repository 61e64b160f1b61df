import { doelVan } from '../verwijzing.js';
import { keuze, mensen, type Onderdeel, plaatsIn, type Toestand, woord } from './onderdeel.js';

/** The system, who has an account in it, and who could write for a while. */
export function techniekOnderdelen(toestand: Toestand): Onderdeel[] {
    const { uri, feiten } = toestand.beoordeling;
    const { systeem, accounts } = feiten;
    return [
        ...(systeem
            ? [
                  {
                      soort: 'systeem',
                      naam: '',
                      titel: 'Systeem',
                      plaats: plaatsIn(uri, systeem),
                      keuzes: {
                          systeem: keuze(systeem.naam),
                          'koppeling-lcms': keuze(koppeling(systeem.koppelingLcms)),
                      },
                  } satisfies Onderdeel,
              ]
            : []),
        ...accounts.map(
            (account): Onderdeel => ({
                soort: 'account',
                naam: doelVan(account.contact),
                titel: `Account van ${mensen([account.contact], toestand)?.naam}`,
                plaats: plaatsIn(uri, account),
                keuzes: { rechten: woord(account.rechten), beheer: woord(account.beheer) },
            }),
        ),
        ...accounts.flatMap(({ tijdelijk, contact }) =>
            tijdelijk.map(
                (periode): Onderdeel => ({
                    soort: 'schrijfrecht',
                    naam: `${doelVan(contact)} ${periode.titel}`,
                    titel: `Tijdelijke schrijfrechten: ${periode.titel}`,
                    plaats: plaatsIn(uri, periode),
                    datums: {
                        van: periode.van?.waarde,
                        tot: periode.tot?.waarde,
                        'teruggezet-op': periode.teruggezetOp?.waarde,
                    },
                }),
            ),
        ),
    ];
}

function koppeling(isGekoppeld: boolean | undefined): string | undefined {
    return isGekoppeld === undefined ? undefined : isGekoppeld ? 'ja' : 'nee';
}

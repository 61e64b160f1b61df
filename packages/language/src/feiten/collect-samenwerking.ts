import type { AstNode } from 'langium';
import type {
    Afspraak,
    AspectWaarde,
    ExtraAfspraak,
    ProfielKeuze,
    Samenwerking,
    Systeem,
    Thema,
    Toetsing,
    Verkenning,
} from '../generated/ast.js';
import { idOf } from '../references/ids.js';
import type { Id } from './basis.js';
import { contactFeiten } from './collect-organisatie.js';
import { planFeiten, uitvoeringFeiten } from './collect-planning.js';
import { readDatum } from './datum.js';
import { datum, gegeven, gegevens, verklaring, verwijzing } from './places.js';
import type {
    AccountFeiten,
    AfspraakFeiten,
    AfspraakInhoud,
    AspectFeiten,
    ProfielKeuzeFeiten,
    SamenwerkingFeiten,
    SysteemFeiten,
    ToetsingFeiten,
    VerkenningFeiten,
} from './samenwerking.js';

export function samenwerkingFeiten(samenwerking: Samenwerking, uri: string): SamenwerkingFeiten {
    const { themas } = samenwerking;
    const systeem = themas.map((thema) => thema.systeem).find((gekozen) => gekozen !== undefined);
    const adoptieregio = samenwerking.adoptieregio;
    return {
        ...verklaring(samenwerking),
        id: idOf(samenwerking) as Id,
        uri,
        naam: samenwerking.name ?? '',
        titel: samenwerking.titel,
        norm: verwijzing(samenwerking.volgens),
        neemtOver: verwijzing(samenwerking.neemtOver),
        partners: samenwerking.partners.map((partner) => verwijzing(partner)),
        adoptieregio: adoptieregio && {
            regio: verwijzing(adoptieregio.regio),
            aangemeldOp: datum(adoptieregio, 'aangemeldOp'),
        },
        betrokken: samenwerking.betrokken.map((regio) => verwijzing(regio)),
        regios: samenwerking.regios.map((regio) => verwijzing(regio)),
        vertrouwelijkheid: gegeven(samenwerking, 'vertrouwelijkheid'),
        profiel: samenwerking.profiel && profielKeuzeFeiten(samenwerking.profiel),
        contacten: samenwerking.contacten.map((contact) => contactFeiten(contact)),
        verkenning: verkenningFeiten(samenwerking.verkenningen),
        themas: themas.map((thema) => ({ ...verklaring(thema, 'thema'), thema: thema.thema })),
        afspraken: themas.flatMap((thema) => thema.afspraken.map((afspraak) => afspraakFeiten(afspraak, thema))),
        extraAfspraken: themas.flatMap((thema) => thema.extras.map((afspraak) => afspraakInhoud(afspraak, thema))),
        systeem: systeem && systeemFeiten(systeem),
        accounts: themas.flatMap((thema) => thema.accounts.flatMap(accountFeiten)),
        plan: planFeiten(samenwerking.plannen),
        toetsing: toetsingFeiten(samenwerking.toetsingen),
        uitvoering: uitvoeringFeiten(samenwerking.uitvoeringen),
    };
}

function profielKeuzeFeiten(keuze: ProfielKeuze): ProfielKeuzeFeiten {
    return {
        profiel: verwijzing(keuze.profiel),
        motivering: gegeven(keuze, 'motivering'),
        afgestemdOp: datum(keuze, 'afgestemdOp'),
        gekozenOp: datum(keuze, 'gekozenOp'),
        besprokenOp: datum(keuze, 'besprokenOp'),
    };
}

function verkenningFeiten(verkenningen: readonly Verkenning[]): VerkenningFeiten {
    const [first] = verkenningen;
    return {
        bereik: first && verklaring(first).bereik,
        eersteInschatting: verkenningen.map(({ eersteInschatting }) => verwijzing(eersteInschatting)).find(Boolean),
        bevindingen: verkenningen
            .flatMap(({ bevindingen }) => bevindingen)
            .map((bevinding) => ({
                ...verklaring(bevinding, 'titel', 'soort'),
                soort: bevinding.soort,
                titel: bevinding.titel ?? '',
                bestand: gegeven(bevinding, 'bestand'),
                datum: datum(bevinding, 'datum'),
                toelichting: gegeven(bevinding, 'toelichting'),
            })),
        gesprekken: verkenningen
            .flatMap(({ gesprekken }) => gesprekken)
            .map((gesprek) => ({
                ...verklaring(gesprek, 'datum'),
                datum: datum(gesprek, 'datum'),
                aanwezig: gesprek.aanwezig.map((contact) => verwijzing(contact)),
                verslag: gegeven(gesprek, 'verslag'),
                toelichting: gegeven(gesprek, 'toelichting'),
            })),
        antwoorden: verkenningen
            .flatMap(({ antwoorden }) => antwoorden)
            .flatMap((antwoord) =>
                antwoord.vraag
                    ? [
                          {
                              ...verklaring(antwoord, 'vraag'),
                              vraag: verwijzing(antwoord.vraag),
                              veiligheidsregio: gegeven(antwoord, 'veiligheidsregio'),
                              crisispartner: gegeven(antwoord, 'crisispartner'),
                              antwoord: gegeven(antwoord, 'antwoord'),
                          },
                      ]
                    : [],
            ),
    };
}

function afspraakFeiten(afspraak: Afspraak, thema: Thema): AfspraakFeiten {
    return { ...afspraakInhoud(afspraak, thema), ...verklaring(afspraak, 'eis'), eis: verwijzing(afspraak.eis) };
}

function afspraakInhoud(afspraak: Afspraak | ExtraAfspraak, { thema }: Thema): AfspraakInhoud {
    return {
        ...verklaring(afspraak, 'titel'),
        titel: afspraak.titel,
        thema,
        status: gegeven(afspraak, 'status'),
        tekst: gegeven(afspraak, 'tekst'),
        motivering: gegeven(afspraak, 'motivering'),
        eigenaar: verwijzing(afspraak.eigenaar),
        vastgesteldOp: datum(afspraak, 'vastgesteldOp'),
        geldigTot: geldigTot(afspraak),
        documenten: gegevens(afspraak, 'documenten'),
        akkoorden: afspraak.akkoorden.flatMap((akkoord) =>
            akkoord.contact
                ? [
                      {
                          ...verklaring(akkoord, 'contact'),
                          contact: verwijzing(akkoord.contact),
                          datum: datum(akkoord, 'datum'),
                          vingerafdruk: gegeven(akkoord, 'vingerafdruk'),
                      },
                  ]
                : [],
        ),
        aspecten: afspraak.aspecten.map(aspectFeiten),
    };
}

function geldigTot(afspraak: Afspraak | ExtraAfspraak): AfspraakInhoud['geldigTot'] {
    const geschreven = gegeven<AstNode & { geldigTot?: string }, 'geldigTot'>(afspraak, 'geldigTot');
    const waarde = geschreven?.waarde === 'onbepaald' ? 'onbepaald' : geschreven && readDatum(geschreven.waarde);
    return geschreven && waarde ? { waarde, bereik: geschreven.bereik } : undefined;
}

function aspectFeiten(waarde: AspectWaarde): AspectFeiten {
    return {
        ...verklaring(waarde, 'aspect'),
        aspect: verwijzing(waarde.aspect),
        tekst: gegeven(waarde, 'tekst'),
        contacten: waarde.contacten.map((contact) => verwijzing(contact)),
    };
}

function systeemFeiten(systeem: Systeem): SysteemFeiten {
    const koppeling = systeem.koppelingLcms;
    return {
        ...verklaring(systeem, 'naam'),
        naam: systeem.naam,
        koppelingLcms: koppeling === undefined ? undefined : koppeling === 'ja',
    };
}

function accountFeiten(account: Thema['accounts'][number]): AccountFeiten[] {
    if (!account.contact) {
        return [];
    }
    return [
        {
            ...verklaring(account, 'contact'),
            contact: verwijzing(account.contact),
            rechten: gegeven(account, 'rechten'),
            beheer: gegeven(account, 'beheer'),
            tijdelijk: account.tijdelijk.map((recht) => ({
                ...verklaring(recht, 'titel'),
                titel: recht.titel ?? '',
                van: datum(recht, 'van'),
                tot: datum(recht, 'tot'),
                teruggezetOp: datum(recht, 'teruggezetOp'),
            })),
        },
    ];
}

function toetsingFeiten(toetsingen: readonly Toetsing[]): ToetsingFeiten | undefined {
    const [first] = toetsingen;
    const datumVan = (sleutel: 'werkgroepOp' | 'aangevraagdOp' | 'akkoordOp') =>
        toetsingen.map((toetsing) => datum(toetsing, sleutel)).find(Boolean);
    return (
        first && {
            ...verklaring(first),
            werkgroepOp: datumVan('werkgroepOp'),
            aangevraagdOp: datumVan('aangevraagdOp'),
            akkoordOp: datumVan('akkoordOp'),
            oordeel: toetsingen.map((toetsing) => gegeven(toetsing, 'oordeel')).find(Boolean),
        }
    );
}

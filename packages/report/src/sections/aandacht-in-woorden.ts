import type { Melding, MeldingCode } from '@samenwerking/language';
import { contactVan, formatDatum, ringInWords } from '@samenwerking/language';
import { remark, status, text } from '../build.js';
import type { Plaats, StatusValue, Value } from '../tree.js';
import { achterhaaldInWoorden } from './akkoorden.js';
import { organisatieNaam, type Subject } from './context.js';
import { enumerate } from './words.js';

/** Something to look at. */
export interface Aandachtspunt {
    /** Undefined for what is about the samenwerking as a whole. */
    readonly thema?: string | undefined;
    readonly onderwerp: string;
    readonly status: StatusValue;
    readonly toelichting: readonly Value[];
    readonly plaats: Plaats;
}

/** What a finding means to who reads the report; undefined where its own sentence serves. */
export function inWoorden(melding: Melding, context: Subject): Partial<Aandachtspunt> | undefined {
    // A finding's data fits the entry of its code, which the type system cannot see for a code that varies.
    const verwoord = WOORDEN[melding.code] as Verwoording<MeldingCode> | undefined;
    return verwoord?.(melding.gegevens, context);
}

type Verwoording<Code extends MeldingCode> = (
    gegevens: Melding<Code>['gegevens'],
    context: Subject,
) => Partial<Aandachtspunt>;

const ONTBREEKT = status('missing', 'Ontbreekt');
const TE_LAAT = status('late', 'Te laat');

/** The finding itself speaks to who writes the file: it names keys, which the reader of a report does not see. */
const WOORDEN: { readonly [Code in MeldingCode]?: Verwoording<Code> } = {
    'partner-ontbreekt': () => ({
        ...punt('Crisispartner', 'Er is nog geen crisispartner genoemd.'),
        status: ONTBREEKT,
    }),
    'profiel-ontbreekt': () => ({ ...profiel('Er is nog geen profiel gekozen (stap 5).'), status: ONTBREEKT }),
    'profiel-zonder-motivering': () => ({
        ...profiel('De keuze van het profiel is nog niet beargumenteerd (stap 5).'),
        status: status('partial', 'Onvolledig'),
    }),
    'profiel-niet-afgestemd': ({ pasNaKeuze }) =>
        profiel(
            pasNaKeuze
                ? 'Het profiel is pas na de keuze met de andere veiligheidsregio’s afgestemd (stap 5).'
                : 'Het profiel is nog niet met de andere veiligheidsregio’s afgestemd (stap 5).',
        ),
    'profiel-niet-besproken': () => profiel('De keuze is nog niet met de werkgroep crisispartners besproken (stap 5).'),
    'regio-ontbreekt': () => ({
        ...punt('Veiligheidsregio', 'Er is nog geen veiligheidsregio genoemd (stap 1).'),
        status: ONTBREEKT,
    }),
    'adoptieregio-ontbreekt': ({ aantal }) => ({
        ...punt(
            'Adoptieregio',
            `Er zijn ${aantal} veiligheidsregio’s betrokken, maar er is nog geen adoptieregio gekozen (stap 1).`,
        ),
        status: ONTBREEKT,
    }),
    'adoptieregio-niet-aangemeld': ({ regio }, context) =>
        punt(
            'Adoptieregio',
            `${partijNaam(regio, context)} is nog niet als adoptieregio aangemeld bij de werkgroep crisispartners (stap 1).`,
        ),
    'kennismaking-onvolledig': ({ partijen }, context) => ({
        onderwerp: 'Kennismaking',
        toelichting: [
            remark('Nog niet vastgelegd (stap 3 en 4):'),
            ...partijen.map(({ partij, ontbreekt }) =>
                text(`${enumerate(ontbreekt)} van ${partijNaam(partij, context)}`),
            ),
        ],
    }),
    'contact-verkeerde-partij': ({ naam, hoortBij, doetNietMee }, context) =>
        doetNietMee === undefined
            ? punt(
                  'Aanspreekpunt',
                  `${contactNaam(naam, context)} is aanspreekpunt van de ${hoortBij}, maar hoort bij de andere partij (stap 6).`,
              )
            : punt('Contact', `${contactNaam(naam, context)} hoort bij een organisatie die niet meedoet (stap 6).`),
    'contact-onbereikbaar': ({ naam }, context) =>
        punt(
            'Aanspreekpunt',
            `Van ${contactNaam(naam, context)} is geen telefoonnummer, piketnummer of e-mailadres bekend (stap 6).`,
        ),
    'gewijzigd-sinds-akkoord': ({ contact, datum, eis, ...wijziging }, { beoordeling }) => ({
        toelichting: [
            text(`Akkoord van ${contact}${datum === undefined ? '' : ` op ${formatDatum(datum)}`}:`),
            remark(achterhaaldInWoorden(wijziging, eis, beoordeling.norm)),
        ],
    }),
    'afspraak-onvolledig': () => ({
        status: status('partial', 'Onvolledig'),
        toelichting: [text('Er staat nog niet wat er is afgesproken.')],
    }),
    'document-ontbreekt': () => ({ toelichting: [text('Het document zelf is nog niet toegevoegd.')] }),
    plaatshouder: ({ label }) =>
        label === undefined ? techniek('Systeem', 'Er is nog geen systeem gekozen (stap 6).') : {},
    'systeem-zonder-koppeling': ({ systeem }) =>
        techniek('Systeem', `${systeem} kan voor zover bekend geen gegevens uitwisselen met LCMS (stap 6).`),
    'account-rechten': ({ contact, hoort }, context) =>
        techniek(
            'Accounts',
            hoort === 'lezen'
                ? `Het account van ${contactNaam(contact, context)} heeft blijvend schrijfrechten. Standaard is lezen, en schrijven alleen tijdelijk (bijlage B).`
                : `Het account van ${contactNaam(contact, context)} heeft nog geen schrijfrechten (bijlage C).`,
        ),
    'account-beheer': ({ contact }, context) =>
        techniek(
            'Accounts',
            `Het beheer van het account van ${contactNaam(contact, context)} ligt niet bij de crisispartner (bijlage C).`,
        ),
    'account-ontbreekt': ({ partner, contacten, hoort }, context) =>
        techniek(
            'Accounts',
            contacten.length === 0
                ? `${partijNaam(partner, context)} heeft nog geen informatiemanager of informatiecoördinator genoemd, die een account krijgt (${BIJLAGE[hoort]}).`
                : `${contacten.map((naam) => contactNaam(naam, context)).join(' of ')} van ${partijNaam(partner, context)} heeft nog een account nodig (${BIJLAGE[hoort]}).`,
        ),
    'schrijfrecht-niet-teruggezet': ({ titel, tot }) =>
        techniek(
            'Accounts',
            `De schrijfrechten voor ‘${titel}’ liepen tot en met ${formatDatum(tot)} en zijn nog niet teruggezet (bijlage B).`,
        ),
    'go-live-ontbreekt': () => plan('Er is nog geen datum voor de go-live gepland (stap 8).'),
    'activiteit-zonder-planning': ({ activiteit, ontbreekt }, context) =>
        plan(
            ontbreekt === 'planning'
                ? `${activiteitNaam(activiteit, context)} heeft nog geen doorlooptijd of periode (stap 8).`
                : `${activiteitNaam(activiteit, context)} heeft nog geen prioriteit (stap 8).`,
        ),
    'activiteit-te-laat': ({ activiteit, eind }, context) => ({
        ...plan(`${activiteitNaam(activiteit, context)} had op ${formatDatum(eind)} klaar moeten zijn (stap 8).`),
        status: TE_LAAT,
    }),
    'planning-onmogelijk': ({ activiteit, botsing }, context) => {
        const naam = activiteitNaam(activiteit, context);
        switch (botsing.soort) {
            case 'zonder-duur':
                return plan(`De doorlooptijd van ${naam} is nul (stap 8).`);
            case 'eind-voor-begin':
                return plan(`De planning van ${naam} klopt niet: het einde ligt voor het begin (stap 8).`);
            case 'voor-voorganger':
                return plan(
                    `${naam} begint voordat ${activiteitNaam(botsing.voorganger, context)} klaar is, op ${formatDatum(botsing.eind)} (stap 8).`,
                );
            default:
                return plan(
                    `${naam} eindigt op ${formatDatum(botsing.eind)}, na ‘${botsing.titel}’ op ${formatDatum(botsing.grens)} (stap 8).`,
                );
        }
    },
    kring: ({ namen }, context) =>
        plan(
            `Deze activiteiten wachten op elkaar: ${ringInWords(namen.map((naam) => activiteitNaam(naam, context)))}.`,
        ),
    volgorde: ({ wat }) => VOLGORDE[wat],
    'toetsing-te-vroeg': () =>
        punt('Toetsing', 'De toetsing is aangevraagd, maar nog niet alles wat vereist is, is geregeld (stap 10).'),
    'oefening-ontbreekt': () => punt('Go-live', 'Er is geen oefening bij de go-live vastgelegd (stap 10 en 12).'),
    'verbeterpunt-onbelegd': ({ titel }) =>
        punt('Verbeterpunt', `Voor ‘${titel}’ is nog niet afgesproken hoe het wordt opgepakt (stap 12).`),
    'evaluatie-te-laat': ({ gepland, sinds }) => ({
        ...punt(
            'Evaluatie',
            gepland
                ? `De evaluatie van ${formatDatum(gepland)} is nog niet vastgelegd (stap 13).`
                : `De ${sinds === 'go-live' ? 'go-live' : 'laatste evaluatie'} is meer dan een jaar geleden (stap 13).`,
        ),
        status: TE_LAAT,
    }),
};

const BIJLAGE = { lezen: 'bijlage B', schrijven: 'bijlage C' } as const;

const VOLGORDE: Readonly<Record<Melding<'volgorde'>['gegevens']['wat'], Partial<Aandachtspunt>>> = {
    'toetsing-voor-keuze': punt(
        'Toetsing',
        'De toetsing is aangevraagd voordat het profiel is gekozen (stap 5 en 10).',
    ),
    'go-live-zonder-akkoord': punt('Go-live', 'De go-live is gehouden zonder akkoord van de Regiegroep (hoofdstuk 4).'),
    'go-live-voor-akkoord': punt('Go-live', 'Het akkoord van de Regiegroep is van na de go-live (hoofdstuk 4).'),
};

function punt(onderwerp: string, zin: string): Pick<Aandachtspunt, 'onderwerp' | 'toelichting'> {
    return { onderwerp, toelichting: [text(zin)] };
}

function profiel(zin: string): Partial<Aandachtspunt> {
    return punt('Samenwerkingsprofiel', zin);
}

function plan(zin: string): Partial<Aandachtspunt> {
    return punt('Plan van aanpak', zin);
}

function techniek(onderwerp: string, zin: string): Partial<Aandachtspunt> {
    return { thema: 'techniek', ...punt(onderwerp, zin) };
}

/** A partner or region of the samenwerking as people write its name. */
function partijNaam(naam: string, context: Subject): string {
    const { partners, adoptieregio, betrokken, regios } = context.beoordeling.feiten;
    const partijen = [...partners, ...(adoptieregio ? [adoptieregio.regio] : []), ...betrokken, ...regios];
    const partij = partijen.find((verwijzing) => verwijzing.naam === naam);
    return partij ? organisatieNaam(partij, context) : naam;
}

/** A contact as people write the name: that of whoever has an account, is point of contact or belongs to a partner. */
function contactNaam(naam: string, { beoordeling, lookup }: Subject): string {
    const { partners, accounts, afspraken, contacten } = beoordeling.feiten;
    const verwezen = [
        ...accounts.map(({ contact }) => contact),
        ...afspraken.flatMap(({ aspecten }) => aspecten.flatMap((aspect) => aspect.contacten)),
    ].find((verwijzing) => verwijzing.naam === naam);
    const vanPartners = partners.flatMap(({ id }) =>
        id === undefined ? [] : (lookup.organisatie(id)?.contacten ?? []),
    );
    const gevonden =
        (verwezen && contactVan(verwezen, beoordeling.feiten, lookup)) ??
        [...contacten, ...vanPartners].find((contact) => contact.naam === naam);
    return gevonden?.titel ?? naam;
}

function activiteitNaam(naam: string, { beoordeling }: Subject): string {
    const activiteit = beoordeling.feiten.plan?.activiteiten.find((kandidaat) => kandidaat.naam === naam);
    return `‘${activiteit?.titel ?? naam}’`;
}

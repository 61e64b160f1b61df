import {
    type Beoordeling,
    berichtOf,
    codesPerOnderwerp,
    type Ernst,
    isDringend,
    isTeLaat,
    type Melding,
    uitlegVan,
} from '@samenwerking/language';
import type { OverzichtGroep, OverzichtPunt, OverzichtSamenwerking } from '../overzicht-request.js';
import { openEisen, openStappen } from './nog-te-doen.js';

const THEMAS: ReadonlyMap<string, string> = new Map([
    ['proces', 'Proces'],
    ['organisatie', 'Organisatie'],
    ['mens', 'Mens'],
    ['techniek', 'Techniek'],
]);

/** How hard a finding counts here; undefined where it does not count. */
export type ErnstOf = (melding: Melding) => Ernst | undefined;

/** One samenwerking as the tree of all of them shows it, before it is unfolded. */
export function overzichtVan(beoordeling: Beoordeling, volgnummer: number, ernstOf: ErnstOf): OverzichtSamenwerking {
    const { titel, naam, uri, feiten, fase, profiel, voortgang } = beoordeling;
    const { line: regel, character: teken } = feiten.bereik.start;
    return {
        naam: naam || '(zonder naam)',
        titel,
        voortgang: profiel ? `${voortgang.geregeld}/${voortgang.vereist}` : undefined,
        stand: `${profiel ? 'geregeld' : 'nog geen profiel'} · ${fase}`,
        haast: haastVan(beoordeling, ernstOf),
        isAllesGedaan: isAllesGedaan(beoordeling, ernstOf),
        ...{ uri, regel, teken, volgnummer },
    };
}

function haastVan({ meldingen }: Beoordeling, ernstOf: ErnstOf): OverzichtSamenwerking['haast'] {
    const dringend = meldingen.filter((melding) => isDringend(melding) && ernstOf(melding) !== undefined);
    return dringend.length === 0 ? undefined : dringend.some(isTeLaat) ? 'te-laat' : 'verloopt';
}

function isAllesGedaan(beoordeling: Beoordeling, ernstOf: ErnstOf): boolean {
    const getoond = getoondeMeldingen(beoordeling, ernstOf);
    return (
        getoond.length === 0 && openEisen(beoordeling, getoond).length === 0 && openStappen(beoordeling).length === 0
    );
}

function getoondeMeldingen({ meldingen }: Beoordeling, ernstOf: ErnstOf): Melding[] {
    return meldingen.filter((melding) => ernstOf(melding) !== undefined);
}

/** What is open in a samenwerking: what time presses on first, then by theme, by step and by subject. */
export function groepenVan(beoordeling: Beoordeling, ernstOf: ErnstOf): OverzichtGroep[] {
    const groepen = new Map<string, OverzichtPunt[]>(ORDER.map((titel) => [titel, []]));
    const getoond = getoondeMeldingen(beoordeling, ernstOf);
    // Of what time presses on, that comes first which is late; all else stays in the order of the text.
    for (const melding of getoond.toSorted((a, b) => Number(isTeLaat(b)) - Number(isTeLaat(a)))) {
        groepen.get(groepVan(melding))?.push(punt(melding, ernstOf(melding), beoordeling));
    }
    for (const { thema, punt } of openEisen(beoordeling, getoond)) {
        groepen.get(THEMAS.get(thema) ?? STAPPEN_TITLE)?.push(punt);
    }
    groepen.get(STAPPEN_TITLE)?.push(...openStappen(beoordeling));
    return [...groepen].flatMap(([titel, punten]) =>
        punten.length > 0 ? [{ titel, isUrgent: titel === URGENT_TITLE, punten }] : [],
    );
}

const URGENT_TITLE = 'Te laat of bijna verlopen';
const STAPPEN_TITLE = 'Stappen';
const ORDER = [URGENT_TITLE, ...THEMAS.values(), STAPPEN_TITLE, ...codesPerOnderwerp.map(({ titel }) => titel)];

/** An agreement stands with its theme, anything else with its subject. */
function groepVan(melding: Melding): string {
    const { code, gegevens } = melding;
    if (isDringend(melding)) {
        return URGENT_TITLE;
    }
    const thema = 'thema' in gegevens ? THEMAS.get(gegevens.thema) : undefined;
    return thema ?? codesPerOnderwerp.find(({ codes }) => codes.includes(code))?.titel ?? URGENT_TITLE;
}

function punt(melding: Melding, ernst: Ernst | undefined, { feiten, uri }: Beoordeling): OverzichtPunt {
    const { code, gegevens, bereik } = melding;
    const { titel } = uitlegVan(code);
    const over = onderwerpVan(gegevens, feiten);
    return {
        titel: over ?? titel,
        wat: over === undefined ? '' : withoutSubject(titel),
        bericht: berichtOf(melding),
        ernst,
        ...{ uri, regel: bereik.start.line, teken: bereik.start.character },
    };
}

/** `niet volledig` for `Een afspraak is niet volledig`: which one that is stands before it. */
function withoutSubject(titel: string): string {
    return titel.replace(/^Een (?:afspraak|activiteit) (?:is |heeft )?/, '');
}

/** What a finding is about, where it is about one thing: its title, and its name where it has none. */
function onderwerpVan(gegevens: Melding['gegevens'], { plan }: Beoordeling['feiten']): string | undefined {
    if ('label' in gegevens) {
        return gegevens.label;
    }
    if (!('activiteit' in gegevens)) {
        return undefined;
    }
    return plan?.activiteiten.find(({ naam }) => naam === gegevens.activiteit)?.titel || gegevens.activiteit;
}

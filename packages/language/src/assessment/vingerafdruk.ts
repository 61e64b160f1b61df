import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { AfspraakInhoud, Verwijzing } from '../feiten/feiten.js';
import { placesWithoutMatch } from './alignment.js';
import { doelVan } from './verwijzing.js';

/** What changed in an agreement since its fingerprint was made, as far as the fingerprint can tell. */
export interface Wijziging {
    /** Keys that say something else, or that are new. */
    readonly gewijzigd: readonly string[];
    /** How many keys there are less. A fingerprint does not hold which ones they were. */
    readonly weggehaald: number;
}

const VINGERAFDRUK = /^([0-9a-f]{6})(?:-((?:[0-9a-f]{2})+))?$/;
const CIJFERS_GEHEEL = 6;
const CIJFERS_ONDERDEEL = 2;

/**
 * The fingerprint of what an agreement means, such as `9f2c1a-4b07e2`: six digits for the whole, then two for each part
 * in the order of their keys, which tell later what has changed.
 */
export function vingerafdrukVan(afspraak: AfspraakInhoud): string {
    const onderdelen = onderdelenVan(afspraak);
    return `${cijfersVan(onderdelen)}-${onderdelen.map(cijfersVanDeel).join('')}`;
}

/** What changed since the fingerprint was made; undefined where it still fits. One that cannot be read fits nothing. */
export function wijzigingSinds(vingerafdruk: string, afspraak: AfspraakInhoud): Wijziging | undefined {
    const [, geheel, delen = ''] = VINGERAFDRUK.exec(vingerafdruk.trim().toLowerCase()) ?? [];
    const onderdelen = onderdelenVan(afspraak);
    if (geheel === cijfersVan(onderdelen)) {
        return undefined;
    }
    const toen = delen.match(/../g) ?? [];
    if (toen.length === 0) {
        return { gewijzigd: [], weggehaald: 0 };
    }
    const places = new Set(placesWithoutMatch(onderdelen.map(cijfersVanDeel), toen));
    return {
        gewijzigd: onderdelen.flatMap(([sleutel], place) => (places.has(place) ? sleutel : [])),
        weggehaald: Math.max(0, toen.length - onderdelen.length),
    };
}

/** True where both agreements mean the same, however they are written. */
export function betekentHetzelfde(een: AfspraakInhoud, ander: AfspraakInhoud): boolean {
    return JSON.stringify(onderdelenVan(een)) === JSON.stringify(onderdelenVan(ander));
}

/** A key and what it says: a text, or a list of documents or contacts. */
type Onderdeel = readonly [sleutel: string, inhoud: string | readonly string[]];

/**
 * What an agreement means, part by part: its texts, its documents, whom it names, and whether it applies at all. How it
 * is laid out, how far it is, who owns it and until when it holds are no part of that.
 */
function onderdelenVan({ status, tekst, motivering, documenten, aspecten }: AfspraakInhoud): Onderdeel[] {
    const onderdelen: Onderdeel[] = [
        ['tekst', genormaliseerd(tekst?.waarde)],
        ['motivering', genormaliseerd(motivering?.waarde)],
        ['document', verzameling(documenten.map(({ waarde }) => genormaliseerd(waarde)))],
        ...aspecten.map(
            (aspect): Onderdeel => [
                aspect.aspect.naam,
                aspect.tekst ? genormaliseerd(aspect.tekst.waarde) : verzameling(aspect.contacten.map(wie)),
            ],
        ),
    ];
    const geldt: Onderdeel = ['status', status?.waarde === 'nvt' ? 'nvt' : 'geldt'];
    return [geldt, ...onderdelen.filter(([, inhoud]) => inhoud.length > 0)].toSorted(bySleutel);
}

function bySleutel([een]: Onderdeel, [ander]: Onderdeel): number {
    return Number(een > ander) - Number(een < ander);
}

/** White space, line endings and how a letter with an accent is stored carry no meaning. */
export function genormaliseerd(tekst = ''): string {
    return tekst.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Nor does the order in which documents or contacts are named. */
function verzameling(namen: readonly string[]): string[] {
    return [...new Set(namen)].filter((naam) => naam !== '').toSorted();
}

/** A contact of the samenwerking itself stays the same one where that gets another name, or is taken over. */
function wie(contact: Verwijzing): string {
    return doelVan(contact).replace(/^samenwerking:[^/]*\//, '');
}

function cijfersVan(onderdelen: readonly Onderdeel[]): string {
    return hash(onderdelen, CIJFERS_GEHEEL);
}

function cijfersVanDeel(onderdeel: Onderdeel): string {
    return hash(onderdeel, CIJFERS_ONDERDEEL);
}

/** JSON keeps the parts apart, whatever they hold. */
function hash(inhoud: readonly unknown[], cijfers: number): string {
    return bytesToHex(sha256(utf8ToBytes(JSON.stringify(inhoud)))).slice(0, cijfers);
}

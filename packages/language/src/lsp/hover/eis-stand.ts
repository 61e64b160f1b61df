import type { Beoordeling, EisBeoordeling, EisStatus, Gemis } from '../../assessment/beoordeling.js';
import type { Niveau } from '../../feiten/feiten.js';
import { literal, paragraphs } from '../markdown.js';

/** How the chosen profile asks a requirement, and what its agreement still lacks. */
export function describeEisStand(naam: string, { eisen, profiel }: Beoordeling): string {
    if (!profiel) {
        return '';
    }
    const titel = `‘${literal(profiel.titel)}’`;
    const eis = eisen.find((candidate) => candidate.eis === naam);
    return eis
        ? paragraphs(`${NIVEAUS[eis.niveau](titel)}${labelOf(eis)}.`, standInWoorden(eis))
        : `Het profiel ${titel} vraagt deze afspraak niet.`;
}

/** How far an agreement is: `Stand: nog niet volledig. Nog te regelen: tekst, wie.` */
export function standInWoorden({ status, gemist, afspraak }: EisBeoordeling): string {
    const uit = afspraak?.herkomst && ` Overgenomen uit ‘${literal(afspraak.herkomst.titel)}’.`;
    const lacks = gemist.length > 0 ? ` Nog te regelen: ${gemist.map(gemisInWoorden).join(', ')}.` : '';
    return `Stand: ${STATUS[status]}.${lacks}${uit ?? ''}`;
}

function gemisInWoorden({ sleutels, reden }: Gemis): string {
    return `${sleutels.map(literal).join(' of ')}${reden === 'plaatshouder' ? ' (nu een plaatshouder)' : ''}`;
}

/** The profile may call a requirement something else than the norm does. */
function labelOf({ label, titel }: EisBeoordeling): string {
    return label === titel ? '' : `: ‘${literal(label)}’`;
}

const NIVEAUS: Readonly<Record<Niveau, (profiel: string) => string>> = {
    checklist: (profiel) => `Staat op de checklist van ${profiel}`,
    basis: (profiel) => `Hoort bij de basis voor ${profiel}`,
    bijlage: (profiel) => `Wordt genoemd in de bijlage bij ${profiel}`,
    advies: (profiel) => `Is een advies voor ${profiel}`,
};

const STATUS: Readonly<Record<EisStatus, string>> = {
    ontbreekt: 'ontbreekt nog',
    onvolledig: 'nog niet volledig',
    gereed: 'gereed',
    afgeweken: 'niet nodig, met motivering',
    verlopen: 'verlopen',
};

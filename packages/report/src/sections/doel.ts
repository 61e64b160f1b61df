import { betrokkenRegios } from '@samenwerking/language';
import { definition, definitions, notice, paragraph, section } from '../build.js';
import type { Definition, Section } from '../tree.js';
import { organisatieNaam, type Subject, textOf } from './context.js';
import { partijPlaats } from './plaatsen.js';
import { profielkeuze } from './verkenning.js';

/** What the parties want to reach together: the profile that they chose, and what each hopes and expects. */
export function doel(context: Subject): Section {
    const wensen = [wens('Ambities', 'ambities', context), wens('Verwachtingen', 'verwachtingen', context)] as const;
    return section(
        'doel',
        'Doel',
        [
            paragraph('De partijen willen bij een crisis netcentrisch samenwerken, en leggen vast hoe zij dat doen.'),
            ...wensen.map((items) => definitions(items)),
            wensen.every((items) => items.every(({ values }) => values.length === 0)) &&
                notice('empty', 'De ambities en verwachtingen van de partijen zijn nog niet vastgelegd.'),
        ],
        [profielkeuze(context)],
    );
}

function wens(term: string, sleutel: 'ambities' | 'verwachtingen', context: Subject): Definition[] {
    const { feiten } = context.beoordeling;
    return [...feiten.partners, ...betrokkenRegios(feiten)].map((partij) => {
        const organisatie = partij.id === undefined ? undefined : context.lookup.organisatie(partij.id);
        return {
            ...definition(`${term} van ${organisatieNaam(partij, context)}`, textOf(organisatie?.[sleutel])),
            plaats: partijPlaats(partij, context),
        };
    });
}

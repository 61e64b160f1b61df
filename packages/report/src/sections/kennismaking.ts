import { kennismaking } from '@samenwerking/language';
import { cell, paragraph, row, section, status, table, text } from '../build.js';
import type { Section } from '../tree.js';
import { organisatieNaam, type Subject, textOf } from './context.js';
import { partijPlaats } from './plaatsen.js';
import { capitalised } from './words.js';

/** What each side has told about itself, and has not yet (stap 3 and 4). */
export function kennismakingSection(context: Subject): Section | undefined {
    const groups = kennismaking(context.beoordeling.feiten, context.lookup).map(({ partij, bekend, ontbreekt }) => {
        const organisatie = partij.id === undefined ? undefined : context.lookup.organisatie(partij.id);
        return {
            title: organisatieNaam(partij, context),
            rows: [...bekend, ...ontbreekt].toSorted(inOrder).map((onderwerp) => {
                const told = bekend.includes(onderwerp) && textOf(organisatie?.[onderwerp]);
                const plaats = partijPlaats(partij, context);
                return row(plaats, cell(text(capitalised(onderwerp))), cell(told || status('open', 'Nog open')));
            }),
        };
    });
    const content = table('Kerntaken, ambities en verwachtingen', { Onderwerp: 22, 'Wat is vastgelegd': 78 }, groups);
    return (
        content &&
        section('kennismaking', 'Wat de partijen van elkaar weten', [
            paragraph('De partijen delen met elkaar hun kerntaken, ambities en verwachtingen (stap 3 en 4).'),
            content,
        ])
    );
}

const ORDER = ['kerntaken', 'ambities', 'verwachtingen'];

function inOrder(a: string, b: string): number {
    return ORDER.indexOf(a) - ORDER.indexOf(b);
}

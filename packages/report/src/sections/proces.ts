import type { StapBeoordeling } from '@samenwerking/language';
import { cell, paragraph, row, section, table, text } from '../build.js';
import type { ChainLink, Section } from '../tree.js';
import { plainText } from '../user-text.js';
import type { Subject } from './context.js';
import { capitalised, stapStatus } from './words.js';

/** The processchema (bijlage D) as a chain. */
export function processchema({ beoordeling }: Subject): Section | undefined {
    const phases = perFase(beoordeling.processchema).map(([fase, regels]) => ({
        title: capitalised(fase),
        links: regels.map(stapLink),
    }));
    return phases.length === 0
        ? undefined
        : section('processchema', 'Processchema', [
              paragraph('Het hele proces op een rij, van de eerste verkenning tot en met de evaluatie.'),
              { kind: 'chain', title: 'Processchema per fase', phases },
          ]);
}

/** Every step of the norm with its status. */
export function stappen({ beoordeling }: Subject): Section | undefined {
    const groups = perFase(beoordeling.stappen).map(([fase, stappen]) => ({
        title: capitalised(fase),
        rows: stappen.map(({ nummer, titel, status }) =>
            row(undefined, cell(text(`${nummer}. ${titel}`)), cell(stapStatus(status))),
        ),
    }));
    const content = table('Stappen per fase', { Stap: 78, Status: 22 }, groups);
    return (
        content &&
        section('stappen', 'Stappen', [
            paragraph('De status volgt uit wat er is vastgelegd tot en met de peildatum.'),
            content,
        ])
    );
}

/** A step as a link in a chain. */
export function stapLink({ nummer, titel, status }: StapBeoordeling): ChainLink {
    return { number: nummer, title: plainText(titel), status: stapStatus(status) };
}

function perFase(stappen: readonly StapBeoordeling[]): [string, StapBeoordeling[]][] {
    return [...Map.groupBy(stappen, ({ fase }) => fase)];
}

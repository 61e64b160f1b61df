import { renderMarkdown } from '@samenwerking/report';
import { describe, expect, it } from 'vitest';
import { completeSamenwerking, profielInStadium, samenwerking } from '../language/support/samenwerking.js';
import { createWorkspace } from '../language/support/workspace.js';
import { profielReportOf } from './support/reports.js';

/** The report as its lines of Markdown: what this file lacks for a profile. */
async function linesFor(profiel: string, text: string): Promise<string[]> {
    const workspace = await createWorkspace({ 'a.samenwerking': text });
    return renderMarkdown(profielReportOf(workspace, 'a.samenwerking', profiel)).split('\n');
}

/** The row of an agreement: its remarks, where it stands, and what is left to do. */
function row(lines: readonly string[], titel: string): string[] | undefined {
    const line = lines.find((line) => line.startsWith(`| ${titel} `));
    return line
        ?.split('|')
        .map((cell) => cell.trim())
        .slice(1, -1);
}

describe('what a samenwerking lacks for another profile', () => {
    const text = completeSamenwerking('stand-by', {
        zonder: ['geheimhouding'],
        anders: {
            'foutieve-informatie': { status: 'nvt', motivering: '"Zij deelt niets."' },
            'opleiden-trainen-oefenen': { 'geldig-tot': '01-10-2026', functionarissen: '"Wie piket heeft."' },
        },
    });

    it('says in short how much of the minimum is settled', async () => {
        const lines = await linesFor('structureel', text);
        expect(lines[0]).toBe('# Wat ontbreekt voor Structurele samenwerking: Proef');
        expect(lines).toContain(
            '‘Structurele samenwerking’ vraagt minimaal 12 afspraken. Daarvan zijn er 3 al geregeld. ' +
                'Te doen: 2 nog te regelen, 3 aan te vullen en 4 nieuw gevraagd.',
        );
        expect(lines).toContain('- **Profiel nu:** Stand-bysamenwerking');
    });

    it('has every theme, with where each agreement stands', async () => {
        const lines = await linesFor('structureel', text);
        const themas = lines.filter((line) => line.startsWith('## '));
        expect(themas).toEqual([
            '## In het kort',
            '## Proces',
            '## Organisatie',
            '## Mens',
            '## Techniek',
            '## Wat er verder speelt',
        ]);
        expect(row(lines, 'Aanspreekpunt voor informatie')?.slice(1)).toEqual(['● Al geregeld', '–']);
        expect(row(lines, 'Foutieve of onvolledige informatie')?.[1]).toBe(
            '● Al geregeld · afgeweken, met een motivering',
        );
        expect(row(lines, 'Alarmering')?.slice(1)).toEqual(['◐ Aan te vullen', 'Welke piketrichtlijnen gelden er?']);
        expect(row(lines, 'Geheimhoudingsverklaring')?.slice(1)).toEqual(['○ Nog te regelen', 'De hele afspraak.']);
        expect(row(lines, 'Opleiden, trainen en oefenen')?.slice(1)).toEqual([
            '○ Nog te regelen',
            'De afspraak is verlopen.',
        ]);
        expect(row(lines, 'Regie op informatie')?.slice(1)).toEqual(['⊗ Nieuw gevraagd', 'De hele afspraak.']);
    });

    it('marks what does not count in the minimum, and what only starts to', async () => {
        const lines = await linesFor('structureel', text);
        expect(row(lines, 'Startbeeld')?.[0]).toBe('Startbeeld · uit de bijlage, telt niet mee in het minimum');
        expect(row(lines, 'Taken van functionarissen')?.[0]).toBe('Taken van functionarissen · advies');
        expect(row(lines, 'Gebruikersovereenkomst')?.[0]).toBe(
            'Gebruikersovereenkomst · telt nu nog niet mee in het minimum',
        );
    });

    it('says so of an agreement that only its status keeps from counting', async () => {
        const lines = await linesFor(
            'kern',
            completeSamenwerking('stand-by', { anders: { geheimhouding: { status: 'concept' } } }),
        );
        expect(row(lines, 'Geheimhoudingsverklaring')?.[2]).toBe('De afspraak staat nog niet op gereed.');
    });

    it('tells what else is of importance then', async () => {
        const lines = await linesFor('structureel', text);
        expect(lines.slice(lines.indexOf('## Wat er verder speelt'))).toContain(
            '> Bij ‘waterschap’ heeft nog geen contact de rol informatiemanager of informatiecoordinator; ' +
                'zo iemand hoort een account te hebben (bijlage B). ' +
                'Geef bij de crisispartner een contact die rol, en voeg dan met ‘account’ een account toe.',
        );
    });

    it('says so where nothing is left, and where nothing is asked', async () => {
        const compleet = completeSamenwerking('kern').replace('profiel: kern', 'profiel: structureel');
        expect(await linesFor('kern', compleet)).toContain(
            '> Alle 13 afspraken die ‘Kernsamenwerking’ minimaal vraagt, zijn al geregeld.',
        );
        expect(await linesFor('koppel', samenwerking(profielInStadium('kern', 1)))).toContain(
            'Het profiel ‘Koppelsamenwerking’ vraagt geen vaste afspraken.',
        );
    });

    it('can be made before a profile is chosen', async () => {
        expect(await linesFor('stand-by', samenwerking())).toContain('- **Profiel nu:** Nog niet gekozen');
    });
});

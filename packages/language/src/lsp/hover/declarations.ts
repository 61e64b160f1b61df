import type { Beoordeling } from '../../assessment/beoordeling.js';
import type { Lookup } from '../../assessment/lookup.js';
import { formatDatum } from '../../feiten/datum.js';
import type { ContactFeiten, StapFeiten } from '../../feiten/feiten.js';
import { woordUitleg } from '../../messages/sleutels.js';
import { FASEN } from '../fasen.js';
import { literal, paragraphs, prose } from '../markdown.js';

/** A samenwerking: how far it is, with which profile and which parties. */
export function describeSamenwerking({ titel, fase, profiel, voortgang, feiten }: Beoordeling): string {
    const { vereist, geregeld } = voortgang;
    const partners = feiten.partners.map(({ naam }) => literal(naam)).join(', ');
    return paragraphs(
        `**${literal(titel)}**`,
        [
            `- Fase: ${FASEN[fase]}`,
            `- Profiel: ${profiel ? literal(profiel.titel) : 'nog niet gekozen'}`,
            ...(vereist > 0 ? [`- Stand: ${geregeld} van ${vereist} geregeld`] : []),
            ...(partners === '' ? [] : [`- Partner: ${partners}`]),
        ].join('\n'),
    );
}

/** An activity of a plan: when it takes place, whose it is and how far it is. */
export function describeActiviteit(naam: string, { planning }: Beoordeling, lookup: Lookup): string {
    const found = planning?.activiteiten.find(({ activiteit }) => activiteit.naam === naam);
    if (!found) {
        return '';
    }
    const { activiteit, start, eind } = found;
    const { titel, eigenaar, status, prioriteit } = activiteit;
    const owner = eigenaar?.id === undefined ? undefined : lookup.contact(eigenaar.id);
    return paragraphs(
        `**${literal(titel ?? naam)}**`,
        [
            start && eind && `- Van ${formatDatum(start)} tot en met ${formatDatum(eind)}`,
            owner && `- Eigenaar: ${literal(owner.titel ?? owner.naam)}`,
            prioriteit && `- Prioriteit: ${literal(prioriteit.waarde)}`,
            `- Status: ${literal(status?.waarde ?? 'open')}`,
        ]
            .filter(Boolean)
            .join('\n'),
        planning?.kritiekePad.includes(naam) && 'Ligt op het kritieke pad: loopt dit uit, dan loopt het plan uit.',
    );
}

/** The account of a contact in the system of the samenwerking. */
export function describeAccount({ id }: ContactFeiten, { feiten }: Beoordeling): string | undefined {
    const account = feiten.accounts.find(({ contact }) => contact.id === id);
    const { rechten, beheer } = account ?? {};
    return (
        account &&
        paragraphs(
            `Account: ${rechten ? uitgelegd(rechten.waarde) : 'rechten nog niet vastgelegd'}` +
                `${beheer ? `; ${uitgelegd(beheer.waarde)}` : ''}.`,
        )
    );
}

function uitgelegd(woord: string): string {
    return woordUitleg(woord) ?? literal(woord);
}

/** A step of the norm, or a line of its processchema. */
export function describeStap({ nummer, titel, fase, toelichting, tip, bron }: StapFeiten): string {
    return paragraphs(
        `**${nummer}. ${literal(titel ?? '')}** (fase ${literal(fase || 'onbekend')})`,
        toelichting && prose(toelichting),
        tip && `Tip: ${prose(tip)}`,
        bron && `Bron: ${literal(bron)}`,
    );
}

import { isVereist } from '../assessment/beoordeling.js';
import type { Lookup } from '../assessment/lookup.js';
import type { NormProfiel } from '../assessment/norm.js';
import type { ContactFeiten, EisFeiten, NormFeiten, OrganisatieFeiten, VraagFeiten } from '../feiten/feiten.js';
import { literal, paragraphs, prose } from './markdown.js';

/** What is told about a thing beside a suggestion: a few plain words, and more in Markdown. */
export interface Description {
    readonly detail: string;
    readonly documentation: string;
}

/** In Markdown what a requirement asks, and where the source asks it. */
export function describeEis({ naam, titel, thema, toelichting, bron, aspecten }: EisFeiten): string {
    const onderdelen = aspecten.map((aspect) => `- \`${aspect.naam}\`: ${literal(aspect.titel ?? '')}`);
    return paragraphs(
        `**${literal(titel ?? naam)}** (thema ${literal(thema || 'onbekend')})`,
        toelichting && prose(toelichting),
        onderdelen.length > 0 && `Onderdelen:\n${onderdelen.join('\n')}`,
        bron && `Bron: ${literal(bron)}`,
    );
}

/** A contact with the organisation and function that tell people of one name apart. */
export function describeContact(contact: ContactFeiten, lookup: Lookup): Description {
    const organisatie = contact.organisatie === undefined ? undefined : lookup.organisatie(contact.organisatie);
    const functie = contact.functie?.waarde;
    const reach: readonly (readonly [string, string | undefined])[] = [
        ['Telefoon', contact.telefoon?.waarde],
        ['Piket', contact.piket?.waarde],
        ['E-mail', contact.email?.waarde],
        ['Rol', contact.rollen.map(({ waarde }) => waarde).join(', ') || undefined],
    ];
    return {
        detail: [contact.titel, functie, organisatie?.titel].filter(Boolean).join(', '),
        documentation: paragraphs(
            `**${literal(contact.titel ?? contact.naam)}**`,
            [functie, organisatie?.titel]
                .filter((part) => part !== undefined)
                .map(literal)
                .join(', '),
            reach.flatMap(([what, value]) => (value ? [`- ${what}: ${literal(value)}`] : [])).join('\n'),
        ),
    };
}

/** An organisation; a region with its number. */
export function describeOrganisatie({ titel, naam, nummer, sector, kerntaken }: OrganisatieFeiten): Description {
    return {
        detail: [nummer, titel ?? naam].filter((part) => part !== undefined).join(' · '),
        documentation: paragraphs(
            `**${literal(titel ?? naam)}**`,
            nummer !== undefined && `Veiligheidsregio nummer ${nummer}`,
            sector && `Sector: ${literal(sector.waarde)}`,
            kerntaken && prose(kerntaken.waarde),
        ),
    };
}

/** A profile: what it is for, and how much it asks. */
export function describeProfiel({ naam, titel, bron, toelichting, toetsing, regels }: NormProfiel): Description {
    const minimum = regels.filter(({ niveau }) => isVereist(niveau)).length;
    return {
        detail: titel,
        documentation: paragraphs(
            `**${literal(titel || naam)}**`,
            toelichting && prose(toelichting),
            minimum > 0 && `Vraagt ten minste ${minimum} afspraken.`,
            toetsing ? 'Wordt getoetst door de Regiegroep.' : 'Wordt niet getoetst.',
            bron && `Bron: ${literal(bron)}`,
        ),
    };
}

/** What one part of a requirement asks. */
export function describeAspect(naam: string, titel: string | undefined, vraagtContact: boolean): string {
    return paragraphs(
        `**${literal(titel ?? naam)}**`,
        vraagtContact && 'Hier hoort de naam van een contact, of van meer contacten met een komma ertussen.',
    );
}

/** A question to talk about, and who answers it. */
export function describeVraag({ naam, titel, beidePartijen }: VraagFeiten): string {
    return paragraphs(
        `**${literal(titel ?? naam)}**`,
        beidePartijen
            ? 'Beide partijen geven hun antwoord, met ‘veiligheidsregio’ en ‘crisispartner’.'
            : 'De partijen geven samen één antwoord, met ‘antwoord’.',
    );
}

/** A norm, and which one it adds to. */
export function describeNorm({ titel, naam, versie, breidtUit }: NormFeiten, lookup: Lookup): string {
    const base = breidtUit?.id === undefined ? undefined : lookup.norm(breidtUit.id);
    return paragraphs(
        `**${literal(titel ?? naam)}**`,
        base && `Vult aan: ${literal(base.titel ?? base.naam)}`,
        versie && `Versie: ${literal(versie)}`,
    );
}

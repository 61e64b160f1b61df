import type { LangiumDocument } from 'langium';
import type { Position, TextEdit } from 'vscode-languageserver-types';
import type { SamenwerkingServices } from '../../services.js';
import { contactsOf } from '../fixes/contacts.js';
import { recordAkkoord } from './akkoord-edits.js';
import { type ContactKeuze, contactKeuzes } from './contact-keuzes.js';
import { afspraakOp, isIetsAfgesproken, titelVanAfspraak, vastgelegdeAfspraken } from './vastgelegde-afspraak.js';

/** What is still to be chosen before an akkoord can be recorded at a place. */
export type AkkoordVraag =
    /** Who agrees. */
    | { readonly vraag: 'contact'; readonly afspraak: string; readonly keuzes: readonly ContactKeuze[] }
    /** What is agreed to: the place is in no agreement. */
    | { readonly vraag: 'afspraak'; readonly keuzes: readonly AfspraakKeuze[] }
    /** Nothing: the agreement says nothing yet. */
    | { readonly vraag: 'niets'; readonly afspraak: string };

export interface AfspraakKeuze {
    readonly titel: string;
    readonly thema: string;
    readonly samenwerking: string;
    readonly plaats: Position;
}

/** Says what has to be asked to record an akkoord at a place in a document. */
export function akkoordVraag(document: LangiumDocument, place: Position, services: SamenwerkingServices): AkkoordVraag {
    const beoordelingen = services.assessment.Beoordelingen.beoordelingenOf(document);
    const op = afspraakOp(beoordelingen, place);
    if (!op) {
        const keuzes = vastgelegdeAfspraken(beoordelingen)
            .filter(isIetsAfgesproken)
            .map((keuze) => ({
                titel: titelVanAfspraak(keuze),
                thema: keuze.afspraak.thema,
                samenwerking: keuze.beoordeling.titel,
                plaats: keuze.afspraak.geheel.start,
            }));
        return { vraag: 'afspraak', keuzes };
    }
    const afspraak = titelVanAfspraak(op);
    return isIetsAfgesproken(op)
        ? { vraag: 'contact', afspraak, keuzes: contactKeuzes(op, services) }
        : { vraag: 'niets', afspraak };
}

/** The edits that record the akkoord of a contact, named as in the choices, with the agreement at a place. */
export function akkoordVastleggen(
    document: LangiumDocument,
    place: Position,
    contact: string,
    services: SamenwerkingServices,
): TextEdit[] {
    const op = afspraakOp(services.assessment.Beoordelingen.beoordelingenOf(document), place);
    const gekozen = op && contactsOf(op.beoordeling.naam, services).find(({ naam }) => naam === contact);
    return gekozen && isIetsAfgesproken(op)
        ? recordAkkoord({ naam: contact, id: gekozen.feiten.id }, op, document)
        : [];
}

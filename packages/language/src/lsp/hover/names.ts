import { type AstNode, AstUtils, isNamed, type LangiumDocument } from 'langium';
import type { Beoordeling } from '../../assessment/beoordeling.js';
import type { Beoordelingen } from '../../assessment/beoordelingen.js';
import { gevraagdeAspecten, type Norm, resolveNorm } from '../../assessment/norm.js';
import type { Id } from '../../feiten/feiten.js';
import {
    type Aspect,
    isActiviteit,
    isAfspraak,
    isAspect,
    isContact,
    isEis,
    isNorm,
    isOrganisatie,
    isProfiel,
    isProfielKeuze,
    isSamenwerking,
    isVraag,
} from '../../generated/ast.js';
import { idOf } from '../../references/ids.js';
import {
    describeAspect,
    describeContact,
    describeEis,
    describeNorm,
    describeOrganisatie,
    describeProfiel,
    describeVraag,
} from '../describe.js';
import { literal, paragraphs } from '../markdown.js';
import { describeAccount, describeActiviteit, describeSamenwerking } from './declarations.js';
import { describeEisStand } from './eis-stand.js';
import { describeStand } from './profiel-stand.js';

/** Tells what the declaration is that a name stands for, seen from where the name stands. */
export class NameDescriber {
    private readonly beoordelingen: Beoordelingen;
    private readonly document: LangiumDocument;
    private readonly from: AstNode;
    /** What was decided about the samenwerking that the name stands in. */
    private readonly beoordeling: Beoordeling | undefined;

    constructor(from: AstNode, document: LangiumDocument, beoordelingen: Beoordelingen) {
        this.beoordelingen = beoordelingen;
        this.document = document;
        this.from = from;
        this.beoordeling = beoordelingen.beoordelingOf(from, document);
    }

    describe(target: AstNode): string | undefined {
        const { beoordeling, beoordelingen } = this;
        const id = idOf(target) ?? '';
        if (isContact(target)) {
            return this.describeContact(id);
        }
        if (isOrganisatie(target)) {
            const organisatie = beoordelingen.organisatie(id);
            return organisatie && describeOrganisatie(organisatie).documentation;
        }
        if (isSamenwerking(target)) {
            const judged = beoordelingen.beoordelingOf(target, AstUtils.getDocument(target));
            return judged && describeSamenwerking(judged);
        }
        if (isActiviteit(target)) {
            return beoordeling && describeActiviteit(target.name ?? '', beoordeling, beoordelingen);
        }
        return this.describeNormative(target, id);
    }

    private describeContact(id: Id): string | undefined {
        const contact = this.beoordelingen.contact(id);
        return (
            contact &&
            paragraphs(
                describeContact(contact, this.beoordelingen).documentation,
                this.beoordeling && describeAccount(contact, this.beoordeling),
            )
        );
    }

    private describeNormative(target: AstNode, id: Id): string | undefined {
        const naam = (isNamed(target) && target.name) || '';
        if (isEis(target)) {
            const eis = this.normFor(target)?.eisen.get(naam);
            return eis && paragraphs(describeEis(eis), this.beoordeling && describeEisStand(naam, this.beoordeling));
        }
        if (isProfiel(target)) {
            const profiel = this.normFor(target)?.profielen.get(naam);
            return profiel && paragraphs(describeProfiel(profiel).documentation, this.standOfChoice());
        }
        if (isAspect(target)) {
            return this.describeAspect(target);
        }
        if (isVraag(target)) {
            const vraag = this.normFor(target)?.vragen.find((candidate) => candidate.naam === naam);
            return vraag && describeVraag(vraag);
        }
        const norm = isNorm(target) ? this.beoordelingen.norm(id) : undefined;
        return norm && describeNorm(norm, this.beoordelingen);
    }

    private describeAspect({ name = '', titel, soort }: Aspect): string {
        const profiel = this.beoordeling?.profiel;
        const afspraak = AstUtils.getContainerOfType(this.from, isAfspraak);
        const isAsked = afspraak && gevraagdeAspecten(afspraak.eis.$refText, profiel).has(name);
        return paragraphs(
            describeAspect(name, titel, soort === 'contact'),
            isAsked && profiel && `Het profiel ‘${literal(profiel.titel)}’ vraagt dit onderdeel.`,
        );
    }

    /** The norm of the samenwerking, which may add to what the norm asks that declares the name. */
    private normFor(target: AstNode): Norm | undefined {
        const id = idOf(AstUtils.getContainerOfType(target, isNorm) ?? target);
        return this.beoordeling?.norm ?? (id === undefined ? undefined : resolveNorm(id, this.beoordelingen));
    }

    private standOfChoice(): string | undefined {
        const { beoordeling: nu, document } = this;
        return nu && isProfielKeuze(this.from)
            ? describeStand(nu, (naam) => this.beoordelingen.compareWithProfiel(nu, naam, document))
            : undefined;
    }
}

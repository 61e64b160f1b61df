import {
    type AstNode,
    AstUtils,
    DocumentCache,
    DocumentState,
    type LangiumDocument,
    type LangiumDocuments,
    WorkspaceCache,
} from 'langium';
import { collect } from '../feiten/collect.js';
import type {
    BestandFeiten,
    ContactFeiten,
    Id,
    NormFeiten,
    OrganisatieFeiten,
    SamenwerkingFeiten,
} from '../feiten/feiten.js';
import { type Bestand, isSamenwerking } from '../generated/ast.js';
import type { NaamDescription } from '../references/descriptions.js';
import { topId } from '../references/ids.js';
import type { SamenwerkingLinker } from '../references/linker.js';
import type { Names } from '../references/names.js';
import type { SamenwerkingServices } from '../services.js';
import type { Instellingen } from '../workspace/instellingen.js';
import { assessWithProfiel } from './ander-profiel.js';
import { assess } from './assess.js';
import type { Beoordeling } from './beoordeling.js';
import type { Lookup } from './lookup.js';
import { compareWithProfiel, type ProfielVergelijking } from './profiel-vergelijking.js';

const NOTHING: ReadonlyMap<string, BestandFeiten> = new Map();

/** The Feiten and Beoordelingen of the workspace: made when asked for, kept until something changes. */
export class Beoordelingen implements Lookup {
    private readonly feiten: DocumentCache<'feiten', BestandFeiten>;
    /** By the uri of a document, then by the day and the profile. */
    private readonly beoordelingen: WorkspaceCache<string, Map<string, readonly Beoordeling[]>>;
    private readonly linker: SamenwerkingLinker;
    private readonly documents: LangiumDocuments;
    private readonly names: Names;
    private readonly instellingen: Instellingen;
    /** What documents say instead, while copies of them are judged. */
    private supposed = NOTHING;

    constructor(services: SamenwerkingServices) {
        this.feiten = new DocumentCache(services.shared, DocumentState.Linked);
        this.beoordelingen = new WorkspaceCache(services.shared, DocumentState.Linked);
        this.documents = services.shared.workspace.LangiumDocuments;
        this.names = services.references.Names;
        this.instellingen = services.Instellingen;
        this.linker = services.references.Linker;
        // What rests on it may be judged before it is linked again.
        this.linker.onUnlink(({ uri }) => this.feiten.clear(uri));
        services.shared.workspace.Trees.onRelease(({ uri }) => {
            this.feiten.clear(uri);
            this.beoordelingen.delete(uri.toString());
        });
    }

    /** What a document says. The names of all documents must have been read. */
    feitenOf(document: LangiumDocument): BestandFeiten {
        return this.feiten.get(document.uri, 'feiten', () => {
            const { value } = document.parseResult;
            if (document.state < DocumentState.Linked) {
                this.linker.linkNow(document);
            }
            return collect(value as Bestand);
        });
    }

    /** What was decided about the samenwerkingen of a document, in its order, for the day and the profile that are set. */
    beoordelingenOf(document: LangiumDocument): readonly Beoordeling[] {
        const { peildatum, profiel } = this.instellingen;
        const key = `${peildatum} ${profiel ?? ''}`;
        const known = this.beoordelingen.get(document.uri.toString(), () => new Map());
        const beoordelingen = known.get(key) ?? this.judgeAll(document);
        known.set(key, beoordelingen);
        return beoordelingen;
    }

    private judgeAll(document: LangiumDocument): readonly Beoordeling[] {
        return this.feitenOf(document).samenwerkingen.map((samenwerking) => this.judge(samenwerking));
    }

    /**
     * What would be decided about the samenwerkingen of a document if its text were that of a copy, and that of others
     * that of theirs; the workspace knows none of them. The names that they declare must be supposed to be declared.
     */
    beoordelingenOfCopy(copy: LangiumDocument, others: readonly LangiumDocument[]): readonly Beoordeling[] {
        const bestand = collect(copy.parseResult.value as Bestand);
        this.supposed = new Map([
            ...others.map((other) => [other.uri.toString(), collect(other.parseResult.value as Bestand)] as const),
            [copy.uri.toString(), bestand],
        ]);
        try {
            return bestand.samenwerkingen.map((samenwerking) => this.judge(samenwerking));
        } finally {
            this.supposed = NOTHING;
        }
    }

    private judge(samenwerking: SamenwerkingFeiten): Beoordeling {
        const { peildatum, profiel } = this.instellingen;
        return profiel === undefined
            ? assess(samenwerking, this, peildatum)
            : assessWithProfiel(samenwerking, profiel, this, peildatum);
    }

    /** What was decided about the samenwerking that a node of this document stands in. */
    beoordelingOf(node: AstNode, document: LangiumDocument): Beoordeling | undefined {
        const samenwerking = AstUtils.getContainerOfType(node, isSamenwerking);
        // Not by the node itself: the tree may have been made again since.
        return samenwerking && this.beoordelingenOf(document)[samenwerking.$containerIndex ?? 0];
    }

    /** What a samenwerking of this document lacks for another profile; undefined where its norm has no such profile. */
    compareWithProfiel(nu: Beoordeling, profiel: string, document: LangiumDocument): ProfielVergelijking | undefined {
        const eigen = this.feitenOf(document).samenwerkingen[this.indexOf(nu, document)];
        return eigen && compareWithProfiel(nu, eigen, profiel, this);
    }

    /** How many samenwerkingen stand before this one in its document. */
    indexOf({ id, feiten: { bereik } }: Beoordeling, document: LangiumDocument): number {
        return this.feitenOf(document).samenwerkingen.findIndex(
            (eigen) => eigen.id === id && eigen.bereik.start.line === bereik.start.line,
        );
    }

    get standaardNorm(): Id {
        return topId('norm', this.names.standaardNorm());
    }

    samenwerking(id: Id): SamenwerkingFeiten | undefined {
        return this.bestandOf(id)?.samenwerkingen.find((samenwerking) => samenwerking.id === id);
    }

    /** A region of the workspace keeps the title and the number of the built-in one, as long as it gives none itself. */
    organisatie(id: Id): OrganisatieFeiten | undefined {
        const [own, ...others] = this.names.all(id).flatMap((description) => {
            const organisaties = this.bestandIn(description)?.organisaties ?? [];
            return organisaties.filter((organisatie) => organisatie.id === id).slice(0, 1);
        });
        return (
            own && {
                ...own,
                titel: own.titel ?? others.find(({ titel }) => titel)?.titel,
                nummer: own.nummer ?? others.find(({ nummer }) => nummer !== undefined)?.nummer,
            }
        );
    }

    contact(id: Id): ContactFeiten | undefined {
        const [container = ''] = id.split('/');
        const holder = this.organisatie(container) ?? this.samenwerking(container);
        return holder?.contacten.find((contact) => contact.id === id);
    }

    norm(id: Id): NormFeiten | undefined {
        return this.bestandOf(id)?.normen.find((norm) => norm.id === id);
    }

    private bestandOf(id: Id): BestandFeiten | undefined {
        const description = this.names.get(id);
        return description && this.bestandIn(description);
    }

    private bestandIn({ documentUri }: NaamDescription): BestandFeiten | undefined {
        const document = this.documents.getDocument(documentUri);
        return this.supposed.get(documentUri.toString()) ?? (document && this.feitenOf(document));
    }
}

import {
    createSamenwerkingServices,
    dagVan,
    type SamenwerkingServices,
    type Toen,
    vroegereStand,
} from '@samenwerking/language';
import { EmptyFileSystem, type LangiumDocument, URI } from 'langium';
import type { Sinds, TekstenToenAnswer, TekstenToenParams, TekstToen } from '../sinds-request.js';
import { askWorkspace } from './ask-document.js';

/** A workspace with the texts of a commit. */
interface OldWorkspace {
    readonly services: SamenwerkingServices;
    readonly documents: readonly LangiumDocument[];
}

/** As many commits are kept as panels are likely to be open on. */
const KEPT = 4;

/** How the samenwerkingen stood before. What a commit held never changes: it is asked for once. */
export class Vroeger {
    private readonly services: SamenwerkingServices;
    private readonly askTexts: (params: TekstenToenParams) => Promise<TekstenToenAnswer>;
    private readonly workspaces = new Map<string, Promise<OldWorkspace | undefined>>();

    constructor(services: SamenwerkingServices, askTexts: (params: TekstenToenParams) => Promise<TekstenToenAnswer>) {
        this.services = services;
        this.askTexts = askTexts;
    }

    /**
     * Undefined where the texts of that time are not to be had. They are asked for before the workspace is read: who has
     * to look them up may take a while.
     */
    async withToen<T>(sinds: Sinds, use: (toen: Toen | undefined) => T | Promise<T>): Promise<T> {
        const { shared, Instellingen } = this.services;
        const old = await this.open(sinds, Instellingen.norm);
        return await askWorkspace(shared, async () => await use(old && (await this.standOf(old, sinds))));
    }

    private async standOf(old: OldWorkspace, { naam, commit, datum, gemaaktOp }: Sinds): Promise<Toen> {
        const { peildatum, norm } = this.services.Instellingen;
        old.services.Instellingen.set({ norm, peildatum: dagVan(datum, peildatum) });
        return await vroegereStand(
            old.services,
            old.documents,
            { revisie: { naam, commit, gemaaktOp }, datum },
            this.now(),
        );
    }

    private open({ commit, bij }: Sinds, norm: string | undefined): Promise<OldWorkspace | undefined> {
        const key = JSON.stringify([commit, bij, norm]);
        const known = this.workspaces.get(key);
        if (known) {
            return known;
        }
        const opened = this.askTexts({ commit, bij }).then((texts) => (texts ? openWorkspace(texts, norm) : undefined));
        this.workspaces.set(key, opened);
        // What failed is asked again the next time.
        const forget = () => this.workspaces.delete(key);
        opened.then((found) => found ?? forget(), forget);
        for (const [oldest] of [...this.workspaces].slice(0, -KEPT)) {
            this.workspaces.delete(oldest);
        }
        return opened;
    }

    private now(): ReadonlySet<string> {
        return new Set(this.services.references.Names.top('samenwerking').map(({ id = '' }) => id));
    }
}

async function openWorkspace(texts: readonly TekstToen[], norm: string | undefined): Promise<OldWorkspace> {
    const { shared, samenwerking: services } = createSamenwerkingServices(EmptyFileSystem);
    services.Instellingen.set({ norm });
    const { LangiumDocuments, LangiumDocumentFactory, WorkspaceManager } = shared.workspace;
    await WorkspaceManager.initializeWorkspace([]);
    const documents = texts.map(({ uri, tekst }) => LangiumDocumentFactory.fromString(tekst, URI.parse(uri)));
    for (const document of documents) {
        LangiumDocuments.addDocument(document);
    }
    return { services, documents };
}

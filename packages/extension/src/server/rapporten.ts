import {
    countTextErrors,
    describedTwiceIn,
    isBuiltin,
    type SamenwerkingServices,
    type Toen,
} from '@samenwerking/language';
import {
    type FormatName,
    formats,
    type KindName,
    kinds,
    type NamedReport,
    profielReport,
    type Report,
    renderShownHtml,
    type Subject,
} from '@samenwerking/report';
import { Cancellation, interruptAndCheck, type LangiumDocument, URI } from 'langium';
import type { Rapport, RapportOnderwerp, SamenwerkingInBestand } from '../rapport-request.js';

/** A samenwerking that was found again. */
interface Found {
    readonly document: LangiumDocument;
    readonly samenwerking: SamenwerkingInBestand;
    readonly subject: Subject;
}

/** Makes the reports of what the workspace holds at this moment. */
export class Rapporten {
    private readonly services: SamenwerkingServices;

    constructor(services: SamenwerkingServices) {
        this.services = services;
    }

    /** Undefined where what it is about is not there. */
    async toShow(
        onderwerp: RapportOnderwerp,
        toen?: Toen,
        token = Cancellation.CancellationToken.None,
    ): Promise<Omit<Rapport, 'formaten'> | undefined> {
        const found = onderwerp.samenwerking && this.find(onderwerp.samenwerking);
        const report =
            onderwerp.profiel === undefined
                ? (await this.named(onderwerp, toen, token))?.report
                : this.compared(onderwerp, found);
        if (!report) {
            return undefined;
        }
        const { body, places } = renderShownHtml(report);
        return {
            onderwerp: { ...onderwerp, ...(found ? { samenwerking: found.samenwerking } : {}) },
            titel: `${report.label} – ${report.title}`,
            html: body,
            plaatsen: places,
        };
    }

    /** The report and what its file is called; it tells what changed since then, where that is given. */
    async named(
        { soort, samenwerking }: RapportOnderwerp,
        toen?: Toen,
        token = Cancellation.CancellationToken.None,
    ): Promise<NamedReport | undefined> {
        if (!isKindName(soort)) {
            return undefined;
        }
        const found = samenwerking && this.find(samenwerking);
        const subjects = kinds[soort].isOverAll ? await this.all(token) : found ? [found.subject] : [];
        return kinds[soort].make(subjects.map((subject) => ({ ...subject, toen })))[0];
    }

    private compared({ profiel = '' }: RapportOnderwerp, found: Found | undefined): Report | undefined {
        const { Beoordelingen } = this.services.assessment;
        const vergelijking =
            found && Beoordelingen.compareWithProfiel(found.subject.beoordeling, profiel, found.document);
        return vergelijking && profielReport(vergelijking);
    }

    /** Of a large workspace most have to be read again: that takes long, and can be stopped. */
    private async all(token: Cancellation.CancellationToken): Promise<Subject[]> {
        const subjects: Subject[] = [];
        for (const document of this.services.shared.workspace.LangiumDocuments.all) {
            await interruptAndCheck(token);
            subjects.push(...(isBuiltin(document.uri) ? [] : this.subjectsIn(document)));
        }
        return subjects;
    }

    /** By name. One that has another name since stands where it stood, as long as none came or went. */
    private find({ uri, naam, plek }: SamenwerkingInBestand): Found | undefined {
        const document = this.services.shared.workspace.LangiumDocuments.getDocument(URI.parse(uri));
        const subjects = document ? this.subjectsIn(document) : [];
        const isSame = ({ beoordeling }: Subject) => beoordeling.naam === naam;
        const inPlace = plek?.aantal === subjects.length ? subjects[plek.index] : undefined;
        const subject = inPlace && isSame(inPlace) ? inPlace : (subjects.find(isSame) ?? inPlace);
        if (!(document && subject)) {
            return undefined;
        }
        const now = { index: subjects.indexOf(subject), aantal: subjects.length };
        return { document, samenwerking: { uri, naam: subject.beoordeling.naam, plek: now }, subject };
    }

    private subjectsIn(document: LangiumDocument): Subject[] {
        const { Beoordelingen: lookup } = this.services.assessment;
        const { diagnostics = [] } = document;
        const textErrors = countTextErrors(diagnostics);
        const describedTwice = describedTwiceIn(
            diagnostics.map(({ code, message }) => ({ code, message: message.toString() })),
        );
        return lookup.beoordelingenOf(document).map((beoordeling) => {
            return { beoordeling, lookup, textErrors, describedTwice };
        });
    }
}

export function isKindName(name: string): name is KindName {
    return Object.hasOwn(kinds, name);
}

export function isFormatName(name: string): name is FormatName {
    return Object.hasOwn(formats, name);
}

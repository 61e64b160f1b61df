import type { LangiumDocument } from 'langium';
import type { InlayHintProvider } from 'langium/lsp';
import type { InlayHintParams } from 'vscode-languageserver';
import type { InlayHint, Position, Range } from 'vscode-languageserver-types';
import type { Beoordeling } from '../assessment/beoordeling.js';
import type { Beoordelingen } from '../assessment/beoordelingen.js';
import { formatDatum } from '../feiten/datum.js';
import type { SamenwerkingServices } from '../services.js';
import { FASEN } from './fasen.js';

/** What follows from a file and is not written in it: the phase it is in, and when its activities end. */
export class AfgeleideHints implements InlayHintProvider {
    private readonly services: SamenwerkingServices;

    constructor(services: SamenwerkingServices) {
        this.services = services;
    }

    getInlayHints(document: LangiumDocument, { range }: InlayHintParams): InlayHint[] {
        const { Instellingen, assessment } = this.services;
        return Instellingen.hints ? hintsIn(document, range, assessment.Beoordelingen) : [];
    }
}

function hintsIn(document: LangiumDocument, range: Range, beoordelingen: Beoordelingen): InlayHint[] {
    const judged = beoordelingen.beoordelingenOf(document);
    return beoordelingen
        .feitenOf(document)
        .samenwerkingen.flatMap(({ bereik }, i) => {
            const beoordeling = judged[i];
            return beoordeling
                ? [hint(bereik.end, FASEN[beoordeling.fase], FASE_UITLEG), ...eindHints(beoordeling)]
                : [];
        })
        .filter(({ position: { line } }) => range.start.line <= line && line <= range.end.line)
        .map((shown) => ({ ...shown, position: behindTitle(shown.position, document) }));
}

/** A title belongs to the name before it: nothing comes between them. */
function behindTitle(place: Position, { textDocument }: LangiumDocument): Position {
    const rest = textDocument.getText({ start: place, end: { line: place.line + 1, character: 0 } });
    const title = TITLE.exec(rest)?.[0] ?? '';
    return { line: place.line, character: place.character + title.length };
}

const TITLE = /^[^\S\n]+"(?:[^"\\\n]|\\.)*"/;

/** Where the end is written, or cannot be worked out, there is nothing to add. */
function eindHints({ planning }: Beoordeling): InlayHint[] {
    return (planning?.activiteiten ?? []).flatMap(({ activiteit, start, eind }) =>
        eind === undefined || activiteit.tot
            ? []
            : [
                  hint(
                      activiteit.bereik.end,
                      `tot en met ${formatDatum(eind)}`,
                      `Van ${formatDatum(start ?? eind)} ${EIND_UITLEG}`,
                  ),
              ],
    );
}

const FASE_UITLEG = 'De fase volgt uit wat er is vastgelegd: de keuze van het profiel, het akkoord en de go-live.';
const EIND_UITLEG = 'op zijn vroegst: uitgerekend uit de begindatum, de doorlooptijd en wat eraan voorafgaat.';

function hint(position: Position, label: string, tooltip: string): InlayHint {
    return { position, label, tooltip, paddingLeft: true };
}

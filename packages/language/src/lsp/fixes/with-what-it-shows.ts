import type { LangiumDocument } from 'langium';
import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import type { Melding, MeldingCode } from '../../assessment/melding.js';
import { isOnbekendeSleutel } from '../../generated/ast.js';
import { nodeAt } from '../../validation/cst.js';
import { createContact } from './create-contact.js';
import { createPartner } from './create-partner.js';
import { type Finding, type Fix, inTurn, orElse, together } from './fix.js';
import { rangeBefore } from './place-before.js';
import { repairName } from './repair-name.js';
import { repairSyntax } from './repair-syntax.js';
import { replaceByMeant } from './replace.js';
import { mistakesIn, tryOut } from './trial-copy.js';

/** Mends what cannot be read: as it stands, else as a name. */
export const repair = orElse(repairSyntax, repairName);

/** Adds who or what is named but not known yet. */
export const create = inTurn(createContact, createPartner);

/** Behind one word more can be wrong, but then there is more to do than a fix can tell. */
const MOST_REPAIRS = 4;

type AnyFinding = Finding<MeldingCode>;

/** What may be seen to be wrong only once the word before it is known. */
type Shown = Melding<'syntaxis' | 'onbekend' | 'datum-ongeldig'>;

/** A fix, and what the repairs are called that were added to it so far. */
interface Attempt {
    readonly fix: Fix;
    readonly repairs: readonly string[];
    /** What adds who or what is named: nothing is mended behind that. */
    readonly creation?: string;
}

/**
 * A fix of one word together with the repair of what can be seen to be wrong behind it once that word is known, such as
 * a text without quotes behind `Functie:` or a contact that is not recorded yet behind `Eigenaar:`. More than one where
 * a contact can be recorded with more than one organisation; none where something is seen that has no such repair.
 */
export async function withWhatItShows(fix: Fix, finding: AnyFinding): Promise<Fix[]> {
    const attempts = await mendedAlong({ fix, repairs: [] }, finding);
    return attempts.filter(({ repairs, creation }) => repairs.length > 0 || creation !== undefined).map(titled);
}

function titled({ fix, repairs, creation }: Attempt): Fix {
    const behind = repairs.length > 0 ? `, daarachter: ${repairs.map(inSentence).join(', ')}` : '';
    const added = creation === undefined ? '' : ` en ${inSentence(creation)}`;
    return { ...fix, title: fix.title + behind + added };
}

async function mendedAlong({ fix, repairs }: Attempt, finding: AnyFinding): Promise<Attempt[]> {
    const { document, services } = finding;
    const { copy, shown } = await tryOut(fix, document, services, (tried) => ({
        copy: tried,
        shown: firstShown(tried, fix, finding),
    }));
    if (!shown) {
        return [{ fix, repairs }];
    }
    const best = repairs.length < MOST_REPAIRS ? await repairOf(shown, copy, fix.edits, finding) : undefined;
    if (best) {
        const isPreferred = fix.isPreferred === true && best.isPreferred === true;
        return mendedAlong(
            { fix: together({ ...fix, isPreferred }, best), repairs: [...repairs, best.title] },
            finding,
        );
    }
    // A name that had to be made of what is written may be no name at all.
    if (shown.code !== 'onbekend' || repairs.length > 0) {
        return [];
    }
    const { bereik, gegevens } = shown;
    const created = await create({ ...finding, bereik, gegevens, node: nodeAt(copy, bereik.start) });
    return created.map((creation) => ({
        fix: together({ ...fix, isPreferred: false }, creation),
        repairs,
        creation: creation.title,
    }));
}

/** The first mistake that was not there before, in what the fix wrote or behind it in the same entry. */
function firstShown(
    copy: LangiumDocument,
    { edits }: Fix,
    { document, bereik, node, services }: AnyFinding,
): Shown | undefined {
    const texts = { before: document.textDocument, after: copy.textDocument };
    const known = new Set(mistakesIn(document, services).map((melding) => keyOf(melding, melding.bereik)));
    const lastLine = isOnbekendeSleutel(node) ? node.$cstNode?.range.end.line : undefined;
    return mistakesIn(copy, services)
        .filter(isMendable)
        .find((melding) => {
            const range = rangeBefore(melding.bereik, edits, texts);
            return range
                ? isBehind(range, bereik) &&
                      range.start.line <= (lastLine ?? bereik.end.line) &&
                      !known.has(keyOf(melding, range))
                : melding.code === 'onbekend' && melding.bereik.start.line === bereik.start.line;
        });
}

function isBehind({ start }: Range, { end }: Range): boolean {
    return start.line > end.line || (start.line === end.line && start.character >= end.character);
}

function keyOf({ code }: Melding, { start }: { readonly start: Position }): string {
    return `${code} ${start.line}:${start.character}`;
}

function isMendable(melding: Melding): melding is Shown {
    return melding.code === 'syntaxis' || melding.code === 'onbekend' || melding.code === 'datum-ongeldig';
}

/** The one repair that is meant, if there is one; with edits of the text before the fix. */
async function repairOf(
    shown: Shown,
    copy: LangiumDocument,
    edits: readonly TextEdit[],
    finding: AnyFinding,
): Promise<Fix | undefined> {
    const texts = { before: finding.document.textDocument, after: copy.textDocument };
    const { bereik } = shown;
    const inCopy = { ...finding, bereik, node: nodeAt(copy, bereik.start), document: copy };
    const [best] =
        shown.code === 'syntaxis'
            ? await repair({ ...inCopy, gegevens: shown.gegevens })
            : replaceByMeant({ ...inCopy, gegevens: shown.gegevens });
    const moved = best?.edits.map(({ range, newText }) => ({ range: rangeBefore(range, edits, texts), newText }));
    return best?.isPreferred && moved?.every(hasPlace) ? { ...best, edits: moved } : undefined;
}

function hasPlace(edit: { range: TextEdit['range'] | undefined; newText: string }): edit is TextEdit {
    return edit.range !== undefined;
}

function inSentence(title: string): string {
    return title.charAt(0).toLowerCase() + title.slice(1);
}

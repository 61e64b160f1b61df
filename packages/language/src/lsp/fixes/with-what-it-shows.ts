import type { LangiumDocument } from 'langium';
import type { Position, TextEdit } from 'vscode-languageserver-types';
import type { Melding, MeldingCode } from '../../assessment/melding.js';
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
type Shown = Melding<'syntaxis'> | Melding<'onbekend'> | Melding<'datum-ongeldig'>;

/** A fix, and what the repairs are called that were added to it so far. */
interface Attempt {
    readonly fix: Fix;
    readonly repairs: readonly string[];
}

/**
 * A fix of one word together with the repair of what can be seen to be wrong behind it once that word is known, such as
 * a text without quotes behind `Functie:` or a contact that is not recorded yet behind `Eigenaar:`. More than one where
 * a contact can be recorded with more than one organisation; none where something is seen that has no such repair.
 */
export async function withWhatItShows(fix: Fix, finding: AnyFinding): Promise<Fix[]> {
    const attempts = await mendedAlong({ fix, repairs: [] }, finding);
    return attempts.filter(({ repairs }) => repairs.length > 0).map(titled);
}

function titled({ fix, repairs }: Attempt): Fix {
    return { ...fix, title: `${fix.title}, daarachter: ${repairs.map(inSentence).join(', ')}` };
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
    const next = repairs.length < MOST_REPAIRS ? await repairsOf(shown, copy, fix.edits, finding) : [];
    const further = next.map(({ title, isPreferred, ...changes }) => {
        const isPlain = fix.isPreferred === true && isPreferred === true;
        const joined = together({ ...fix, isPreferred: isPlain }, changes);
        return mendedAlong({ fix: joined, repairs: [...repairs, title] }, finding);
    });
    return (await Promise.all(further)).flat();
}

/** The first mistake behind the word that was not there before. */
function firstShown(
    copy: LangiumDocument,
    { edits }: Fix,
    { document, bereik, services }: AnyFinding,
): Shown | undefined {
    const texts = { before: document.textDocument, after: copy.textDocument };
    const known = new Set(mistakesIn(document, services).map((melding) => keyOf(melding, melding.bereik)));
    const wordEnd = texts.before.offsetAt(bereik.end);
    return mistakesIn(copy, services)
        .filter(isMendable)
        .find((melding) => {
            const range = rangeBefore(melding.bereik, edits, texts);
            return range && texts.before.offsetAt(range.start) >= wordEnd && !known.has(keyOf(melding, range));
        });
}

function keyOf({ code }: Melding, { start }: { readonly start: Position }): string {
    return `${code} ${start.line}:${start.character}`;
}

function isMendable(melding: Melding): melding is Shown {
    return melding.code === 'syntaxis' || melding.code === 'onbekend' || melding.code === 'datum-ongeldig';
}

/** The one repair that is meant, else what adds what is named; with edits of the text before the fix. */
async function repairsOf(
    shown: Shown,
    copy: LangiumDocument,
    edits: readonly TextEdit[],
    finding: AnyFinding,
): Promise<readonly Fix[]> {
    const texts = { before: finding.document.textDocument, after: copy.textDocument };
    const { bereik } = shown;
    const place = { bereik, node: nodeAt(copy, bereik.start) };
    const inCopy = { ...finding, ...place, document: copy };
    const [best] =
        shown.code === 'syntaxis'
            ? await repair({ ...inCopy, gegevens: shown.gegevens })
            : replaceByMeant({ ...inCopy, gegevens: shown.gegevens });
    if (best?.isPreferred) {
        const moved = best.edits.map(({ range, newText }) => ({ range: rangeBefore(range, edits, texts), newText }));
        return moved.every(hasPlace) ? [{ ...best, edits: moved }] : [];
    }
    return shown.code === 'onbekend' ? create({ ...finding, ...place, gegevens: shown.gegevens }) : [];
}

function hasPlace(edit: { range: TextEdit['range'] | undefined; newText: string }): edit is TextEdit {
    return edit.range !== undefined;
}

function inSentence(title: string): string {
    return title.charAt(0).toLowerCase() + title.slice(1);
}

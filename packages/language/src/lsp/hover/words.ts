import { GrammarAST, type LeafCstNode } from 'langium';
import { voortgangOf } from '../../assessment/assess.js';
import { type Beoordeling, isGeregeld, isVereist, type StapStatus } from '../../assessment/beoordeling.js';
import { isAccount, isAfspraak, isThema } from '../../generated/ast.js';
import { allowedWords } from '../../messages/expectation.js';
import { sleutelUitleg, woordUitleg } from '../../messages/sleutels.js';
import { isOfHeader, ruleAround } from '../../validation/cst.js';
import { literal, paragraphs, prose } from '../markdown.js';
import { standInWoorden } from './eis-stand.js';

/** What a word of the language means where it stands, and how far one is with what it opens. */
export function describeWord(leaf: LeafCstNode, beoordeling: Beoordeling | undefined): string {
    const rule = ruleAround(leaf);
    if (rule && allowedWords(rule).includes(leaf.text)) {
        return paragraphs(titled(leaf, woordUitleg(leaf.text)), beoordeling && standOfValue(leaf, beoordeling));
    }
    // A name may be a word of the language as well.
    return GrammarAST.isKeyword(leaf.grammarSource)
        ? paragraphs(titled(leaf, keyUitleg(leaf)), beoordeling && standOfKey(leaf, beoordeling))
        : '';
}

function keyUitleg(leaf: LeafCstNode): string | undefined {
    // What opens a block is a word of the block around it.
    const block = isOfHeader(leaf) ? leaf.astNode.$container : leaf.astNode;
    return sleutelUitleg(leaf.text, block?.$type ?? '');
}

function titled({ text }: LeafCstNode, uitleg: string | undefined): string | undefined {
    return uitleg && `**${literal(text)}**: ${uitleg}`;
}

/** Whoever looks at a status wants to know whether it may be another. */
function standOfValue({ astNode }: LeafCstNode, { eisen }: Beoordeling): string {
    const eis = isAfspraak(astNode) && eisen.find((candidate) => candidate.eis === astNode.eis.$refText);
    return eis ? standInWoorden(eis) : '';
}

function standOfKey({ astNode, text }: LeafCstNode, beoordeling: Beoordeling): string {
    if (isThema(astNode) && text === astNode.thema) {
        return themaStand(text, beoordeling);
    }
    if (isAccount(astNode) && text === 'account') {
        return accountsGevraagd(beoordeling);
    }
    const nummers = Object.hasOwn(STAPPEN, text) ? STAPPEN[text] : undefined;
    return nummers ? stappenStand(nummers, beoordeling) : '';
}

/** How far the steps are, with the tip of the first that is not done. */
function stappenStand(nummers: readonly number[], { stappen, norm }: Beoordeling): string {
    const meant = stappen.filter(({ nummer }) => nummers.includes(nummer));
    const undone = meant.filter(({ status }) => status === 'open' || status === 'bezig');
    const tip = norm.stappen.find((stap) => stap.tip && undone.some(({ nummer }) => nummer === stap.nummer))?.tip;
    return paragraphs(
        meant.map(({ nummer, titel, status }) => `- Stap ${nummer}, ${literal(titel)}: ${STATUS[status]}`).join('\n'),
        tip && `Tip: ${prose(tip)}`,
    );
}

function themaStand(thema: string, { eisen, profiel }: Beoordeling): string {
    const asked = eisen.filter((eis) => eis.thema === thema && isVereist(eis.niveau));
    if (!profiel || asked.length === 0) {
        return '';
    }
    const { vereist, geregeld } = voortgangOf(asked);
    const open = asked.filter(({ status }) => !isGeregeld(status)).map(({ label }) => `- ${literal(label)}`);
    return paragraphs(`${geregeld} van ${vereist} geregeld.`, open.length > 0 && `Nog te regelen:\n${open.join('\n')}`);
}

function accountsGevraagd({ profiel }: Beoordeling): string {
    return profiel?.accounts
        ? `Het profiel ‘${literal(profiel.titel)}’ vraagt voor de informatiemanagers en -coördinatoren van de partner: ${literal(profiel.accounts)}.`
        : '';
}

/** The steps that the content of a block or key is about. */
const STAPPEN: Readonly<Record<string, readonly number[]>> = {
    adoptieregio: [1],
    verkenning: [2, 3, 4],
    profiel: [5],
    plan: [6, 8, 11],
    toetsing: [9, 10],
    uitvoering: [12, 13, 14],
};

const STATUS: Readonly<Record<StapStatus, string>> = {
    open: 'open',
    bezig: 'bezig',
    gereed: 'gereed',
    nvt: 'niet van toepassing',
};

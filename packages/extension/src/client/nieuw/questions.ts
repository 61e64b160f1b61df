import type { QuickPick, Uri } from 'vscode';
import { window } from 'vscode';
import type { NieuwAanbod, NieuweSamenwerking, NormKeuze } from '../../nieuw-request.js';
import { messages } from '../messages.js';
import { type Answer, BACK, type Question, type Step, untilAnswered } from './in-turn.js';
import { chosenOf, type Item } from './ticked.js';

const texts = messages.nieuw;

/** What the user says of the new samenwerking. */
export interface Answers {
    readonly partner: string;
    readonly regios: readonly string[];
    readonly adoptieregio?: string | undefined;
    readonly norm: string;
    readonly profiel: string;
    /** What comes of the answers above, and where it goes. */
    readonly bestand?: { readonly made: NieuweSamenwerking; readonly file: Uri };
}

/** What is asked about a new samenwerking, in the order of the steps. */
export function questionsAbout({ partners, regios, normen }: NieuwAanbod): readonly Question<Answers>[] {
    const regioItems = regios.map(({ naam, titel, nummer }): Item => {
        return { naam, label: titel, description: nummer === undefined ? '' : `regio ${nummer}` };
    });
    return [
        {
            async ask(answers, step) {
                const partner = await askPartner(partners.map(itemOf), answers.partner, step);
                return merged(answers, partner, 'partner');
            },
        },
        {
            async ask(answers, step) {
                return merged(answers, await pickMany(regioItems, answers.regios, texts.askRegios, step), 'regios');
            },
        },
        {
            applies: (answers) => answers.regios.length > 1,
            async ask(answers, step) {
                const chosen = regioItems.filter(({ naam }) => answers.regios.includes(naam));
                const regio = await pickOne(chosen, answers.adoptieregio, texts.askAdoptieregio, step);
                return merged(answers, regio, 'adoptieregio');
            },
        },
        {
            applies: () => normen.length > 1,
            async ask(answers, step) {
                return merged(answers, await pickOne(normen.map(itemOf), answers.norm, texts.askNorm, step), 'norm');
            },
        },
        {
            async ask(answers, step) {
                const profielen = profielItems(normen.find(({ naam }) => naam === answers.norm));
                return merged(answers, await pickOne(profielen, answers.profiel, texts.askProfiel, step), 'profiel');
            },
        },
    ];
}

function merged<Key extends keyof Answers>(answers: Answers, answer: Answer<Answers[Key]>, key: Key): Answer<Answers> {
    return answer === undefined || answer === BACK ? answer : { ...answers, [key]: answer };
}

function itemOf({ naam, titel }: { readonly naam: string; readonly titel: string }): Item {
    return { naam, label: titel };
}

function profielItems(norm: NormKeuze | undefined): readonly Item[] {
    return (norm?.profielen ?? []).map(({ uitleg, ...profiel }) => ({ ...itemOf(profiel), detail: uitleg }));
}

/** A partner that is there already, or what the user types. */
function askPartner(partners: readonly Item[], before: string, step: Step): Promise<Answer<string>> {
    const input = window.createQuickPick<Item>();
    const prompt: Item = { naam: '', label: texts.partnerMissing, alwaysShow: true };
    const offer = () => {
        const typed = input.value.trim();
        const isKnown = partners.some(({ label }) => label.toLowerCase() === typed.toLowerCase());
        const typedItem = { naam: typed, label: texts.newPartner(typed), alwaysShow: true };
        const hint = partners.length === 0 ? [prompt] : [];
        input.items = [...partners, ...(typed === '' ? hint : isKnown ? [] : [typedItem])];
    };
    input.placeholder = partners.length > 0 ? texts.askPartnerOrNew : texts.askPartner;
    input.value = partners.some(({ naam }) => naam === before) ? '' : before;
    offer();
    activate(input, before);
    return untilAnswered<string, QuickPick<Item>>(input, step, (answer) => [
        input.onDidChangeValue(offer),
        input.onDidAccept(() => {
            // The list may be a letter behind what has been typed.
            const chosen = partners.find((partner) => partner === input.activeItems[0])?.naam ?? input.value.trim();
            if (chosen !== '') {
                answer(chosen);
            }
        }),
    ]);
}

function pickOne(items: readonly Item[], before: string | undefined, placeholder: string, step: Step) {
    const input = window.createQuickPick<Item>();
    Object.assign(input, { items, placeholder, matchOnDescription: true });
    activate(input, before);
    return untilAnswered<string, QuickPick<Item>>(input, step, (answer) => [
        input.onDidAccept(() => {
            const [chosen] = input.activeItems;
            if (chosen) {
                answer(chosen.naam);
            }
        }),
    ]);
}

function pickMany(items: readonly Item[], before: readonly string[], placeholder: string, step: Step) {
    const input = window.createQuickPick<Item>();
    Object.assign(input, { items, placeholder, canSelectMany: true, matchOnDescription: true });
    input.selectedItems = items.filter(({ naam }) => before.includes(naam));
    return untilAnswered<readonly string[], QuickPick<Item>>(input, step, (answer) => [
        input.onDidAccept(() => {
            const chosen = chosenOf(input);
            if (chosen) {
                answer(chosen.map(({ naam }) => naam));
            }
        }),
    ]);
}

/** Has the list begin at what was chosen before; without that it begins at its first row. */
function activate(input: QuickPick<Item>, naam: string | undefined): void {
    const chosen = input.items.find((item) => item.naam === naam);
    if (chosen) {
        input.activeItems = [chosen];
    }
}

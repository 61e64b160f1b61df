import {
    type Aanbod,
    korteTitel,
    type Norm,
    type NormProfiel,
    type OrganisatieFeiten,
    partnerOf,
    profielInEenZin,
    standaardTitel,
    titelVan,
    zoekOrganisaties,
} from '@samenwerking/language';
import { ExitCode } from '../exit-code.js';
import type { Dialogue } from '../output/dialogue.js';
import { Problem } from '../problem.js';
import { type Answers, findNorm, findProfiel, findRegio, splitList } from './answers.js';
import { messages } from './messages.js';

interface Known {
    readonly aanbod: Aanbod;
    readonly dialogue: Dialogue;
    /** The call says which norm holds. */
    readonly isNormGiven: boolean;
}

const NO_BREAK = '\u00a0';

/** Asks for all that the call does not say, in the order of the steps. */
export async function askMissing(answers: Answers, { aanbod, dialogue, isNormGiven }: Known): Promise<Answers> {
    dialogue.say(messages.introduction());
    const partner = answers.partner ?? (await askPartner(aanbod, dialogue));
    const regios = answers.regios.length > 0 ? answers.regios : await askRegios(aanbod, dialogue);
    const adoptieregio =
        answers.adoptieregio ?? (regios.length > 1 ? await askAdoptieregio(regios, dialogue) : undefined);
    const isNormOpen = !(isNormGiven || answers.profiel || aanbod.normen.length === 1);
    const norm = isNormOpen ? await askNorm(aanbod, dialogue) : answers.norm;
    const profiel = answers.profiel ?? (await askProfiel(norm, dialogue));
    const titel = answers.titel ?? (await askTitel(standaardTitel(partner), dialogue));
    return { partner, regios, adoptieregio, norm, profiel, titel };
}

function askPartner(aanbod: Aanbod, dialogue: Dialogue): Promise<Answers['partner']> {
    const { partners } = aanbod;
    dialogue.topic(partners.length > 0 ? messages.askPartnerOrNew() : messages.askPartner());
    dialogue.list(partners.map(titelVan));
    return dialogue.ask(messages.partner(), (answer) => pick(answer, partners, (naam) => partnerOf(naam, aanbod)));
}

async function askRegios(aanbod: Aanbod, dialogue: Dialogue): Promise<readonly OrganisatieFeiten[]> {
    dialogue.topic(messages.askRegios());
    // The parts of a name stay on one line.
    dialogue.say(
        aanbod.regios.map((regio, index) => `${index + 1} ${korteTitel(regio)}`.replaceAll(' ', NO_BREAK)).join(', '),
    );
    const regios = await dialogue.ask(messages.regios(), (answer) => {
        const parts = splitList(answer);
        return (parts.length > 0 ? parts : ['']).map((part) =>
            pick(part, aanbod.regios, (naam) => similarRegio(naam, aanbod)),
        );
    });
    const chosen = [...new Set(regios)];
    dialogue.say(messages.chosen(chosen.map(korteTitel)));
    return chosen;
}

/** A region by its name, or by a part of its name that no other has. */
function similarRegio(naam: string, aanbod: Aanbod): OrganisatieFeiten {
    const [similar, ...others] = zoekOrganisaties(naam, aanbod.regios);
    return similar && others.length === 0 ? similar : findRegio(naam, aanbod);
}

function askAdoptieregio(regios: readonly OrganisatieFeiten[], dialogue: Dialogue): Promise<OrganisatieFeiten> {
    dialogue.topic(messages.askAdoptieregio());
    dialogue.list(regios.map(korteTitel));
    return dialogue.ask(messages.adoptieregio(), (answer) =>
        pick(answer, regios, (naam) => findRegio(naam, { regios }), regios[0]),
    );
}

function askNorm(aanbod: Aanbod, dialogue: Dialogue): Promise<Norm> {
    const { normen } = aanbod;
    dialogue.topic(messages.askNorm());
    dialogue.list(normen.map(({ titel }) => titel));
    return dialogue.ask(messages.norm(), (answer) => pick(answer, normen, (naam) => findNorm(naam, aanbod), normen[0]));
}

function askProfiel(norm: Norm, dialogue: Dialogue): Promise<NormProfiel> {
    const profielen = [...norm.profielen.values()];
    dialogue.topic(messages.askProfiel());
    dialogue.list(profielen.map(describeProfiel));
    return dialogue.ask(messages.profiel(), (answer) => pick(answer, profielen, (naam) => findProfiel(naam, norm)));
}

async function askTitel(standaard: string, dialogue: Dialogue): Promise<string | undefined> {
    dialogue.topic(messages.askTitel(standaard));
    return await dialogue.ask(messages.titel(), (answer) => answer || undefined);
}

/** What an answer stands for: a number in the list that was shown, a name, or (Enter alone) what holds by default. */
function pick<T>(answer: string, choices: readonly T[], byName: (naam: string) => T, byDefault?: T): T {
    if (answer === '') {
        return byDefault ?? refuse(messages.noAnswer());
    }
    if (choices.length === 0 || !/^\d+$/.test(answer)) {
        return byName(answer);
    }
    return choices[Number(answer) - 1] ?? refuse(messages.noNumber(answer, choices.length));
}

function refuse(sentence: string): never {
    throw new Problem(sentence, ExitCode.wrongCall);
}

/** A profile in a line: what it is called, and how the norm begins to explain it. */
function describeProfiel(profiel: NormProfiel): string {
    const { naam, titel } = profiel;
    const uitleg = profielInEenZin(profiel);
    return uitleg === '' ? `${naam} (${titel})` : `${naam} (${titel}): ${uitleg}`;
}

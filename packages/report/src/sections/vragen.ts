import type { AntwoordFeiten, Beoordeling, TekstGegeven, VraagFeiten } from '@samenwerking/language';
import { cell, notice, paragraph, remark, row, section, status, table, text } from '../build.js';
import type { Block, Cell, Plaats, Row, Section, Table } from '../tree.js';
import { type Subject, textOf } from './context.js';
import { plaatsVan } from './plaatsen.js';

/** The questions of bijlage A with their answers: open ones are shown, never required. */
export function gespreksvragen(context: Subject): Section | undefined {
    const questions = questionsOf(context);
    return questions.length === 0
        ? undefined
        : section('gespreksvragen', 'Vragen voor de gesprekken', tables(questions));
}

/** The questions that are still to be answered, by one side or by both. */
export function openVragen(context: Subject): Section | undefined {
    const all = questionsOf(context);
    const open = all.filter((question) => question.open);
    return all.length === 0
        ? undefined
        : section(
              'open-vragen',
              'Openstaande vragen',
              open.length === 0
                  ? [notice('good', 'Alle vragen zijn beantwoord.')]
                  : [
                        paragraph('Deze vragen zijn nog niet of nog niet door beide partijen beantwoord.'),
                        ...tables(open),
                    ],
          );
}

/** What is answered already: to check whether it still holds. */
export function beantwoordeVragen(context: Subject): Section | undefined {
    const answered = questionsOf(context).filter(({ open }) => !open);
    return answered.length === 0
        ? undefined
        : section('beantwoorde-vragen', 'Beantwoorde vragen', [
              paragraph('Kloppen deze antwoorden nog?'),
              ...tables(answered),
          ]);
}

function tables(questions: readonly Question[]): (Block | undefined)[] {
    return [
        both(questions.filter(({ vraag }) => vraag.beidePartijen)),
        together(questions.filter(({ vraag }) => !vraag.beidePartijen)),
    ];
}

function questionsOf({ beoordeling }: Subject): Question[] {
    const { openVragen, feiten } = beoordeling;
    const { antwoorden } = feiten.verkenning;
    const known = beoordeling.norm.vragen;
    const unknown = antwoorden.filter(({ vraag }) => !known.some(({ naam }) => naam === vraag.naam));
    const all = [
        ...known,
        ...unknown.map(
            ({ vraag, bereik, geheel }): VraagFeiten => ({ naam: vraag.naam, beidePartijen: true, bereik, geheel }),
        ),
    ];
    return all.map((vraag): Question => {
        const antwoord = antwoorden.find((antwoord) => antwoord.vraag.naam === vraag.naam);
        return {
            vraag,
            antwoord,
            open: openVragen.find((open) => open.vraag === vraag.naam),
            plaats: antwoord && plaatsVan(antwoord, beoordeling),
        };
    });
}

interface Question {
    readonly vraag: VraagFeiten;
    readonly antwoord: AntwoordFeiten | undefined;
    readonly open: Beoordeling['openVragen'][number] | undefined;
    readonly plaats: Plaats | undefined;
}

function both(questions: readonly Question[]): Table | undefined {
    const rows = questions.map(({ vraag, antwoord, open, plaats }): Row => {
        const samen = textOf(antwoord?.antwoord);
        return row(
            plaats,
            cell(text(vraag.titel ?? vraag.naam), samen && remark('Samen beantwoord:'), samen),
            side(antwoord?.veiligheidsregio, open?.kanten.includes('veiligheidsregio')),
            side(antwoord?.crisispartner, open?.kanten.includes('crisispartner')),
        );
    });
    return table('Vragen die beide partijen beantwoorden', { Vraag: 30, Veiligheidsregio: 35, Crisispartner: 35 }, [
        { rows },
    ]);
}

function together(questions: readonly Question[]): Table | undefined {
    const rows = questions.map(({ vraag, antwoord, open, plaats }): Row => {
        const regio = textOf(antwoord?.veiligheidsregio);
        const partner = textOf(antwoord?.crisispartner);
        return row(
            plaats,
            cell(text(vraag.titel ?? vraag.naam)),
            cell(
                ...side(antwoord?.antwoord, open !== undefined),
                regio && remark('Veiligheidsregio:'),
                regio,
                partner && remark('Crisispartner:'),
                partner,
            ),
        );
    });
    return table('Vragen die de partijen samen beantwoorden', { Vraag: 30, Antwoord: 70 }, [{ rows }]);
}

function side(gegeven: TekstGegeven | undefined, isOpen = false): Cell {
    return cell(isOpen ? status('open', 'Nog open') : textOf(gegeven));
}

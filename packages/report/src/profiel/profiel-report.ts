import {
    type Beoordeling,
    berichtOf,
    type EisStatus,
    isVereist,
    type Niveau,
    type ProfielVergelijking,
    type VergelekenEis,
    type Verhouding,
} from '@samenwerking/language';
import { cell, date, definition, notice, paragraph, remark, row, section, status, table, text } from '../build.js';
import { inertData } from '../inert.js';
import { gemistInWords } from '../sections/gemis.js';
import { eigenPlaats, eisVermelding } from '../sections/plaatsen.js';
import { progress } from '../sections/samenvatting.js';
import { capitalised, count, enumerate, inThemaOrder } from '../sections/words.js';
import type { Block, Report, Row, Section, StatusValue } from '../tree.js';
import { plainText } from '../user-text.js';

/** What a samenwerking lacks for another profile, by theme: what is settled, what is left, and what is asked anew. */
export function profielReport(vergelijking: ProfielVergelijking): Report {
    const { nu, straks, profiel, eisen } = vergelijking;
    const vertrouwelijkheid = capitalised(nu.feiten.vertrouwelijkheid?.waarde ?? 'intern');
    const themas = inThemaOrder(eisen.map(({ eis }) => eis.thema));
    return inertData<Report>({
        kind: 'profiel',
        label: `Wat ontbreekt voor ${plainText(profiel.titel)}`,
        title: plainText(nu.titel),
        peildatum: nu.peildatum,
        vertrouwelijkheid,
        plaats: eigenPlaats(nu),
        meta: [
            definition('Profiel nu', text(nu.profiel?.titel ?? 'Nog niet gekozen')),
            definition('Vergeleken met', text(profiel.titel)),
            definition('Peildatum', date(nu.peildatum)),
            definition('Vertrouwelijkheid', text(vertrouwelijkheid)),
        ],
        summary: section('kort', 'In het kort', [...inShort(vergelijking), progress(straks), MEANING]),
        sections: [
            ...themas.map((thema) => themaSection(thema, vergelijking)),
            ...(vergelijking.meldingen.length > 0 ? [otherFindings(vergelijking)] : []),
        ],
    });
}

const MEANING = paragraph(
    'Dit is een vergelijking. Aan de samenwerking en aan het gekozen profiel verandert niets. Een ander profiel ' +
        'kiest u pas na overleg, en met een motivering (stap 5).',
);

function inShort({ eisen, straks, profiel }: ProfielVergelijking): Block[] {
    const { vereist, geregeld } = straks.voortgang;
    if (vereist === 0) {
        return [paragraph(`Het profiel ‘${plainText(profiel.titel)}’ vraagt geen vaste afspraken.`)];
    }
    if (geregeld === vereist) {
        return [
            notice(
                'good',
                `Alle ${vereist} afspraken die ‘${plainText(profiel.titel)}’ minimaal vraagt, zijn al geregeld.`,
            ),
        ];
    }
    const minimum = eisen.filter(({ eis }) => isVereist(eis.niveau));
    const parts = (['open', 'aanvullen', 'nieuw'] as const).flatMap((verhouding) => {
        const aantal = minimum.filter((regel) => regel.verhouding === verhouding).length;
        return aantal === 0 ? [] : [`${aantal} ${TELLING[verhouding]}`];
    });
    return [
        paragraph(
            `‘${plainText(profiel.titel)}’ vraagt minimaal ${count(vereist, 'afspraak', 'afspraken')}. ` +
                `${geregeld === 1 ? 'Daarvan is er 1' : `Daarvan zijn er ${geregeld}`} al geregeld. ` +
                `Te doen: ${enumerate(parts)}.`,
        ),
    ];
}

const TELLING: Readonly<Record<Exclude<Verhouding, 'geregeld'>, string>> = {
    open: 'nog te regelen',
    aanvullen: 'aan te vullen',
    nieuw: 'nieuw gevraagd',
};

function themaSection(thema: string, { eisen, straks }: ProfielVergelijking): Section {
    const rows = eisen.filter(({ eis }) => eis.thema === thema).map((regel) => eisRow(regel, straks));
    return section(`thema-${thema}`, capitalised(thema), [
        table(`Afspraken van het thema ${thema}`, { Afspraak: 40, Stand: 22, 'Nog te doen': 38 }, [{ rows }]),
    ]);
}

function eisRow({ eis, verhouding, eigenNiveau }: VergelekenEis, straks: Beoordeling): Row {
    const gemist = gemistInWords(eis, straks.norm);
    const todo = gemist.length > 0 ? gemist : WHOLE[eis.status];
    return row(
        eisVermelding(eis, straks),
        cell(text(eis.titel), weight(eis.niveau, eigenNiveau)),
        cell(STANDEN[verhouding], eis.status === 'afgeweken' && remark('afgeweken, met een motivering')),
        cell(...todo.map(text)),
    );
}

/** What is left to do where no part of the agreement is what it lacks. */
const WHOLE: Readonly<Record<EisStatus, readonly string[]>> = {
    ontbreekt: ['De hele afspraak.'],
    onvolledig: ['De afspraak staat nog niet op gereed.'],
    verlopen: ['De afspraak is verlopen.'],
    gereed: [],
    afgeweken: [],
};

const STANDEN: Readonly<Record<Verhouding, StatusValue>> = {
    geregeld: status('done', 'Al geregeld'),
    open: status('open', 'Nog te regelen'),
    aanvullen: status('partial', 'Aan te vullen'),
    nieuw: status('missing', 'Nieuw gevraagd'),
};

/** What does not count in the minimum is marked; and what only starts to count. */
function weight(niveau: Niveau, eigenNiveau: Niveau | undefined) {
    if (niveau === 'bijlage') {
        return remark('uit de bijlage, telt niet mee in het minimum');
    }
    if (niveau === 'advies') {
        return remark('advies');
    }
    return eigenNiveau && !isVereist(eigenNiveau) ? remark('telt nu nog niet mee in het minimum') : undefined;
}

function otherFindings({ meldingen }: ProfielVergelijking): Section {
    return section('verder', 'Wat er verder speelt', [
        paragraph('Ook dit is dan van belang:'),
        ...meldingen.map((melding) => notice('information', plainText(berichtOf(melding)))),
    ]);
}

import type { Beoordeling, EisStatus } from '@samenwerking/language';
import { isGeregeld, isVereist, voortgangOf } from '@samenwerking/language';
import { notice, paragraph, section, status, table } from '../build.js';
import type { Block, CountsFigure, PhasesFigure, Progress, ProgressFigure, Section } from '../tree.js';
import { dringend, PUNT_COLUMNS } from './aandacht.js';
import type { Subject } from './context.js';
import { stapLink } from './proces.js';
import { capitalised, count, eisStatus, FASEN, inThemaOrder } from './words.js';

export const HONDERD_PROCENT = '100 % betekent: het minimum is compleet.';

/** What a director wants to know first: where we are, how far, what is next and what is late. */
export function samenvatting(context: Subject): Section {
    const { beoordeling } = context;
    return inHetKort(
        context,
        ...stand(beoordeling),
        phases(beoordeling),
        progress(beoordeling),
        counts(beoordeling),
        next(beoordeling),
        table('Te laat of bijna verlopen', PUNT_COLUMNS, [{ rows: dringend(context) }]),
    );
}

/** What someone should know who reads nothing else; first of all whether something could not be read. */
export function inHetKort(context: Subject, ...blocks: readonly (Block | undefined)[]): Section {
    return section('samenvatting', 'Samenvatting', [...vooraf(context), ...blocks]);
}

/** Said first: what is not in the report, since it cannot be read or not everybody may, and by what it is judged. */
export function vooraf({ textErrors, describedTwice = [], isOpenbaar }: Subject): Block[] {
    const twice = describedTwice.map((sentence) => notice('warning', `Let op: ${sentence}`));
    return [...unreadable(textErrors), ...twice, ...(isOpenbaar ? [OPENBAAR] : [])];
}

/** Said of every report that everybody may read. */
export const OPENBAAR = notice(
    'information',
    'Dit is de openbare versie: zonder gegevens van personen, zonder teksten en zonder documenten.',
);

function unreadable(textErrors: number): Block[] {
    return textErrors === 0
        ? []
        : [
              notice(
                  'warning',
                  `Let op: in het bestand ${textErrors === 1 ? 'staat nog 1 fout' : `staan nog ${textErrors} fouten`}. ` +
                      'Wat daar staat, telt in dit rapport niet mee. Herstel de fouten eerst.',
              ),
          ];
}

/** The phase, and how much of the minimum is settled, in a sentence. */
export function stand({ fase, profiel, voortgang, feiten, norm }: Beoordeling): Block[] {
    if (!profiel) {
        const geschat = feiten.verkenning.eersteInschatting;
        const inschatting = geschat && (norm.profielen.get(geschat.naam)?.titel ?? geschat.naam);
        return [
            paragraph(
                `De samenwerking is in de fase ${fase}. Er is nog geen profiel gekozen; ` +
                    'daarom worden er nog geen afspraken gevraagd.' +
                    (inschatting ? ` De eerste inschatting is: ${inschatting}.` : ''),
            ),
        ];
    }
    if (voortgang.vereist === 0) {
        return [
            paragraph(
                `De samenwerking is in de fase ${fase}. Het profiel ${profiel.titel} vraagt geen vaste afspraken` +
                    `${profiel.toetsing ? '' : ' en kent geen toetsing'}.`,
            ),
        ];
    }
    const { vereist, geregeld } = voortgang;
    const zijn = geregeld === 1 ? 'is' : 'zijn';
    const geregeldeAfspraken =
        geregeld === vereist
            ? `Alle ${vereist} afspraken die het profiel ‘${profiel.titel}’ minimaal vraagt, zijn geregeld.`
            : `Van de ${vereist} afspraken die het profiel ‘${profiel.titel}’ minimaal vraagt, ${zijn} er ${geregeld} geregeld.`;
    return [paragraph(`De samenwerking is in de fase ${fase}. ${geregeldeAfspraken}`)];
}

/** The line of phases, with the steps of each. */
function phases({ fase, profiel, stappen }: Beoordeling): PhasesFigure {
    const current = FASEN.indexOf(fase);
    return {
        kind: 'phases',
        title: 'Fasen en stappen',
        items: FASEN.map((naam, index) => ({
            label: capitalised(naam),
            state:
                naam === 'uitwerken' && profiel?.toetsing === false
                    ? 'none'
                    : index < current
                      ? 'past'
                      : index === current
                        ? 'current'
                        : 'future',
            steps: stappen.filter((stap) => stap.fase === naam).map(stapLink),
        })),
    };
}

/** How much of the minimum is settled, as a whole and by theme. */
export function progress({ eisen, voortgang }: Beoordeling): ProgressFigure | undefined {
    const vereist = eisen.filter(({ niveau }) => isVereist(niveau));
    const parts = inThemaOrder(vereist.map(({ thema }) => thema)).map((thema): Progress => {
        const deel = voortgangOf(vereist.filter((eis) => eis.thema === thema));
        return { label: capitalised(thema), value: deel.geregeld, total: deel.vereist };
    });
    return voortgang.vereist === 0
        ? undefined
        : {
              kind: 'progress',
              title: 'Voortgang',
              whole: { label: 'Afspraken geregeld', value: voortgang.geregeld, total: voortgang.vereist },
              parts,
              explanation: HONDERD_PROCENT,
          };
}

const OPEN: readonly EisStatus[] = ['onvolledig', 'ontbreekt', 'verlopen'];

/** How many agreements of the minimum have each status. */
export function counts({ eisen, meldingen }: Beoordeling): CountsFigure | undefined {
    const vereist = eisen.filter(({ niveau }) => isVereist(niveau));
    const perStatus = (statussen: readonly EisStatus[]) =>
        statussen.map((naam) => ({
            status: eisStatus(naam),
            count: vereist.filter((eis) => eis.status === naam).length,
        }));
    const geregeld = new Set(vereist.filter(({ status }) => isGeregeld(status)).map(({ eis }) => eis));
    const verloopt = meldingen.filter(
        ({ code, gegevens }) => code === 'afspraak-verloopt' && geregeld.has(gegevens.eis ?? ''),
    ).length;
    return vereist.length === 0
        ? undefined
        : {
              kind: 'counts',
              title: 'Afspraken naar status',
              items: [
                  ...perStatus(['gereed', 'afgeweken']),
                  // A part of what is settled, that stands there already.
                  { status: status('soon', 'Waarvan verloopt binnenkort'), count: verloopt },
                  ...perStatus(OPEN),
              ],
          };
}

/** The step whose turn it is. */
export function next({ stappen }: Beoordeling): Block | undefined {
    const openstaand = stappen.filter((stap) => stap.status === 'open' || stap.status === 'bezig');
    const [first, ...rest] = openstaand;
    if (!first) {
        return stappen.length > 0 ? notice('good', 'Alle stappen zijn doorlopen.') : undefined;
    }
    const daarna =
        rest.length === 0
            ? ''
            : ` Daarna ${rest.length === 1 ? 'volgt' : 'volgen'} nog ${count(rest.length, 'stap', 'stappen')}.`;
    return notice(
        'information',
        `Eerst aan de beurt: stap ${first.nummer}, ${first.titel}${/[.?!]$/.test(first.titel) ? '' : '.'}${daarna}`,
    );
}

import {
    formatDatum,
    type Toen,
    type Verandering,
    type VeranderingSoort,
    veranderingenSinds,
} from '@samenwerking/language';
import { notice, paragraph, section } from '../build.js';
import type { Block, Section } from '../tree.js';
import { plainText } from '../user-text.js';
import type { Subject } from './context.js';
import { gebeurtenissen, veranderingenTable } from './veranderingen.js';
import { count, enumerate } from './words.js';

/** What changed since an earlier revision; undefined where the report is not compared with one. */
export function gewijzigd(subject: Subject): Section | undefined {
    const { toen } = subject;
    return (
        toen && section('gewijzigd', sindsTitel(toen), [paragraph(vergelekenMet(toen, subject)), ...blocks(subject)])
    );
}

/** What is different from that time; undefined where the samenwerking was not there then. */
export function veranderingenVan({ toen, beoordeling, lookup }: Subject): readonly Verandering[] | undefined {
    const vroeger = toen?.samenwerkingen.get(beoordeling.id);
    return toen && vroeger
        ? veranderingenSinds({ beoordeling: vroeger.beoordeling, lookup: toen.lookup }, { beoordeling, lookup })
        : undefined;
}

export function sindsTitel({ datum }: Toen): string {
    return `Gewijzigd sinds ${formatDatum(datum)}`;
}

const CIJFERS = 10;

/** With which revision a report is compared, and on which day both are judged where that is not its own. */
export function vergelekenMet({ revisie, datum }: Toen, { beoordeling }: Subject): string {
    const { peildatum } = beoordeling;
    const commit = revisie?.commit.slice(0, CIJFERS) ?? '';
    const naam =
        revisie && !revisie.commit.startsWith(revisie.naam) ? `‘${plainText(revisie.naam)}’ (${commit})` : commit;
    const dagen = revisie?.gemaaktOp
        ? `${formatDatum(revisie.gemaaktOp)}, de laatste tot en met ${formatDatum(datum)}`
        : formatDatum(datum);
    const stand = revisie ? `revisie ${naam} van ${dagen}` : `de stand van ${formatDatum(datum)}`;
    const dag = datum > peildatum ? ` Beide zijn bekeken zoals ze op ${formatDatum(peildatum)} stonden.` : '';
    return `Vergeleken met ${stand}.${dag}`;
}

function blocks(subject: Subject): (Block | undefined)[] {
    const veranderingen = veranderingenVan(subject);
    if (!veranderingen) {
        return [notice('information', 'Deze samenwerking was er toen nog niet.')];
    }
    if (veranderingen.length === 0) {
        return [onleesbaar(subject), notice('good', nietsGewijzigd(subject))];
    }
    return [onleesbaar(subject), inHetKort(veranderingen), veranderingenTable(veranderingen, subject)];
}

function nietsGewijzigd({ isOpenbaar }: Subject): string {
    return isOpenbaar ? 'Aan wat openbaar is, is sindsdien niets gewijzigd.' : 'Sindsdien is er niets gewijzigd.';
}

/** What could not be read then, seems to be new now. */
function onleesbaar({ toen, beoordeling }: Subject): Block | undefined {
    const fouten = toen?.samenwerkingen.get(beoordeling.id)?.textErrors ?? 0;
    return fouten === 0
        ? undefined
        : notice(
              'warning',
              `Let op: in de tekst van toen ${fouten === 1 ? 'stond 1 fout' : `stonden ${fouten} fouten`}. ` +
                  'Wat daar stond, telde niet mee, en kan hieronder nieuw lijken.',
          );
}

/** Agrees with the table below it: every row counts once. */
function inHetKort(veranderingen: readonly Verandering[]): Block {
    const wat = gebeurtenissen(veranderingen).map(([woorden, aantal]) => `${aantal} ${woorden}`);
    const { datums, teksten } = telling(veranderingen);
    const anders = [
        ...(datums > 0 ? [`${count(datums, 'datum', 'datums')} gewijzigd`] : []),
        ...(teksten > 0 ? [`${count(teksten, 'tekst', 'teksten')} gewijzigd`] : []),
    ];
    return paragraph(
        `In het kort: ${count(veranderingen.length, 'wijziging', 'wijzigingen')} (${wat.join('; ')}).` +
            (anders.length > 0 ? ` Daarin: ${enumerate(anders)}.` : ''),
    );
}

/** How many agreements are new, settled, no longer settled or expired, and how many dates and texts are others. */
export function telling(veranderingen: readonly Verandering[]) {
    const afspraken = veranderingen.filter(({ onderdeel }) => onderdeel === 'afspraak');
    const met = (soort: VeranderingSoort) => afspraken.filter(({ soorten }) => soorten.includes(soort)).length;
    const gebleven = veranderingen.filter(({ soorten }) => !soorten.includes('nieuw'));
    return {
        nieuw: met('nieuw'),
        geregeld: met('geregeld'),
        heropend: met('heropend'),
        verlopen: met('verlopen'),
        datums: gebleven.reduce((sum, { datums }) => sum + datums.length, 0),
        teksten: gebleven.reduce((sum, { teksten }) => sum + teksten.length, 0),
    };
}

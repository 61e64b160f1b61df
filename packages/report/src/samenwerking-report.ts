import type { Verwijzing } from '@samenwerking/language';
import { betrokkenRegios } from '@samenwerking/language';
import { date, definition, text } from './build.js';
import { inertData } from './inert.js';
import { isOpenbareSectie } from './openbaar.js';
import { organisatieNaam, type Subject } from './sections/context.js';
import { eigenPlaats } from './sections/plaatsen.js';
import { laatsteGoLive } from './sections/uitvoering.js';
import { capitalised, enumerate } from './sections/words.js';
import type { Definition, Report, Section } from './tree.js';
import { plainText } from './user-text.js';

/** What one kind of report holds. */
interface Content extends Pick<Report, 'kind' | 'label' | 'moments'> {
    readonly summary: Section;
    /** Undefined where there is nothing to tell. */
    readonly sections: readonly (Section | undefined)[];
}

/**
 * A report on one samenwerking: who it is about stands at its head. A report decides nothing itself: it shows what the
 * Beoordeling knows. The same Beoordeling and lookup give the same report.
 */
export function samenwerkingReport(context: Subject, { sections, ...content }: Content): Report {
    const { beoordeling } = context;
    return inertData<Report>({
        ...content,
        title: plainText(beoordeling.titel),
        subtitle: parties(context),
        peildatum: beoordeling.peildatum,
        vertrouwelijkheid: capitalised(beoordeling.feiten.vertrouwelijkheid?.waarde ?? 'intern'),
        meta: meta(context),
        plaats: eigenPlaats(beoordeling),
        sections: sections
            .filter((section) => section !== undefined)
            .filter((section) => !context.isOpenbaar || isOpenbareSectie(section)),
    });
}

/** Who works together, in one line; of many regions only the one that speaks for all is named. */
function parties(context: Subject): string | undefined {
    const { feiten } = context.beoordeling;
    const named = (verwijzing: Verwijzing) => plainText(organisatieNaam(verwijzing, context));
    const regios = betrokkenRegios(feiten);
    const [first] = regios;
    const others = regios.length - 1;
    const regioSide =
        first && others > 1
            ? `${named(first)}${feiten.adoptieregio ? ' (adoptieregio)' : ''} en ${others} andere veiligheidsregio’s`
            : enumerate(regios.map(named));
    const sides = [enumerate(feiten.partners.map(named)), regioSide].filter((side) => side !== '');
    return sides.length > 0 ? sides.join(' met ') : undefined;
}

function meta({ beoordeling, lookup }: Subject): Definition[] {
    const { profiel, fase, feiten, peildatum } = beoordeling;
    const base = feiten.neemtOver?.id === undefined ? undefined : lookup.samenwerking(feiten.neemtOver.id);
    const goLive = laatsteGoLive(beoordeling);
    return [
        definition('Profiel', text(profiel?.titel ?? feiten.profiel?.profiel.naam ?? 'Nog niet gekozen')),
        ...(base ? [definition('Neemt over van', text(base.titel ?? base.naam))] : []),
        definition('Fase', text(capitalised(fase))),
        definition('Go-live', goLive ?? text('Nog niet gepland')),
        definition('Peildatum', date(peildatum)),
        definition('Vertrouwelijkheid', text(capitalised(feiten.vertrouwelijkheid?.waarde ?? 'intern'))),
    ];
}

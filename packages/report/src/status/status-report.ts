import type { Beoordeling, Lookup, Verwijzing } from '@samenwerking/language';
import { betrokkenRegios } from '@samenwerking/language';
import { date, definition, text } from '../build.js';
import { inertData } from '../inert.js';
import type { Definition, Report } from '../tree.js';
import { plainText } from '../user-text.js';
import { aandacht } from './aandacht.js';
import { afspraken, overigeAfspraken } from './afspraken.js';
import { checklist } from './checklist.js';
import { organisatieNaam, type Subject } from './context.js';
import { leeswijzer } from './leeswijzer.js';
import { partijen } from './partijen.js';
import { eigenPlaats } from './plaatsen.js';
import { planVanAanpak, toetsing } from './planning.js';
import { processchema, stappen } from './proces.js';
import { samenvatting } from './samenvatting.js';
import { techniek } from './techniek.js';
import { evaluaties, goLives } from './uitvoering.js';
import { verkenning } from './verkenning.js';
import { capitalised, enumerate } from './words.js';

/**
 * The whole state of one samenwerking: everything that its Beoordeling knows. The report decides nothing itself; the
 * `lookup` only gives the names behind references.
 *
 * Mistakes in the text of its file (`textErrors`) are said first: what stands there is not in the report.
 * The same Beoordeling and lookup give the same report.
 */
export function statusReport(beoordeling: Beoordeling, lookup: Lookup, textErrors = 0): Report {
    const context: Subject = { beoordeling, lookup, textErrors };
    const sections = [
        aandacht(context),
        processchema(context),
        stappen(context),
        checklist(context),
        afspraken(context),
        overigeAfspraken(context),
        techniek(context),
        planVanAanpak(context),
        toetsing(context),
        goLives(context),
        evaluaties(context),
        partijen(context),
        verkenning(context),
        leeswijzer(context),
    ];
    return inertData<Report>({
        kind: 'status',
        label: 'Statusrapport',
        title: plainText(beoordeling.titel),
        subtitle: parties(context),
        peildatum: beoordeling.peildatum,
        vertrouwelijkheid: capitalised(beoordeling.feiten.vertrouwelijkheid?.waarde ?? 'intern'),
        meta: meta(context),
        summary: samenvatting(context),
        plaats: eigenPlaats(beoordeling),
        sections: sections.filter((section) => section !== undefined),
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
    return [
        definition('Profiel', text(profiel?.titel ?? feiten.profiel?.profiel.naam ?? 'Nog niet gekozen')),
        ...(base ? [definition('Neemt over van', text(base.titel ?? base.naam))] : []),
        definition('Fase', text(capitalised(fase))),
        definition('Peildatum', date(peildatum)),
        definition('Vertrouwelijkheid', text(capitalised(feiten.vertrouwelijkheid?.waarde ?? 'intern'))),
    ];
}

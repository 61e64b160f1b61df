import { URI } from 'langium';
import { formatDatum } from '../feiten/datum.js';
import { skeletText } from '../messages/skelet.js';
import { isBuiltin } from '../workspace/builtin.js';
import type { SkeletGegevens } from './gegevens.js';
import { blok, type Regels, tekstwaarde, uitleg } from './regels.js';
import { bijStap } from './stap.js';

/** A new partner, with what is to be recorded of it; one that exists has that already. */
export function partnerBlok({ partner, inhoud }: SkeletGegevens): Regels {
    return partner?.isNieuw
        ? blok(
              `crisispartner ${partner.naam} ${tekstwaarde(partner.titel)}`,
              uitleg(...skeletText.organisatie),
              ...inhoud.partnerContacten,
          )
        : [];
}

/** How to record the same of the region that speaks for all, unless the workspace has begun with it. */
export function regioUitleg({ eersteRegio }: SkeletGegevens): Regels {
    return eersteRegio && isBuiltin(URI.parse(eersteRegio.uri)) ? uitleg(...skeletText.regio(eersteRegio.naam)) : [];
}

/** Who takes part (stap 1), and who may read it. */
export function deelnemers(gegevens: SkeletGegevens): Regels[] {
    const { norm, partner, regios, eersteRegio, peildatum, inhoud } = gegevens;
    const betrokken = regios.filter((regio) => regio !== eersteRegio).map(({ naam }) => naam);
    const toelichting =
        betrokken.length > 0
            ? skeletText.meerRegios(formatDatum(peildatum))
            : eersteRegio
              ? skeletText.eenRegio
              : skeletText.geenRegio;
    return [
        [
            ...bijStap(norm, 1, ...(partner ? [] : skeletText.geenPartner)),
            ...(partner ? [`partner: ${partner.naam}`] : []),
            ...uitleg(...toelichting),
            ...(eersteRegio ? [`${betrokken.length > 0 ? 'adoptieregio' : 'regio'}: ${eersteRegio.naam}`] : []),
            ...(betrokken.length > 0 ? [`betrokken: ${betrokken.join(', ')}`] : []),
        ],
        [...uitleg(...skeletText.vertrouwelijkheid), `vertrouwelijkheid: ${inhoud.vertrouwelijkheid ?? 'intern'}`],
    ];
}

/** What was found, estimated and talked about (stap 2 to 4). */
export function verkenning({ norm, profiel, peildatum }: SkeletGegevens): Regels {
    const datum = formatDatum(peildatum);
    return blok(
        'verkenning',
        bijStap(norm, 2, ...skeletText.watErIs(datum)),
        bijStap(norm, 3, ...skeletText.eersteInschatting(profiel?.naam)),
        bijStap(norm, 4, ...skeletText.gesprekken(datum, norm.vragen[0]?.naam)),
    );
}

/** The choice of the profile (stap 5). It is no final one yet: that has a date and a motivering. */
export function profielkeuze({ norm, profiel, regios }: SkeletGegevens): Regels {
    if (!profiel) {
        return bijStap(norm, 5, ...skeletText.geenProfiel([...norm.profielen.keys()]));
    }
    return [...bijStap(norm, 5), ...blok(`profiel: ${profiel.naam}`, uitleg(...skeletText.keuze(regios.length > 1)))];
}

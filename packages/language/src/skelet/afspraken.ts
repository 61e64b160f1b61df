import { isVereist } from '../assessment/beoordeling.js';
import type { Eisregel, Norm, NormProfiel } from '../assessment/norm.js';
import { isInformatiemanager, TECHNIEK } from '../assessment/techniek-meldingen.js';
import { skeletText } from '../messages/skelet.js';
import type { SkeletGegevens } from './gegevens.js';
import { blok, type Regels, uitleg } from './regels.js';
import { bijStap } from './stap.js';

/** The themes that the language has a block for, in the order of stap 6. */
export const THEMAS = ['proces', 'organisatie', 'mens', TECHNIEK];

/** What is to be agreed (stap 6 and 7): a block for each theme in which the profile asks something, or all is known. */
export function afspraken(gegevens: SkeletGegevens): Regels[] {
    const { norm, profiel, inhoud } = gegevens;
    if (!profiel) {
        return [];
    }
    const ingevuld = new Set(inhoud.afspraken.map(({ eis }) => eis));
    const openRegels = profiel.regels.filter(({ eis }) => !ingevuld.has(eis));
    const perThema = Map.groupBy(openRegels, ({ eis }) => norm.eisen.get(eis)?.thema);
    const blokken = THEMAS.flatMap((thema) => {
        const groepen = [
            ...inhoud.afspraken.filter((afspraak) => afspraak.thema === thema).map(({ regels }) => regels),
            gevraagd(perThema.get(thema) ?? [], norm, profiel),
            ...(thema === TECHNIEK ? accounts(profiel, gegevens) : []),
        ];
        return groepen.some((groep) => groep.length > 0) ? [blok(thema, ...groepen)] : [];
    });
    const [eerste, ...andere] = blokken;
    return eerste
        ? [
              [...bijStap(norm, 6, ...skeletText.afspraken), ...eerste],
              ...andere,
              bijStap(norm, 7, ...skeletText.controle),
          ]
        : [uitleg(...skeletText.geenAfspraken)];
}

/** Names what the profile asks: the minimum line by line, and what else it mentions. */
function gevraagd(regels: readonly Eisregel[], { eisen }: Norm, profiel: NormProfiel): Regels {
    const nodig = regels.filter(({ niveau }) => isVereist(niveau));
    const verder = regels.filter(({ niveau }) => !isVereist(niveau));
    return uitleg(
        ...(nodig.length > 0 ? [skeletText.nodig(profiel.naam)] : []),
        ...nodig.map(({ eis }) => skeletText.eis(eis, eisen.get(eis)?.titel ?? eis)),
        ...(verder.length > 0 ? [skeletText.ookGenoemd(verder.map(({ eis }) => eis))] : []),
    );
}

/** System and accounts: whoever of the partner has to have an account according to the profile, has one. */
function accounts({ accounts: rechten }: NormProfiel, gegevens: SkeletGegevens): Regels[] {
    if (rechten === undefined) {
        return [];
    }
    const contacten = gegevens.isVoorstel ? (gegevens.partner?.contacten.filter(isInformatiemanager) ?? []) : [];
    const [eerste, ...andere] = contacten.map(({ naam }) =>
        blok(`account ${naamBij(naam, gegevens)}`, [`rechten: ${rechten}`]),
    );
    return [
        uitleg(...skeletText.systeem),
        ...(eerste
            ? [[...uitleg(...skeletText.accounts), ...eerste], ...andere]
            : [uitleg(...skeletText.geenAccounts)]),
    ];
}

/** A contact of the partner as the samenwerking has to write it: one of a region may have the same name. */
function naamBij(contact: string, { partner, regios }: SkeletGegevens): string {
    const isMeerduidig = regios.some(({ contacten }) => contacten.some(({ naam }) => naam === contact));
    return isMeerduidig && partner ? `${partner.naam}.${contact}` : contact;
}

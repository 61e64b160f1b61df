import type { Aspect, Eisenlijst, Norm, Processchemaregel, Stap } from '../generated/ast.js';
import { idOf } from '../references/ids.js';
import type { Id } from './basis.js';
import type { EisAspect, EisregelFeiten, Niveau, NormFeiten, StapFeiten } from './norm.js';
import { verklaring, verwijzing } from './places.js';

const THEMAS = ['proces', 'organisatie', 'mens', 'techniek'] as const;

export function normFeiten(norm: Norm, uri: string): NormFeiten {
    return {
        ...verklaring(norm),
        id: idOf(norm) as Id,
        uri,
        naam: norm.name ?? '',
        titel: norm.titel,
        breidtUit: verwijzing(norm.breidtUit),
        versie: norm.versie,
        eisen: norm.eisen.map((eis) => ({
            ...verklaring(eis),
            naam: eis.name ?? '',
            titel: eis.titel,
            thema: THEMAS.find((thema) => thema === eis.thema),
            bron: eis.bron,
            toelichting: eis.toelichting,
            product: eis.product === 'document' || eis.product === 'systeem' ? eis.product : undefined,
            aspecten: eis.aspecten.map(eisAspect),
        })),
        profielen: norm.profielen.map((profiel) => ({
            ...verklaring(profiel),
            naam: profiel.name ?? '',
            titel: profiel.titel,
            toetsing: profiel.toetsing !== 'nee',
            trede: profiel.trede,
            accounts: profiel.accounts,
            bron: profiel.bron,
            toelichting: profiel.toelichting,
            regels: profiel.lijsten.flatMap(eisregels),
        })),
        vragen: norm.vragen.map((vraag) => ({
            ...verklaring(vraag),
            naam: vraag.name ?? '',
            titel: vraag.titel,
            beidePartijen: vraag.kenmerk === 'beide-partijen',
        })),
        stappen: norm.stappen.map(stapFeiten),
        processchema: norm.processchema.map(stapFeiten),
        aanvullingen: norm.aanvullingen.flatMap((aanvulling) =>
            aanvulling.doel
                ? [
                      {
                          ...verklaring(aanvulling, 'doel'),
                          doel: verwijzing(aanvulling.doel),
                          aspecten: aanvulling.aspecten.map(eisAspect),
                          regels: aanvulling.lijsten.flatMap(eisregels),
                      },
                  ]
                : [],
        ),
    };
}

function eisAspect(aspect: Aspect): EisAspect {
    return {
        ...verklaring(aspect),
        naam: aspect.name ?? '',
        titel: aspect.titel,
        vraagtContact: aspect.soort === 'contact',
    };
}

function eisregels(lijst: Eisenlijst): EisregelFeiten[] {
    return lijst.regels.map((regel) => ({
        ...verklaring(regel, 'eis'),
        niveau: lijst.niveau as Niveau,
        eis: verwijzing(regel.eis),
        label: regel.label,
        aspecten: regel.aspecten.map(({ aspecten }) => aspecten.map((aspect) => verwijzing(aspect))),
    }));
}

/** What a step of a norm says, or a line of its processchema. */
export function stapFeiten(stap: Stap | Processchemaregel): StapFeiten {
    return {
        ...verklaring(stap, 'nummer'),
        nummer: stap.nummer ?? 0,
        titel: stap.titel,
        fase: stap.fase ?? '',
        bron: stap.bron,
        toelichting: stap.toelichting,
        tip: 'tip' in stap ? stap.tip : undefined,
    };
}

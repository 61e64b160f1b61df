import type { Verandering, Verschil } from '@samenwerking/language';
import type { Subject } from '../sections/context.js';
import { veranderingenVan } from '../sections/gewijzigd.js';

/** What changed of a samenwerking since an earlier revision, for programs; nothing where it is not compared with one. */
export function gewijzigdData(subject: Subject) {
    const { toen } = subject;
    if (!toen) {
        return {};
    }
    const veranderingen = veranderingenVan(subject);
    return {
        gewijzigd: {
            sinds: { datum: toen.datum, revisie: toen.revisie?.naam ?? null, commit: toen.revisie?.commit ?? null },
            isNieuw: veranderingen === undefined,
            veranderingen: (veranderingen ?? []).map(veranderingData),
        },
    };
}

function veranderingData({ onderdeel, naam, titel, soorten, stand, datums, keuzes, teksten }: Verandering) {
    return {
        onderdeel,
        naam,
        titel,
        soorten,
        stand: stand ? { van: stand.van ?? null, naar: stand.naar ?? null } : null,
        datums: datums.map(verschilData),
        keuzes: keuzes.map(verschilData),
        teksten: teksten.map(({ sleutel, aard }) => ({ sleutel, aard })),
    };
}

function verschilData({ sleutel, van, naar }: Verschil<string>) {
    return { sleutel, van: van ?? null, naar: naar ?? null };
}

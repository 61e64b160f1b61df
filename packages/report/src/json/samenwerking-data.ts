import type { Beoordeling } from '@samenwerking/language';

/** What was decided on a samenwerking, for programs. */
export function samenwerkingData(beoordeling: Beoordeling) {
    const { naam, titel, profiel, fase, voortgang, eisen, stappen, processchema } = beoordeling;
    return {
        naam,
        titel,
        profiel: profiel?.naam ?? null,
        fase,
        voortgang: { vereist: voortgang.vereist, geregeld: voortgang.geregeld, gereed: voortgang.gereed },
        checklist: eisen.map(({ eis, thema, niveau, label, status, gemist }) => ({
            eis,
            thema,
            niveau,
            label,
            status,
            ontbreekt: gemist.flatMap(({ sleutels }) => sleutels),
        })),
        stappen: stappen.map(({ nummer, status }) => ({ nummer, status })),
        processchema: processchema.map(({ nummer, status }) => ({ nummer, status })),
    };
}

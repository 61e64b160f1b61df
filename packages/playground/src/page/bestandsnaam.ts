const ENDING = '.samenwerking';

/** A name that no other file has: `plan.samenwerking`, `plan-2.samenwerking`. */
export function vrijeBestandsnaam(naam: string, isBezet: (naam: string) => boolean): string {
    const stam = naam.endsWith(ENDING) ? naam.slice(0, -ENDING.length) : naam;
    let vrij = stam + ENDING;
    for (let nummer = 2; isBezet(vrij); nummer++) {
        vrij = `${stam}-${nummer}${ENDING}`;
    }
    return vrij;
}

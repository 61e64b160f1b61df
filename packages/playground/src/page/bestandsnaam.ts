/** How the name of every file with a samenwerking ends. */
export const ENDING = '.samenwerking';

/** What no system takes in the name of a file, or what would hide it. */
const IMPOSSIBLE = /[\\/:*?"<>|]|\p{Cc}|^\./u;

/** True for what can be the name of a file anywhere. */
export function isBestandsnaam(naam: string): boolean {
    return !IMPOSSIBLE.test(naam);
}

/** The name without the folder that the file is in. */
export function zonderMap(naam: string): string {
    return naam.slice(naam.lastIndexOf('/') + 1);
}

/** A name that no other file has: `plan.samenwerking`, `plan-2.samenwerking`. */
export function vrijeBestandsnaam(naam: string, isBezet: (naam: string) => boolean): string {
    const stam = naam.endsWith(ENDING) ? naam.slice(0, -ENDING.length) : naam;
    let vrij = stam + ENDING;
    for (let nummer = 2; isBezet(vrij); nummer++) {
        vrij = `${stam}-${nummer}${ENDING}`;
    }
    return vrij;
}

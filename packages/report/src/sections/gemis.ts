import type { EisBeoordeling, Norm } from '@samenwerking/language';

/** What an agreement still has to say, in the words of the norm. */
export function gemistInWords({ eis, gemist }: EisBeoordeling, norm: Norm): string[] {
    const aspecten = norm.eisen.get(eis)?.aspecten ?? [];
    const words = (sleutel: string) =>
        aspecten.find(({ naam }) => naam === sleutel)?.titel ?? OWN_KEYS.get(sleutel) ?? sleutel;
    return gemist.map(({ sleutels, reden }) => {
        const vraag = sleutels.map(words).join(' Of: ');
        return reden === 'plaatshouder' ? `${vraag} (er staat nog een plaatshouder)` : vraag;
    });
}

const OWN_KEYS: ReadonlyMap<string, string> = new Map([
    ['status', 'De status van de afspraak.'],
    ['tekst', 'De tekst van de afspraak.'],
    ['motivering', 'De motivering van de afwijking.'],
]);

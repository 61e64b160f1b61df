/** An example: its files, of which the first is shown. */
export interface Voorbeeld {
    readonly titel: string;
    readonly uitleg: string;
    readonly bestanden: readonly [string, ...string[]];
}

const MARITIEM = [
    'wadden-en-noordzee',
    'organisaties/maritiem-coordinatiecentrum',
    'organisaties/veiligheidsregio-noord-holland-noord',
] as const;

/** Those in the folder `examples`, each with the organisations and norms that it names. */
export const voorbeelden: readonly Voorbeeld[] = [
    {
        titel: 'Waterschap De Zilveren Linge',
        uitleg: 'halverwege: deels gereed, deels concept, deels nog leeg',
        bestanden: [
            'zilveren-linge',
            'organisaties/waterschap-de-zilveren-linge',
            'organisaties/veiligheidsregio-gelderland-zuid',
        ],
    },
    {
        titel: 'Netbeheer Laagland',
        uitleg: 'net begonnen',
        bestanden: ['netbeheer-laagland', 'organisaties/netbeheer-laagland'],
    },
    {
        titel: 'Drinkwaterbedrijf Veluwebron',
        uitleg: 'compleet en getoetst, vlak voor de go-live',
        bestanden: [
            'veluwebron',
            'organisaties/drinkwaterbedrijf-veluwebron',
            'organisaties/veiligheidsregio-noord-en-oost-gelderland',
        ],
    },
    {
        titel: 'Spoorbeheer Grensland',
        uitleg: 'volgens een eigen norm, die nog twee dingen vraagt',
        bestanden: [
            'spoor-grensland',
            'organisaties/spoorbeheer-grensland',
            'organisaties/veiligheidsregio-twente',
            'normen/twente',
            'normen/oost',
        ],
    },
    {
        titel: 'Maritiem Coördinatiecentrum',
        uitleg: 'met acht regio’s, live, geëvalueerd en compleet',
        bestanden: MARITIEM,
    },
    {
        titel: 'Maritiem Coördinatiecentrum in Fryslân',
        uitleg: 'een regio die de afspraken overneemt en aanvult',
        bestanden: ['wadden-en-noordzee-fryslan', 'organisaties/veiligheidsregio-fryslan', ...MARITIEM],
    },
];

const FOLDER = '../../../examples/';
const texts = import.meta.glob<string>('../../../examples/**/*.samenwerking', { import: 'default' });

/** The files of an example, by name with their texts. */
export async function textsOf({ bestanden }: Voorbeeld): Promise<(readonly [naam: string, tekst: string])[]> {
    return await Promise.all(
        bestanden.map(async (pad) => {
            const file = `${pad}.samenwerking`;
            const load = texts[FOLDER + file];
            if (!load) {
                throw new Error(`There is no example ${file}.`);
            }
            return [file.replace(/^.*\//, ''), await load()] as const;
        }),
    );
}

// Files with names in common, so that they lead to each other, stand there twice, or lead nowhere.
import fc from 'fast-check';

export const pick = (...words: string[]) => fc.constantFrom(...words);
const partner = pick('linge', 'maas');
const samenwerking = pick('alfa', 'beta', 'gamma');
export const norm = pick('eigen', 'streng', 'stappenplan');
const contact = pick('jansen', 'bakker', 'utrecht.jansen', 'linge.bakker', 'nergens');

const line = (key: string, value: fc.Arbitrary<string>) =>
    fc.oneof(
        fc.constant(''),
        value.map((written) => `${key}: ${written}`),
    );
const contacts = fc.subarray(['contact jansen "J. Jansen" { telefoon: "1" }', 'contact bakker { organisatie: maas }']);

const blocks = fc.oneof(
    fc.tuple(partner, contacts).map(([naam, inside]) => `crisispartner ${naam} "P" { ${inside.join('\n')} }`),
    contacts.map((inside) => `veiligheidsregio utrecht { ${inside.join('\n')} }`),
    fc
        .tuple(
            samenwerking,
            contacts,
            line('partner', partner),
            line('regio', pick('utrecht', 'utrech')),
            line('neemt-over', samenwerking),
            line('volgens', norm),
            line('profiel', pick('structureel', 'stand-by', 'licht')),
            line('eigenaar', contact),
            pick('alarmering', 'oefening', 'alarmeering'),
        )
        .map(
            ([naam, inside, ...lines]) =>
                `samenwerking ${naam} "S" { ${[...inside, ...lines.slice(0, 5)].join('\n')}\n` +
                `proces { ${lines[6]} { status: gereed\ntekst: "Zo."\n${lines[5]} } } }`,
        ),
    fc
        .tuple(norm, line('breidt-uit', norm), pick('eis oefening "Oefening" { thema: proces }', ''))
        .map(([naam, base, eis]) => `norm ${naam} "N" { ${base}\n${eis}\nprofiel licht "Licht" { basis: oefening } }`),
    fc.constant('samenwerking { partner: linge'),
);

export const fileTexts = fc.array(blocks, { maxLength: 3 }).map((texts) => texts.join('\n'));

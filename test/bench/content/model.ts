import { type Block, type Entry, type ModelFile, tekst, woorden } from './entry.ts';
import { EISEN, PROFIELEN, REGIOS, ROLLEN, STATUSSEN } from './norm.ts';
import { Random } from './random.ts';

/** One file in so many holds a crisispartner with its contacts, which the files behind it refer to. */
const FILES_PER_PARTNER = 10;
/** One samenwerking in so many takes over the one before it. */
const TAKES_OVER = 12;
const CONTACTS = 6;
const ACTIVITIES = 8;
/** About what one activity comes to, in bytes. */
const ACTIVITY_SIZE = 230;

/** A folder of so many files of about 300 lines: partners, and samenwerkingen that refer to them. */
export function modelFolder(files: number): ModelFile[] {
    return Array.from({ length: files }, (_, index) =>
        index % FILES_PER_PARTNER === 0 ? partnerFile(index) : samenwerkingFile(index),
    );
}

/** A file by itself that has a partner in it, of about so many bytes. */
export function modelFile(bytes: number): ModelFile {
    const { entries } = samenwerkingFile(1);
    const [samenwerking] = entries as [Block];
    const random = new Random(bytes);
    const isPlan = ({ key }: Entry) => key === 'plan';
    const activities = Math.max(ACTIVITIES, Math.round((bytes - 9_000) / ACTIVITY_SIZE));
    const own = samenwerking.entries.map((entry) => (isPlan(entry) ? plan(random, 0, activities) : entry));
    return { naam: `bestand-${bytes}`, entries: [...partnerFile(0).entries, { ...samenwerking, entries: own }] };
}

function partnerFile(index: number): ModelFile {
    const random = new Random(index);
    const contacts = Array.from({ length: CONTACTS }, (_, contact) => ({
        key: 'contact',
        naam: contactName(index, contact),
        titel: random.zin(2),
        entries: [
            tekst('functie', random.zin(4)),
            woorden('rol', random.pick(ROLLEN)),
            tekst('telefoon', `000 000 0${contact} 00`),
            tekst('e-mail', `${contactName(index, contact)}@partner.example`),
        ],
    }));
    const texts = ['sector', 'kerntaken', 'ambities', 'verwachtingen'].map((key) => tekst(key, random.zin(25)));
    const partner = { key: 'crisispartner', naam: `partner-${index}`, titel: random.zin(3) };
    return { naam: `partner-${index}`, entries: [{ ...partner, entries: [...texts, ...contacts] }] };
}

function samenwerkingFile(index: number): ModelFile {
    const random = new Random(index);
    const partner = index - (index % FILES_PER_PARTNER);
    const takesOver = index % TAKES_OVER === 2 && (index - 1) % FILES_PER_PARTNER !== 0;
    const entries = [
        ...(takesOver ? [woorden('neemt-over', `samenwerking-${index - 1}`)] : []),
        woorden('partner', `partner-${partner}`),
        woorden('regio', random.pick(REGIOS)),
        woorden('vertrouwelijkheid', 'intern'),
        {
            key: 'profiel',
            naam: random.pick(PROFIELEN),
            entries: [tekst('motivering', random.zin(20)), woorden('gekozen-op', random.datum(2026))],
        },
        ...Object.entries(EISEN).map(([thema, eisen]) => ({
            key: thema,
            entries: Object.entries(eisen).map(([eis, aspecten]) => afspraak(random, partner, eis, aspecten)),
        })),
        plan(random, partner, ACTIVITIES),
    ];
    const samenwerking = { key: 'samenwerking', naam: `samenwerking-${index}`, titel: random.zin(5), entries };
    return { naam: `samenwerking-${index}`, entries: [samenwerking] };
}

function afspraak(random: Random, partner: number, eis: string, aspecten: readonly string[]): Block {
    return {
        key: eis,
        entries: [
            woorden('status', random.pick(STATUSSEN)),
            tekst('tekst', random.zin(40)),
            ...aspecten.map((aspect) => tekst(aspect, random.zin(12))),
            woorden('eigenaar', contactName(partner, random.below(CONTACTS))),
            woorden('vastgesteld-op', random.datum(2026)),
            woorden('geldig-tot', random.datum(2028)),
        ],
    };
}

function plan(random: Random, partner: number, activities: number): Block {
    return {
        key: 'plan',
        entries: [
            woorden('go-live', random.datum(2028)),
            ...Array.from({ length: activities }, (_, index) => ({
                key: 'activiteit',
                naam: `activiteit-${index}`,
                titel: random.zin(4),
                entries: [
                    ...(index > 0 ? [woorden('na', `activiteit-${random.below(index)}`)] : []),
                    woorden('van', random.datum(2027)),
                    woorden('doorlooptijd', `${1 + random.below(8)} weken`),
                    woorden('prioriteit', random.pick(['hoog', 'midden', 'laag'])),
                    woorden('eigenaar', contactName(partner, random.below(CONTACTS))),
                    woorden('status', random.pick(['open', 'bezig', 'gereed'])),
                ],
            })),
        ],
    };
}

function contactName(partner: number, contact: number): string {
    return `contact-${partner}-${contact}`;
}

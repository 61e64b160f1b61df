import { procesMessages } from '../../messages/proces-meldingen.js';
import { type Catalogue, example } from './entry.js';

/** The activities of the plan, and when they happen. */
export const planning = {
    'activiteit-zonder-planning': {
        titel: 'Een activiteit is niet gepland',
        ernst: [
            {
                wanneer: 'er is geen doorlooptijd of periode',
                geldt: ({ ontbreekt }) => ontbreekt === 'planning',
                ernst: 'W',
            },
            { wanneer: 'er is geen prioriteit', geldt: () => true, ernst: 'I' },
        ],
        bericht: procesMessages.activiteitZonderPlanning,
        betekenis:
            'Een plan laat pas zien of de go-live haalbaar is als van elke activiteit bekend is hoe lang zij duurt ' +
            'en wat voorgaat.',
        bron: 'stap 8',
        herstel:
            'Schat hoe lang de activiteit duurt en hoe belangrijk zij is. Een schatting mag; u kunt haar later bijstellen.',
        voorbeeld: example(`
            samenwerking linge-utrecht {
                plan {
                    activiteit convenant-tekenen "Convenant opstellen en tekenen" {
                        van: 01-09-2026
                        doorlooptijd: 10 weken
                        prioriteit: hoog
                    }
                }
            }
        `),
        oplossing: 'het ontbrekende veld invoegen',
    },
    'activiteit-te-laat': {
        titel: 'Een activiteit is te laat',
        ernst: 'W',
        bericht: procesMessages.activiteitTeLaat,
        betekenis:
            'Volgens het plan was deze activiteit al klaar. ' +
            'Alles wat erop wacht, schuift mee, en misschien ook de go-live.',
        bron: 'stap 8 en 11',
        herstel:
            'Is zij klaar, dan is haar status ‘gereed’. Is zij niet meer nodig, dan ‘vervallen’. ' +
            'Loopt zij nog, geef haar dan een nieuwe planning.',
    },
    'planning-onmogelijk': {
        titel: 'De planning kan zo niet',
        ernst: [
            {
                wanneer: 'een activiteit eindigt voordat zij begint, of duurt geen dag',
                geldt: ({ botsing }) => botsing.soort === 'eind-voor-begin' || botsing.soort === 'zonder-duur',
                ernst: 'F',
            },
            {
                wanneer: 'een activiteit begint te vroeg, of eindigt na de go-live of een harde deadline',
                geldt: () => true,
                ernst: 'W',
            },
        ],
        bericht: procesMessages.planningOnmogelijk,
        betekenis:
            'De datums spreken elkaar tegen, dus wie zich aan dit plan houdt, loopt vast. ' +
            'Een activiteit begint na wat bij ‘na’ staat, en is klaar als de go-live of een harde deadline daar is.',
        bron: 'stap 8',
        herstel:
            'Pas de datums, de doorlooptijd of de volgorde aan. ' +
            'Laat ‘van’ weg als een activiteit meteen na een andere mag beginnen: dan volgt het begin vanzelf.',
        voorbeeld: example(`
            samenwerking linge-utrecht {
                plan {
                    go-live: 01-12-2026
                    activiteit workshop { van: 01-09-2026  doorlooptijd: 2 weken }
                    activiteit tekenen { na: workshop  doorlooptijd: 4 weken }
                }
            }
        `),
    },
    'go-live-ontbreekt': {
        titel: 'Het plan heeft geen datum voor de go-live',
        ernst: 'W',
        bericht: procesMessages.goLiveOntbreekt,
        betekenis:
            'Vanaf de go-live werken de partijen netcentrisch samen. ' +
            'Zonder die dag is niet te zien of het plan op tijd klaar is.',
        bron: 'stap 8',
        herstel: 'Kies samen een dag. Verandert de planning, dan past u haar aan.',
        voorbeeld: example(`
            samenwerking linge-utrecht {
                plan {
                    go-live: 01-12-2026
                }
            }
        `),
        oplossing: 'het veld ‘go-live’ invoegen',
    },
} satisfies Partial<Catalogue>;

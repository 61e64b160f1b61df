import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/paths.ts';
import { controleerJson, PEILDATUM, samenwerking } from './support/command-line.js';
import { createFolder } from './support/folder.js';

/** A norm that takes nothing from the Stappenplan: its own requirements, profiles, questions, steps and lines. */
const NORM = `norm haven "Afspraken in de haven" {
    versie: "1"
    eis melden "Melden van een incident" {
        thema: proces
        bron: "artikel 1"
        aspect kanaal "Over welk kanaal?"
        aspect melder "Wie meldt?" contact
    }
    eis sleutels "Sleutels van de terreinen" { thema: techniek  bron: "artikel 2"  product: document }
    eis rondgang "Jaarlijkse rondgang" { thema: mens }
    profiel licht "Lichte samenwerking" {
        toetsing: nee
        advies { melden }
    }
    profiel zwaar "Zware samenwerking" {
        trede: 2
        checklist {
            melden "Afspraken over melden": kanaal, melder
            sleutels
        }
        advies { rondgang }
    }
    vraag ligplaatsen "Welke ligplaatsen zijn van wie?"
    vraag gasten "Wie mag er aan boord?" beide-partijen
    stap 1 "Wie doen er mee?" { fase: verkennen }
    stap 5 "Wat past er?" { fase: verkennen }
    stap 7 "Is alles afgesproken?" { fase: uitwerken }
    processchema 1 "Deelnemers" { fase: verkennen }
    processchema 5 "Keuze" { fase: verkennen }
}
`;

const SAMENWERKING = `crisispartner haven "Havenbedrijf" {
    kerntaken: "k"  ambities: "a"  verwachtingen: "v"
    contact kok "A. Kok" { telefoon: "000 000 00 00" }
}
veiligheidsregio zeeland {
    kerntaken: "k"  ambities: "a"  verwachtingen: "v"
}
samenwerking haven "Samenwerken in de haven" {
    volgens: haven
    partner: haven
    regio: zeeland
    profiel: zwaar { motivering: "Er is elke week iets."  gekozen-op: 01-02-2026  besproken-op: 02-02-2026 }
    verkenning {
        vraag ligplaatsen { antwoord: "De noordkade is van de haven." }
        vraag gasten { veiligheidsregio: "Wie is aangemeld."  crisispartner: "Wie een pas heeft." }
    }
    proces {
        melden {
            status: gereed
            tekst: "Elk incident wordt gemeld."
            kanaal: "Kanaal 12."
            melder: kok
            eigenaar: kok
            vastgesteld-op: 01-03-2026
        }
    }
}
`;

describe('a collaboration after a norm that does not extend the Stappenplan', () => {
    const files = { 'norm.samenwerking': NORM, 'haven.samenwerking': SAMENWERKING };
    test('is asked what that norm asks, and nothing else', async () => {
        const { result } = await controleerJson([], { cwd: createFolder(files).path });
        const findings = result.bestanden.flatMap(
            ({ pad, meldingen }: { pad: string; meldingen: { ernst: string; code: string; eis?: string }[] }) =>
                meldingen.map(({ ernst, code, eis }) => `${pad}: ${ernst} ${code} ${eis}`),
        );
        expect(findings).toEqual([
            'haven.samenwerking: informatie afspraak-ontbreekt rondgang',
            'haven.samenwerking: waarschuwing afspraak-ontbreekt sleutels',
        ]);
        // Its progress, its steps and its lines are those of that norm too.
        expect(result.samenwerkingen[0]).toMatchObject({
            profiel: 'zwaar',
            fase: 'uitwerken',
            voortgang: { vereist: 2, geregeld: 1, gereed: 1 },
            checklist: [
                { eis: 'melden', niveau: 'checklist', label: 'Afspraken over melden', status: 'gereed' },
                { eis: 'sleutels', niveau: 'checklist', status: 'ontbreekt' },
                { eis: 'rondgang', niveau: 'advies', status: 'ontbreekt' },
            ],
            stappen: [
                { nummer: 1, status: 'gereed' },
                { nummer: 5, status: 'gereed' },
                { nummer: 7, status: 'bezig' },
            ],
            processchema: [
                { nummer: 1, status: 'gereed' },
                { nummer: 5, status: 'gereed' },
            ],
        });
    });

    test('has a report in the words of that norm', async () => {
        const args = ['rapport', 'haven.samenwerking', '--formaat', 'md', '--uit', '-', '--peildatum', PEILDATUM];
        const { stdout: report } = await samenwerking(args, { cwd: createFolder(files).path });
        for (const words of [
            'Afspraken in de haven',
            'Zware samenwerking',
            'Afspraken over melden',
            'Over welk kanaal?',
            'Welke ligplaatsen zijn van wie?',
            'Deelnemers',
            'Sleutels van de terreinen',
        ]) {
            expect(report).toContain(words);
        }
        expect(report).not.toMatch(/convenant|Regie op informatie|Structurele/i);
    });
});

describe('a norm from outside of the workspace', () => {
    const BASIS = 'norm basis "Basis" {\n    breidt-uit: stappenplan\n    eis varen "Varen" { thema: mens }\n}\n';
    const NORM =
        'norm boven "Boven" {\n    breidt-uit: basis\n    aanvulling kern { checklist { varen "Varen" } }\n}\n';
    const files = {
        'werk/a.samenwerking': 'samenwerking a "A" {\n    profiel: kern\n}\n',
        'normen/boven.samenwerking': NORM,
    };
    const call = ['--norm', '../normen/boven.samenwerking'];

    test('brings along what it builds on, and nothing else', async () => {
        const anders = {
            'normen/meer/basis.samenwerking': BASIS,
            'normen/b.samenwerking': 'samenwerking a "Nog een" { }',
        };
        const folder = createFolder({ ...files, ...anders });
        const { result } = await controleerJson(call, { cwd: join(folder.path, 'werk') });
        expect(result.samenwerkingen.map(({ titel }: { titel: string }) => titel)).toEqual(['A']);
        expect(result.samenwerkingen[0].checklist).toContainEqual(expect.objectContaining({ eis: 'varen' }));
        expect(
            result.bestanden.flatMap(({ meldingen }: { meldingen: { code: string }[] }) => meldingen),
        ).not.toContainEqual(expect.objectContaining({ code: 'dubbel' }));
    });

    test('that builds on what is nowhere is said', async () => {
        const folder = createFolder(files);
        const { exitCode, stderr } = await samenwerking(['controleer', ...call], { cwd: join(folder.path, 'werk') });
        expect(exitCode).toBe(3);
        expect(stderr).toBe(
            'De norm in ‘../normen/boven.samenwerking’ breidt ‘basis’ uit, maar die norm is er niet. ' +
                'Zet het bestand met ‘basis’ ernaast.\n',
        );
    });
});

test('the norm of the page about norms is one without a finding, and asks what the page says', async () => {
    const page = readFileSync(join(root, 'docs/norm.md'), 'utf8');
    const norm = /```samenwerking\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    const folder = createFolder({
        'norm.samenwerking': norm,
        'a.samenwerking': 'samenwerking a "A" {\n    volgens: onze-regio\n    profiel: kern\n}\n',
    });
    const { result } = await controleerJson([], { cwd: folder.path });
    expect(result.bestanden.find(({ pad }: { pad: string }) => pad === 'norm.samenwerking').meldingen).toEqual([]);
    expect(result.samenwerkingen[0].checklist).toContainEqual(
        expect.objectContaining({ eis: 'dronebeelden', niveau: 'checklist' }),
    );
});

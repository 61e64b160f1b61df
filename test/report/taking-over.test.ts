import type { AfspraakFeiten } from '@samenwerking/language';
import { type Report, renderHtml, renderMarkdown } from '@samenwerking/report';
import { describe, expect, it } from 'vitest';
import { vingerafdrukVan } from '../../packages/language/src/assessment/vingerafdruk.js';
import { createWorkspace } from '../language/support/workspace.js';
import { facts, oneLine, textOfHtml, textOfMarkdown } from './support/facts.js';
import { reportOf, reportOn, sectionOf } from './support/reports.js';

const AKKOORD = 'akkoord jansen 01-05-2026 "9f2c1a"';

const FILES = {
    'basis.samenwerking': `
samenwerking landelijk "Landelijke <b>afspraken</b>" {
    contact jansen "A. Jansen" { telefoon: "2" }
    contact smit "B. Smit" { telefoon: "3" }
    profiel: stand-by { motivering: "Past."  gekozen-op: 03-04-2026 }
    proces {
        alarmering { status: gereed  tekst: "De meldkamer belt."  ${AKKOORD} }
        informatiedeling { status: concept  tekst: "Via LCMS."  hoe: "Tabblad."  document: "a.pdf", "b.pdf" }
        foutieve-informatie { }
        afspraak "Pers" { status: gereed  tekst: "Eén lijn." }
    }
    techniek { systeem: LCMS  account jansen { rechten: lezen } }
}`,
    'tussen.samenwerking': `
samenwerking tussen "Midden-Nederland" { neemt-over: landelijk  proces { informatiedeling { hoe: "Kaart." } } }`,
    'eigen.samenwerking': `
samenwerking eigen "Utrecht" {
    neemt-over: tussen
    regio: utrecht
    contact smit "B. Smit" { telefoon: "4" }
    proces {
        informatiedeling { status: gereed  eigenaar: jansen }
        startbeeld { tekst: "Binnen 20 minuten." }
    }
}`,
};

const workspace = await createWorkspace(FILES);
const report = reportOf(workspace, 'eigen.samenwerking');

const said = (section: string, of: Report = report) =>
    sectionOf(of, section).blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text : []));

describe('what is taken over', () => {
    it('is told with the agreement, by the title of the samenwerking that says it', () => {
        expect(said('afspraak-alarmering')).toEqual(['Overgenomen uit ‘Landelijke <b>afspraken</b>’.']);
        expect(said('afspraak-foutieve-informatie')).toEqual(['Overgenomen uit ‘Landelijke <b>afspraken</b>’.']);
        expect(said('meer-afspraken-1')).toEqual([]);
        expect(said('meer-afspraken-2')).toEqual(['Overgenomen uit ‘Landelijke <b>afspraken</b>’.']);
    });

    it('is told part by part where an agreement is mixed', () => {
        expect(said('afspraak-informatiedeling')).toEqual([
            'Deels overgenomen uit ‘Landelijke <b>afspraken</b>’: ‘Tekst’ en ‘Documenten’.',
            'Deels overgenomen uit ‘Midden-Nederland’: ‘Hoe wordt informatie gedeeld?’.',
        ]);
    });

    it('is told of contacts, system and accounts', () => {
        const taken = 'Overgenomen uit ‘Landelijke <b>afspraken</b>’.';
        const inSection = (id: string) => facts({ ...report, sections: [sectionOf(report, id)] });
        expect(inSection('systeem').filter((fact) => fact === taken)).toHaveLength(2);
        expect(inSection('partijen-overig').filter((fact) => fact === taken)).toHaveLength(1);
    });

    it('is told at the start, by what it is taken over from', () => {
        expect(report.meta.find(({ term }) => term === 'Neemt over van')?.values).toMatchObject([
            { text: 'Midden-Nederland' },
        ]);
    });

    it('is not told of what stands in the file itself', async () => {
        const base = reportOf(workspace, 'basis.samenwerking');
        expect(facts(base).filter((fact) => /overgenomen|Neemt over/i.test(fact))).toEqual([]);
        expect(said('afspraak-alarmering', base)).toEqual([]);
    });
});

describe('an akkoord that no longer covers the agreement', () => {
    const MARK = 'Geldt niet meer voor wat er nu staat.';

    it('is marked, also where it is taken over', () => {
        expect(facts(report)).toContain(MARK);
        expect(facts(reportOf(workspace, 'basis.samenwerking'))).toContain(MARK);
    });

    it('is told once as a point of attention, with what has changed in the words of the norm', async () => {
        const text = (hoe: string, afdruk: string) => `samenwerking proef "Proef" {
            contact jansen "A. Jansen" { telefoon: "1" }
            profiel: stand-by { motivering: "Past."  gekozen-op: 03-04-2026 }
            proces { informatiedeling { status: gereed  hoe: "${hoe}"  tekst: "x"  akkoord jansen 01-05-2026 "${afdruk}" } }
        }`;
        const sentence = `${MARK} Daarna gewijzigd: ‘Hoe wordt informatie gedeeld?’.`;
        const before = await createWorkspace({ 'a.samenwerking': text('Bellen.', '') });
        const [informatiedeling] = before.beoordeling('a.samenwerking').feiten.afspraken;
        const afdruk = vingerafdrukVan(informatiedeling as AfspraakFeiten);
        const changed = facts(await reportOn(text('Mailen.', afdruk)));
        expect(changed).toContain('Akkoord van A. Jansen op 01-05-2026:');
        expect(changed.filter((fact) => fact === sentence)).toHaveLength(2);
        expect(facts(await reportOn(text('Bellen.', afdruk))).join()).not.toContain(MARK);
    });

    it('is not marked where nobody knows what it was given to', async () => {
        const without = await createWorkspace({
            'a.samenwerking': FILES['basis.samenwerking'].replace('"9f2c1a"', ''),
        });
        expect(facts(reportOf(without, 'a.samenwerking'))).not.toContain(MARK);
    });
});

it('is told in every format', () => {
    const all = facts(report).map(oneLine);
    const html = textOfHtml(renderHtml(report));
    const markdown = textOfMarkdown(renderMarkdown(report));
    expect(all.filter((fact) => !(html.includes(fact) && markdown.includes(fact)))).toEqual([]);
    expect(renderHtml(report)).not.toContain('<b>afspraken');
});

import { createSamenwerkingServices } from '@samenwerking/language';
import { type AstNode, AstUtils, EmptyFileSystem, GrammarAST } from 'langium';
import { describe, expect, test } from 'vitest';
import { createWorkspace } from '../support/workspace.js';

const { Grammar } = createSamenwerkingServices(EmptyFileSystem).samenwerking;

/** A file around the entries of each kind of block, and an entry that may follow. */
const BLOCKS: Record<string, { around: [string, string]; next: string }> = {
    OrganisatieSleutel: { around: ['crisispartner linge {', '}'], next: 'contact jansen "J." { }' },
    ContactSleutel: { around: ['crisispartner linge { contact jansen {', '} }'], next: 'onbekende "x" { }' },
    SamenwerkingSleutel: { around: ['samenwerking proef {', '}'], next: 'proces {\n}' },
    AdoptieregioSleutel: { around: ['samenwerking proef { adoptieregio: utrecht {', '} }'], next: '' },
    ProfielKeuzeSleutel: { around: ['samenwerking proef { profiel: kern {', '} }'], next: '' },
    VerkenningSleutel: { around: ['samenwerking proef { verkenning {', '} }'], next: 'document "Plan" { }' },
    BevindingSleutel: { around: ['samenwerking proef { verkenning { document "Plan" {', '} } }'], next: '' },
    GesprekSleutel: { around: ['samenwerking proef { verkenning { gesprek 01-02-2026 {', '} } }'], next: '' },
    AntwoordSleutel: { around: ['samenwerking proef { verkenning { vraag belangen {', '} } }'], next: '' },
    ThemaSleutel: { around: ['samenwerking proef { techniek {', '} }'], next: 'afspraak "Extra" { }' },
    AfspraakSleutel: { around: ['samenwerking proef { proces { alarmering {', '} } }'], next: '' },
    SysteemSleutel: { around: ['samenwerking proef { techniek { systeem: LCMS {', '} } }'], next: '' },
    AccountSleutel: {
        around: ['samenwerking proef { contact a { } techniek { account a {', '} } }'],
        next: 'tijdelijk-schrijven "Storm" { }',
    },
    TijdelijkSchrijvenSleutel: {
        around: ['samenwerking proef { contact a { } techniek { account a { tijdelijk-schrijven "Storm" {', '} } } }'],
        next: '',
    },
    PlanSleutel: { around: ['samenwerking proef { plan {', '} }'], next: 'activiteit workshop { }' },
    ActiviteitSleutel: { around: ['samenwerking proef { plan { activiteit workshop {', '} } }'], next: '' },
    ToetsingSleutel: { around: ['samenwerking proef { toetsing {', '} }'], next: '' },
    UitvoeringSleutel: { around: ['samenwerking proef { uitvoering {', '} }'], next: 'ervaring 01-02-2026 "Gedeeld."' },
    GoLiveSleutel: { around: ['samenwerking proef { uitvoering { go-live 01-02-2026 {', '} } }'], next: '' },
    VerbeterpuntSleutel: {
        around: ['samenwerking proef { uitvoering { go-live 01-02-2026 { verbeterpunt "x" {', '} } } }'],
        next: '',
    },
    EvaluatieSleutel: { around: ['samenwerking proef { uitvoering { evaluatie 01-02-2026 {', '} } }'], next: '' },
    NormSleutel: { around: ['norm eigen {', '}'], next: 'vraag belang "Belang?"' },
    EisSleutel: { around: ['norm eigen { eis pers {', '} }'], next: 'aspect hoe "Hoe?"' },
    ProfielSleutel: { around: ['norm eigen { profiel pers {', '} }'], next: 'checklist {\n}' },
    StapSleutel: { around: ['norm eigen { stap 6 {', '} }'], next: '' },
    ProcesschemaSleutel: { around: ['norm eigen { processchema 6 {', '} }'], next: '' },
};

/** Every key that takes a value, with the other keys of its block. */
const KEYS = Grammar.rules
    .filter((rule): rule is GrammarAST.ParserRule => GrammarAST.isParserRule(rule) && rule.fragment)
    .flatMap((rule) => {
        const keys = AstUtils.streamAllContents(rule)
            .filter(GrammarAST.isKeyword)
            .filter(isBeforeColon)
            .map(({ value }) => value)
            .toArray();
        return keys.map((key) => ({ rule: rule.name, key, others: keys.filter((other) => other !== key) }));
    });

function isBeforeColon(keyword: GrammarAST.Keyword): boolean {
    const group: AstNode | undefined = keyword.$container;
    const after = GrammarAST.isGroup(group) ? group.elements[(keyword.$containerIndex ?? 0) + 1] : undefined;
    return GrammarAST.isKeyword(after) && after.value === ':';
}

async function problems(rule: string, key: string, next: string): Promise<string[]> {
    const [before, after] = BLOCKS[rule]?.around ?? ['', ''];
    const workspace = await createWorkspace({ 'a.samenwerking': `${before}\n${key}:\n${next}\n${after}\n` });
    return (
        workspace
            .findings('a.samenwerking')
            .filter((finding) => /^(syntaxis|onbekend|dubbel|datum-ongeldig) /.test(finding))
            // That this eis has no theme is said as well.
            .filter((finding) => finding !== 'onbekend @ pers')
    );
}

describe('a key without a value costs one diagnostic, on that key', () => {
    test('all blocks of the grammar are tried', () => {
        expect([...new Set(KEYS.map(({ rule }) => rule))].toSorted()).toEqual(Object.keys(BLOCKS).toSorted());
    });

    test.each(KEYS)('$rule $key', async ({ rule, key, others }) => {
        const expected = [`syntaxis @ ${key}`];
        expect(await problems(rule, key, '')).toEqual(expected);
        expect(await problems(rule, key, BLOCKS[rule]?.next ?? '')).toEqual(expected);
        for (const other of others) {
            // The other key is empty too: had it been taken for the value, it would not say so.
            expect(await problems(rule, key, `${other}:`)).toEqual([...expected, `syntaxis @ ${other}`]);
        }
    });
});

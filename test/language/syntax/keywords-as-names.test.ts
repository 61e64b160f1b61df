import { createSamenwerkingServices } from '@samenwerking/language';
import { AstUtils, EmptyFileSystem, GrammarAST } from 'langium';
import { describe, expect, test } from 'vitest';
import { createWorkspace } from '../support/workspace.js';

const { Grammar } = createSamenwerkingServices(EmptyFileSystem).samenwerking;

const KEYWORDS = [
    ...new Set(
        Grammar.rules
            .flatMap((rule) => AstUtils.streamAllContents(rule).filter(GrammarAST.isKeyword).toArray())
            .map(({ value }) => value)
            .filter((value) => /^\p{L}/u.test(value)),
    ),
].toSorted();

/** Where an aspect has the name of one of the agreement's own keys, the own key wins. */
const OWN_KEYS = new Set(['status', 'tekst', 'motivering', 'eigenaar', 'vastgesteld-op', 'geldig-tot', 'document']);

/** A workspace in which every declaration is named `naam`, and every reference refers to it. */
function everythingNamed(naam: string): string {
    const aspect = OWN_KEYS.has(naam) ? 'ander' : naam;
    return `
crisispartner ${naam} "Partner" {
    contact ${naam} "Contact" {
        functie: "Adviseur"
    }
}
veiligheidsregio ${naam} "Regio"
norm ${naam} "Norm" {
    eis ${naam} "Eis" {
        thema: proces
        aspect ${aspect} "Aspect"
        aspect tweede "Tweede" contact
    }
    eis ander { thema: proces  aspect ${aspect} "Aspect" contact }
    eis derde "Derde" { thema: mens }
    profiel ${naam} "Profiel" {
        checklist {
            ${naam} "Label": ${aspect} of tweede, tweede
            ander: ${aspect}
            derde
        }
    }
    profiel tweede { checklist { ${naam}: tweede of ${aspect} } basis { ander "Label" } bijlage {
        derde
    } }
    profiel vierde {
        advies {
            ${naam}
            derde
        }
    }
    profiel vijfde { advies { ${naam} } }
    vraag ${naam} "Vraag" beide-partijen
    vraag tweede "Vraag"
}
norm nog-een { breidt-uit: ${naam}  aanvulling ${naam} { checklist { derde "Label" } } }
norm en-nog-een {
    breidt-uit: ${naam}
    aanvulling ${naam} { aspect extra "Extra" }
}
samenwerking ${naam} "Samenwerking" {
    volgens: ${naam}
    partner: ${naam}
    adoptieregio: ${naam} { aangemeld-op: 01-01-2026 }
    betrokken: ${naam}, utrecht
    regio: utrecht, ${naam}
    profiel: ${naam} {
        motivering: "Omdat."
    }
    verkenning {
        eerste-inschatting: ${naam}
        gesprek 01-02-2026 { aanwezig: ${naam}, ${naam}.${naam}  verslag: "verslag.md" }
        vraag ${naam} { antwoord: "Ja." }
        vraag tweede { antwoord: "Ja." }
    }
    proces {
        ${naam} {
            status: gereed
            ${aspect}: "Tekst"
            tweede: ${naam}
            eigenaar: ${naam}
            akkoord ${naam} 01-02-2026
            akkoord ${naam}.${naam} 01-02-2026 "9f2c1a"
        }
        ander { ${aspect}: ${naam}  status: open }
    }
    techniek {
        systeem: ${naam}
        account ${naam} { rechten: lezen  beheer: crisispartner }
    }
    plan {
        activiteit ${naam} "Activiteit" { voor: ${naam}, derde  doorlooptijd: 2 weken  eigenaar: ${naam} }
        activiteit tweede { na: ${naam}  status: open }
        activiteit derde {
            na: tweede, ${naam}
        }
    }
}
samenwerking overname { neemt-over: ${naam}  regio: ${naam} }
`;
}

describe('every keyword may be a name, in every place where something is named or referred to', () => {
    test('the grammar has keywords to try', () => expect(KEYWORDS.length).toBeGreaterThan(100));

    test.each(KEYWORDS)('%s', async (keyword) => {
        const workspace = await createWorkspace({ 'a.samenwerking': everythingNamed(keyword) });
        const problems = workspace
            .findings('a.samenwerking')
            .filter((finding) => /^(syntaxis|onbekend|onbekende-sleutel|dubbel|datum-ongeldig) /.test(finding));
        expect(problems).toEqual([]);
    });
});

import { describe, expect, test } from 'vitest';
import { FILE, fixed, fixesOf, tryFixes } from '../support/fixes.js';
import { samenwerking } from '../support/samenwerking.js';
import { createWorkspace } from '../support/workspace.js';

/** What is said of the incomplete agreements in a text, and the fixes for each. */
async function gemist(text: string) {
    const workspace = await createWorkspace({ [FILE]: text });
    const findings = workspace.diagnostics(FILE).filter(({ code }) => code === 'afspraak-onvolledig');
    return await Promise.all(
        findings.map(async (finding) => ({
            bericht: finding.message,
            oplossingen: (await fixesOf(workspace, FILE, [finding])).map(({ title }) => title),
        })),
    );
}

/** What is still to be written of a contact that is only recorded. */
const NIEUW = '        functie: ""\n        telefoon: ""\n';

describe('the fields that an agreement lacks', () => {
    const TITEL = 'Ontbrekende velden invoegen';
    const tekst = (inhoud: string) => samenwerking(`profiel: kern\n    proces {\n        ${inhoud}\n    }`);

    test.each([
        [
            'a text and an aspect, with the question that it answers',
            'alarmering {\n            status: afgestemd\n            eigenaar: jansen\n        }',
            'alarmering {\n            status: afgestemd\n            tekst: ""\n            piketrichtlijnen: ""  // Welke piketrichtlijnen gelden er?\n            eigenaar: jansen\n        }',
        ],
        [
            'a text before an aspect, and an aspect before the owner and the dates',
            'alarmering {\n            status: gereed\n            piketrichtlijnen: "P."\n        }',
            'alarmering {\n            status: gereed\n            tekst: ""\n            piketrichtlijnen: "P."\n        }',
        ],
        [
            'an aspect beside the others',
            'startbeeld {\n            status: gereed\n            tekst: "T."\n            wie: "W."\n            hoe: "H." // samen\n            eigenaar: jansen\n        }',
            'startbeeld {\n            status: gereed\n            tekst: "T."\n            wie: "W."\n            hoe: "H." // samen\n            wanneer: ""  // Wanneer wordt het startbeeld gemaakt?\n            eigenaar: jansen\n        }',
        ],
        [
            'on one line, without the question',
            'alarmering { status: gereed  tekst: "T." }',
            'alarmering { status: gereed  tekst: "T."  piketrichtlijnen: "" }',
        ],
        [
            'contacts, each of its own side',
            'aanspreekpunt-informatie { status: gereed }',
            'aanspreekpunt-informatie { status: gereed  veiligheidsregio: jansen  crisispartner: devries }',
        ],
        [
            'contacts in the place that was kept for them',
            'aanspreekpunt-informatie {\n            status: gereed\n            // veiligheidsregio: (naam van een contact)\n            // crisispartner: (naam van een contact)\n        }',
            'aanspreekpunt-informatie {\n            status: gereed\n            veiligheidsregio: jansen\n            crisispartner: devries\n        }',
        ],
        [
            'a status',
            'aanspreekpunt-informatie { veiligheidsregio: jansen  crisispartner: devries }',
            'aanspreekpunt-informatie { status: open  veiligheidsregio: jansen  crisispartner: devries }',
        ],
    ])('%s', async (_, voor, na) => {
        expect(await fixed('afspraak-onvolledig', tekst(voor), TITEL)).toBe(tekst(na));
    });

    test('that are there but empty have a sentence of their own, and nothing to insert', async () => {
        const voor = tekst('alarmering { status: concept  piketrichtlijnen: "" }');
        const [halverwege] = await gemist(voor);
        expect(halverwege?.bericht).toContain('Nog toe te voegen: ‘tekst’. Nog in te vullen: ‘piketrichtlijnen’.');
        const na = tekst('alarmering { status: concept  tekst: ""  piketrichtlijnen: "" }');
        expect(await fixed('afspraak-onvolledig', voor, TITEL)).toBe(na);
        expect(await gemist(na)).toEqual([
            {
                bericht: expect.stringContaining('Nog in te vullen: ‘tekst’, ‘piketrichtlijnen’.'),
                oplossingen: [],
            },
        ]);
    });

    test('stand ready in an agreement that is inserted: what is left is to write', async () => {
        const na = await fixed('afspraak-ontbreekt', tekst(''), 'Afspraak ‘Alarmering’ invoegen');
        const [eerste, ...andere] = await gemist(na ?? '');
        expect(eerste?.bericht).toContain(
            'staat er, maar is nog niet helemaal ingevuld. Nog in te vullen: ‘tekst’, ‘pik',
        );
        expect([eerste?.oplossingen, andere]).toEqual([[], []]);
    });

    test('may be contacts of whom nobody is known yet: they are recorded, with room for who they are', async () => {
        const voor = `samenwerking proef {
    volgens: eigen
    profiel: licht
    proces {
        bellen { status: open }
    }
}
norm eigen "Eigen" {
    eis bellen "Bellen" { thema: proces  aspect wie "Wie?" contact  aspect hoe "Hoe?" }
    profiel licht "Licht" { checklist { bellen "Bellen": wie, hoe } }
}
`;
        const [fix, ...others] = await tryFixes('afspraak-onvolledig', voor);
        expect([fix?.titel, others]).toEqual(['Contact toevoegen, en ontbrekende velden invoegen', []]);
        expect(fix?.texts.get(FILE)).toBe(
            voor
                .replace('status: open }', 'status: open  tekst: ""  wie: contactpersoon  hoe: "" }')
                .replace('    proces {', `    contact contactpersoon "" {\n${NIEUW}    }\n    proces {`),
        );
    });

    test('are recorded with the parties that are asked, in the files where those are described', async () => {
        const voor =
            'samenwerking proef {\n    partner: linge\n    regio: utrecht\n    profiel: kern\n' +
            '    proces {\n        aanspreekpunt-informatie { status: gereed }\n    }\n}\n';
        const files = { [FILE]: voor, 'linge.samenwerking': 'crisispartner linge "Linge"\n' };
        const [fix, ...others] = await tryFixes('afspraak-onvolledig', files);
        expect(others).toEqual([]);
        expect(fix).toMatchObject({
            titel: 'Contact toevoegen bij ‘utrecht’ en ‘linge’, en ontbrekende velden invoegen',
            isPreferred: true,
        });
        const asked = 'veiligheidsregio: contactpersoon-utrecht  crisispartner: contactpersoon-linge';
        expect(Object.fromEntries(fix?.texts ?? [])).toEqual({
            [FILE]:
                voor.replace('status: gereed }', `status: gereed  ${asked} }`) +
                `\nveiligheidsregio utrecht {\n    contact contactpersoon-utrecht "" {\n${NIEUW}    }\n}\n`,
            'linge.samenwerking': `crisispartner linge "Linge" {\n    contact contactpersoon-linge "" {\n${NIEUW}    }\n}\n`,
        });
    });

    test('of someone new as owner are offered with each party, and lead to what is to be written', async () => {
        const text = `crisispartner linge "Linge"
samenwerking proef {
    partner: linge
    regio: utrecht
    mens {
        geheimhouding { status: gereed  tekst: "T."  vastgesteld-op: 01-05-2026 }
    }
}
`;
        const workspace = await createWorkspace({ [FILE]: text });
        const initializationOptions = { opdrachten: ['samenwerking.invullen'] };
        const options = { processId: null, rootUri: null, capabilities: {}, initializationOptions };
        await workspace.services.shared.lsp.LanguageServer.initialize(options);
        const found = workspace.diagnostics(FILE).filter(({ code }) => code === 'afspraak-zonder-eigenaar');
        const actions = await fixesOf(workspace, FILE, found);
        expect(actions.map(({ title }) => title)).toEqual([
            'Contact toevoegen bij ‘linge’, en als eigenaar invoegen',
            'Contact toevoegen bij ‘utrecht’, en als eigenaar invoegen',
        ]);
        // The title, the function and the phone of the contact.
        expect(actions.map(({ command }) => command?.arguments?.[1])).toEqual([
            [expect.anything(), expect.anything(), expect.anything()],
            [expect.anything(), expect.anything(), expect.anything()],
        ]);
    });

    test('offer a choice where more contacts fit, whoever can be reached first', async () => {
        const piet = 'contact piet { organisatie: gelderland-zuid }';
        const text = samenwerking(piet, 'profiel: kern', 'proces { aanspreekpunt-informatie { status: gereed } }');
        const titels = (await tryFixes('afspraak-onvolledig', text)).map(({ titel }) => titel);
        expect(titels).toEqual([
            'Ontbrekende velden invoegen (veiligheidsregio: jansen, crisispartner: devries)',
            'Ontbrekende velden invoegen (veiligheidsregio: piet, crisispartner: devries)',
        ]);
    });

    test('may be those of either side, where one is enough', async () => {
        const text = samenwerking('profiel: kern', 'organisatie { aanspreekpunt-knelpunten { status: gereed } }');
        const titels = (await tryFixes('afspraak-onvolledig', text)).map(({ titel }) => titel);
        expect(titels).toEqual([
            'Ontbrekende velden invoegen (veiligheidsregio: jansen)',
            'Ontbrekende velden invoegen (crisispartner: devries)',
        ]);
    });
});

describe('an agreement that is taken over', () => {
    const basis = (afspraak: string) =>
        samenwerking('profiel: stand-by { motivering: "P."  gekozen-op: 03-04-2026 }', `mens { ${afspraak} }`);
    const eigen = (inhoud: string) => `samenwerking eigen {\n    neemt-over: proef\n${inhoud}}\n`;
    const TOETSING = '    toetsing { aangevraagd-op: 01-06-2026 }\n';

    async function naEersteFix(code: string, afspraak: string) {
        const [fix] = await tryFixes(code, { [FILE]: eigen(TOETSING), 'basis.samenwerking': basis(afspraak) });
        return fix?.texts.get(FILE);
    }

    test('gets a block of its own with what it lacks', async () => {
        expect(await naEersteFix('afspraak-onvolledig', 'geheimhouding { status: gereed }')).toBe(
            eigen(`    mens {\n        geheimhouding {\n            tekst: ""\n        }\n    }\n${TOETSING}`),
        );
    });

    test('or with its own status', async () => {
        expect(await naEersteFix('afspraak-niet-gereed', 'geheimhouding { status: concept  tekst: "T." }')).toBe(
            eigen(`    mens {\n        geheimhouding {\n            status: gereed\n        }\n    }\n${TOETSING}`),
        );
    });
});

describe('an agreement in the wrong theme', () => {
    const tekst = (inhoud: string) => `samenwerking proef {\n${inhoud}\n}\n`;
    const GEHEIM = `        // Getekend in mei,
        // door beide.
        geheimhouding {
            /* Nog na te lezen. */
            status: gereed  // echt
            tekst: """
      Niets doorvertellen.
            Ook dit niet.
            """
        }  // zie archief`;

    test.each([
        [
            'moves with its comments to a theme block that is there',
            `    proces {
        // Over alarmering.
        alarmering { }

${GEHEIM}

        startbeeld { }
    }

    mens {
        afspraak "Kleding" { }
    }`,
            `    proces {
        // Over alarmering.
        alarmering { }

        startbeeld { }
    }

    mens {
        afspraak "Kleding" { }

${GEHEIM}
    }`,
        ],
        [
            'moves to a theme block that is made for it',
            `    proces {
        alarmering { }

${GEHEIM}
    }

    plan { }`,
            `    proces {
        alarmering { }
    }

    mens {
${GEHEIM}
    }

    plan { }`,
        ],
        [
            'moves out of a line',
            '    proces { alarmering { } geheimhouding { } }\n    mens { }',
            '    proces { alarmering { } }\n    mens { geheimhouding { } }',
        ],
        [
            'moves from one line to a new block',
            '    proces { geheimhouding { } }',
            '    proces { }\n    mens {\n        geheimhouding { }\n    }',
        ],
        [
            'leaves the comment of another behind',
            '    proces {\n        alarmering { }  // goed\n        geheimhouding { }\n\n        // Later meer.\n    }\n    mens {\n    }',
            '    proces {\n        alarmering { }  // goed\n\n        // Later meer.\n    }\n    mens {\n        geheimhouding { }\n    }',
        ],
        [
            'leaves another on its line, below a comment',
            '    proces { // eerst\n        geheimhouding { } alarmering { }\n    }\n    mens { }',
            '    proces { // eerst\n        alarmering { }\n    }\n    mens { geheimhouding { } }',
        ],
        [
            'takes a comment behind it along from one line',
            '    proces { alarmering { } geheimhouding { } // goed\n    }\n    mens { }',
            '    proces { alarmering { }\n    }\n    mens {\n        geheimhouding { } // goed\n    }',
        ],
    ])('%s', async (_, voor, na) => {
        expect(await fixed('thema-onjuist', tekst(voor), 'Verplaatsen naar mens')).toBe(tekst(na));
    });

    test.each([
        [
            'the system, with its comment',
            '    proces {\n        // Zie het convenant.\n        systeem: "CoBRA" { koppeling-lcms: ja }\n        alarmering { }\n    }\n    techniek {\n    }',
            '    proces {\n        alarmering { }\n    }\n    techniek {\n        // Zie het convenant.\n        systeem: "CoBRA" { koppeling-lcms: ja }\n    }',
        ],
        [
            'an account, to a theme that is made for it',
            '    mens {\n        account jansen { rechten: lezen }\n    }',
            '    mens {\n    }\n    techniek {\n        account jansen { rechten: lezen }\n    }',
        ],
        [
            'what stands on one line',
            '    proces { systeem: LCMS  alarmering { } }',
            '    proces { alarmering { } }\n    techniek {\n        systeem: LCMS\n    }',
        ],
    ])('takes %s to techniek', async (_, voor, na) => {
        expect(await fixed('thema-onjuist', tekst(voor), 'Verplaatsen naar techniek')).toBe(tekst(na));
    });

    test('keeps the line breaks of the file', async () => {
        const voor = tekst('    proces {\n        // Let op.\n        geheimhouding {\n        }\n    }');
        const na = tekst(
            '    proces {\n    }\n    mens {\n        // Let op.\n        geheimhouding {\n        }\n    }',
        );
        const [fix] = await tryFixes('thema-onjuist', voor.replaceAll('\n', '\r\n'));
        expect(fix?.texts.get(FILE)).toBe(na.replaceAll('\n', '\r\n'));
    });
});

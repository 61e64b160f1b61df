import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { snapshotStore } from '@samenwerking/language/node';
import { kindNames, kinds } from '@samenwerking/report';
import { describe, expect, test } from 'vitest';
import { LogMessageNotification, LogTraceNotification } from 'vscode-languageserver/node';
import { PEILDATUM, samenwerking } from '../cli/support/command-line.ts';
import { createFolder } from '../cli/support/folder.ts';
import { aboutAll, aboutPlace } from '../fuzz/checks/editor-requests.ts';
import { connectEditor } from '../language/support/language-server.ts';
import { FILLERS, thenRest } from '../language/support/snapshot.ts';
import { createWorkspace } from '../language/support/workspace.ts';

/** A file in which all that is of a person, or that someone wrote, can be recognised. */
const FILE = `
crisispartner ws "Waterschap" {
    contact merknaam "Merktitel" {
        functie: "Merkfunctie" rol: accounthouder telefoon: "0612345670" e-mail: "merk@mail.example" piket: "0612345671"
    }
}
samenwerking rivier "Rivier" {
    partner: ws
    regio: utrecht
    contact merkeigen "Merkeigentitel" { organisatie: utrecht functie: "Merkeigenfunctie" telefoon: "0612345672" }
    profiel: stand-by { motivering: "Merkmotivering" gekozen-op: 01-01-2026 }
    verkenning {
        gesprek 01-02-2026 { aanwezig: merknaam verslag: "merkverslag.docx" toelichting: "Merktoelichting" }
        vraag belangen { veiligheidsregio: "Merkantwoord" }
    }
    proces {
        alarmering { status: gereed tekst: "Merktekst" eigenaar: merknaam akkoord merkeigen 01-03-2026 }
        aanspreekpunt-informatie { veiligheidsregio: merknaam crisispartner: merkeigen }
    }
    plan { activiteit bellen "Merkactiviteit" { eigenaar: merkeigen toelichting: "Merkplan" } }
    uitvoering { go-live 01-05-2026 { verbeterpunt "Merkpunt" { aanpak: "Merkaanpak" } } }
}
`;

const MARKS = new Set(FILE.match(/061234567\d|merk@mail|\bmerk[a-z]+/gi));

/**
 * What may be kept of it beside the file itself, as docs/bewaard.md says. A finding names what it is about: by its name,
 * or the path of a document that is not there.
 */
const IN_FINDINGS = ['merknaam', 'merkeigen', 'merkverslag'];
/** The editor also knows how names are to be shown and found: what a contact or an activity is called. */
const NAMES = ['Merktitel', 'Merkeigentitel', 'Merkactiviteit'];

function marksIn(text: string): Set<string> {
    return new Set([...MARKS].filter((mark) => text.includes(mark)));
}

function allIn(folder: string): string {
    return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
        .join('\n');
}

test('there is much to recognise', () => {
    expect(MARKS.size).toBe(19);
});

describe('the command line', () => {
    function caller() {
        const [cache, folder] = [createFolder(), createFolder({ 'a.samenwerking': FILE, ...FILLERS })];
        const env = { XDG_CACHE_HOME: cache.path, LOCALAPPDATA: cache.path, HOME: cache.path };
        const call = (...args: string[]) =>
            samenwerking([...args, '--peildatum', PEILDATUM], { cwd: folder.path, env });
        return { cache, folder, call };
    }

    test('keeps and says of a check no more than its findings name', async () => {
        const { cache, folder, call } = caller();
        const checked = await call('controleer');
        const based = await call('controleer', '--basislijn', 'b.json', '--schrijf-basislijn');
        expect([checked.exitCode, based.exitCode]).toEqual([1, 0]);
        expect(marksIn(allIn(cache.path))).toEqual(new Set(IN_FINDINGS));
        expect(marksIn(folder.read('b.json'))).toEqual(new Set(IN_FINDINGS));
        expect(marksIn(checked.stdout + based.stdout)).toEqual(new Set(IN_FINDINGS));
        expect(marksIn(checked.stderr + based.stderr)).toEqual(new Set());
    });

    test.each(kindNames.filter((name) => kinds[name].hasOpenbaar))(
        'has none of it in a report that everybody may read: %s',
        async (soort) => {
            const cwd = createFolder({ 'a.samenwerking': FILE }).path;
            const wish = ['--openbaar', '--soort', soort, '--uit', '-', '--peildatum', PEILDATUM];
            const { exitCode, stdout, stderr } = await samenwerking(['rapport', ...wish], { cwd });
            expect(exitCode).toBe(0);
            expect(stdout).toContain('Rivier');
            expect(marksIn(stdout + stderr)).toEqual(new Set());
        },
    );
});

describe('the editor', () => {
    test('keeps of a folder what findings name, and how things are called', async () => {
        const { path } = createFolder();
        const store = snapshotStore(path, process.execPath);
        let written: Promise<void> = Promise.resolve();
        const snapshots = {
            ...store,
            write: (lines: AsyncIterable<string>) => {
                written = Promise.resolve(store.write(lines));
                return written;
            },
        };
        const workspace = await createWorkspace({}, { snapshots });
        await thenRest(() => workspace.load({ 'a.samenwerking': FILE, ...FILLERS }));
        await written;
        expect(marksIn(allIn(path))).toEqual(new Set([...IN_FINDINGS, ...NAMES]));
    });

    test('logs none of it, whatever is asked', async () => {
        const logged: string[] = [];
        const { connection, said } = await connectEditor({
            capabilities: {},
            beforeStart: (starting) => {
                starting.onNotification(LogMessageNotification.type, ({ message }) => {
                    logged.push(message);
                });
                starting.onNotification(LogTraceNotification.type, ({ message, verbose = '' }) => {
                    logged.push(message, verbose);
                });
            },
        });
        const uri = 'file:///werkmap/a.samenwerking';
        const textDocument = { uri, languageId: 'samenwerking', version: 1, text: FILE };
        await connection.sendNotification('$/setTrace', { value: 'verbose' });
        await connection.sendNotification('textDocument/didOpen', { textDocument });
        await expect.poll(() => said.get(uri)).toBeDefined();
        for (const [line, text] of FILE.split('\n').entries()) {
            const position = { line, character: Math.floor(text.length / 2) };
            const requests = [...aboutPlace(position, uri, said.get(uri) ?? []), ...aboutAll(uri)];
            for (const [method, params] of requests.filter(([name]) => !name.startsWith('samenwerking/'))) {
                await connection.sendRequest(method, params).catch(() => undefined);
            }
        }
        await connection
            .sendRequest('textDocument/hover', { textDocument: { uri }, position: 'nergens' })
            .catch(() => {});
        expect(marksIn(logged.join('\n'))).toEqual(new Set());
    });
});

import { PEILDATUM, type Surroundings, samenwerking } from './command-line.ts';
import { PARTNER, SAMENWERKING } from './folder.ts';
import { createRepository, type TestRepository } from './repository.ts';

/** `rapport` on the fixed day. */
export const rapport = (args: readonly string[], surroundings?: Surroundings) =>
    samenwerking(['rapport', ...args, '--peildatum', PEILDATUM], surroundings);

/** The part of a report in Markdown that tells what changed. */
export async function changes(
    repository: { path: string },
    sinds: string,
    ...more: readonly string[]
): Promise<string> {
    const { stdout, stderr } = await rapport(['--sinds', sinds, '--formaat', 'md', '--uit', '-', ...more], {
        cwd: repository.path,
    });
    return (/## Gewijzigd[\s\S]*?(?=\n## |$)/.exec(stdout)?.[0] ?? '') + stderr;
}

const afspraak = (body: string) =>
    SAMENWERKING.replace(
        '}\n',
        `    profiel: structureel { gekozen-op: 01-09-2026 }\n    mens {\n        geheimhouding { ${body} }\n    }\n}\n`,
    );
export const OPEN = PARTNER + afspraak('status: concept  tekst: "Iedereen tekent."');
export const SETTLED = PARTNER + afspraak('status: gereed  tekst: "Wie meedoet, tekent."  geldig-tot: 01-12-2026');

/** An agreement that was open in the revision `v1`, and is settled now. */
export function history(): TestRepository {
    const repository = createRepository({ 'rivier.samenwerking': OPEN });
    repository.commit('2026-10-01');
    repository.git('tag', 'v1');
    repository.write('rivier.samenwerking', SETTLED);
    return repository;
}

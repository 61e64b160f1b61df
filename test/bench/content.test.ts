import { expect, test } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { parse } from 'yaml';
import { createWorkspace } from '../language/support/workspace.ts';
import { modelFile, modelFolder } from './content/model.ts';
import { SAMENWERKING, YAML } from './content/notation.ts';

const files = [...modelFolder(25), modelFile(100_000)];

test('what is measured is right: no file has a mistake in it, and names lead to other files', async () => {
    const written = files.map((file) => [`${file.naam}${SAMENWERKING.extension}`, SAMENWERKING.write(file)] as const);
    const workspace = await createWorkspace(Object.fromEntries(written));
    const mistakes = written.flatMap(([name]) =>
        workspace.diagnostics(name).filter(({ severity }) => severity === DiagnosticSeverity.Error),
    );
    // The large file has a partner and a samenwerking of its own, which the folder has as well.
    expect(mistakes.filter(({ code }) => code !== 'dubbel')).toEqual([]);
    const { IndexManager } = workspace.services.shared.workspace;
    const references = IndexManager.targetsOf(workspace.document('samenwerking-14.samenwerking').uri.toString());
    expect(references.map(({ documentUri }) => documentUri.path)).toEqual(
        expect.arrayContaining(['/werkmap/partner-10.samenwerking', '/werkmap/samenwerking-13.samenwerking']),
    );
});

test('both sides say the same, word for word', () => {
    // Only one side repeats what kind of thing a name is of.
    const KINDS = new Set(['samenwerking', 'crisispartner', 'activiteit', 'contact', 'profiel', 'titel']);
    const words = (text: string) => new Set(text.match(/[\p{L}\p{N}.@]+/gu)).difference(KINDS);
    for (const file of files) {
        const yaml = JSON.stringify(parse(YAML.write(file))).replaceAll('\\n', ' ');
        expect(words(yaml)).toEqual(words(SAMENWERKING.write(file)));
    }
});

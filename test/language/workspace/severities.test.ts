import { describe, expect, test } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { startEditor, type TestEditor } from '../support/language-server.js';

const TEXT = 'samenwerking proef { regio: utrecht }';

/** How hard the findings in the open file count, by their code. */
function severities({ diagnostics }: TestEditor): Readonly<Record<string, DiagnosticSeverity | undefined>> {
    return Object.fromEntries(diagnostics().map(({ code, severity }) => [code, severity]));
}

async function openWith(settings: unknown): Promise<TestEditor> {
    const editor = await startEditor({}, settings);
    await editor.open(TEXT);
    return editor;
}

describe('how hard findings count by the user’s own choice', () => {
    test.each([
        ['fout', DiagnosticSeverity.Error],
        ['waarschuwing', DiagnosticSeverity.Warning],
        ['informatie', DiagnosticSeverity.Information],
        ['hint', DiagnosticSeverity.Hint],
        ['uit', undefined],
    ])('%s', async (ernst, severity) => {
        const editor = await openWith({ ernst: { 'profiel-ontbreekt': ernst, 'partner-ontbreekt': 'hint' } });
        await expect.poll(() => severities(editor)['partner-ontbreekt']).toBe(DiagnosticSeverity.Hint);
        expect(severities(editor)['profiel-ontbreekt']).toBe(severity);
    });

    test.each([['streng'], [1], [null], [['fout']]])('%j means nothing, and leaves it as it is', async (ernst) => {
        const editor = await openWith({ ernst: { 'profiel-ontbreekt': ernst, 'partner-ontbreekt': 'hint' } });
        await expect.poll(() => severities(editor)['partner-ontbreekt']).toBe(DiagnosticSeverity.Hint);
        expect(severities(editor)['profiel-ontbreekt']).toBe(DiagnosticSeverity.Information);
    });

    test('another choice, or none any more, holds at once', async () => {
        const editor = await openWith({ ernst: { 'partner-ontbreekt': 'uit' } });
        await expect.poll(() => 'partner-ontbreekt' in severities(editor)).toBe(false);
        await editor.configure({ ernst: { 'partner-ontbreekt': 'fout' } });
        await expect.poll(() => severities(editor)['partner-ontbreekt']).toBe(DiagnosticSeverity.Error);
        await editor.configure({ ernst: 'uit' });
        await expect.poll(() => severities(editor)['partner-ontbreekt']).toBe(DiagnosticSeverity.Warning);
    });
});

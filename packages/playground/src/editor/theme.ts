import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The colours stand in the style sheet of the page, for light and dark. */
const colours = HighlightStyle.define([
    { tag: tags.comment, color: 'var(--code-comment)', fontStyle: 'italic' },
    { tag: tags.string, color: 'var(--code-text)' },
    { tag: [tags.number, tags.atom], color: 'var(--code-value)' },
    { tag: tags.keyword, color: 'var(--code-keyword)', fontWeight: '600' },
    { tag: tags.propertyName, color: 'var(--code-key)' },
    { tag: tags.typeName, color: 'var(--code-name)' },
]);

const squiggle = (colour: string) => ({
    backgroundImage: 'none',
    textDecoration: `underline wavy ${colour} 1px`,
    textUnderlineOffset: '3px',
    textDecorationSkipInk: 'none',
});

const raised = {
    backgroundColor: 'var(--raised)',
    color: 'var(--ink)',
    border: '1px solid var(--line)',
    borderRadius: '4px',
};

const look = EditorView.theme({
    '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--paper)' },
    '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-2px' },
    '.cm-scroller': { fontFamily: 'ui-monospace, Consolas, "Liberation Mono", monospace', lineHeight: '1.55' },
    '.cm-content': { caretColor: 'var(--ink)', paddingBottom: '4rem' },
    '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--ink)' },
    '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
        backgroundColor: 'var(--selected)',
    },
    '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--here)' },
    '.cm-gutters': { backgroundColor: 'var(--paper)', color: 'var(--quiet)', borderRight: '1px solid var(--line)' },
    '.cm-panels': { backgroundColor: 'var(--raised)', color: 'var(--ink)' },
    '.cm-panels-top': { borderBottom: '1px solid var(--line)' },
    '.cm-panel input': { color: 'var(--ink)', backgroundColor: 'var(--paper)', border: '1px solid var(--line)' },
    '.cm-button': { backgroundImage: 'none', ...raised },
    '.cm-tooltip': { ...raised, maxWidth: 'min(36rem, calc(100vw - 2rem))' },
    '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'inherit', maxWidth: 'min(36rem, calc(100vw - 2rem))' },
    '.cm-tooltip-autocomplete > ul > li': { padding: '4px 8px' },
    '.cm-tooltip.cm-tooltip-autocomplete ul li[aria-selected]': {
        backgroundColor: 'var(--accent)',
        color: 'var(--on-accent)',
    },
    '.cm-completionDetail': { fontStyle: 'normal', opacity: '.8' },
    '.cm-completionIcon': { display: 'none' },
    '.cm-lsp-documentation': { padding: '4px 10px', fontFamily: 'var(--font)', lineHeight: '1.5' },
    '.cm-diagnostic': { fontFamily: 'var(--font)', padding: '6px 10px', maxWidth: '36rem', lineHeight: '1.5' },
    '.cm-diagnosticAction': { ...raised, font: 'inherit', padding: '2px 8px', cursor: 'pointer' },
    '.cm-lintRange-error': squiggle('var(--error)'),
    '.cm-lintRange-warning': squiggle('var(--warning)'),
    '.cm-lintRange-info, .cm-lintRange-hint': squiggle('var(--information)'),
    '.cm-diagnostic-error': { borderLeftColor: 'var(--error)' },
    '.cm-diagnostic-warning': { borderLeftColor: 'var(--warning)' },
    '.cm-diagnostic-info, .cm-diagnostic-hint': { borderLeftColor: 'var(--information)' },
});

export const theme: Extension = [look, syntaxHighlighting(colours)];

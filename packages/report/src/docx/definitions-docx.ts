import { type IParagraphOptions, Paragraph, Tab, TextRun } from 'docx';
import type { Definition } from '../tree.js';
import { styleIds, TERM_WIDTH } from './styles.js';
import { valuesOptions } from './value-docx.js';

/** A term of more characters does not fit beside its values. */
const LONGEST_BESIDE = 26;

/** Paragraphs that stay on one page: more of them would leave too much of the page before it white. */
const MOST_TOGETHER = 12;

/** Terms with their values beside them; or all of them below their terms, where not every term fits. */
export function definitionsDocx(items: readonly Definition[]): Paragraph[] {
    const isBeside = items.every(({ term }) => term.length <= LONGEST_BESIDE);
    const made = isBeside
        ? together(items.flatMap((item) => together(beside(item))))
        : items.flatMap((item) => together(below(item)));
    return made.map((options) => new Paragraph(options));
}

function together(paragraphs: readonly IParagraphOptions[]): readonly IParagraphOptions[] {
    return paragraphs.length > MOST_TOGETHER
        ? paragraphs
        : paragraphs.map((options, index) =>
              index < paragraphs.length - 1 ? { ...options, keepNext: true } : options,
          );
}

function below({ term, values }: Definition): IParagraphOptions[] {
    return [{ style: styleIds.term, text: term }, ...valuesOptions(values, 'Normal')];
}

function beside({ term, values }: Definition): IParagraphOptions[] {
    const [first, ...more] = valuesOptions(values, styleIds.definitionMore, TERM_WIDTH);
    const head = [new TextRun({ text: term, bold: true })];
    // A list begins below its term: its mark stands where the other values begin.
    return first === undefined || first.numbering
        ? [{ style: styleIds.definition, keepNext: true, children: head }, ...(first ? [first, ...more] : [])]
        : [
              {
                  style: styleIds.definition,
                  children: [...head, new TextRun({ children: [new Tab()] }), ...(first.children ?? [])],
              },
              ...more,
          ];
}

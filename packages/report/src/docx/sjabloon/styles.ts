import type { Document, Element } from 'slimdom';
import { colours } from '../palette.js';
import { all, attribute, childOf, childrenOf, ensure, rootOf, setAttribute, valOf } from './xml.js';

/** The elements that name a style. */
const REFERENCES = ['pStyle', 'rStyle', 'tblStyle'] as const;

/** The styles of a report, joined with those of a template, in which they find their place. */
export class JoinedStyles {
    private readonly template: Document;
    private readonly own: ReadonlyMap<string, Element>;
    private readonly ids = new Map<string, string>();
    private readonly accent: string | undefined;

    constructor(template: Document, own: Document) {
        this.template = template;
        this.own = new Map(stylesIn(own).map((style) => [idOf(style), style]));
        this.accent = this.colourOf('paragraph heading 1');
        this.speakDutch();
    }

    /**
     * Gives the styles that are named below an element their ids in the template. The template's own style wins where it
     * has one of that name, in whatever language its id is; what it lacks, is added. The colour that a report uses for
     * emphasis becomes that of the template's headings.
     */
    adopt(part: Element): void {
        for (const reference of REFERENCES.flatMap((name) => all(part, name))) {
            setAttribute(reference, 'val', this.idFor(attribute(reference, 'val') ?? ''));
        }
        this.recolour(part);
    }

    /** The id of the template's table style of this name. */
    tableStyle(name: string): string | undefined {
        const style = this.named(`table ${name.toLowerCase()}`);
        return style && idOf(style);
    }

    /** What the id of a style of the report is in the template. */
    adopted(id: string): string | undefined {
        return this.ids.get(id);
    }

    private idFor(id: string): string {
        const known = this.ids.get(id);
        if (known !== undefined) {
            return known;
        }
        const style = this.own.get(id);
        if (!style) {
            return id;
        }
        const same = this.named(...namesOf(style));
        const taken = new Set(stylesIn(this.template).map(idOf));
        const given = same ? idOf(same) : taken.has(id) ? `${id}Rapport` : id;
        this.ids.set(id, given);
        if (!same) {
            this.add(style, given);
        }
        return given;
    }

    private add(style: Element, id: string): void {
        const added = this.template.importNode(style, true);
        setAttribute(added, 'styleId', id);
        added.removeAttributeNS(added.namespaceURI, 'default');
        rootOf(this.template).append(added);
        for (const name of ['basedOn', 'next', 'link']) {
            const reference = childOf(added, name);
            const other = attribute(reference, 'val') ?? '';
            if (this.own.has(other)) {
                reference && setAttribute(reference, 'val', this.idFor(other));
            } else {
                reference?.remove();
            }
        }
        this.recolour(added);
    }

    /** The template's style with one of these names. */
    private named(...names: readonly string[]): Element | undefined {
        return stylesIn(this.template).find((style) => namesOf(style).some((name) => names.includes(name)));
    }

    private colourOf(name: string): string | undefined {
        const style = this.named(name);
        const colour = valOf(childOf(style, 'rPr'), 'color');
        return colour !== undefined && /^[\da-f]{6}$/i.test(colour) ? colour : undefined;
    }

    private recolour(part: Element): void {
        for (const element of this.accent === undefined ? [] : [part, ...all(part, '*')]) {
            for (const { namespaceURI, localName, value } of [...element.attributes]) {
                if (value === colours.accent) {
                    element.setAttributeNS(namespaceURI, `w:${localName}`, this.accent ?? value);
                }
            }
        }
    }

    /** A report is in Dutch, also in a template that was begun in another language. */
    private speakDutch(): void {
        const defaults = ensure(ensure(rootOf(this.template), 'docDefaults', 'first'), 'rPrDefault', 'first');
        setAttribute(ensure(ensure(defaults, 'rPr', 'first'), 'lang', 'last'), 'val', 'nl-NL');
        for (const style of stylesIn(this.template)) {
            const language = childOf(childOf(style, 'rPr'), 'lang');
            // LibreOffice says it in a style that it does not mark as the default.
            if (
                language &&
                (attribute(style, 'default') !== undefined || namesOf(style).includes('paragraph normal'))
            ) {
                setAttribute(language, 'val', 'nl-NL');
            }
        }
    }
}

function stylesIn(document: Document): Element[] {
    return childrenOf(rootOf(document), 'style');
}

function idOf(style: Element): string {
    return attribute(style, 'styleId') ?? '';
}

/** Its kind with its name, and with the other names that a user gave it. Word tells them apart without capitals. */
function namesOf(style: Element): string[] {
    const names = [valOf(style, 'name'), ...(valOf(style, 'aliases')?.split(/[,;]/) ?? [])];
    const type = attribute(style, 'type') ?? 'paragraph';
    return names.flatMap((name) => (name === undefined ? [] : `${type} ${name.trim().toLowerCase()}`));
}

/** A piece of HTML: it can only be made by `html`, which escapes every string that it is given. */
export class Html {
    readonly source: string;

    constructor(source: string) {
        this.source = source;
    }
}

export type HtmlPart = string | number | Html | undefined | false | readonly HtmlPart[];

/** Makes HTML from a template. Strings in it are text: they are escaped, also for an attribute in double quotes. */
export function html(template: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
    return new Html(template.reduce((source, piece, index) => source + sourceOf(parts[index - 1]) + piece));
}

function sourceOf(part: HtmlPart): string {
    if (part instanceof Html) {
        return part.source;
    }
    if (typeof part === 'object') {
        return part.map(sourceOf).join('');
    }
    return part === undefined || part === false ? '' : escapeText(String(part));
}

const ENTITIES: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};

function escapeText(text: string): string {
    return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

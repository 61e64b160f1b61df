/** What an explanation is made of; anything else in it is text that someone wrote. */
const ELEMENTS: ReadonlySet<string> = new Set(
    'P UL OL LI STRONG EM CODE PRE BR HR A BLOCKQUOTE H1 H2 H3 H4 TABLE THEAD TBODY TR TH TD'.split(' '),
);
const LINKS = /^(?:https?|mailto|tel):/;

/**
 * What the language server explains as HTML that does nothing: only text with its layout, and links that open beside this
 * page. The server lets no HTML of users through; this holds where it should ever fail to.
 */
export function safeHtml(html: string): string {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    for (const element of body.querySelectorAll('*')) {
        const href = element.getAttribute('href') ?? '';
        for (const { name } of [...element.attributes]) {
            element.removeAttribute(name);
        }
        if (!ELEMENTS.has(element.tagName)) {
            element.replaceWith(element.textContent ?? '');
        } else if (element.tagName === 'A' && LINKS.test(href)) {
            element.setAttribute('href', href);
            element.setAttribute('target', '_blank');
            element.setAttribute('rel', 'noopener noreferrer');
        }
    }
    return body.innerHTML;
}

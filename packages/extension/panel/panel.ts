/** The script of a report panel: shows what the extension sends, and tells it what the user wants. */
import type { FromPage, ToPage } from '../src/panel-messages.ts';
import type { RapportFormaat, RapportOnderwerp } from '../src/rapport-request.ts';

declare function acquireVsCodeApi(): {
    postMessage(message: FromPage): void;
    setState(onderwerp: RapportOnderwerp): void;
};

const HERE = 'hier';
/** How many formats, from the first, have a button of their own; the last button asks which of all. */
const MOST_USED = 2;
const vscode = acquireVsCodeApi();
const report = elementWithId('rapport');
const buttons = elementWithId('knoppen');
const notice = elementWithId('mededeling');

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
    switch (data.soort) {
        case 'rapport':
            vscode.setState(data.onderwerp);
            showButtons(data.formaten);
            showReport(data.html);
            break;
        case 'mededeling':
            // What is set again is read out again.
            if (notice.textContent !== data.tekst) {
                notice.textContent = data.tekst;
            }
            break;
        case 'hier':
            showPlace(data.plaats);
    }
});

report.addEventListener('click', ({ target }) => {
    const clicked = target as Element;
    const isOwn = clicked.closest('a') !== null || getSelection()?.isCollapsed === false;
    const place = clicked.closest<HTMLElement>('[data-plaats]');
    if (place && !isOwn) {
        mark(place);
        vscode.postMessage({ soort: 'naar', plaats: Number(place.dataset.plaats) });
    }
});

vscode.postMessage({ soort: 'klaar' });

function elementWithId(id: string): HTMLElement {
    const element = document.getElementById(id);
    if (!element) {
        throw new Error(`No element ${id}`);
    }
    return element;
}

/** The extension made this HTML, in which every text is escaped. What is read stays in its place. */
function showReport(html: string): void {
    const before = anchor();
    const focused = placeOf(document.activeElement);
    const here = placeOf(report.querySelector(`.${HERE}`));
    report.innerHTML = html;
    if (before) {
        const now = document.getElementById(before.id);
        window.scrollTo({
            top: now ? now.getBoundingClientRect().top + window.scrollY - before.top : before.scroll,
            behavior: 'instant',
        });
    }
    elementAt(here)?.classList.add(HERE);
    elementAt(focused)?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
}

interface Anchor {
    readonly id: string;
    readonly top: number;
    readonly scroll: number;
}

/** The heading that stays where it is: of what the user is writing where that is seen, else the one that is read. */
function anchor(): Anchor | undefined {
    const headings = [...report.querySelectorAll(':is(h2, h3, h4, h5, h6)[id]')];
    const here = report.querySelector(`.${HERE}`);
    const own = here && isSeen(here) ? here.closest('section')?.getAttribute('aria-labelledby') : undefined;
    const heading =
        headings.find(({ id }) => id === own) ??
        headings.findLast((candidate) => candidate.getBoundingClientRect().top < elementWithId('balk').offsetHeight);
    return heading && window.scrollY > 0
        ? { id: heading.id, top: heading.getBoundingClientRect().top, scroll: window.scrollY }
        : undefined;
}

function isSeen(element: Element): boolean {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
}

function showButtons(formats: readonly RapportFormaat[]): void {
    const choice = formats.length > 0 ? [button('Andere vorm…')] : [];
    const each = formats.slice(0, MOST_USED).map(({ formaat, titel }) => button(titel, formaat));
    if (buttons.childElementCount !== each.length + choice.length) {
        buttons.replaceChildren(...each, ...choice);
    }
}

/** Asks for a file; without a format the user is asked which. */
function button(text: string, formaat?: string): HTMLButtonElement {
    const element = document.createElement('button');
    element.type = 'button';
    element.textContent = text;
    if (formaat !== undefined) {
        element.ariaLabel = `Exporteren als ${text}`;
    }
    element.addEventListener('click', () => {
        vscode.postMessage({ soort: 'exporteer', ...(formaat === undefined ? {} : { formaat }) });
    });
    return element;
}

function showPlace(index: number): void {
    const place = elementAt(String(index));
    if (place) {
        mark(place);
        const { top } = place.getBoundingClientRect();
        if (top < elementWithId('balk').offsetHeight || top > window.innerHeight * 0.75) {
            place.scrollIntoView({ block: 'start' });
        }
    }
}

function mark(place: HTMLElement): void {
    for (const before of report.querySelectorAll(`.${HERE}`)) {
        before.classList.remove(HERE);
    }
    place.classList.add(HERE);
}

function placeOf(element: Element | null): string | undefined {
    return element?.closest<HTMLElement>('#rapport [data-plaats]')?.dataset.plaats;
}

function elementAt(place: string | undefined): HTMLElement | null {
    return place === undefined ? null : report.querySelector<HTMLElement>(`[data-plaats="${place}"]`);
}

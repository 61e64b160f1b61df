/** What a terminal obeys: escape sequences of seven bits and of eight, a link, a bell, and the start of the line again. */
const STEERING = '\u001b[31m\u001b]8;;https://vreemd.example\u0007\u009b2J\u009d0;x\u009c\u0007\b\u0000\r';
/** What turns or hides letters. */
const HIDING = '\u202e\u2066\u2069\u200f\u061c\u200b\u2060\ufeff\u2028\u0085';

/** Nothing of it may be in what is shown. */
export const UNSEEN = /(?![\n\t])\p{Cc}|\p{Bidi_Control}|[\u2028\u2029\u200b\u2060-\u206f\ufeff]/u;

/** Where all that is from elsewhere leads. */
export const ELSEWHERE = 'vreemd.example';

/** Texts of a stranger, by what they are after. */
export const HOSTILE: Readonly<Record<string, string>> = {
    'steer and hide': `Zo${STEERING}en${HIDING}zo`,
    'be HTML': '</w:t><script>alert(1)</script><img src=https://vreemd.example/x onerror=alert(1)> & ]]> <!-- <b>zo',
    'be Markdown':
        '![a](https://vreemd.example/a.png) [b](command:workbench.action.quit) [c](javascript:alert(1)) <https://vreemd.example> [d]: https://vreemd.example `x` | a | $(bug) {{titel}} **e**\n# Kop\n[d]: https://vreemd.example',
    'be a formula or a command':
        '=HYPERLINK("https://vreemd.example") ##vso[task.setvariable variable=PATH]x ##[error]y',
    'be another command':
        "@SUM(1+1)*cmd|'/C calc'!A0\n+1\n-1\n\n::error file=x::y\n::set-output name=x::y\nEND:VCALENDAR\nATTACH:https://vreemd.example",
    'be a property': '__proto__ constructor toString hasOwnProperty',
};

/** The same, some of them in one text: what a cell or line begins with stands first in one of them. */
export const TOGETHER: Readonly<Record<string, string>> = {
    'steer, hide, be HTML or be Markdown': ['steer and hide', 'be HTML', 'be Markdown']
        .map((name) => HOSTILE[name])
        .join('\n\n'),
    'be a formula, a command or a property': ['be a formula or a command', 'be another command', 'be a property']
        .map((name) => HOSTILE[name])
        .join('\n\n'),
};

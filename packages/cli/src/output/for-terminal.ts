import { visible } from '@samenwerking/language';

/** What services that run checks take for a command, wherever it stands in what is printed: `##[error]`, `##vso[…]`. */
const COMMAND = /##(?=\w*\[)/g;

/** Text from elsewhere, safe to print in a terminal and in the log of a service that runs checks. */
export function forTerminal(text: string, except = ''): string {
    return visible(text, except).replace(COMMAND, '#\ufffd');
}

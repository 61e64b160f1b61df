import {
    GEKOZEN_ERNST,
    type GekozenErnst,
    isMeldingCode,
    type Keuzes,
    suggest,
    suggestCode,
} from '@samenwerking/language';
import { ExitCode } from '../exit-code.js';
import { messages } from '../messages.js';
import { Problem } from '../problem.js';

/** What stands behind `--ernst`, such as `leeg=uit,kring=waarschuwing`, by code. The last one of a code holds. */
export function readErnst(values: readonly string[]): NonNullable<Keuzes['ernst']> {
    return Object.fromEntries(values.flatMap((value) => value.split(',')).map(readOne));
}

function readOne(text: string): [string, GekozenErnst] {
    const [code = '', wanted, ...others] = text.split('=').map((part) => part.trim());
    if (wanted === undefined || others.length > 0) {
        throw wrong(messages.notErnst(text));
    }
    if (!isMeldingCode(code)) {
        throw wrong(messages.unknownCode(code, suggestCode(code)));
    }
    const ernst = GEKOZEN_ERNST.find((known) => known === wanted);
    if (ernst === undefined) {
        throw wrong(messages.wrongChoice(`--ernst ${code}=`, wanted, GEKOZEN_ERNST, suggest(wanted, GEKOZEN_ERNST)));
    }
    return [code, ernst];
}

function wrong(sentence: string): Problem {
    return new Problem(sentence, ExitCode.wrongCall);
}

import { readFileSync } from 'node:fs';

/** What a log of Chromium's network holds, as far as it is read here. */
interface NetLog {
    readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
    readonly events: readonly {
        readonly type: number;
        readonly params?: { readonly url?: string; readonly initiator?: string };
    }[];
}

/** The hosts that pages and their workers asked for something; what the browser wants for itself is left out. */
export function hostsInNetLog(path: string): ReadonlySet<string> {
    const { constants, events }: NetLog = JSON.parse(readFileSync(path, 'utf8'));
    const requests = events.filter(({ type }) => type === constants.logEventTypes.URL_REQUEST_START_JOB);
    const urls = requests.flatMap(({ params: { url, initiator = '' } = {} }) =>
        url && URL.canParse(initiator) ? [new URL(url)] : [],
    );
    return new Set(urls.map(({ hostname }) => hostname));
}

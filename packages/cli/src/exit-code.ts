/** How a call ended, for whoever runs it from a script. Where more than one holds, the highest counts. */
export const ExitCode = {
    ok: 0,
    /** What was asked to be checked has errors. */
    findings: 1,
    /** The call is wrong. */
    wrongCall: 2,
    /** Something could not be read or written, or there is a fault inside. */
    failure: 3,
    /** The user stopped it, with Ctrl+C: the code that shells have for that. */
    interrupted: 130,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** The exit code of several outcomes together. */
export function worst(codes: Iterable<ExitCode>): ExitCode {
    return Math.max(ExitCode.ok, ...codes) as ExitCode;
}

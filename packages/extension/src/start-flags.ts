/** With these the client says where the server may keep something: compiled code, and what a workspace came to. */
export const COMPILED_CODE = '--compiled-code=';
export const SNAPSHOTS = '--snapshots=';

/** The folder that a flag of this process names; undefined where it was not given. */
export function folderBehind(flag: string): string | undefined {
    return process.argv.find((argument) => argument.startsWith(flag))?.slice(flag.length);
}

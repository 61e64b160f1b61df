import { spawn } from 'node:child_process';

/** Runs a command until it ends, and gives what it wrote to standard output. Findings, exit code 1, are no failure. */
export async function run(
    command: readonly string[],
    cwd: string,
    env: Readonly<Record<string, string>> = {},
): Promise<string> {
    const [program = '', ...args] = command;
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
        stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
        stderr += text;
    });
    const exitCode = await new Promise<number | null>((resolve, reject) => {
        child.on('error', reject);
        child.on('close', resolve);
    });
    if (exitCode === null || exitCode > 1) {
        throw new Error(`${command.join(' ')} ended with ${exitCode}:\n${stderr || stdout}`);
    }
    return stdout;
}

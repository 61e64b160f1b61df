import { createInterface, type Interface } from 'node:readline/promises';
import { ExitCode } from '../exit-code.js';
import { messages } from '../messages.js';
import { Problem } from '../problem.js';
import { forTerminal } from './for-terminal.js';
import type { Output } from './output.js';
import { wrap } from './wrap.js';

/**
 * Asks the user of a terminal, in plain lines from top to bottom: nothing is redrawn, so that a screen reader can
 * follow it. Questions go to standard error, so that standard output holds the result alone.
 */
export class Dialogue {
    private readonly output: Output;
    private readonly lines: Interface;
    private readonly stop = new AbortController();

    /** Undefined where there is nobody to ask. */
    static open(output: Output): Dialogue | undefined {
        return process.stdin.isTTY && process.stderr.isTTY ? new Dialogue(output) : undefined;
    }

    private constructor(output: Output) {
        this.output = output;
        this.lines = createInterface({ input: process.stdin, output: process.stderr, historySize: 0 });
        // Ctrl+C, and Ctrl+D or a terminal that goes away.
        this.lines.on('SIGINT', () => this.stop.abort());
        this.lines.on('close', () => this.stop.abort());
    }

    /** Begins something new, with an empty line before it. */
    topic(text: string): void {
        this.output.complain('');
        this.say(text);
    }

    say(text: string): void {
        this.output.complain(...wrap(text, process.stderr.columns));
    }

    /** Shows things to choose from, numbered from 1. */
    list(items: readonly string[]): void {
        const width = String(items.length).length;
        for (const [index, item] of items.entries()) {
            const number = `${String(index + 1).padStart(width)}  `;
            const lines = wrap(item, process.stderr.columns && process.stderr.columns - number.length);
            this.output.complain(...lines.map((line, i) => (i === 0 ? number : ' '.repeat(number.length)) + line));
        }
    }

    /** Asks until there is an answer that can be read; what is the matter with another is thrown as a Problem. */
    async ask<T>(prompt: string, read: (answer: string) => T): Promise<T> {
        for (;;) {
            const answer = await this.line(prompt);
            try {
                return read(answer);
            } catch (error) {
                if (!(error instanceof Problem)) {
                    throw error;
                }
                this.say(error.message);
            }
        }
    }

    close(): void {
        this.lines.close();
    }

    private async line(prompt: string): Promise<string> {
        const { signal } = this.stop;
        try {
            return (await this.lines.question(`${forTerminal(prompt)} `, { signal })).trim();
        } catch (error) {
            throw signal.aborted ? stopped() : error;
        }
    }
}

function stopped(): Problem {
    return new Problem(messages.stopped(), ExitCode.interrupted);
}

import type { Diagnostic } from 'vscode-languageserver-types';

/** What was found in a file. */
interface Found {
    readonly meldingen: readonly Diagnostic[];
    /** What of it can be mended, by what it says: that is known a moment later, and until then as it was before. */
    readonly oplosbaar: ReadonlySet<string>;
}

/** What the language server found in each file, by its uri. */
export class Meldingen {
    private readonly found = new Map<string, Found>();
    private readonly listeners: (() => void)[] = [];

    /** What weighs most first, and then as it stands in the text. */
    in(uri: string): readonly Diagnostic[] {
        return this.found.get(uri)?.meldingen ?? [];
    }

    /** True once the file has been looked at. */
    knows(uri: string): boolean {
        return this.found.has(uri);
    }

    isOplosbaar(uri: string, melding: Diagnostic): boolean {
        return this.found.get(uri)?.oplosbaar.has(keyOf(melding)) ?? false;
    }

    set(uri: string, meldingen: readonly Diagnostic[]): void {
        const oplosbaar = this.found.get(uri)?.oplosbaar ?? new Set();
        this.found.set(uri, { meldingen: meldingen.toSorted(byWeight), oplosbaar });
        this.tell();
    }

    setOplosbaar(uri: string, oplosbaar: readonly Diagnostic[]): void {
        this.found.set(uri, { meldingen: this.in(uri), oplosbaar: new Set(oplosbaar.map(keyOf)) });
        this.tell();
    }

    /** Forgets a file that is there no more. */
    forget(uri: string): void {
        this.found.delete(uri);
    }

    /** Calls back whenever something else is known of a file. */
    onChange(listener: () => void): void {
        this.listeners.push(listener);
    }

    private tell(): void {
        for (const listener of this.listeners) {
            listener();
        }
    }
}

/** What a finding says. */
export function berichtVan({ message }: Diagnostic): string {
    return typeof message === 'string' ? message : message.value;
}

function byWeight(a: Diagnostic, b: Diagnostic): number {
    const { start } = a.range;
    const { start: other } = b.range;
    return (a.severity ?? 1) - (b.severity ?? 1) || start.line - other.line || start.character - other.character;
}

function keyOf(melding: Diagnostic): string {
    return `${melding.code} ${berichtVan(melding)}`;
}

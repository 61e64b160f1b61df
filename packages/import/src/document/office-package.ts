import { UnreadableDocument } from './unreadable.js';
import { unzip } from './unzip.js';
import { readXml } from './xml.js';

/** A DOCX or XLSX file: its parts, and how they hang together. */
export class OfficePackage {
    private readonly parts: ReadonlyMap<string, Uint8Array>;

    constructor(file: Uint8Array) {
        this.parts = unzip(file, isXml);
    }

    part(path: string): Uint8Array {
        const part = this.parts.get(path);
        if (!part) {
            throw new UnreadableDocument('damaged');
        }
        return part;
    }

    has(path: string): boolean {
        return this.parts.has(path);
    }

    /** Where the relationships of a part lead, by their id; of the whole package without a part. */
    relationships(path = ''): Relationship[] {
        const slash = path.lastIndexOf('/') + 1;
        const folder = path.slice(0, slash);
        const rels = `${folder}_rels/${path.slice(slash)}.rels`;
        const found: Relationship[] = [];
        if (this.has(rels)) {
            readXml(this.part(rels), {
                open({ name, attribute }) {
                    const target = attribute('Target');
                    if (name === 'Relationship' && target !== undefined && attribute('TargetMode') !== 'External') {
                        const type = attribute('Type')?.split('/').at(-1) ?? '';
                        found.push({ id: attribute('Id') ?? '', type, path: resolved(folder, target) });
                    }
                },
            });
        }
        return found;
    }
}

export interface Relationship {
    readonly id: string;
    /** The last word of its type, such as `worksheet`. */
    readonly type: string;
    readonly path: string;
}

/** Pictures and what else is in it are not looked at. */
function isXml(path: string): boolean {
    return /\.(?:xml|rels)$/.test(path);
}

/** A part is named from the folder of the part that names it, or from the root. */
function resolved(folder: string, target: string): string {
    const steps = target.startsWith('/') ? [] : folder.split('/').slice(0, -1);
    for (const step of target.split('/')) {
        if (step === '..') {
            steps.pop();
        } else if (step !== '' && step !== '.') {
            steps.push(step);
        }
    }
    return steps.join('/');
}

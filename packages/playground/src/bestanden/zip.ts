import { UnreadableDocument, unzip } from '@samenwerking/import/unzip';
import { strToU8, zipSync } from 'fflate';
import { ENDING } from '../page/bestandsnaam.js';
import { messages } from './messages.js';

/** A file in a zip file, by its path in it. */
export interface Uitgepakt {
    readonly pad: string;
    readonly inhoud: Uint8Array;
}

/** Why a zip file is not opened, in a sentence. */
export class ZipGeweigerd extends Error {}

/** The files with a samenwerking in a zip file called `naam`, which may come from anyone. */
export function readZip(naam: string, zip: Uint8Array): readonly Uitgepakt[] {
    const paden: string[] = [];
    const found = unzipped(naam, zip, (pad) => {
        paden.push(pad);
        return pad.endsWith(ENDING);
    });
    const outside = paden.find(leadsOut);
    if (outside !== undefined) {
        throw new ZipGeweigerd(messages.buitenDeMap(naam, outside));
    }
    const uitgepakt = [...found].map(([pad, inhoud]) => ({ pad: pad.replaceAll('\\', '/'), inhoud }));
    // What a Mac adds is called like the file that it is about.
    return uitgepakt.filter(({ pad }) => !/(?:^|\/)(?:__MACOSX\/|\.)/.test(pad));
}

/** A zip file with texts, by the names of their files. */
export function makeZip(files: readonly { readonly naam: string; readonly tekst: string }[]): Uint8Array<ArrayBuffer> {
    const zip = zipSync(Object.fromEntries(files.map(({ naam, tekst }) => [naam, strToU8(tekst)])));
    return zip as Uint8Array<ArrayBuffer>;
}

function unzipped(naam: string, zip: Uint8Array, isWanted: (pad: string) => boolean): ReadonlyMap<string, Uint8Array> {
    try {
        return unzip(zip, isWanted);
    } catch (error) {
        if (error instanceof UnreadableDocument) {
            const say = error.reason === 'tooLarge' ? messages.teGroot : messages.beschadigd;
            throw new ZipGeweigerd(say(naam), { cause: error });
        }
        throw error;
    }
}

/** True for a path that leads out of the folder that the file would be unpacked in, or hides what it is called. */
function leadsOut(pad: string): boolean {
    const delen = pad.replaceAll('\\', '/').split('/');
    return delen[0] === '' || delen.includes('..') || /^[a-z]:|\p{Cc}/iu.test(pad);
}

import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { TextPacker } from '../workspace/packed-documents.js';

/** Packs texts into some quarter of what they are. */
export const deflating: TextPacker = {
    // A copy: what zlib gives is a part of something far larger.
    pack: (text) => new Uint8Array(deflateRawSync(text, { level: constants.Z_BEST_SPEED })),
    unpack: (packed) => inflateRawSync(packed).toString('utf8'),
};

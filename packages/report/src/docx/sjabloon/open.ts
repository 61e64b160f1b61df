import { HuisstijlFout } from '../../huisstijl/huisstijl.js';
import { CONTENT_TYPES, type OfficeParts, readParts } from '../../office/package.js';
import { SAVE_AGAIN, WordPackage } from './word-package.js';
import { W } from './xml.js';

const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const TEMPLATE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml';

/** Opens a Word document, or a template of Word (.dotx), which becomes a document. Throws a HuisstijlFout for another file. */
export function openSjabloon(file: Uint8Array): WordPackage {
    const sjabloon = new WordPackage(unzipped(file));
    if (!(hasPlainNames(sjabloon) && sjabloon.has(CONTENT_TYPES) && sjabloon.has(sjabloon.main))) {
        throw new HuisstijlFout(NO_DOCUMENT);
    }
    const type = sjabloon.contentType(sjabloon.main);
    if (type?.includes('macroEnabled')) {
        throw new HuisstijlFout(MACROS);
    }
    if (type !== DOCUMENT && type !== TEMPLATE) {
        throw new HuisstijlFout(NO_DOCUMENT);
    }
    if (sjabloon.document.documentElement?.namespaceURI !== W) {
        throw new HuisstijlFout(
            'dit document is opgeslagen als ‘Strict Open XML’. Kies bij Opslaan als: Word-document (.docx).',
        );
    }
    sjabloon.setContentType(sjabloon.main, DOCUMENT);
    return sjabloon;
}

/** False for names that one program takes for others than the next one does. */
function hasPlainNames(sjabloon: WordPackage): boolean {
    const paths = sjabloon.paths();
    const isPlain = (path: string) =>
        !path.includes('\\') && /(^|\/)_rels\//i.test(path) === /(^|\/)_rels\/[^/]*\.rels$/.test(path);
    return paths.every(isPlain) && new Set(paths.map((path) => path.toLowerCase())).size === paths.length;
}

const NO_DOCUMENT = `dit is geen Word-document. ${SAVE_AGAIN}`;

export const MACROS = 'in dit document zitten macro’s. Sla het op als .docx, zonder macro’s.';

/** How much a template may hold, unpacked. Pictures of a house style stay far below it. */
const LARGEST = 64 * 1024 * 1024;
const MOST_PARTS = 2000;

function unzipped(file: Uint8Array): OfficeParts {
    if (OLE.every((byte, index) => file[index] === byte)) {
        throw new HuisstijlFout(oldOrLocked(file));
    }
    let size = 0;
    let count = 0;
    const isTooLarge = () => size > LARGEST || count > MOST_PARTS;
    const parts = readParts(file, ({ name, originalSize }) => {
        size += originalSize;
        count += 1;
        return !(isTooLarge() || name.endsWith('/'));
    });
    if (isTooLarge()) {
        throw new HuisstijlFout(
            'dit document is te groot voor een sjabloon: uitgepakt meer dan 64 MB. Maak de afbeeldingen erin kleiner.',
        );
    }
    if (!parts) {
        throw new HuisstijlFout(NO_DOCUMENT);
    }
    return parts;
}

/** How files of Office began before there was .docx, and how a document with a password begins. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

function oldOrLocked(file: Uint8Array): string {
    const isLocked = new TextDecoder('utf-16le').decode(file).includes('EncryptedPackage');
    return isLocked
        ? 'dit document is beveiligd met een wachtwoord. Haal het wachtwoord eraf en sla het opnieuw op.'
        : 'dit is een oud Word-document (.doc). Sla het in Word of LibreOffice op als .docx.';
}

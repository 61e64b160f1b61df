import { findProgram } from '../../../scripts/find-program.ts';

/** LibreOffice, and what reads the pages that it prints. */
export interface OfficePrograms {
    readonly soffice: string;
    readonly pdftotext: string;
}

/** Both on this machine, if they are there. */
export function findOffice(): OfficePrograms | undefined {
    const soffice = findProgram(['soffice', 'libreoffice', 'soffice.exe']);
    const pdftotext = findProgram(['pdftotext', 'pdftotext.exe']);
    return soffice && pdftotext ? { soffice, pdftotext } : undefined;
}

export const explainMissingOffice =
    'Niet gedraaid: de tests die rapporten openen in LibreOffice (test/office). Die hebben LibreOffice Writer en ' +
    'Calc nodig, en pdftotext (`apt-get install libreoffice-writer libreoffice-calc poppler-utils`).';

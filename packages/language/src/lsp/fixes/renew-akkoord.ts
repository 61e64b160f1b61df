import type { Range } from 'vscode-languageserver-types';
import { renewAkkoord } from '../akkoord/akkoord-edits.js';
import type { FixMaker } from './fix.js';

/** Renews an akkoord for what the agreement now says. Never without a choice: only who agreed knows whether that is so. */
export const renewLapsedAkkoord: FixMaker<'gewijzigd-sinds-akkoord'> = ({ bereik, gegevens, beoordeling }) =>
    (beoordeling?.achterhaaldeAkkoorden ?? [])
        .filter(({ akkoord: { vingerafdruk, herkomst } }) => !herkomst && isSameStart(vingerafdruk?.bereik, bereik))
        .map(({ afspraak, akkoord }) => ({
            title: `Akkoord vernieuwen (${gegevens.contact}, ‘${gegevens.label}’)`,
            edits: beoordeling ? renewAkkoord(akkoord, { afspraak, beoordeling }) : [],
        }));

function isSameStart(een: Range | undefined, ander: Range): boolean {
    return een?.start.line === ander.start.line && een.start.character === ander.start.character;
}

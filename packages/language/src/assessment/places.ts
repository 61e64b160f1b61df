import type { Range } from 'vscode-languageserver-types';
import type { SamenwerkingFeiten } from '../feiten/feiten.js';

/** Something absent is said where it should stand: at its theme, else at the samenwerking's name. */
export function plaatsVanThema(eigen: SamenwerkingFeiten, thema: string): Range {
    return (eigen.themas.find((blok) => blok.thema === thema) ?? eigen).bereik;
}

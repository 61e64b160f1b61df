import { findProgram } from '../../../scripts/find-program.ts';

/** Neovim on this machine, if it is there. */
export function findNeovim(): string | undefined {
    return findProgram(['nvim', 'nvim.exe']);
}

export const explainMissingNeovim =
    'Niet gedraaid: de tests in een echte Neovim (test/editors). Die hebben Neovim 0.7 of nieuwer nodig ' +
    '(`apt-get install neovim`).';

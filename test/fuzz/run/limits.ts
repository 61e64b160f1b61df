/** So many inputs a round: few enough to see soon that something goes on. */
export const INPUTS_A_ROUND = 20;

/** What takes longer with one input hangs, as far as anybody can tell. */
export const PATIENCE = 60_000;

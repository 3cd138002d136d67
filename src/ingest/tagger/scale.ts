/** Weights are whole numbers all the way, so that each machine finds the same; `SCALE` of them are one unit of log-odds. */
export const SCALE = 16;

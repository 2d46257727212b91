import type { Behaviours } from '../world';

/** Real behaviours, by operation. Everything else is carried out from the facts alone. */
export const behaviours: Behaviours = {};

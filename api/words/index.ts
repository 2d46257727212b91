import { payout } from './payout';
import type { ResourceWords } from './types';

/** Every resource of the node. */
export const resources: ResourceWords[] = [payout];

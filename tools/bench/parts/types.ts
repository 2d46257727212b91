import type { Result } from '../report';
import type { Stage } from '../stage';

/** A part of the benchmark. `quick` trades certainty for time. */
export type Part = (stage: Stage, quick: boolean) => Promise<Result>;

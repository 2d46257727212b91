import type { Kind } from './finding';

/** A finding that is right as it is. One that finds nothing any more is itself a finding. */
export interface Excuse {
	kind: Kind;
	/** `payouts.create statement_descriptor`; `*` stands for anything. */
	where: string;
	/** Only where our text or label is this. */
	ours?: string;
	/** Why our words are right. */
	why: string;
}

/** In order of kind and place. */
export const excused: Excuse[] = [];

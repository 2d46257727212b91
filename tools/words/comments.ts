import type { Operation, Param } from '../../api/facts';
import { loadFacts } from '../../api/load';
import { readApi } from '../generate/facts';
import { PINNED } from '../generate/sdk';

/** Operations as the SDK's types have them, and what its doc comments say of their parameters. */
export interface Commented {
	/** By the SDK's id. What the SDK does not have stands here as well, without comments. */
	operations: Map<string, Operation>;
	/** Stripe's sentences; '' where there are none. Read anew each time: none of them is ever stored. */
	commentOf: (param: Param) => string;
}

/** @param sdk the folder of the SDK's CommonJS build */
export function readComments(sdk = PINNED): Commented {
	const comments = new Map<Param, string>();
	const { operations } = readApi(sdk, (param, doc) => comments.set(param, doc));
	const known = [...loadFacts().operations, ...operations];
	return {
		operations: new Map(known.map((operation) => [operation.id, operation])),
		commentOf: (param) => comments.get(param) ?? '',
	};
}

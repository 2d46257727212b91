import { invalid, missing } from '../errors';
import { KEPT } from '../events';
import type { Behaviours, Call } from '../world';

/** So many types may be asked for at once, in v1 and v2. */
const MOST_TYPES = 20;

function checkTypes({ params }: Call): void {
	const types = params.types as unknown[] | undefined;
	if (types && types.length > MOST_TYPES) {
		throw invalid(
			`A list of events takes at most ${MOST_TYPES} types, and these are ${types.length}.`,
			undefined,
			'types',
		);
	}
	if (types && params.type !== undefined) {
		throw invalid('Send either type or types, not both.', 'parameters_exclusive', 'types');
	}
}

/** Refuses what is too old to be had. */
function mustBeKept(call: Call, created: number): void {
	if (created > call.now - KEPT) return;
	throw missing('event', String(call.self!.object.id), 'id');
}

/** Events can be read for 30 days. */
export const events: Behaviours = {
	'events.list'(call, generic) {
		checkTypes(call);
		return generic();
	},

	'events.retrieve'(call, generic) {
		mustBeKept(call, Number(call.self!.object.created));
		return generic();
	},

	'v2.core.events.list'(call, generic) {
		checkTypes(call);
		return generic();
	},

	'v2.core.events.retrieve'(call, generic) {
		mustBeKept(call, Date.parse(String(call.self!.object.created)) / 1_000);
		return generic();
	},
};

import { invalid, missing } from '../errors';
import { KEPT } from '../events';
import type { StripeObject } from '../types';
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

/** A page of events; where there is none and examples are wanted, with one of a type that was asked for. */
function listed(call: Call, generic: () => StripeObject): StripeObject {
	checkTypes(call);
	const page = generic();
	const isEmpty = (page.data as unknown[]).length === 0;
	return isEmpty && call.world.options.makesExamples && makeExample(call) ? generic() : page;
}

/** @returns whether there is an event now: only who asks for the newest, of whatever time, is shown one */
function makeExample({ world, scope, params }: Call): boolean {
	const { types, type, created, starting_after: after, ending_before: before, page } = params;
	if (created !== undefined || after !== undefined || before !== undefined || page !== undefined)
		return false;
	const { events } = world;
	const asked = (types as unknown[] | undefined) ?? (type === undefined ? [] : [type]);
	const isThin = (name: string) => events.thin.types.has(name);
	const known = asked.map(String).find((name) => events.catalog.types.has(name) || isThin(name));
	if (known === undefined) return false;
	events.emit(known, { account: scope.account, unsent: true });
	return true;
}

/** Events can be read for 30 days. */
export const events: Behaviours = {
	'events.list': listed,

	'events.retrieve'(call, generic) {
		mustBeKept(call, Number(call.self!.object.created));
		return generic();
	},

	'v2.core.events.list': listed,

	'v2.core.events.retrieve'(call, generic) {
		mustBeKept(call, Date.parse(String(call.self!.object.created)) / 1_000);
		return generic();
	},
};

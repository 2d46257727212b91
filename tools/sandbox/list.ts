import { invalid, missing } from './errors';
import { compileFilter } from './filter';
import { LIST_RULES } from './list-rules';
import type { Entry } from './store';
import type { StripeObject } from './types';
import type { Call } from './world';

const DEFAULT_LIMIT = 10;

/** The list's `limit`: 1 to 100. */
export function limitOf(call: Call): number {
	const { params, path } = call.plan.operation;
	// A few short lists come whole.
	if (path.startsWith('/v1/') && !params.some(({ name }) => name === 'limit')) return Infinity;
	const limit = call.params.limit ?? DEFAULT_LIMIT;
	if (typeof limit !== 'number' || limit < 1 || limit > 100) {
		throw invalid(
			`A page holds 1 to 100 objects, and limit is ${String(limit)}.`,
			'parameter_invalid_integer',
			'limit',
		);
	}
	return limit;
}

/** Objects that pass a test, up to a number, and whether there are more. */
function collect(walk: Iterable<Entry>, test: (object: StripeObject) => boolean, limit: number) {
	const found: Entry[] = [];
	for (const entry of walk) {
		if (!test(entry.object)) continue;
		if (found.length === limit) return { found, more: true };
		found.push(entry);
	}
	return { found, more: false };
}

/** The owner whose objects are listed, and whether they are kept under it or only point to it. */
function ownership(call: Call): { parent?: string; pointer?: [string, string] } {
	const owner = call.owners.at(-1);
	if (!owner) return {};
	const id = String(owner.object.id);
	const { types } = call.plan;
	// A payment method is made on its own and points to its customer; a person exists under its account only.
	const field = call.plan.owners.at(-1)!.param;
	const pointing = types.some((type) => call.world.builder.shapeOf(type).fields[field] !== undefined);
	return call.plan.standalone && pointing ? { pointer: [field, id] } : { parent: id };
}

function testOf(call: Call, pointer?: [string, string]): (object: StripeObject) => boolean {
	const { operation, types } = call.plan;
	const fields = new Set(types.flatMap((type) => Object.keys(call.world.builder.shapeOf(type).fields)));
	const params = pointer ? { ...call.params, [pointer[0]]: pointer[1] } : call.params;
	return compileFilter(params, operation.params, fields, LIST_RULES[operation.id]?.(call));
}

/** One page of a v1 list. */
export function listPage(call: Call): StripeObject {
	const limit = limitOf(call);
	const { parent, pointer } = ownership(call);
	const test = testOf(call, pointer);
	const { types } = call.plan;
	const { starting_after: after, ending_before: before } = call.params;
	if (after !== undefined && before !== undefined) {
		throw invalid(
			'Send either starting_after or ending_before, not both.',
			'parameters_exclusive',
			'ending_before',
		);
	}
	const cursor = (param: string, id: unknown): number => {
		const entry = call.scope.find(types, String(id), parent);
		if (!entry) throw missing(call.world.builder.noun(types), String(id), param, 400);
		return entry.seq;
	};
	const walk =
		before === undefined
			? call.scope.older(types, parent, after === undefined ? undefined : cursor('starting_after', after))
			: call.scope.newer(types, parent, cursor('ending_before', before));
	const { found, more } = collect(walk, test, limit);
	if (before !== undefined) found.reverse();
	return { object: 'list', data: found.map(({ object }) => object), has_more: more, url: call.path };
}

/** Page tokens of v2 say which way to walk and from where. */
const encodeToken = (direction: 'older' | 'newer', seq: number) =>
	Buffer.from(`${direction}:${seq}`).toString('base64url');

function decodeToken(token: unknown): { direction: 'older' | 'newer'; seq: number } | undefined {
	if (token === undefined) return undefined;
	const [, direction, seq] =
		/^(older|newer):([\d.]+)$/.exec(Buffer.from(String(token), 'base64url').toString()) ?? [];
	if (!direction) throw invalid('This page token is none that the sandbox gave out.', undefined, 'page');
	return { direction: direction as 'older' | 'newer', seq: Number(seq) };
}

/** One page of a v2 list. */
export function listPageV2(call: Call): StripeObject {
	const limit = limitOf(call);
	const { parent, pointer } = ownership(call);
	const test = testOf(call, pointer);
	const { types } = call.plan;
	const token = decodeToken(call.params.page);
	const walk =
		token?.direction === 'newer'
			? call.scope.newer(types, parent, token.seq)
			: call.scope.older(types, parent, token?.seq);
	const { found } = collect(walk, test, limit);
	if (token?.direction === 'newer') found.reverse();
	const url = (direction: 'older' | 'newer', seq: number | undefined) => {
		if (seq === undefined) return null;
		const beyond =
			direction === 'older' ? call.scope.older(types, parent, seq) : call.scope.newer(types, parent, seq);
		if (collect(beyond, test, 1).found.length === 0) return null;
		const query = new URLSearchParams(
			Object.entries(call.params)
				.filter(([name, value]) => name !== 'page' && typeof value !== 'object')
				.map(([name, value]): [string, string] => [name, String(value)]),
		);
		query.set('page', encodeToken(direction, seq));
		return `${call.path}?${query.toString()}`;
	};
	return {
		data: found.map(({ object }) => object),
		next_page_url: url('older', found.at(-1)?.seq),
		previous_page_url: url('newer', found[0]?.seq),
	};
}

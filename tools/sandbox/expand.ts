import { HIDDEN } from '../../api/expandable';
import type { Operation, Shape } from '../../api/facts';
import { emptyPage, type Builder } from './build';
import { invalid } from './errors';
import type { Plan } from './resources';
import type { Params, StripeObject } from './types';
import type { Call } from './world';

const MAX_LEVELS = 4;

const ON_PLATFORM = new Set(['Account', 'BankAccount', 'Card']);

type Fields = Record<string, Shape>;

/** Some fields, of which object they are, and their way within it. */
interface Level {
	owner: string;
	way: string[];
	fields: Fields;
}

/** Expansions are checked before they are followed, so the way does not matter then. */
const UNKNOWN = { owner: '', way: [] };

const isObject = (value: unknown): value is StripeObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isPaged = (operation: Operation) => operation.result === 'list' || operation.result === 'search';

const levelOf = (builder: Builder, owner: string): Level => ({
	owner,
	way: [],
	fields: builder.shapeOf(owner).fields,
});

/** What a step of an expansion leads into: of an object of its own, or further into the same one. */
function into(builder: Builder, shape: Shape, at: Omit<Level, 'fields'>): Level[] {
	switch (shape.kind) {
		case 'object':
			return [{ ...at, fields: shape.fields ?? {} }];
		case 'list':
		case 'map':
			return into(builder, shape.of!, at);
		case 'expandable':
		case 'ref':
		case 'page':
			return shape.ref!.map((type) => levelOf(builder, type));
		case 'union':
			return shape.variants!.flatMap((variant) => into(builder, variant, at));
		default:
			return [];
	}
}

const holdsExpandable = (shape: Shape): boolean =>
	shape.kind === 'expandable' ||
	((shape.kind === 'list' || shape.kind === 'map') && holdsExpandable(shape.of!));

/** Whether an expansion may end at this field. */
const mayEnd = (shape: Shape): boolean =>
	holdsExpandable(shape) ||
	(shape.optional === true && ['object', 'page', 'ref', 'list', 'map'].includes(shape.kind));

function allowed(builder: Builder, { owner, way, fields }: Level, steps: string[]): boolean {
	const [name, ...rest] = steps;
	const shape = fields[name];
	if (!shape) return false;
	const here = { owner, way: [...way, name] };
	if (rest.length === 0) return mayEnd(shape) || HIDDEN[owner]?.includes(here.way.join('.')) === true;
	const inner = shape.kind === 'page' ? (rest[0] === 'data' ? rest.slice(1) : []) : rest;
	return inner.length > 0 && into(builder, shape, here).some((next) => allowed(builder, next, inner));
}

/** Checks what is to be expanded; returns it as steps. */
export function checkExpand(builder: Builder, { operation, types }: Plan, params: Params): string[][] {
	const wanted = (Array.isArray(params.expand) ? params.expand : []) as string[];
	return wanted.map((path, index) => {
		const param = `expand[${index}]`;
		const steps = path.split('.');
		if (steps.length > MAX_LEVELS) {
			throw invalid(
				`An expansion goes at most ${MAX_LEVELS} levels deep, and this one goes ${steps.length} (${path}).`,
				'property_expansion_max_depth',
				param,
			);
		}
		const refuse = () => invalid(`This property cannot be expanded (${path}).`, undefined, param);
		if (isPaged(operation)) {
			if (operation.result === 'search' && path === 'total_count') return [];
			if (steps.shift() !== 'data') {
				throw invalid(
					`This property cannot be expanded (${path}). In lists, expansions start with data: data.${path}.`,
					undefined,
					param,
				);
			}
		}
		if (!types.some((type) => allowed(builder, levelOf(builder, type), steps))) throw refuse();
		return steps;
	});
}

/** The page that an object holds only when it is asked for. */
function pageOf(call: Call, owner: StripeObject, name: string, shape: Shape): StripeObject {
	const id = String(owner.id);
	const field = String(owner.object);
	const page = emptyPage(`${call.path.replace(/\/[^/]*$/, '')}/${id}/${name}`);
	const data: StripeObject[] = [];
	for (const entry of call.scope.older(shape.ref!)) {
		if (entry.parent !== id && entry.object[field] !== id) continue;
		if (data.length === 10) return { ...page, data, has_more: true };
		data.push(entry.object);
	}
	return { ...page, data };
}

/** Follows one expansion through a value; what it changes, it copies first. */
function follow(call: Call, shape: Shape, value: unknown, steps: string[]): unknown {
	if (Array.isArray(value)) return value.map((item) => follow(call, shape.of ?? shape, item, steps));
	if (shape.kind === 'expandable' && typeof value === 'string') {
		const found =
			call.scope.find(shape.ref!, value)?.object ??
			// Accounts and what they are paid to are kept by the platform.
			call.world.platform.find(
				shape.ref!.filter((type) => ON_PLATFORM.has(type)),
				value,
			)?.object ??
			call.scope.deleted.get(value)?.notice;
		if (!found) return value;
		return steps.length === 0 ? found : follow(call, shape, found, steps);
	}
	if (!isObject(value) || steps.length === 0) return value;
	if (shape.kind === 'map') {
		return Object.fromEntries(
			Object.entries(value).map(([key, item]) => [key, follow(call, shape.of!, item, steps)]),
		);
	}
	if (shape.kind === 'page') {
		const data = (value.data as StripeObject[]).map((item) =>
			enter(call, into(call.world.builder, shape, UNKNOWN), item, steps.slice(1)),
		);
		return { ...value, data };
	}
	return enter(call, into(call.world.builder, shape, UNKNOWN), value, steps);
}

function enter(call: Call, candidates: Level[], object: StripeObject, steps: string[]): StripeObject {
	const [name, ...rest] = steps;
	// Of several kinds of object it is the one whose `object` field says so.
	const level =
		candidates.find(({ fields }) => fields.object?.values?.includes(String(object.object))) ?? candidates[0];
	const shape = level?.fields[name];
	if (!shape) return object;
	let value = object[name];
	if (value === undefined && shape.kind === 'page') value = pageOf(call, object, name, shape);
	else if (value === undefined && mayEnd(shape)) {
		const at = { type: String(object.object), now: call.now, depth: 0 };
		value = call.world.builder.filled({ ...shape, nullable: undefined }, name, at);
	}
	return { ...object, [name]: follow(call, shape, value, rest) };
}

/** The answer with everything expanded that was asked for. */
export function expandResult(call: Call, result: StripeObject, expansions: string[][]): StripeObject {
	// Of what is gone, only the notice is left.
	if (result.deleted === true) return result;
	const roots = call.plan.types.map((type) => levelOf(call.world.builder, type));
	const expandOne = (object: StripeObject) =>
		expansions
			.filter((steps) => steps.length > 0)
			.reduce((expanded, steps) => enter(call, roots, expanded, steps), object);
	if (!isPaged(call.plan.operation)) return expandOne(result);
	return { ...result, data: (result.data as StripeObject[]).map(expandOne) };
}

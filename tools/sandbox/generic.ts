import type { Shape } from '../../api/facts';
import { applyVerb } from './actions';
import { emptyPage } from './build';
import { invalid, missing } from './errors';
import { listPage, listPageV2 } from './list';
import { overlay, type Surroundings } from './overlay';
import { checkReferences } from './references';
import { searchPage } from './search';
import type { Entry } from './store';
import type { Params, StripeObject } from './types';
import type { Call } from './world';

const surroundings = (call: Call): Surroundings => ({
	builder: call.world.builder,
	find: (types, id) => call.scope.find(types, id)?.object,
});

/** Writes parameters over an object wherever its fields match. */
export function write(call: Call, type: string, object: StripeObject, params: Params): void {
	const { fields } = call.world.builder.shapeOf(type);
	const id = typeof object.id === 'string' ? object.id : undefined;
	overlay(object, fields, params, { type, now: call.now, depth: 0, id }, surroundings(call));
}

/** A new object of this type, from parameters. It is not stored yet. */
export function make(call: Call, type: string, params: Params, id?: string): StripeObject {
	const object = call.world.builder.object(type, call.now, id);
	write(call, type, object, params);
	return object;
}

/** Stores an object and what it holds in pages of its own. */
export function store(call: Call, type: string, object: StripeObject, parent?: string): Entry {
	const entry = call.scope.put(type, object, parent);
	for (const [name, shape] of Object.entries(call.world.builder.shapeOf(type).fields)) {
		const page = object[name] as StripeObject | undefined | null;
		if (shape.kind !== 'page' || !page) continue;
		page.url = `${call.path}/${String(object.id)}/${name}`;
		for (const child of page.data as StripeObject[]) {
			if (!call.scope.find(shape.ref!, String(child.id)))
				call.scope.put(shape.ref![0], child, String(object.id));
		}
	}
	return entry;
}

/** Fields that point to the owner: named after it (`account`) or expanding to it (`fee`). */
function ownerFields(call: Call, fields: Record<string, Shape>): Params {
	const owner = call.plan.owners.at(-1);
	if (!owner) return {};
	const id = call.ids[owner.param];
	return Object.fromEntries(
		Object.entries(fields)
			.filter(
				([name, { kind, ref }]) =>
					(name === owner.param && (kind === 'string' || kind === 'expandable')) ||
					(kind === 'expandable' &&
						ref!.length <= 2 &&
						owner.types.includes(ref![0]) &&
						name !== 'customer_account'),
			)
			.map(([name]) => [name, id]),
	);
}

function create(call: Call): StripeObject {
	const [type] = call.plan.types;
	// The meter event stream takes events and answers nothing.
	if (!type) return {};
	const { fields } = call.world.builder.shapeOf(type);
	checkReferences(call, fields);
	const named = call.plan.operation.params.some(({ name }) => name === 'id') ? call.params.id : undefined;
	const id = typeof named === 'string' ? named : undefined;
	if (id !== undefined && call.scope.find([type], id)) {
		throw invalid(
			`There already is a ${call.world.builder.noun([type])} with the id '${id}'.`,
			'resource_already_exists',
			'id',
		);
	}
	const object = make(call, type, { ...call.params, ...ownerFields(call, fields) }, id);
	const preview = call.plan.operation.path.includes('preview');
	if (fields.id && !preview) store(call, type, object, call.owners.at(-1)?.object.id as string | undefined);
	return object;
}

function update(call: Call): StripeObject {
	const { object, type } = call.self!;
	checkReferences(call, call.world.builder.shapeOf(type).fields);
	write(call, type, object, call.params);
	return object;
}

function act(call: Call): StripeObject {
	const object = update(call);
	const verb = call.plan.operation.path.split('/').at(-1)!;
	applyVerb(verb, object, call.world.builder.shapeOf(call.self!.type).fields, call.now);
	return object;
}

/** Removes an object and gives the notice of it. */
export function remove(call: Call): StripeObject {
	const { object, type } = call.self!;
	const id = String(object.id);
	call.scope.remove(call.self!);
	const deletedType =
		call.plan.deletedTypes.find((name) => name.endsWith(`Deleted${type.split('.').at(-1)}`)) ??
		call.plan.deletedTypes[0];
	if (call.plan.operation.path.startsWith('/v2/')) return { id, object: object.object };
	if (!deletedType) return object;
	const notice = call.world.builder.object(deletedType, call.now, id);
	for (const name of Object.keys(notice))
		if (name !== 'deleted' && name in object) notice[name] = object[name];
	notice.deleted = true;
	call.scope.deleted.set(id, { type: deletedType, notice });
	return notice;
}

/** An object that exists once, made when first asked for. */
export function singleton(call: Call): StripeObject {
	const [type] = call.plan.types;
	const owner = String(call.owners.at(-1)?.object.id ?? '');
	return call.scope.single(type, owner, () =>
		make(call, type, ownerFields(call, call.world.builder.shapeOf(type).fields)),
	);
}

function removeFrom(call: Call): StripeObject {
	const owner = call.owners.at(-1)!;
	const field = call.plan.operation.path.split('/').at(-1)!;
	const discounts = owner.object.discounts;
	const held = owner.object[field] ?? (Array.isArray(discounts) ? discounts[0] : undefined);
	if (!held) throw missing(field, String(owner.object.id), call.plan.owners.at(-1)!.param);
	const id = typeof held === 'string' ? held : String((held as StripeObject).id);
	const entry = call.scope.find(call.world.builder.liveTypes(call.plan.deletedTypes), id);
	if (entry) call.scope.remove(entry);
	if (field in owner.object) owner.object[field] = null;
	if (Array.isArray(discounts)) owner.object.discounts = [];
	return { ...call.world.builder.object(call.plan.deletedTypes[0], call.now, id), deleted: true };
}

/** Carries out an operation that has no behaviour of its own. */
export function generic(call: Call): StripeObject {
	switch (call.plan.verb) {
		case 'create':
			return create(call);
		case 'retrieve':
			return call.self!.object;
		case 'update':
			return update(call);
		case 'act':
			return act(call);
		case 'remove':
			return remove(call);
		case 'removeFrom':
			return removeFrom(call);
		case 'list':
			return call.plan.operation.path.startsWith('/v2/') ? listPageV2(call) : listPage(call);
		case 'search':
			return searchPage(call);
		case 'singleton':
			return call.plan.operation.params.some(({ required }) => required)
				? make(call, call.plan.types[0], call.params)
				: singleton(call);
		case 'updateSingleton': {
			const object = singleton(call);
			write(call, call.plan.types[0], object, call.params);
			return object;
		}
		case 'stream':
			return emptyPage(call.path);
	}
}

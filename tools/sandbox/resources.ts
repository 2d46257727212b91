import type { Facts } from '../../api/load';
import type { Operation } from '../../api/facts';

/** What a request does to stored objects, read from its method, its path and its neighbours. */
export type Verb =
	| 'create'
	| 'retrieve'
	| 'update'
	| 'remove'
	| 'list'
	| 'search'
	| 'singleton'
	| 'updateSingleton'
	| 'act'
	| 'removeFrom'
	| 'stream';

/** One id in a path. */
export interface Owner {
	param: string;
	/** The objects that it may be. */
	types: string[];
}

/** How to carry out one operation. */
export interface Plan {
	operation: Operation;
	verb: Verb;
	/** The path's ids but the object's own. */
	owners: Owner[];
	/** The object's own id, for `retrieve`, `update`, `remove` and `act`. */
	self?: Owner;
	/** The live objects that come back. */
	types: string[];
	/** The same, deleted. */
	deletedTypes: string[];
	/** These objects can also be made without an owner. */
	standalone: boolean;
}

const shapeOfPath = (path: string) => path.replace(/\{[^}]+\}/g, '{}');

/** Reads every operation's plan from the facts, once. */
export function planOperations(facts: Facts): Map<string, Plan> {
	const live = (types: string[]) =>
		types.filter((type) => facts.objects.has(type) && !facts.objects.get(type)!.deleted);
	const at = new Map<string, Operation[]>();
	for (const operation of facts.operations) {
		const key = shapeOfPath(operation.path);
		at.set(key, [...(at.get(key) ?? []), operation]);
	}

	const standalone = new Set(
		facts.operations
			.filter(
				({ method, path, pathParams }) =>
					method === 'POST' && pathParams.length === 0 && !path.includes('preview'),
			)
			.flatMap(({ returns }) => returns),
	);

	/** What the id at the end of a path is: whatever its GET returns, or its neighbours. */
	const typesAt = (path: string): string[] => {
		const candidates = [path, path.replace('/test_helpers', '')].map(shapeOfPath);
		for (const method of ['GET', 'POST', 'DELETE']) {
			for (const candidate of candidates) {
				const types = live(
					at.get(candidate)?.find((operation) => operation.method === method)?.returns ?? [],
				);
				if (types.length > 0 && !types.includes('V2.DeletedObject')) return types;
			}
		}
		return [];
	};

	const plan = (operation: Operation): Plan => {
		const segments = operation.path.split('/');
		const owners: Owner[] = [];
		segments.forEach((segment, index) => {
			if (!segment.startsWith('{')) return;
			owners.push({ param: segment.slice(1, -1), types: typesAt(segments.slice(0, index + 1).join('/')) });
		});
		const endsWithId = segments.at(-1)!.startsWith('{');
		const neighbours = at.get(shapeOfPath(operation.path)) ?? [];
		const lists = neighbours.some(({ result }) => result === 'list');
		const types = live(operation.returns).filter((type) => type !== 'V2.DeletedObject');
		const last = owners.at(-1);

		const verb = ((): Verb => {
			if (operation.result === 'list' || operation.result === 'search' || operation.result === 'stream') {
				return operation.result;
			}
			if (operation.method === 'DELETE') return endsWithId ? 'remove' : 'removeFrom';
			if (operation.method === 'GET') return endsWithId ? 'retrieve' : 'singleton';
			if (endsWithId) return 'update';
			if (lists) return 'create';
			if (neighbours.some(({ method }) => method === 'GET')) return 'updateSingleton';
			return last?.types.some((type) => types.includes(type)) ? 'act' : 'create';
		})();
		const self = ['retrieve', 'update', 'remove', 'act'].includes(verb) ? owners.pop() : undefined;
		return {
			operation,
			verb,
			owners,
			...(self && { self }),
			types,
			deletedTypes: operation.returns.filter((type) => facts.objects.get(type)?.deleted),
			standalone: types.some((type) => standalone.has(type)),
		};
	};
	return new Map(facts.operations.map((operation) => [operation.id, plan(operation)]));
}

import type { Operation } from '../../api/facts';

interface Node {
	children: Map<string, Node>;
	placeholder?: Node;
	byMethod: Map<string, Operation>;
}

const node = (): Node => ({ children: new Map(), byMethod: new Map() });

/** Where a request leads. */
export interface Match {
	operation: Operation;
	/** The path's ids by placeholder. */
	ids: Record<string, string>;
}

/** Compiles operations to a matcher; a spelled-out segment wins over a placeholder. */
export function compileRoutes(operations: Operation[]): (method: string, path: string) => Match | undefined {
	const root = node();
	for (const operation of operations) {
		// Reads the object as any other request, and fetches its file elsewhere.
		if (operation.link) continue;
		let at = root;
		for (const segment of operation.path.split('/').slice(1)) {
			if (segment.startsWith('{')) at = at.placeholder ??= node();
			else at.children.set(segment, (at = at.children.get(segment) ?? node()));
		}
		at.byMethod.set(operation.method, operation);
	}

	const find = (
		at: Node,
		segments: string[],
		index: number,
		method: string,
		values: string[],
	): Match | undefined => {
		if (index === segments.length) {
			const operation = at.byMethod.get(method);
			if (!operation) return undefined;
			return {
				operation,
				ids: Object.fromEntries(operation.pathParams.map((name, position) => [name, values[position]])),
			};
		}
		const segment = segments[index];
		const child = at.children.get(segment);
		const exact = child && find(child, segments, index + 1, method, values);
		if (exact || !at.placeholder || segment === '') return exact;
		return find(at.placeholder, segments, index + 1, method, [...values, segment]);
	};

	return (method, path) => {
		try {
			return find(root, path.split('/').slice(1).map(decodeURIComponent), 0, method, []);
		} catch {
			// A broken percent escape is no URL of Stripe's.
			return undefined;
		}
	};
}

import type { ObjectFacts, Operation } from '../../api/facts';

/** `early_fraud_warnings` -> `early_fraud_warning`, `entries` -> `entry`, `addresses` -> `address`. */
function singular(word: string): string {
	if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	if (/(ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
	return word.replace(/s$/, '');
}

/**
 * Names every placeholder for what it identifies: after the object that a GET at that place
 * returns, else after the collection before it.
 */
export function namePathParams(operations: Operation[], objects: Map<string, ObjectFacts>): void {
	const identified = new Map<string, string>();
	for (const { method, path, returns, result } of operations) {
		if (method !== 'GET' || result !== 'object' || !path.endsWith('{}') || returns.length !== 1) continue;
		const object = objects.get(returns[0])?.object;
		if (object) identified.set(path, object.split('.').pop()!);
	}
	for (const operation of operations) {
		const pieces = operation.path.split('{}');
		let prefix = '';
		operation.pathParams = pieces.slice(0, -1).map((piece) => {
			prefix += `${piece}{}`;
			const collection = piece.split('/').filter(Boolean).pop()!;
			return identified.get(prefix) ?? singular(collection);
		});
		const taken = new Set(operation.params.map((param) => param.name));
		operation.pathParams = operation.pathParams.map((name) => (taken.has(name) ? `${name}_id` : name));
		operation.path = pieces.reduce((path, piece, i) => `${path}{${operation.pathParams[i - 1]}}${piece}`);
	}
}

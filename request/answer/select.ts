import type { IDataObject } from 'n8n-workflow';
import { isRecord } from '../form/expressed';

type Tree = Map<string, Tree>;

/**
 * The fields of an object at some paths, as Stripe gives them and where Stripe has them, and its ID.
 * @param paths dotted; a list on the way is gone through: `lines.data.price`
 */
export const select = (object: IDataObject, paths: string[]): IDataObject =>
	pick(object, treeOf(['id', ...paths])) as IDataObject;

function treeOf(paths: string[]): Tree {
	const root: Tree = new Map();
	for (const path of [...paths].sort((a, b) => a.length - b.length)) {
		let [place, isWhole] = [root, false];
		for (const name of path.split('.')) {
			const known = place.get(name);
			// What holds it is wanted as a whole.
			isWhole ||= known?.size === 0;
			if (isWhole) break;
			place.set(name, known ?? new Map());
			place = place.get(name)!;
		}
	}
	return root;
}

function pick(value: unknown, tree: Tree): unknown {
	if (tree.size === 0) return value;
	if (Array.isArray(value)) return value.map((one) => pick(one, tree));
	if (!isRecord(value)) return value;
	return Object.fromEntries(
		[...tree].filter(([name]) => name in value).map(([name, own]) => [name, pick(value[name], own)]),
	);
}

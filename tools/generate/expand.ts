import type { ObjectFacts, Shape } from '../../api/facts';

/** Dotted paths inside these objects that hold an id which `expand` turns into the object. */
export function expandablePaths(names: string[], objects: Map<string, ObjectFacts>): string[] {
	const found = new Set<string>();
	function visit(shape: Shape, path: string): void {
		if (shape.kind === 'expandable') found.add(path);
		else if (shape.kind === 'list') visit(shape.of!, path);
		else if (shape.kind === 'union') for (const variant of shape.variants!) visit(variant, path);
		else if (shape.kind === 'object') {
			for (const [name, field] of Object.entries(shape.fields!)) visit(field, `${path}.${name}`);
		}
	}
	for (const name of names) {
		for (const [field, shape] of Object.entries(objects.get(name)?.fields ?? {})) visit(shape, field);
	}
	return [...found].sort();
}

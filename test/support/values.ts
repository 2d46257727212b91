import type { Operation, Param, Value } from '../../api/facts';
import { referenceAt, referenceFor, type Reference } from '../../api/references';
import { currencies } from '../../request/currencies';
import { variantNames } from '../../form/kinds/union';
import type { Random } from './random';

/** A parameter's value in the SDK's terms, with the variant of a union kept apart. */
export class Variant {
	constructor(
		readonly index: number,
		readonly value: unknown,
	) {}
}

/** What stands on the wire for a value that is to be unset. */
export class Unset {
	constructor(readonly value: '' | null) {}
}

/** A map that is given as a JSON object rather than by pairs. */
export class AsJson {
	constructor(readonly value: unknown) {}
}

/** The bytes of a file, as the SDK takes them. */
export class FileValue {
	constructor(
		readonly data: Buffer,
		readonly name: string,
		readonly type: string,
	) {}
}

/** What stands for the key where an operation takes a token. */
export const TOKEN = 'token_12345678';

const SPECIAL = ['&', '=', '[', ']', '%', '+', ' ', '#', '?', '"', "'", 'ä', '☂', '\n', '😀', '/', ','];

function text(random: Random, maxLength = 20): string {
	const length = random.integer(1, Math.min(maxLength, 20));
	return Array.from({ length }, () =>
		random.next() < 0.3 ? random.pick(SPECIAL) : random.pick([...'abcXYZ019_-.']),
	)
		.join('')
		.replace(/^[=\s]|\s$/g, 'x');
}

const COUNTRIES = ['AT', 'DE', 'GB', 'JP', 'US'];

/** A key of a map whose keys are currencies, as Stripe's name for it says; another one for each index. */
export const currencyKey = (map: string, random: Random, index = 0): string | undefined =>
	/^currency_options$|_by_currency$/.test(map)
		? Object.keys(currencies)[random.integer(0, 30) + 31 * index]
		: undefined;

/** An id with the start that is right for the object it is of. */
const idOf = (reference: Reference | undefined, random: Random) =>
	`${reference?.prefixes?.[0] ?? ''}${random.integer(1e6, 1e9).toString(36)}`;

/** Ids for the placeholders of an operation's path. */
export const idsFor = ({ path, pathParams }: Operation, random: Random) =>
	pathParams.map((name) => idOf(referenceAt(name, path.split(`/{${name}}`)[0], false), random));

/**
 * A random value of a kind. Every optional part is there.
 * @param path of the operation
 * @param turn which variant of a union, which form of a range
 * @param parent the name of what it stands in
 */
export function valueOf(
	value: Value,
	name: string,
	random: Random,
	turn: number,
	path: string,
	parent?: string,
): unknown {
	switch (value.kind) {
		case 'string': {
			if (/^(.+_)?country$/.test(name) && !value.values && path.startsWith('/v1/'))
				return random.pick(COUNTRIES);
			const reference = value.values ? undefined : referenceFor(name, path, parent);
			return reference ? idOf(reference, random) : text(random, value.maxLength);
		}
		case 'integer':
		case 'timestamp':
			if (value.values && turn % 2) return random.pick(value.values);
			if (value.kind === 'integer') return random.integer(1, 1e6);
			return path.startsWith('/v2/')
				? new Date(random.integer(1e9, 2e9) * 1000).toISOString()
				: random.integer(1e9, 2e9);
		case 'amount':
			// Whole in every currency: some are paid out so only.
			return random.integer(1, 1e7) * 100;
		case 'number':
			return random.integer(1, 1e6) / 100;
		case 'decimal':
			// The SDK drops zeros at the end.
			return `${random.integer(0, 99)}.${random.integer(0, 10 ** 8)}${random.integer(1, 9)}`;
		case 'int64':
			return String(random.integer(1, 2 ** 50));
		case 'currency':
			return random.pick(Object.keys(currencies));
		case 'boolean':
			return random.next() < 0.5;
		case 'enum':
			return random.pick(value.values!);
		case 'object':
			return objectOf(value.fields ?? [], random, turn, path, name);
		case 'list':
			return Array.from({ length: random.integer(1, 3) }, () =>
				valueOf(value.of!, name, random, turn, path, parent),
			);
		case 'map':
			return Object.fromEntries(
				Array.from({ length: random.integer(1, 3) }, (_, i) => [
					// Stripe takes no brackets in a key.
					currencyKey(name, random, i) ?? `k${i}_${text(random, 5).replace(/[[\]]/g, 'x')}`,
					valueOf(value.of!, 'value', random, turn, path),
				]),
			);
		case 'range':
			return turn % 2 ? valueOf(value.of!, name, random, 0, path) : rangeOf(value.of!, name, random, path);
		case 'union': {
			const index = turn % value.variants!.length;
			const parentName = variantNames(value.variants!)[index];
			const variant = value.variants![index];
			const inside = variant.kind === 'object' ? parentName : 'value';
			return new Variant(index, valueOf(variant, inside, random, turn, path, parentName));
		}
		case 'file':
			// Of a type that Stripe may take for any purpose.
			return new FileValue(
				Buffer.from(Array.from({ length: random.integer(1, 2000) }, () => random.integer(0, 255))),
				// Folders are none of its name.
				`${text(random).replace(/[\\/]/g, '')}.bin`,
				'application/octet-stream',
			);
		default:
			throw new Error(`no values of kind ${value.kind}`);
	}
}

/** All four ends, of which none crosses another. */
function rangeOf(of: Value, name: string, random: Random, path: string): Record<string, unknown> {
	const placeOf = (value: unknown) => (typeof value === 'number' ? value : Date.parse(String(value)));
	const values = Array.from({ length: 4 }, () => valueOf(of, name, random, 0, path));
	const [gt, gte, lt, lte] = values.sort((a, b) => placeOf(a) - placeOf(b));
	return { gt, gte, lt, lte };
}

export function objectOf(
	params: Param[],
	random: Random,
	turn: number,
	path: string,
	parent?: string,
): Record<string, unknown> {
	const fillable = params.filter(({ kind, values }) => kind !== 'enum' || values?.length);
	const entries = fillable.map(
		(param) => [param.name, valueOf(param, param.name, random, turn, path, parent)] as const,
	);
	// Objects without anything in them have no field to fill.
	return Object.fromEntries(entries.filter(([, value]) => !isEmptyObject(value)));
}

/** Values as the SDK takes them: variants and what is unset unwrapped. */
export function plain(value: unknown): unknown {
	if (value instanceof Variant || value instanceof AsJson) return plain(value.value);
	if (value instanceof Unset) return value.value;
	if (value instanceof FileValue) return { ...value };
	if (Array.isArray(value)) return value.map(plain);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

const isEmptyObject = (value: unknown) =>
	typeof value === 'object' &&
	value !== null &&
	Object.getPrototypeOf(value) === Object.prototype &&
	Object.keys(value).length === 0;

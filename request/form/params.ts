import type { Form, Params } from '../types';
import { expandOf } from './expand';
import { Amount, resolveAmounts } from './fields/amount';
import { checkId } from './fields/id';
import { parseJsonObject } from './fields/json';
import { plainDates } from './fields/plain-dates';
import type { Env } from './fields/types';
import { FieldError } from './field-error';
import type { CompiledOperation } from './table';

/**
 * The path of a request, every id percent-encoded.
 * @throws FieldError for an empty id or one that would lead elsewhere
 */
export function pathOf({ path }: Pick<CompiledOperation, 'path'>, form: Form, env: Env): string {
	return path
		.map((piece) => {
			if (typeof piece === 'string') return piece;
			const id = piece.read(form[piece.name], piece.label, env);
			if (id === undefined) {
				throw new FieldError(
					piece.label,
					'is empty',
					'Pick it from the list or write its ID; if it is an expression, check that it finds one for this item.',
				);
			}
			return encodeURIComponent(checkId(String(id), piece.label));
		})
		.join('');
}

/**
 * Stripe's parameters from a filled form, nested as Stripe documents them. Extra parameters come
 * last and win.
 * @throws FieldError that names the field and the remedy
 */
export function paramsOf(operation: CompiledOperation, form: Form, env: Env): Params {
	const own = Object.fromEntries(operation.fields.map((name) => [name, form[name]]));
	const params = plainDates(operation.read(own, '', env), '', env) as Params;
	const { expand, expandPaths, extraParameters } = (form.options ?? {}) as Params;
	const whole = expandOf(operation, expand, expandPaths);
	if (whole) params.expand = whole;
	const extra = parseJsonObject(extraParameters, 'Extra Parameters');
	const added = plainDates(extra, 'Extra Parameters', env) as Params | undefined;
	// Only now it is certain which currency each amount is sent with.
	return resolveAmounts(added ? merge(params, added) : params) as Params;
}

const isObject = (value: unknown): value is Params =>
	typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Amount);

/** Objects merge key by key; anything else is replaced. */
function merge(base: Params, extra: Params): Params {
	const result = { ...base };
	for (const [key, value] of Object.entries(extra)) {
		const own = result[key];
		result[key] = isObject(own) && isObject(value) ? merge(own, value) : value;
	}
	return result;
}

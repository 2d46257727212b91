import type { Form, Params } from '../types';
import { expandOf } from './expand';
import { resolveAmounts } from './fields/amount';
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
 * last and win; what must be given may be among them.
 * @param form with its options opened (`optionsOpener`)
 * @throws FieldError that names the field and the remedy
 */
export function paramsOf(operation: CompiledOperation, form: Form, env: Env): Params {
	const own = Object.fromEntries(operation.fields.map((name) => [name, form[name]]));
	const { expand, expandPaths, extraParameters } = (form.options ?? {}) as Params;
	const whole = expandOf(operation, expand, expandPaths);
	const extra = plainDates(parseJsonObject(extraParameters, 'Extra Parameters'), 'Extra Parameters', env);
	const read = operation.read(own, '', env, extra as Params | undefined);
	// Only now it is certain which currency each amount is sent with.
	const params = resolveAmounts(plainDates(read, '', env)) as Params;
	return whole ? { expand: whole, ...params } : params;
}

import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { FieldError } from './field-error';
import { toInteger } from './fields/number';
import type { Env } from './fields/types';
import { formReader } from './form';
import type { Wanted } from './pages';
import { paramsOf, pathOf, type Form } from './params';
import type { StripeRequest } from './send';
import { readSettings, type Settings } from './settings';
import type { CompiledOperation } from './table';

/** What is to be sent for one item. */
export interface Prepared {
	request: StripeRequest;
	settings: Settings;
	/** How many objects, if it is a list. */
	wanted: Wanted;
}

/**
 * Makes what reads the form for an item.
 * @returns a function that throws what is wrong with the form
 */
export function preparer(
	functions: IExecuteFunctions,
	operation: CompiledOperation,
): (index: number) => Prepared {
	const readForm = formReader(functions);
	const timezone = functions.getTimezone();
	return (index) => prepare(operation, readForm(index), timezone);
}

function prepare(operation: CompiledOperation, form: Form, timezone: string): Prepared {
	const settings = readSettings((form.options ?? {}) as IDataObject);
	const env: Env = { timezone, amountsIn: settings.amountsIn, version: operation.version };
	return {
		request: {
			method: operation.method,
			path: pathOf(operation, form, env),
			params: paramsOf(operation, form, env),
			apiVersion: operation.apiVersion,
			account: settings.account,
			context: settings.context,
		},
		settings,
		wanted: wantedOf(operation, form),
	};
}

function wantedOf({ limited }: CompiledOperation, form: Form): Wanted {
	if (!limited) return 'whole';
	if (form.returnAll === true) return Infinity;
	const wanted = toInteger(form.limit ?? 50, 'Limit');
	if (wanted >= 1) return wanted;
	throw new FieldError(
		'Limit',
		`must be at least 1, not ${wanted}`,
		'Write 1 or more, or turn on Return All.',
	);
}

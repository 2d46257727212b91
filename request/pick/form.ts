import { NodeOperationError, type IDataObject, type ILoadOptionsFunctions } from 'n8n-workflow';
import type { FieldError } from '../form/field-error';
import { checkId } from '../form/fields/id';
import { isRecord } from '../form/expressed';
import { COLLECTIONS } from '../form/fields/level';
import { isBlank } from '../form/fields/types';
import { readSettings, type Settings } from '../form/settings';

/** n8n's editor resolves expressions before it asks for a list; those without a value come as null. */
const isOpen = (value: unknown) => value === null || (typeof value === 'string' && value.startsWith('='));

/** The id in a locator without addresses. */
const inLocator = (value: unknown): unknown => (isRecord(value) ? value.value : value);

/**
 * For which account the list is read: the one that the form acts for.
 * @throws NodeOperationError where that is an expression that has no value yet
 */
export function accountOf(functions: ILoadOptionsFunctions): Pick<Settings, 'account' | 'context'> {
	const options = (functions.getCurrentNodeParameter('options') ?? {}) as IDataObject;
	const { stripeContext } = options;
	const stripeAccount = inLocator(options.stripeAccount) as IDataObject[string];
	const open = isOpen(stripeAccount)
		? 'Stripe Account'
		: isOpen(stripeContext)
			? 'Stripe Context'
			: undefined;
	if (open) {
		throw new NodeOperationError(
			functions.getNode(),
			`The option ${open} is an expression that has no value yet`,
			{ description: 'Run the nodes before this one, or choose By ID.' },
		);
	}
	try {
		const { account, context } = readSettings({ stripeAccount, stripeContext });
		return { account, context };
	} catch (error) {
		const { message, remedy } = error as FieldError;
		throw new NodeOperationError(functions.getNode(), message, { description: remedy });
	}
}

/** What a field of the form holds now, whether it stands at the top or has been added. */
function current(functions: ILoadOptionsFunctions, name: string): unknown {
	if (functions.getCurrentNodeParameter(name) !== undefined)
		return functions.getCurrentNodeParameter(name, { extractValue: true });
	for (const collection of COLLECTIONS) {
		// In a collection no field takes a dashboard address: the value is the id.
		const value = inLocator(functions.getCurrentNodeParameter(`${collection}.${name}`));
		if (value) return value;
	}
	return undefined;
}

/** The id in a field of the form; undefined while there is none. */
export function idIn(functions: ILoadOptionsFunctions, name: string): string | undefined {
	const value = current(functions, name);
	if (isBlank(value) || isOpen(value) || typeof value === 'object') return undefined;
	return checkId(String(value).trim(), name);
}

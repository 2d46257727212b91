import type { INodeProperties, INodePropertyCollection } from 'n8n-workflow';
import { FieldError, GIVE } from './field-error';

/** What the option When Expressions Find Nothing says. */
export type EmptyExpressions = 'refuseWhereItMatters' | 'alwaysRefuse' | 'leaveOut';

const KINDS = ['amount', 'decimal_amount', 'currency', 'decimal', 'int64', 'search'];
/** Amounts and quantities that are plain numbers, what a meter event counts, and what empties other fields. */
const NUMBER_NAME = /(^|_)(quantity|amount|percent|percentage|percent_off|fieldsToClear)$|^payload$/;
/** Ids that nothing can be picked for are texts like any other. */
const ID_NAME =
	/(^|_)(ids?|source|destination|external_account|mandate|discount|calculation|application|original_transaction|recipient_verification)$/;
const isGroup = (option: object): option is INodePropertyCollection => 'values' in option;

/**
 * Whether leaving a field out would widen or move what happens: amounts and quantities, ids, filters, and
 * whatever holds such a field. Without its destination, a payout goes to the account's default one.
 */
export function matters({ name, type, typeOptions, options = [] }: INodeProperties): boolean {
	if (type === 'resourceLocator' || (type === 'collection' && name === 'filters')) return true;
	if (KINDS.includes(typeOptions?.kind as string) || NUMBER_NAME.test(name)) return true;
	if (type === 'string' && ID_NAME.test(name)) return true;
	if (type === 'collection') return (options as INodeProperties[]).some(matters);
	if (type !== 'fixedCollection') return false;
	return (options as object[])
		.filter(isGroup)
		.some(({ name: group, values }) => group === 'id' || values.some(matters));
}

/**
 * For an expression that found nothing.
 * @returns undefined where the field is to be left out
 * @throws FieldError where it is not
 */
export function nothingFound(
	label: string,
	important: boolean,
	setting: EmptyExpressions = 'refuseWhereItMatters',
): undefined {
	if (setting === 'leaveOut' || (setting === 'refuseWhereItMatters' && !important)) return undefined;
	throw new FieldError(
		label,
		'is empty: its expression finds nothing',
		'Correct the expression, or see that it finds a value for this item. Only where Stripe is to do without this field, set the option "When Expressions Find Nothing" to Leave Out.',
		GIVE,
	);
}

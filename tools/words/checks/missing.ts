import type { Check } from '../finding';

/** Boxes that the form's own code labels in full: the parts of a range, the key of a pair, rows as JSON. */
const BARE = new Set(['key', 'json', 'gte', 'gt', 'lte', 'lt']);
/** What only holds other fields and is no parameter. */
const isLevel = (type: string) => type === 'collection';

/** What the form says of every date says nothing of this one. */
const OF_DATES = /^(?:In the workflow's time zone unless|A day without a time counts)/;

/** A visible field without a description. */
export const missing: Check = ({ field, param, path }) => {
	const said = field.description !== undefined && !OF_DATES.test(field.description);
	if (said || field.type === 'hidden' || field.type === 'notice') return [];
	if (!param && (isLevel(field.type) || BARE.has(field.name) || /\.value$/.test(path))) return [];
	if (field.type === 'options' && field.options?.length === 1) return [];
	return [{ kind: 'no description', say: 'say what it does, then unit, limit, default' }];
};

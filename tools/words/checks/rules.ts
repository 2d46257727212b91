import type { Check, Fault } from '../finding';
import { faultsOfField, faultsOfText } from '../rules';

const asFault = (fault: string): Fault => ({ kind: 'rule', say: fault });

/** What n8n's rules and ours find in a description: periods, capitals, spelling, switches. */
export const rules: Check = ({ field }) =>
	field.description
		? faultsOfField({ label: field.displayName, description: field.description, type: field.type }).map(
				asFault,
			)
		: [];

/** The same for a text that belongs to no field. */
export const rulesOf = (text: string): Fault[] => faultsOfText(text).map(asFault);

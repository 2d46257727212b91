import { FieldError } from '../form/field-error';
import { isBlank } from '../form/fields/types';
import { limitsOf, type Limits } from './limits';
import { allowedOf, type Allowed } from './operations';

/** The fields of the credential, as the editor calls them. */
export const LABELS = {
	liveWrites: 'Live Writes',
	operations: 'Operations',
	chosenOperations: 'Chosen Operations',
	largestAmount: 'Largest Amount in One Request',
	largestTotal: 'Largest Amount in One Execution',
	unknownAmounts: 'Amounts Not in the Request',
	agentOperations: 'Operations for Agents',
	agentChosenOperations: 'Chosen Operations for Agents',
	agentLargestAmount: 'Largest Amount in One Request for Agents',
} as const;

/** What the credential is not to be used for. */
export interface Guards {
	liveWrites: boolean;
	operations: Allowed;
	/** In one request. */
	largestAmount?: Limits;
	/** In one execution. */
	largestTotal?: Limits;
	/** Whether a request may move money and not say how much, where there is a largest amount. */
	unknownAmounts: boolean;
	/** For agents, besides. */
	agents: { operations: Allowed; largestAmount?: Limits };
}

type Data = Partial<Record<keyof typeof LABELS, unknown>>;

/** A credential that was saved before it had a field is as a new one is. */
const or = (value: unknown, otherwise: string) => (isBlank(value) ? otherwise : value);

function isAllow(value: unknown, otherwise: 'allow' | 'refuse', label: string): boolean {
	const choice = or(value, otherwise);
	if (choice === 'allow' || choice === 'refuse') return choice === 'allow';
	throw new FieldError(label, 'is not one of its choices', 'Choose Allow or Refuse.');
}

/**
 * Reads the guards of a credential.
 * @throws FieldError that names the field of the credential
 */
export function guardsOf(data: Data): Guards {
	return {
		liveWrites: isAllow(data.liveWrites, 'allow', LABELS.liveWrites),
		operations: allowedOf(or(data.operations, 'everything'), data.chosenOperations, LABELS.chosenOperations),
		largestAmount: limitsOf(data.largestAmount, LABELS.largestAmount),
		largestTotal: limitsOf(data.largestTotal, LABELS.largestTotal),
		unknownAmounts: isAllow(data.unknownAmounts, 'refuse', LABELS.unknownAmounts),
		agents: {
			operations: allowedOf(
				or(data.agentOperations, 'reading'),
				data.agentChosenOperations,
				LABELS.agentChosenOperations,
			),
			largestAmount: limitsOf(data.agentLargestAmount, LABELS.agentLargestAmount),
		},
	};
}

/** What is wrong with the guards of a credential, as a sentence with the remedy. */
export function problemOfGuards(data: Data): string | undefined {
	try {
		guardsOf(data);
		return undefined;
	} catch (error) {
		const { message, remedy = '' } = error as FieldError;
		return `${message}. ${remedy}`;
	}
}

/**
 * Whether a credential has guards for all nodes, or some that cannot be read. Those for agents alone do not count:
 * they have a value from the start.
 */
export function hasGuards(data: Data): boolean {
	try {
		const { liveWrites, operations, largestAmount, largestTotal } = guardsOf(data);
		return (
			!liveWrites || operations !== 'everything' || largestAmount !== undefined || largestTotal !== undefined
		);
	} catch {
		return true;
	}
}

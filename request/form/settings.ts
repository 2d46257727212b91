import type { IDataObject } from 'n8n-workflow';
import { textOf } from './expressed';
import { FieldError, shown } from './field-error';
import { toBoolean } from './fields/boolean';
import { readChoice, readChoices } from './fields/choice';
import { checkId } from './fields/id';
import { toInteger } from './fields/number';
import { isBlank } from './fields/types';
import type { EmptyExpressions } from './nothing';

/** What the collection Options says for one item. Times in milliseconds. */
export interface Settings {
	/** Connected account to act for. */
	account?: string;
	/** The newer form of the same, which may name an organization's account by path. */
	context?: string;
	/** What becomes of fields whose expression finds nothing. */
	emptyExpressions?: EmptyExpressions;
	/** What must happen once, whichever execution gets to it. */
	businessKey?: string;
	/** Tries after the first. */
	retries: number;
	/** For one try. */
	timeout: number;
	/** For all tries of a request, and the waits between them. */
	budget: number;
	maxInFlight: number;
	maxPerSecond?: number;
	/** How long to wait for a final state; undefined for not at all. */
	waitLimit?: number;
	/** Whether to show the request and send nothing. */
	dryRun: boolean;
	/** What is added to each output item under `stripe_request`. */
	addToOutput: string[];
	/** What comes out of each object. */
	output: OutputChoice;
}

/** Up to ten readable fields, all as Stripe gives it, or the fields at these dotted paths. */
export type OutputChoice = 'simplified' | 'all' | { fields: string[] };

const SECOND = 1000;

/** The most that can be set for requests under way at once. */
export const MOST_IN_FLIGHT = 100;

/** As the official SDK has them, but for one more retry: every write carries a key. */
export const DEFAULTS: Settings = {
	retries: 3,
	timeout: 80 * SECOND,
	budget: 240 * SECOND,
	maxInFlight: 25,
	addToOutput: [],
	output: 'simplified',
	dryRun: false,
};

/**
 * Reads Options as they are for one item.
 * @param options plain values (`optionsOpener`)
 * @throws FieldError that names the option
 */
export function readSettings(options: IDataObject): Settings {
	const whole = (name: string, label: string, low: number, high: number): number | undefined => {
		if (isBlank(options[name])) return undefined;
		const number = toInteger(options[name], label);
		if (number >= low && number <= high) return number;
		throw new FieldError(
			label,
			`must be from ${low} to ${high}, not ${number}`,
			`Write a whole number from ${low} to ${high}.`,
		);
	};
	const id = (name: string, label: string, pattern: RegExp): string | undefined => {
		if (isBlank(options[name])) return undefined;
		const text = textOf(options[name]).trim();
		if (name === 'stripeAccount') checkId(text, label);
		if (pattern.test(text)) return text;
		throw new FieldError(
			label,
			'is not what Stripe takes there',
			'Use the ID of an account, such as acct_1ABC.',
		);
	};
	const seconds = (name: string, label: string, high: number) => {
		const value = whole(name, label, 1, high);
		return value === undefined ? undefined : value * SECOND;
	};
	const account = id('stripeAccount', 'Stripe Account', /^acct_\w+$/);
	const context = id('stripeContext', 'Stripe Context', /^[\w/-]+$/);
	if (account && context) {
		throw new FieldError('Stripe Context', 'cannot go with Stripe Account', 'Keep one of the two options.');
	}
	return {
		account,
		context,
		emptyExpressions: options.emptyExpressions as EmptyExpressions | undefined,
		businessKey: businessKeyIn(options),
		retries: whole('retries', 'Retries', 0, 10) ?? DEFAULTS.retries,
		timeout: seconds('timeout', 'Timeout', 600) ?? DEFAULTS.timeout,
		budget: seconds('timeLimit', 'Time Limit', 3600) ?? DEFAULTS.budget,
		maxInFlight: whole('maxInFlight', 'Requests in Flight', 1, MOST_IN_FLIGHT) ?? DEFAULTS.maxInFlight,
		maxPerSecond: whole('maxPerSecond', 'Requests per Second', 1, 1000),
		waitLimit: toBoolean(options.waitUntilDone, 'Wait Until Done')
			? (seconds('waitLimit', 'Wait Limit', 86_400) ?? 600 * SECOND)
			: undefined,
		addToOutput: readChoices(options.addToOutput, 'Add to Output') ?? [],
		output: readOutput(options),
		dryRun: toBoolean(options.dryRun, 'Dry Run') ?? false,
	};
}

function businessKeyIn({ businessKey }: IDataObject): string | undefined {
	if (isBlank(businessKey)) return undefined;
	if (typeof businessKey !== 'object') return String(businessKey);
	throw new FieldError(
		'Business Key',
		`must be text, not ${shown(businessKey)}`,
		'Write one value, such as the id of the order.',
	);
}

function readOutput({ output, outputFields }: IDataObject): OutputChoice {
	if (isBlank(output)) return DEFAULTS.output;
	const choice = readChoice(output, 'Output');
	if (choice === 'simplified' || choice === 'all') return choice;
	if (choice !== 'selected') {
		throw new FieldError(
			'Output',
			`must be simplified, all or selected, not "${shown(choice)}"`,
			'Choose again, or let the expression return one of these.',
		);
	}
	const fields = readChoices(outputFields, 'Output Fields');
	if (fields) return { fields };
	throw new FieldError(
		'Output Fields',
		'has no fields, though Output is Selected Fields',
		'Choose the fields to return, or set Output to Simplified.',
	);
}

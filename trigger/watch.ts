import type { IDataObject } from 'n8n-workflow';
import { events as retired } from '../api/legacy/events/types.json';
import { checkId, FieldError, isBlank, toInteger } from '../request';
import type { StripeEvent } from './event';

/** What a trigger watches for, as its form says. Times in seconds. */
export interface Watch {
	/** Whole events of v1, or thin ones of v2. */
	payload: 'snapshot' | 'thin';
	/** Types of events, or just `*`. */
	types: string[];
	/** Whether events of connected accounts are wanted instead of one's own. */
	connected: boolean;
	/** Which of them; empty for all. */
	accounts: string[];
	/** Whether events of the mode that the key is not of are wanted too. */
	bothModes: boolean;
	/** How old a signed call may be. */
	tolerance: number;
	/** How long an event is held so that those before it can come first; 0 for not at all. */
	hold: number;
	/** Whether what was missed is read from Stripe's list. */
	catchUp: boolean;
	/** Whether that goes for the time between deactivation and activation too. */
	afterPause: boolean;
	/** Whether an event whose execution a crash cut off runs once more. */
	runAgain: boolean;
	/** Whether what a thin event is about is fetched. */
	fetchWhole: boolean;
	/** In which version of the API whole events are told; undefined for the one that the endpoint has. */
	apiVersion?: string;
}

const list = (value: unknown): string[] =>
	(Array.isArray(value) ? value : String(value ?? '').split(/[\s,;]+/)).map(String).filter(Boolean);

/**
 * Reads what a trigger's form says.
 * @param parameters top-level fields by name, expressions resolved
 * @throws FieldError that names the field and the remedy
 */
export function readWatch(parameters: IDataObject): Watch {
	const options = (parameters.options ?? {}) as IDataObject;
	const payload = parameters.payload === 'thin' ? 'thin' : 'snapshot';
	const chosen = list(payload === 'thin' ? parameters.thinEvents : parameters.events);
	if (!chosen.length) {
		throw new FieldError('Events', 'is empty', 'Choose at least one type of event, or All Events.');
	}
	const types = chosen.includes('*') ? ['*'] : chosen.filter((type) => !retired.includes(type));
	if (!types.length) {
		throw new FieldError(
			'Events',
			`has only types that Stripe no longer sends (${chosen.join(', ')})`,
			'Choose at least one that is not marked as retired.',
		);
	}
	const accounts = list(options.accounts);
	for (const account of accounts) {
		checkId(account, 'Accounts');
		if (/^acct_\w+$/.test(account)) continue;
		throw new FieldError(
			'Accounts',
			`holds "${account}", which is not an account`,
			'Write IDs such as acct_1ABC.',
		);
	}
	const apiVersion = isBlank(options.apiVersion) ? undefined : String(options.apiVersion).trim();
	if (apiVersion && !/^\d{4}-\d\d-\d\d(\.\w+)?$/.test(apiVersion)) {
		throw new FieldError(
			'API Version',
			`is not a version of Stripe's API`,
			'Write one such as 2026-10-28.endive.',
		);
	}
	return {
		payload,
		types: [...new Set(types)].sort(),
		connected: parameters.listenTo === 'connected',
		accounts,
		bothModes: options.modes === 'both',
		tolerance: whole(options.tolerance, 'Signature Tolerance', 1, 3_600) ?? 300,
		hold: whole(options.hold, 'Hold and Order', 0, 60) ?? 0,
		catchUp: options.catchUp !== false,
		afterPause: options.afterPause === true,
		runAgain: options.runAgain === true,
		fetchWhole: options.fetchWhole !== false,
		apiVersion,
	};
}

/** @throws FieldError that says which numbers can be */
export function whole(value: unknown, label: string, low: number, high: number): number | undefined {
	if (isBlank(value)) return undefined;
	const number = toInteger(value, label);
	if (number >= low && number <= high) return number;
	throw new FieldError(
		label,
		`must be from ${low} to ${high}, not ${number}`,
		`Write a whole number from ${low} to ${high}.`,
	);
}

/**
 * Whether an event is one of those that are watched for.
 * @param livemode of the endpoint, which has that of its key; undefined where it is not known
 */
export function isWanted(
	{ types, connected, accounts, bothModes }: Watch,
	event: StripeEvent,
	livemode: boolean | undefined,
): boolean {
	const account = event.account ?? event.context;
	if (types[0] !== '*' && !types.includes(event.type)) return false;
	if (!bothModes && livemode !== undefined && event.livemode !== livemode) return false;
	return !connected || !accounts.length || accounts.some((one) => account?.split('/').includes(one));
}

/** Whether what was missed can be read: Stripe has a list for each account, none for all of them. */
export const canBeRead = ({ catchUp, connected, accounts }: Watch): boolean =>
	catchUp && (!connected || accounts.length > 0);

import { NodeApiError, type IDataObject, type INode } from 'n8n-workflow';
import { failureOf } from '../../request/answer/failure';
import { permissionsIn } from '../../request/answer/permission';
import type { Outcome, Standing } from '../../request/types';
import { StripeError } from '../../request/wire/stripe-error';
import { table } from '../support/nodes';

const write = table.get('payout', 'create')!;
const read = table.get('payout', 'get')!;
const node = { name: 'Stripe', type: 'stripePayouts', parameters: {} } as unknown as INode;

const WRITES: Outcome[] = ['done', 'refused', 'unknown', 'not_sent'];
const OUTCOMES = [...WRITES, undefined];
const STATUSES = [0, 302, 400, 401, 402, 403, 404, 409, 424, 429, 500, 502, 503];
const CODES = [
	undefined,
	'account_invalid',
	'balance_insufficient',
	'card_declined',
	'expired_card',
	'idempotency_key_in_use',
	'insufficient_funds',
	'lock_timeout',
	'parameter_missing',
	'rate_limit',
	'resource_missing',
];
const TYPES = ['invalid_request_error', 'idempotency_error'];
const HEADERS: Array<Record<string, string>> = [
	{},
	{ 'stripe-should-retry': 'true' },
	{ 'stripe-should-retry': 'false' },
	{ 'idempotent-replayed': 'true', 'original-request': 'req_first' },
];

interface Made {
	status?: number;
	error?: IDataObject;
	headers?: Record<string, string>;
	outcome?: Outcome;
	ownKey?: boolean;
	key?: string;
	standing?: Standing;
}

const made = ({ status = 400, error = {}, headers = {}, outcome, ownKey = false, key }: Made) => {
	const body = { error: { message: 'No.', ...error } };
	const cause = status
		? StripeError.fromAnswer({ statusCode: status, headers: { 'request-id': 'req_1', ...headers }, body })
		: StripeError.unreachable({ code: 'ECONNRESET', message: 'socket hang up' });
	return Object.assign(cause, { outcome, ownKey, idempotencyKey: key });
};

/** What the failure says, as a run that stops and as an item that goes on. */
function said(options: Made) {
	const cause = made(options);
	const operation = options.outcome ? write : read;
	const { error, item } = failureOf(node, operation, 3, cause, options.standing);
	return {
		error: error as NodeApiError,
		item,
		description: String(item.description),
		message: error.message,
	};
}

/** Every status, code, type, header and outcome with every other. */
function* everything(outcomes: Array<Outcome | undefined> = OUTCOMES): Generator<Made> {
	for (const outcome of outcomes)
		for (const status of STATUSES)
			for (const code of CODES)
				for (const type of TYPES)
					for (const headers of HEADERS)
						for (const ownKey of outcome === 'unknown' ? [false, true] : [false])
							yield {
								outcome,
								status,
								headers,
								ownKey,
								error: { type, ...(code ? { code } : {}) },
								...(outcome ? { key: 'n8n-1' } : {}),
							};
}

it('never advises a new run of what may have happened, and never calls it failed', () => {
	for (const options of everything(['unknown'])) {
		const { description, message, item, error } = said(options);
		const text = [message, description, error.description, JSON.stringify(item)].join(' ');
		expect(text).not.toMatch(/failed|\b(run|send|try)( it)? again|run again later|new execution can/i);
		expect(item).toMatchObject({ outcome: 'unknown', retryable: false });
		expect(description).toContain('the idempotency key n8n-1');
		if (!options.ownKey && error.description?.includes('A new execution'))
			expect(description).toContain('A new execution has another key and might do it twice.');
	}
});

it('tells an agent all of it in the message, and never to try what may have happened again', () => {
	const tool = { ...node, type: 'stripePayoutsTool' };
	for (const options of everything(WRITES)) {
		const { error, item } = failureOf(tool, write, 0, made(options));
		expect(error.description).toBeUndefined();
		expect(error.message).toContain(String(item.description));
		expect(error.message).not.toMatch(/Item 0|Lower the amount/);
		if (options.outcome !== 'unknown') continue;
		expect(error.message).toMatch(/unknown|never sent|other values/);
		expect(error.message).not.toMatch(/failed|\b(run|send|try)( it)? again|Retry/);
	}
	const { error } = failureOf(tool, write, 0, made({ outcome: 'unknown', status: 0, key: 'n8n-1' }));
	expect(error.message).toMatch(
		/^It is unknown whether "Create a payout" happened: No answer from Stripe: the connection broke\. Do not call it again, with these values or others\. Look with a tool that reads whether it is there\. If you cannot tell, say that it is unknown and that a person has to look\. Look in Stripe, under Developers, Logs, for the idempotency key n8n-1, sent about /,
	);
});

it('says of what may have happened where to look: request, key and time, or who may ask again', () => {
	const { description, message } = said({
		outcome: 'unknown',
		status: 500,
		key: 'n8n-1',
		headers: { date: 'Thu, 26 Nov 2026 18:50:07 GMT' },
	});
	expect(message).toBe(
		'Item 3: It is unknown whether "Create a payout" happened: No. Look in Stripe before anyone sends it again.',
	);
	expect(description).toBe(
		'Look in Stripe, under Developers, Logs, for the request req_1 or the idempotency key n8n-1, sent about 2026-11-26 18:50 UTC, to see whether it happened. Or let this execution find out: Retry On Fail, or the Retry button of an execution that stopped, send it under the same key, so that it happens once. A new execution has another key and might do it twice.',
	);
});

it('sends people nowhere but to Stripe when Stripe no longer remembers the key', () => {
	const cause = Object.assign(StripeError.expired(new Date('2026-11-24T10:00:00Z')), {
		idempotencyKey: 'n8n-1',
	});
	const { error, item } = failureOf(node, write, 0, cause);
	expect(error.message).toContain('has been unknown since 2026-11-24T10:00:00.000Z');
	expect(item).toMatchObject({
		outcome: 'unknown',
		retryable: false,
		description:
			'Look in Stripe, under Developers, Logs, for the idempotency key n8n-1 to see whether it happened.',
	});
});

it('does not send people to Retry for an answer that Stripe only repeats', () => {
	const headers = { 'idempotent-replayed': 'true', 'original-request': 'req_first' };
	const { description, item } = said({ outcome: 'unknown', status: 500, key: 'n8n-1', headers });
	expect(description).toMatch(
		/^Stripe gave the answer of an earlier try under this key again, that of the request req_first\. Look in Stripe/,
	);
	expect(description).toContain('Retry gets this same answer');
	expect(description).not.toContain('Or let this execution');
	expect(item).toMatchObject({ replayed: true, original_request: 'req_first' });
});

it('marks old answers of every kind, and no others', () => {
	for (const options of everything()) {
		const { item, description } = said(options);
		const old = options.status !== 0 && options.headers!['idempotent-replayed'] === 'true';
		expect(item.replayed ?? false).toBe(old);
		expect(description.includes('the answer of an earlier try')).toBe(old);
	}
});

it('says that it can be run again exactly where the item is retryable', () => {
	const seen = new Set<string>();
	for (const options of everything()) {
		const { item, description, error } = said(options);
		expect(description.includes('It can be run again later.')).toBe(item.retryable);
		expect(description.replace('It can be run again later.', '')).not.toMatch(/\brun again|try again/i);
		expect(error.description).toContain(description);
		// What acts once more under a new key must not have happened.
		if (item.retryable) expect(['refused', 'not_sent', undefined]).toContain(item.outcome);
		const underWay = options.outcome && options.status === 409 && item.code === 'idempotency_key_in_use';
		expect(item.outcome).toBe(underWay ? 'unknown' : options.outcome);
		seen.add(`${String(options.outcome)} ${String(item.retryable)}`);
	}
	expect([...seen].sort()).toEqual([
		'done false',
		'not_sent false',
		'not_sent true',
		'refused false',
		'refused true',
		'undefined false',
		'undefined true',
		'unknown false',
	]);
});

it.each([
	['refused', 429, 'rate_limit', true],
	['refused', 429, 'lock_timeout', true],
	['refused', 402, 'balance_insufficient', true],
	['refused', 402, 'card_declined', false],
	['refused', 400, 'parameter_missing', false],
	['refused', 409, 'idempotency_key_in_use', false],
	['not_sent', 0, undefined, true],
	['unknown', 0, undefined, false],
	['unknown', 500, undefined, false],
	['done', 0, undefined, false],
	[undefined, 0, undefined, true],
	[undefined, 503, undefined, true],
	[undefined, 404, 'resource_missing', false],
] as const)('a loop may repeat what is %s with %i %s: %s', (outcome, status, code, retryable) => {
	expect(said({ outcome, status, error: { code } }).item.retryable).toBe(retryable);
});

it('takes a write for unknown as long as nobody says what became of it', () => {
	const { item, error } = failureOf(node, write, 0, made({ status: 503, key: 'n8n-1' }));
	expect(item).toMatchObject({ outcome: 'unknown', retryable: false });
	expect(error.message).toContain('It is unknown whether');
	const { item: bug } = failureOf(node, write, 0, new TypeError('x is undefined'));
	expect(bug).toMatchObject({ outcome: 'unknown', retryable: false });
});

it.each([
	['refused', 400, 'Item 3: "Create a payout" was refused: No.', 'Stripe did nothing.'],
	['refused', 402, 'Item 3: "Create a payout" was refused: No.', 'No money moved.'],
	['not_sent', 401, 'Item 3: "Create a payout" was not sent: No.', 'Nothing was sent.'],
	['done', 500, 'Item 3: "Create a payout" was done, but then: No.', 'do not send it a second time'],
	[undefined, 400, 'Item 3: "Get a payout" failed: No.', 'Correct what the message says.'],
] as const)('says what %s with %i means', (outcome, status, message, part) => {
	const { message: own, description } = said({ outcome, status });
	expect(own).toBe(message);
	expect(description).toContain(part);
});

it('says what other values under a key mean, whose ever the key is', () => {
	const error = { type: 'idempotency_error' };
	const derived = said({ outcome: 'refused', error, key: 'n8n-1' });
	expect(derived.description).toMatch(/^Stripe did nothing now: an earlier try of this item .* n8n-1 to see/);
	const own = said({ outcome: 'refused', error, key: 'n8n-b-1', ownKey: true });
	expect(own.description).toMatch(
		/^Stripe did nothing now: this Business Key was used before for other values/,
	);
	expect(own.item.retryable).toBe(false);
});

describe('words of n8n', () => {
	/** What NodeApiError and NodeOperationError put in place of what they are given. */
	const N8N =
		/perhaps|retry the request immediately|Retry on Fail' option|not able to process your request|try again later or consider|The service |check your parameters/;

	it.each(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'ECONNABORTED', 'ENOTFOUND', 'EAI_AGAIN', 'EPIPE'])(
		'do not reach people for %s',
		(code) => {
			const network = Object.assign(new Error(`connect ${code} 127.0.0.1:443`), { code });
			// As n8n's HTTP helper hands it over.
			const wrapped = new NodeApiError(node, network as never);
			for (const cause of [wrapped, network]) {
				const { error, item } = failureOf(node, write, 0, StripeError.unreachable(cause));
				const all = [error.message, error.description, ...error.messages, JSON.stringify(item)].join('\n');
				expect(all).not.toMatch(N8N);
				expect(error.messages).toEqual([]);
				expect(error.message).toMatch(
					/It is unknown whether "Create a payout" happened: No answer from Stripe: /,
				);
				expect(item.code).toBe(code);
			}
		},
	);

	it.each(STATUSES)('do not reach people for HTTP %i, nor for codes that a message tells', (status) => {
		for (const message of ['', 'ETIMEDOUT', 'see ENOENT', 'Bad gateway', 'getaddrinfo']) {
			const { error, item } = said({ outcome: 'unknown', status, error: { message } });
			const all = [error.message, error.description, ...error.messages, JSON.stringify(item)].join('\n');
			expect(all).not.toMatch(N8N);
			expect(error.message).toContain('It is unknown whether');
			expect(error.httpCode).toBe(status ? String(status) : null);
		}
	});
});

it.each([
	['ECONNREFUSED', true],
	['ENOTFOUND', true],
	['CERT_HAS_EXPIRED', true],
	['ECONNRESET', false],
	['ETIMEDOUT', false],
	['EPIPE', false],
])('knows whether anything can have arrived: %s', (code, notConnected) => {
	const error = StripeError.unreachable(Object.assign(new Error('x'), { code }));
	expect(error.isNotConnected).toBe(notConnected);
});

describe('errors of other kinds', () => {
	it('says a mistake of the package in plain words, without its secrets', () => {
		const bug = new TypeError("Cannot read 'x' of sk_live_abcdef123456");
		const { error, item } = failureOf(node, read, 0, bug);
		expect(error.message).toBe(
			`Item 0: "Get a payout" failed: The node had an internal error: Cannot read 'x' of sk_live_…`,
		);
		expect(item).toEqual({
			message: "The node had an internal error: Cannot read 'x' of sk_live_…",
			description: 'This is a fault of the node, not of your workflow: report it with this message.',
			type: 'unexpected_error',
			retryable: false,
		});
		expect(JSON.stringify([error, item])).not.toMatch(/abcdef|\bat .*\.ts/);
	});

	it.each([undefined, null, 'text', 7, {}])('can be told when %p was thrown', (thrown) => {
		const { error, item } = failureOf(node, write, 0, thrown);
		expect(error.message).toContain('The node had an internal error');
		expect(item.outcome).toBe('unknown');
	});
});

describe('where a step stands that stops', () => {
	const of = (standing: Partial<Standing>) =>
		said({
			outcome: 'refused',
			standing: { done: 0, refused: 0, unknown: 0, not_sent: 0, ...standing },
		}).error.description;

	it.each([
		[
			{ done: 6, refused: 1, unknown: 1, not_sent: 2 },
			'Of 10 items, 6 were done, 1 was refused, 1 is unknown and 2 were not sent. Retry does not repeat what was done. Retry asks for what is unknown under the same key, so that it happens once. A new execution might do it twice.',
		],
		[
			{ done: 1, refused: 2 },
			'Of 3 items, 1 was done and 2 were refused. Retry does not repeat what was done. A new execution might do it twice.',
		],
		[
			{ unknown: 2 },
			'Of 2 items, 2 are unknown. Retry asks for what is unknown under the same key, so that it happens once. A new execution might do it twice.',
		],
		[{ refused: 1, not_sent: 1 }, 'Of 2 items, 1 was refused and 1 was not sent.'],
		[{ not_sent: 5 }, 'Of 5 items, 5 were not sent.'],
	])('says %j', (standing, text) => {
		expect(of(standing)).toContain(` ${text} (HTTP 400`);
	});

	it('leaves a single item and a read alone', () => {
		expect(of({ refused: 1 })).not.toContain('Of 1');
		const standing = { done: 2, refused: 0, unknown: 0, not_sent: 0 };
		expect(said({ standing }).error.description).not.toContain('Of 2');
	});
});

describe('a missing permission', () => {
	it.each([
		["Having the 'rak_customer_write' permission would allow this.", ['Customers: Write']],
		["Having the 'rak_plan_read' permission would allow this.", ['Prices: Read']],
		["It lacks 'rak_tax_rate_read'; edit the key.", ['Tax Rates: Read']],
		["Having the 'rak_payment_links_write' permission", ['Payment Links: Write']],
		["Having the 'rak_new_gizmo_write' permission", ['New Gizmos: Write']],
		['Enabling "Prices Write" (\'plan_write\') permissions on this key', ['Prices: Write']],
		["Enabling Checkout Sessions Read ('checkout_session_read') permissions", ['Checkout Sessions: Read']],
		[
			'Enabling "Coupons Read" (\'coupon_read\') and "Products Read" (\'product_read\') permissions',
			['Coupons: Read', 'Products: Read'],
		],
		['You may not.', []],
	])('%s', (message, names) => {
		expect(permissionsIn(message)).toEqual(names);
	});

	it('is named in the remedy as the dashboard has it', () => {
		const message = "Having the 'rak_payout_write' permission would allow this request to continue.";
		expect(said({ outcome: 'refused', status: 403, error: { message } }).description).toBe(
			'Stripe did nothing. Give the restricted key the permission "Payouts: Write", in Stripe under Developers, API keys.',
		);
	});

	it('is told apart from what no restricted key may do, and from a foreign account', () => {
		const message = 'the required permissions are not available for use by restricted keys.';
		expect(said({ status: 403, error: { message } }).description).toContain('use a secret key (sk_…)');
		const error = { code: 'account_invalid' };
		expect(said({ status: 403, error }).description).toContain(
			'the options Stripe Account and Stripe Context',
		);
	});
});

describe('the field that Stripe complains of', () => {
	const place = (resource: string, operation: string, param: string, options: IDataObject = {}) => {
		const { item } = failureOf(
			{ ...node, parameters: { options } } as INode,
			table.get(resource, operation)!,
			0,
			Object.assign(made({ error: { param } }), { outcome: 'refused' }),
		);
		return [item.field, String(item.description).replace('Stripe did nothing. ', '')];
	};

	it.each([
		['subscriptionSchedule', 'phases[1][items][0][price]', 'Phase 2: Item 1: Price', ''],
		['subscription', 'items[0][price]', 'Item 1: Price', ''],
		['customer', 'address[country]', 'Billing Address: Country', ''],
		['customer', 'metadata[order_id]', 'Metadata order_id', ''],
		['customer', 'metadata[value]', 'Metadata value', ''],
		['customer', 'shipping', 'Shipping', ', under Additional Fields'],
		['customer', 'shipping[address][city]', 'Shipping: City', ', under Additional Fields'],
		['customer', 'preferred_locales[1]', 'Languages 2', ', under Additional Fields'],
	])('%s %s', (resource, param, label, under) => {
		expect(place(resource, 'create', param)).toEqual([label, `Correct the field "${label}"${under}.`]);
	});

	it.each([
		[{ expand: ['customer'] }, 'expand[0]', 'Expand'],
		[{ expandPaths: 'a.b' }, 'expand[0]', 'Expand Other'],
		[{ expand: ['customer'], expandPaths: 'a.b' }, 'expand[1]', 'Expand Other'],
		[{ expand: ['customer'], expandPaths: 'a.b' }, 'expand[0]', 'Expand'],
		[{ expand: '={{ $json.x }}', expandPaths: 'a.b' }, 'expand[0]', 'Expand" or "Expand Other'],
		[{ extraParameters: '{ "preview": 1 }' }, 'preview', 'Extra Parameters: preview'],
		[{ extraParameters: '{ "preview": {} }' }, 'preview[deep]', 'Extra Parameters: preview[deep]'],
		[{ extraParameters: '{ "amount": "x" }' }, 'amount', 'Extra Parameters: amount'],
		[{ extraParameters: '={{ $json.extra }}' }, 'preview', 'Extra Parameters: preview'],
	])('the options %j: %s', (options, param, label) => {
		expect(place('payout', 'create', param, options as IDataObject)).toEqual([
			label,
			`Correct the option "${label}", under Options.`,
		]);
	});

	it.each([
		[{ extraParameters: '{ "metadata": { "a": 1 } }' }, 'amount', 'Amount'],
		[{ extraParameters: '={{ $json.extra }}' }, 'amount', 'Amount'],
		[{ extraParameters: 'no JSON' }, 'amount', 'Amount'],
	])('is of the form in spite of the options %j: %s', (options, param, label) => {
		expect(place('payout', 'create', param, options as IDataObject)[0]).toBe(label);
	});

	it('is to be filled in where Stripe misses it', () => {
		const error = { param: 'customer', code: 'parameter_missing' };
		const cause = Object.assign(made({ error }), { outcome: 'refused' });
		const { item } = failureOf(node, table.get('subscription', 'create')!, 0, cause);
		expect(item.description).toContain('Fill in the field "Customer".');
	});

	it('is called as Stripe calls it where nothing has it', () => {
		expect(place('payout', 'create', 'elsewhere')).toEqual([
			undefined,
			'Look at what Stripe calls elsewhere.',
		]);
	});
});

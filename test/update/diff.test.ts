import type { Operation, Param } from '../../api/facts';
import { loadFacts, type Facts } from '../../api/load';
import { resources } from '../../api/words';
import { addEntry, entryOf } from '../../tools/update/changelog';
import { diffFacts, isSame } from '../../tools/update/diff';
import { Labels } from '../../tools/update/labels';
import { reportOf, type Update } from '../../tools/update/report';
import { fieldsWithoutWords } from '../../tools/update/words';
import { previousSdk } from './node';

const now = loadFacts();
const labels = new Labels(resources);

/** Facts of these operations alone. */
const factsOf = (...operations: Operation[]): Facts => ({
	apiVersion: '2027-01-01.test',
	sdkVersion: '24.0.0',
	operations,
	byId: new Map(operations.map((operation) => [operation.id, operation])),
	objects: new Map(),
});

const operation = (params: Param[], changes: Partial<Operation> = {}): Operation => ({
	id: 'payouts.create',
	method: 'POST',
	path: '/v1/payouts',
	pathParams: [],
	params,
	result: 'object',
	returns: ['Payout'],
	...changes,
});

const changesOf = (before: Param[], after: Param[]) =>
	diffFacts(factsOf(operation(before)), factsOf(operation(after))).changed.flatMap(({ params }) =>
		params.map(({ what, path, details }) => [what, path, ...details].join(' ')),
	);

describe('the difference between two operations', () => {
	it.each<[string, Param[], Param[], string[]]>([
		['nothing', [{ name: 'a', kind: 'string' }], [{ name: 'a', kind: 'string' }], []],
		[
			'what comes and goes',
			[{ name: 'a', kind: 'string' }],
			[{ name: 'b', kind: 'string', required: true }],
			['added b is required', 'removed a'],
		],
		[
			'another kind',
			[{ name: 'a', kind: 'string' }],
			[{ name: 'a', kind: 'enum', values: ['x', 'y'] }],
			['changed a is one of x, y now, was text'],
		],
		[
			'other choices',
			[{ name: 'a', kind: 'enum', values: ['x', 'y'] }],
			[{ name: 'a', kind: 'enum', values: ['y', 'z'], required: true }],
			['changed a is required now can be z as well can no longer be x'],
		],
		[
			'what can be cleared, and how long it may be',
			[{ name: 'a', kind: 'string', emptiable: true }],
			[{ name: 'a', kind: 'string', maxLength: 5 }],
			['changed a can no longer be cleared takes up to 5 characters now'],
		],
		[
			'what may be an amount, and below zero',
			[
				{ name: 'a', kind: 'decimal' },
				{ name: 'b', kind: 'amount', neverNegative: true },
			],
			[
				{ name: 'a', kind: 'decimal', money: true },
				{ name: 'b', kind: 'amount' },
			],
			['changed a is in minor units of a currency now', 'changed b can be negative now'],
		],
		[
			'what is deeper down',
			[
				{
					name: 'a',
					kind: 'list',
					of: { kind: 'object', fields: [{ name: 'b', kind: 'map', of: { kind: 'string' } }] },
				},
			],
			[
				{
					name: 'a',
					kind: 'list',
					of: { kind: 'object', fields: [{ name: 'b', kind: 'map', of: { kind: 'integer' } }] },
				},
			],
			['changed a[].b{} is a whole number now, was text'],
		],
		[
			'the forms of a union',
			[{ name: 'a', kind: 'union', variants: [{ kind: 'string' }, { kind: 'boolean' }] }],
			[{ name: 'a', kind: 'union', variants: [{ kind: 'string' }, { kind: 'amount' }] }],
			['changed a is text or an amount now, was text or yes or no'],
		],
	])('is %s', (_name, before, after, expected) => expect(changesOf(before, after)).toEqual(expected));

	it('is its request', () => {
		const moved = operation([], { method: 'DELETE' });
		const [{ params }] = diffFacts(factsOf(operation([])), factsOf(moved)).changed;
		expect(params).toEqual([
			{ path: '', what: 'changed', details: ['is DELETE /v1/payouts now, was POST /v1/payouts'] },
		]);
	});

	it('is not the id that the SDK has for it', () => {
		const renamed = operation([], { id: 'payouts.make' });
		const changes = diffFacts(factsOf(operation([])), factsOf(renamed));
		expect(changes).toEqual({
			added: [],
			removed: [],
			renamed: [{ from: 'payouts.create', to: 'payouts.make' }],
			changed: [],
		});
		expect(isSame(changes)).toBe(false);
	});

	it('is none between facts and themselves', () => {
		expect(isSame(diffFacts(now, loadFacts()))).toBe(true);
	});
});

/** What stripe's CHANGELOG.md says of 23.0.0 and 23.1.0, by what is behind its names. */
describe('from the SDK major before to the pinned one', () => {
	const before = previousSdk();
	const changes = diffFacts(before, now);
	const withChange = (what: string, path: string) =>
		changes.changed
			.filter(({ params }) => params.some((param) => param.what === what && param.path === path))
			.map(({ operation: { id } }) => id)
			.sort();
	const details = (id: string, path: string) =>
		changes.changed.find(({ operation: own }) => own.id === id)?.params.find((param) => param.path === path)
			?.details;

	it('finds the operations that came', () => {
		const added = changes.added.map(({ id }) => id);
		expect(added).toEqual(
			expect.arrayContaining([
				'apps.installs.uninstall',
				'productCatalog.trialOffers.create',
				'subscriptions.pause',
				'tax.locations.list',
				'threeDSecure.authentications.submit',
				'v2.moneyManagement.payoutIntents.refreshFxQuote',
			]),
		);
		expect(added).toHaveLength(now.operations.length - before.operations.length);
		expect(changes.removed).toEqual([]);
		expect(changes.renamed).toEqual([]);
	});

	it('finds the fields that went', () => {
		expect(withChange('removed', 'payment_method_types')).toEqual([
			'checkout.sessions.create',
			'paymentIntents.confirm',
			'paymentIntents.create',
			'paymentIntents.update',
			'setupIntents.create',
			'setupIntents.update',
		]);
		expect(withChange('removed', 'filters.countries')).toEqual(['financialConnections.sessions.create']);
		expect(withChange('removed', 'payto')).toEqual(['paymentMethods.update']);
		expect(withChange('removed', 'country_options.at.igic')).toEqual(['tax.registrations.create']);
		expect(withChange('removed', 'use_case.account_update.configurations')).toEqual([
			'v2.core.accountLinks.create',
		]);
	});

	it('finds the fields that came', () => {
		expect(withChange('added', 'capabilities.wero_payments')).toEqual(['accounts.create', 'accounts.update']);
		expect(withChange('added', 'line_items[].performance_location')).toEqual(['tax.calculations.create']);
	});

	it('finds what changed about the others', () => {
		expect(details('accounts.reject', 'reason')).toEqual([
			expect.stringMatching(/^is one of credit, .*terms_of_service now, was text$/),
		]);
		expect(details('paymentIntents.create', 'payment_method_options.blik.setup_future_usage')).toEqual([
			'can be off_session as well',
		]);
		expect(details('subscriptions.resume', 'billing_cycle_anchor')).toEqual([
			'is a set of fields now, was one of now, unchanged',
		]);
		expect(details('terminal.readers.list', 'device_type')).toEqual([
			'can be simulated_stripe_t600, stripe_t600 as well',
		]);
	});

	it('finds nothing about operations that are as they were', () => {
		const touched = new Set(changes.changed.map(({ operation: own }) => own.id));
		expect(['payouts.create', 'transfers.list', 'refunds.create'].filter((id) => touched.has(id))).toEqual(
			[],
		);
	});

	const without = (id: string) => {
		const operations = { ...resources.find(({ value }) => value === 'subscription')!.operations };
		delete operations[id];
		return resources.map((one) => (one.value === 'subscription' ? { ...one, operations } : one));
	};
	const update: Update = {
		from: before,
		to: now,
		version: 2,
		isNewVersion: true,
		changes,
		wordless: [],
	};

	it('reports it in our words', () => {
		const report = reportOf(update, labels);
		expect(report).toEqual(
			expect.arrayContaining([
				'  Subscription: Pause  POST /v1/subscriptions/{subscription}/pause',
				'  Checkout Session: Create; Payment Intent: Confirm, Create, Update; Setup Intent: Create, Update',
				expect.stringMatching(/^ {4}- .+ \(payment_method_types\)$/),
				expect.stringMatching(/^ {4}\+ .*Wero Payments \(capabilities\.wero_payments\)$/),
				expect.stringMatching(/^ {4}~ Reason \(reason\) is one of credit, /),
			]),
		);
	});

	it('reports operations that have no words yet under the names of the SDK', () => {
		expect(reportOf(update, new Labels(without('subscriptions.pause')))).toContain(
			'  subscriptions.pause (no words yet)  POST /v1/subscriptions/{subscription}/pause',
		);
	});

	it('drafts an entry that says what is new and what workflows keep', () => {
		const entry = entryOf(update, labels);
		expect(entry[0]).toContain(`${now.apiVersion} (official SDK ${now.sdkVersion}), as version 2`);
		expect(entry[0]).toContain(`stay with ${before.apiVersion}`);
		expect(entry).toContain('  - Subscription: Pause');
		expect(entry.filter((line) => line.startsWith('- '))).toHaveLength(5);
	});
});

describe('fields without words', () => {
	it('are named with where they stand', () => {
		const facts = factsOf(
			operation([
				{ name: 'amount', kind: 'amount', required: true },
				{ name: 'never_heard_of', kind: 'string' },
				{ name: 'parts', kind: 'object', fields: [{ name: 'never_seen', kind: 'string' }] },
			]),
		);
		expect(fieldsWithoutWords(facts, resources)).toEqual([
			{ field: 'never_heard_of', operations: ['Payout: Create'] },
			{ field: 'parts.never_seen', operations: ['Payout: Create'] },
		]);
	});
});

describe('the changelog', () => {
	it('gets the entry after what is not yet released', () => {
		const changelog = '# Changelog\n\n## 0.2.0 (unreleased)\n\n- One.\n\n## 0.1.0\n\n- Old.\n';
		expect(addEntry(changelog, ['- Two.'])).toBe(
			'# Changelog\n\n## 0.2.0 (unreleased)\n\n- One.\n- Two.\n\n## 0.1.0\n\n- Old.\n',
		);
	});

	it('gets a heading if everything is released', () => {
		expect(addEntry('# Changelog\n\n## 0.1.0\n\n- Old.\n', ['- Two.'])).toBe(
			'# Changelog\n\n## Unreleased\n\n- Two.\n\n## 0.1.0\n\n- Old.\n',
		);
	});
});

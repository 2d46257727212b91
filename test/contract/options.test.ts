import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { expandablePaths } from '../../api/expandable';
import { nodes } from '../support/nodes';
import { cases, facts, shownFor, type Case } from '../support/operations';

const optionsOf = (test: Case) =>
	shownFor(test).find(({ name }) => name === 'options')!.options as INodeProperties[];
const namesOf = (test: Case) => optionsOf(test).map(({ name }) => name);
const having = (name: string) => cases.filter((test) => namesOf(test).includes(name));
const fitting = (fits: (test: Case) => boolean) => cases.filter(fits);
const named = (tests: Case[]) => tests.map(({ name }) => name);

const isWrite = ({ operation }: Case) => operation.method !== 'GET';
const isExpandable = ({ operation }: Case) => expandablePaths(operation, facts.objects).length > 0;

it('stand there once, in the order of their labels', () => {
	for (const test of cases) {
		const names = namesOf(test);
		expect([test.name, ...new Set(names)]).toEqual([test.name, ...names]);
		const labels = optionsOf(test).map(({ displayName }) => displayName);
		expect(labels).toEqual([...labels].sort((a, b) => a.localeCompare(b, 'en')));
	}
});

it.each([
	'extraParameters',
	'maxInFlight',
	'maxPerSecond',
	'retries',
	'timeLimit',
	'timeout',
	'emptyExpressions',
	'output',
	'addToOutput',
])('%s stands everywhere', (name) => {
	expect(having(name)).toHaveLength(cases.length);
});

it('Business Key stands with writes only', () => {
	expect(named(having('businessKey'))).toEqual(named(fitting(isWrite)));
});

it('Add to Output has Idempotency Key and Replayed with writes only', () => {
	const offered = (test: Case) =>
		(optionsOf(test).find(({ name }) => name === 'addToOutput')!.options as INodePropertyOptions[]).map(
			({ value }) => value,
		);
	for (const test of cases) {
		const ofWrites = isWrite(test) ? ['idempotency_key', 'replayed'] : [];
		expect([test.name, ...offered(test)].sort()).toEqual(
			[test.name, 'account', 'attempts', 'request_id', ...ofWrites].sort(),
		);
	}
});

it('Expand and Expand Other stand where something can be expanded, all of it in v1', () => {
	const expandable = fitting(isExpandable);
	for (const name of ['expand', 'expandPaths']) expect(named(having(name))).toEqual(named(expandable));
	expect(expandable.filter(({ operation }) => !operation.path.startsWith('/v1/'))).toEqual([]);
	expect(expandable.length).toBeGreaterThan(300);
	expect(expandable.length).toBeLessThan(cases.length);
});

it('Stripe Account and Stripe Context stand wherever the key is sent', () => {
	const withKey = fitting(({ operation }) => operation.host !== 'meter_events');
	for (const name of ['stripeAccount', 'stripeContext']) expect(named(having(name))).toEqual(named(withKey));
	expect(withKey.length).toBeLessThan(cases.length);
});

it.each(nodes)('$description.displayName has one field for them, which stays light', ({ description }) => {
	const fields = description.properties.filter(({ name }) => name === 'options');
	expect(fields).toHaveLength(1);
	expect(JSON.stringify(fields[0]).length).toBeLessThan(12_000);
});

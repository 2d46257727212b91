import type { Operation, Shape } from '../../api/facts';
import { loadFacts } from '../../api/load';
import { planOperations } from '../../tools/sandbox/resources';
import { required, requestFor } from './examples';
import { send, useSandbox, type Answer } from './support';

const facts = loadFacts();
const plans = planOperations(facts);
const held = useSandbox();

/** Known ids by the object's name, filled as objects are made. */
const known = new Map<string, string>();

/** Parameters that hold an id of this object. */
const NAMES: Record<string, string> = {
	account: 'Account',
	calculation: 'Tax.Calculation',
	card: 'Issuing.Card',
	customer: 'Customer',
	destination: 'Account',
	file: 'File',
	financial_account: 'Treasury.FinancialAccount',
	invoice: 'Invoice',
	payment_intent: 'PaymentIntent',
	price: 'Price',
	product: 'Product',
	setup_intent: 'SetupIntent',
	subscription: 'Subscription',
	value_list: 'Radar.ValueList',
};

/** What some operations need beyond what the facts call required. */
const EXTRA: Record<string, () => object> = {
	'accounts.createExternalAccount': () => ({ external_account: 'btok_us_verified' }),
	'accounts.create': () => ({ type: 'express' }),
	'charges.create': () => ({ amount: 100, currency: 'usd', source: 'tok_visa' }),
	'coupons.create': () => ({ percent_off: 10 }),
	'customers.createSource': () => ({ source: 'tok_visa' }),
	'paymentMethods.attach': () => ({ customer: known.get('Customer') }),
	'paymentIntents.confirm': () => ({ payment_method: 'pm_card_visa' }),
	'prices.create': () => ({ product: known.get('Product'), recurring: { interval: 'month' } }),
	'refunds.create': () => ({ charge: known.get('Charge') }),
	'subscriptionItems.create': () => ({ price: known.get('Price') }),
	'subscriptions.create': () => ({ customer: known.get('Customer'), items: [{ price: known.get('Price') }] }),
	'subscriptionSchedules.create': () => ({
		customer: known.get('Customer'),
		phases: [{ items: [{ price: known.get('Price') }] }],
	}),
	'testHelpers.testClocks.advance': () => ({ frozen_time: 1_900_000_100 }),
	'transfers.create': () => ({ amount: 100 }),
};

async function call(operation: Operation): Promise<Answer> {
	const plan = plans.get(operation.id)!;
	const ids = Object.fromEntries(
		[...plan.owners, ...(plan.self ? [plan.self] : [])].map(({ param, types }) => [
			param,
			types.map((type) => known.get(type)).find(Boolean) ?? 'missing_1',
		]),
	);
	const v2 = operation.path.startsWith('/v2/');
	const params = {
		...required(operation.params, v2, (name) => known.get(NAMES[name] ?? '')),
		...(operation.result === 'search' && { query: 'created>1' }),
		...EXTRA[operation.id]?.(),
	};
	const { path, body } = requestFor(operation, ids, params);
	return send(held.sandbox, operation.method, path, {
		body,
		headers: operation.version ? { 'stripe-version': operation.version } : {},
	});
}

/** Paths of fields that the shape promises and the value lacks, or that are of another kind. */
function gaps(shape: Shape, value: unknown, path: string): string[] {
	if (value === undefined) return shape.optional ? [] : [`${path} is missing`];
	if (value === null) return shape.nullable || shape.optional ? [] : [`${path} is null`];
	const is = (kind: string) => (typeof value === kind ? [] : [`${path} is a ${typeof value}, not a ${kind}`]);
	switch (shape.kind) {
		case 'object':
			return inFields(shape.fields ?? {}, value, path);
		case 'list':
			if (!Array.isArray(value)) return [`${path} is no list`];
			return value.flatMap((item, index) => gaps(shape.of!, item, `${path}[${index}]`));
		case 'map':
			return Object.entries(value as object).flatMap(([key, item]) =>
				gaps(shape.of!, item, `${path}.${key}`),
			);
		case 'page':
			return Array.isArray((value as { data?: unknown }).data) ? [] : [`${path} is no page`];
		case 'ref':
			return facts.objects.has(shape.ref![0])
				? inFields(facts.objects.get(shape.ref![0])!.fields, value, path)
				: [];
		case 'integer':
		case 'number':
		case 'timestamp':
			return is('number');
		case 'boolean':
			return is('boolean');
		case 'string':
		case 'enum':
		case 'decimal':
		case 'expandable':
			return is('string');
		default:
			return [];
	}
}

const inFields = (fields: Record<string, Shape>, value: unknown, path: string): string[] =>
	Object.entries(fields).flatMap(([name, shape]) =>
		gaps(shape, (value as Record<string, unknown>)[name], `${path}.${name}`),
	);

/** Prices before subscriptions before what hangs on them: a few rounds make everything that can be made. */
const ROUNDS = 4;

/** Refused because of what the object is at the time, which other tests look at closely. */
const DEPENDS_ON_STATE = new Set(['payouts.reverse', 'paymentIntents.capture']);

/** Remembers the objects of an answer: itself, or those that it lists. */
function learn(types: string[], body: Answer['body'], anew: boolean): void {
	for (const object of Array.isArray(body.data) ? (body.data as Array<Answer['body']>) : [body]) {
		const type = types.find((name) => facts.objects.get(name)!.object === object.object) ?? types[0];
		if (type && typeof object.id === 'string' && (anew || !known.has(type))) known.set(type, object.id);
	}
}

test('every operation answers, and every object made is whole', async () => {
	const problems: string[] = [];
	const answers = new Map<string, Answer>();
	const all = [...plans.values()];
	const creators = all.filter(({ verb }) => verb === 'create');
	for (let round = 0; round < ROUNDS; round += 1) {
		for (const { operation, types } of creators) {
			if (answers.get(operation.id)?.status === 200) continue;
			const answer = await call(operation);
			answers.set(operation.id, answer);
			if (answer.status !== 200 || types.length === 0) continue;
			const type = types.find((name) => facts.objects.get(name)!.object === answer.body.object) ?? types[0];
			problems.push(...inFields(facts.objects.get(type)!.fields, answer.body, `${operation.id}: ${type}`));
			learn(types, answer.body, false);
		}
	}
	// What nothing makes can still be found in lists.
	for (const { operation, types, verb } of all) {
		if (verb !== 'list') continue;
		const answer = await call(operation);
		answers.set(operation.id, answer);
		if (answer.status === 200) learn(types, answer.body, false);
	}
	// Actions and removals change their object for good, so the next one gets another.
	for (const { operation, verb, self } of all) {
		if (answers.has(operation.id)) continue;
		answers.set(operation.id, await call(operation));
		if (verb !== 'act' && verb !== 'remove') continue;
		const creator = creators.find(
			({ types, operation: { path } }) =>
				types.some((type) => self!.types.includes(type)) && !path.includes('preview'),
		);
		if (creator) learn(creator.types, (await call(creator.operation)).body, true);
	}

	expect(answers.size).toBe(650);
	const missing: string[] = [];
	const refused: string[] = [];
	for (const [id, { status, body }] of answers) {
		if (status === 404 && body.error?.code === 'resource_missing') missing.push(id);
		else if (status !== 200 && !DEPENDS_ON_STATE.has(id))
			refused.push(`${id}: ${status} ${body.error?.message}`);
	}
	expect(problems).toEqual([]);
	expect(refused).toEqual([]);
	// Nothing in the API makes these objects, so nothing can be found.
	expect(missing.length).toBeLessThan(70);
	if (process.env.SANDBOX_SWEEP) console.log(missing.join(' '));
});

test('every page of a list is a page', async () => {
	for (const { operation, verb } of plans.values()) {
		if (verb !== 'list' || operation.pathParams.length > 0) continue;
		const { status, body } = await call(operation);
		expect([operation.id, status]).toEqual([operation.id, 200]);
		expect(Array.isArray(body.data)).toBe(true);
		if (operation.path.startsWith('/v1/'))
			expect(body).toMatchObject({ object: 'list', url: operation.path });
		else expect(body).toHaveProperty('next_page_url');
	}
});

import { expandablePaths } from '../../api/expandable';
import type { Operation } from '../../api/facts';
import type { Facts } from '../../api/load';
import type { Sandbox } from '../../tools/sandbox';
import { planOperations, type Plan } from '../../tools/sandbox/resources';
import { everything, required } from './examples';

/** An answer of Stripe's, as its JSON says. */
export type Body = Record<string, unknown>;

/** Carries an operation out with ids for its path; throws when it is refused. */
export type Send = (operation: Operation, ids: Record<string, string>, params: Body) => Promise<Body>;

/** What is sent: the required parameters only, or all of them, and all expanded that can be. */
export type Extent = 'required' | 'everything';

/** Parameters that hold an id of this object, in an order in which they can be made. */
const NAMES: Record<string, string> = {
	account: 'Account',
	destination: 'Account',
	customer: 'Customer',
	product: 'Product',
	price: 'Price',
	default_price: 'Price',
	file: 'File',
	payment_intent: 'PaymentIntent',
	setup_intent: 'SetupIntent',
	subscription: 'Subscription',
	invoice: 'Invoice',
	charge: 'Charge',
	source_transaction: 'Charge',
	cardholder: 'Issuing.Cardholder',
	card: 'Issuing.Card',
	coupon: 'Coupon',
	calculation: 'Tax.Calculation',
	financial_account: 'Treasury.FinancialAccount',
	test_clock: 'TestHelpers.TestClock',
	value_list: 'Radar.ValueList',
};

/** Objects that have a name instead of an id. */
const NAMED: Record<string, string> = { Capability: 'transfers' };

/** Parameters that cannot be sent together with the others. */
const APART: Record<string, string[]> = {
	'prices.create': ['product_data'],
	'subscriptionSchedules.create': ['from_subscription'],
};

const isPaged = ({ result }: Operation) => result === 'list' || result === 'search';

/** The object that the path named last. */
interface Parent {
	param: string;
	id: string;
}

/** Calls all operations, each with objects of its own in its path, so that none depends on another. */
export class Tour {
	/** One of each of `NAMES`, for parameters. */
	private readonly shared = new Map<string, string>();
	/** A file that disputes take. */
	private evidence?: string;
	private readonly plans: Plan[];

	constructor(
		private readonly facts: Facts,
		private readonly sandbox: Sandbox,
		private readonly send: Send,
	) {
		this.plans = [...planOperations(facts).values()];
	}

	/** Calls every operation that passes the test; gives what it answers, or why there is no answer. */
	async *answers(
		extent: Extent,
		test: (operation: Operation) => boolean = () => true,
	): AsyncGenerator<{ plan: Plan; answer: Body | Error }> {
		for (const type of new Set(Object.values(NAMES)))
			if (!this.shared.has(type)) this.shared.set(type, await this.make([type]));
		this.evidence ??= this.fill('File', { purpose: 'dispute_evidence' });
		for (const plan of this.plans) {
			if (!test(plan.operation)) continue;
			try {
				yield { plan, answer: await this.call(plan, extent) };
			} catch (error) {
				yield { plan, answer: error as Error };
			}
		}
	}

	/** Calls one operation with all that it needs made before. */
	private async call(plan: Plan, extent: Extent): Promise<Body> {
		const { operation, owners, self, types } = plan;
		const params = this.params(operation, extent);
		const ids: Record<string, string> = {};
		const path = [...owners, ...(self ? [self] : [])];
		let parent: Parent | undefined;
		for (const [index, owner] of path.entries()) {
			const last = index === path.length - 1;
			ids[owner.param] = await this.make(owner.types, parent, last ? this.before[operation.id] : undefined);
			parent = { param: owner.param, id: ids[owner.param] };
		}
		const discount = { id: 'di_1Sandbox' };
		if (operation.id === 'customers.deleteDiscount') ids.customer = this.fill('Customer', { discount });
		// What lists and finds has something to find, whatever it is asked for.
		if (isPaged(operation)) {
			for (const type of types) {
				const like = this.fitting(type, params);
				if (Object.keys(like).length > 0) this.fill(type, like, parent);
				else await this.make([type], parent);
			}
		}
		if (operation.id === 'apps.secrets.find') await this.make(types);
		return await this.send(operation, ids, params);
	}

	private params(operation: Operation, extent: Extent): Body {
		const v2 = operation.path.startsWith('/v2/');
		const id = (name: string) => this.shared.get(NAMES[name] ?? '');
		const paths = extent === 'everything' ? expandablePaths(operation, this.facts.objects) : [];
		const optional =
			// More conditions would leave nothing to list.
			extent === 'everything' && operation.method !== 'GET'
				? everything(
						operation.params.filter(({ name }) => !APART[operation.id]?.includes(name)),
						v2,
						id,
					)
				: {};
		delete optional.expand;
		return {
			...optional,
			...required(operation.params, v2, id),
			...(operation.result === 'search' && { query: 'created>1' }),
			...(paths.length > 0 && { expand: paths.map((path) => (isPaged(operation) ? `data.${path}` : path)) }),
			...this.extra[operation.id],
			...(extent === 'everything' && this.extraOfEverything[operation.id]),
		};
	}

	/**
	 * Makes an object of one of these types by the operation for it; where there is none, takes one that is
	 * there from the start, and makes it by hand if there is none.
	 * @param extra parameters for the operation
	 */
	private async make(types: string[], parent?: Parent, extra: Body = {}): Promise<string> {
		if (NAMED[types[0]]) return NAMED[types[0]];
		const makes = (verb: string) =>
			this.plans.filter((plan) => plan.verb === verb && plan.types.some((type) => types.includes(type)));
		const creators = makes('create').filter(({ operation }) => !operation.path.includes('preview'));
		const creator =
			creators.find(({ owners }) => owners.at(-1)?.param === parent?.param) ??
			(parent ? undefined : creators[0]);
		if (creator) {
			const { operation, owners } = creator;
			const ids: Record<string, string> = parent ? { [parent.param]: parent.id } : {};
			for (const owner of owners) ids[owner.param] ??= await this.make(owner.types);
			const params = { ...this.params(operation, 'required'), ...extra };
			return String((await this.send(operation, ids, params)).id);
		}
		const list = makes('list').find(({ owners }) => owners.length === 0);
		if (list && !parent) {
			const params = this.params(list.operation, 'required');
			const { data } = (await this.send(list.operation, {}, params)) as { data: Body[] };
			if (data.length > 0) return String(data[0].id);
		}
		return this.fill(types[0], {}, parent);
	}

	/** Puts an object into the sandbox. */
	private fill(type: string, values: Body, parent?: Parent): string {
		const pointer = parent ? this.fitting(type, { [parent.param]: parent.id }) : {};
		return this.sandbox.fill(type, 1, () => ({ ...values, ...pointer }), parent?.id)[0];
	}

	/** Those of the values that such an object has a place for. */
	private fitting(type: string, values: Body): Body {
		const { fields } = this.facts.objects.get(type)!;
		return Object.fromEntries(Object.entries(values).filter(([name]) => name in fields));
	}

	/** What some operations need beyond what the facts call required. */
	private get extra(): Record<string, Body> {
		const of = (name: string) => this.shared.get(NAMES[name]);
		return {
			'accounts.createExternalAccount': { external_account: 'btok_us_verified' },
			'accounts.create': { type: 'express' },
			'applicationFees.createRefund': { amount: 1 },
			'charges.create': { amount: 100, currency: 'usd', source: 'tok_visa' },
			'coupons.create': { percent_off: 10 },
			'customers.createSource': { source: 'tok_visa' },
			'paymentMethods.attach': { customer: of('customer') },
			'paymentIntents.confirm': { payment_method: 'pm_card_visa' },
			'prices.create': { product: of('product'), recurring: { interval: 'month' } },
			'refunds.create': { charge: of('charge'), amount: 1 },
			'subscriptionItems.create': { price: of('price') },
			'subscriptions.create': { customer: of('customer'), items: [{ price: of('price') }] },
			'subscriptionSchedules.create': {
				customer: of('customer'),
				phases: [{ items: [{ price: of('price') }] }],
			},
			'testHelpers.testClocks.advance': { frozen_time: 1_900_000_100 },
			'transfers.create': { amount: 100 },
			'v2.core.eventDestinations.create': {
				type: 'webhook_endpoint',
				enabled_events: ['customer.created'],
				webhook_endpoint: { url: 'https://sandbox.invalid/' },
			},
		};
	}

	/** What some operations need to be right when everything is sent. */
	private get extraOfEverything(): Record<string, Body> {
		const items = [{ price: this.shared.get('Price') }];
		return {
			'accounts.create': { external_account: 'btok_us_verified' },
			'accounts.update': { external_account: 'btok_us_verified' },
			// Not submitted, as a dispute is answered once.
			'disputes.update': { evidence: { receipt: this.evidence }, submit: false },
			'subscriptionSchedules.update': { phases: [{ items, start_date: 'now', end_date: 1_990_000_000 }] },
			'subscriptions.update': { items },
			'v2.core.eventDestinations.create': { events_from: ['@self'] },
			'v2.core.eventDestinations.update': { enabled_events: ['customer.created'] },
		};
	}

	/** How the object that the path ends with must have been made for some operations to be possible. */
	private get before(): Record<string, Body> {
		return {
			'customers.verifySource': { source: 'btok_us_verified' },
			'paymentIntents.capture': {
				capture_method: 'manual',
				confirm: true,
				payment_method: 'pm_card_visa',
			},
			'payouts.reverse': { description: 'sandbox:paid' },
			'subscriptions.deleteDiscount': { discounts: [{ coupon: this.shared.get('Coupon') }] },
		};
	}
}

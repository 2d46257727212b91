import type { StripeObject } from './types';
import type { Call } from './world';

type Test = (object: StripeObject) => boolean;

/** How one list differs from filtering by equality. */
export interface ListRules {
	/** Parameters with a meaning of their own. */
	params?: Record<string, (object: StripeObject, wanted: unknown) => boolean>;
	/** What every listed object must be. */
	always?: Test;
}

type Item = Record<string, { id?: unknown } | undefined>;

const itemsOf = (object: StripeObject) => (object.items as { data?: Item[] } | undefined)?.data ?? [];

const ENDED = ['canceled', 'incomplete_expired'];

/** By operation. */
export const LIST_RULES: Record<string, (call: Call) => ListRules> = {
	'subscriptionSchedules.list': () => ({
		params: { scheduled: (object, wanted) => (object.status === 'not_started') === wanted },
	}),
	'subscriptions.list': (call) => ({
		params: {
			status: (object, wanted) =>
				wanted === 'all' ||
				(wanted === 'ended' ? ENDED.includes(String(object.status)) : object.status === wanted),
			price: (object, wanted) => itemsOf(object).some((item) => item.price?.id === wanted),
			plan: (object, wanted) => itemsOf(object).some((item) => item.plan?.id === wanted),
		},
		// Canceled subscriptions are listed only when asked for.
		...(call.params.status === undefined && { always: (object) => object.status !== 'canceled' }),
	}),
	'balanceTransactions.list': () => ({ params: { payout: (object, wanted) => object.source === wanted } }),
	'accounts.listPersons': () => ({
		params: {
			relationship: (object, wanted) => {
				const roles = (object.relationship ?? {}) as Record<string, unknown>;
				return Object.entries(wanted as object).every(([role, value]) => (roles[role] ?? false) === value);
			},
		},
	}),
};

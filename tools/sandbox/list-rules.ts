import { wentWith } from './balance';
import { invalid } from './errors';
import { KEPT } from './events';
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

/** What lives on a test clock is listed only when that is asked for. */
const offClock: Test = (object) => !object.test_clock;

/** A type of events, or a group of them: `charge.*`, `*.created`. */
function matchesType(type: unknown, wanted: unknown): boolean {
	const parts = String(wanted)
		.split('*')
		.map((part) => part.replace(/[^\w]/g, '\\$&'));
	return new RegExp(`^${parts.join('.*')}$`).test(String(type));
}

const ENDED = ['canceled', 'incomplete_expired'];

/** By operation. */
export const LIST_RULES: Record<string, (call: Call) => ListRules> = {
	'subscriptionSchedules.list': () => ({
		params: { scheduled: (object, wanted) => (object.status === 'not_started') === wanted },
	}),
	'customers.list': ({ params }) => (params.test_clock === undefined ? { always: offClock } : {}),
	'subscriptions.list': ({ params }) => ({
		params: {
			status: (object, wanted) =>
				wanted === 'all' ||
				(wanted === 'ended' ? ENDED.includes(String(object.status)) : object.status === wanted),
			price: (object, wanted) => itemsOf(object).some((item) => item.price?.id === wanted),
			plan: (object, wanted) => itemsOf(object).some((item) => item.plan?.id === wanted),
		},
		// Canceled subscriptions, too, are listed only when asked for.
		always: (object) =>
			(params.status !== undefined || object.status !== 'canceled') &&
			((params.test_clock ?? params.customer) !== undefined || offClock(object)),
	}),
	'events.list': ({ now }) => ({
		params: {
			type: (object, wanted) => matchesType(object.type, wanted),
			// Nobody to tell is nobody left to tell.
			delivery_success: (object, wanted) => (object.pending_webhooks === 0) === wanted,
		},
		always: (object) => Number(object.created) > now - KEPT,
	}),
	'v2.core.events.list': ({ now }) => ({
		params: {
			object_id: (object, wanted) => (object.related_object as StripeObject | null)?.id === wanted,
		},
		always: (object) => Date.parse(String(object.created)) > (now - KEPT) * 1_000,
	}),
	'balanceTransactions.list': ({ params, scope }) => {
		const { payout } = params;
		if (payout !== undefined && scope.find(['Payout'], String(payout))?.object.automatic !== true) {
			throw invalid(
				'What was paid out is listed of automatic payouts only, and this is none.',
				undefined,
				'payout',
			);
		}
		return { params: { payout: wentWith } };
	},
	'accounts.listPersons': () => ({
		params: {
			relationship: (object, wanted) => {
				const roles = (object.relationship ?? {}) as Record<string, unknown>;
				return Object.entries(wanted as object).every(([role, value]) => (roles[role] ?? false) === value);
			},
		},
	}),
};

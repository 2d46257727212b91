import { write } from '../generic';
import type { Entry } from '../store';
import type { StripeObject } from '../types';
import type { Call } from '../world';
import { startSubscription, type ItemParams } from './subscribe';

/** One phase as Stripe keeps it. */
export interface Phase extends StripeObject {
	start_date: number;
	end_date: number;
	items: ItemParams[];
}

const phasesOf = (schedule: StripeObject) => schedule.phases as Phase[];

/** The subscription of a schedule, if there is one. */
const subscriptionOf = (call: Call, schedule: StripeObject) =>
	call.scope.find(['Subscription'], String(schedule.subscription))?.object;

/** Starts the subscription that a schedule is for. */
function activate(call: Call, schedule: StripeObject): void {
	const [first] = phasesOf(schedule);
	const subscription =
		subscriptionOf(call, schedule) ??
		startSubscription(call, String(schedule.customer), first.items, { now: first.start_date });
	Object.assign(subscription, { schedule: schedule.id, test_clock: schedule.test_clock });
	Object.assign(schedule, { status: 'active', subscription: subscription.id });
}

/** Lets the subscription go on alone. */
export function release(call: Call, schedule: StripeObject, at: number): void {
	const subscription = subscriptionOf(call, schedule);
	if (subscription) subscription.schedule = null;
	Object.assign(schedule, {
		status: 'released',
		released_at: at,
		released_subscription: schedule.subscription,
		subscription: null,
		current_phase: null,
	});
}

/** Ends the subscription. */
export function endSubscription(call: Call, schedule: StripeObject, at: number): void {
	const subscription = subscriptionOf(call, schedule);
	if (subscription) Object.assign(subscription, { status: 'canceled', canceled_at: at, ended_at: at });
}

/** Brings a schedule to the time that it is now. */
export function tick(call: Call, entry: Entry): void {
	const schedule = entry.object;
	const { now } = call;
	const phases = phasesOf(schedule);
	if (schedule.status === 'not_started' && phases[0].start_date <= now) activate(call, schedule);
	if (schedule.status !== 'active') return;
	const end = phases.at(-1)!.end_date;
	if (now >= end) {
		if (schedule.end_behavior === 'cancel') {
			endSubscription(call, schedule, end);
			Object.assign(schedule, { status: 'completed', completed_at: end, current_phase: null });
		} else {
			release(call, schedule, end);
		}
		return;
	}
	const phase = phases.find(({ start_date, end_date }) => start_date <= now && now < end_date) ?? phases[0];
	const before = (schedule.current_phase as StripeObject | null)?.start_date;
	schedule.current_phase = { start_date: phase.start_date, end_date: phase.end_date };
	const subscription = subscriptionOf(call, schedule);
	if (!subscription || before === undefined || before === phase.start_date) return;
	const items = (subscription.items as { data: StripeObject[] }).data;
	phase.items.forEach((wanted, index) => {
		if (items[index])
			write(call, 'SubscriptionItem', items[index], { price: wanted.price, quantity: wanted.quantity });
	});
}

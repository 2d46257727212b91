import { invalid } from '../errors';
import { make, store, write } from '../generic';
import { mustExist } from '../references';
import type { Entry } from '../store';
import type { Params, StripeObject } from '../types';
import type { Behaviours, Call } from '../world';
import { timeFor } from './clocks';
import { endSubscription, release, tick, type Phase } from './schedule-time';
import { after, priceOf, type ItemParams } from './subscribe';

type PhaseParams = Params & { items: ItemParams[]; duration?: { interval: string; interval_count?: number } };

/** When a phase ends: as said, after its duration, or after one period of its price. */
function endOf(phase: PhaseParams, start: number, price: StripeObject | undefined, param: string): number {
	if (typeof phase.end_date === 'number') {
		if (phase.end_date > start) return phase.end_date;
		throw invalid(`A phase must end after it starts (${start}).`, undefined, `${param}[end_date]`);
	}
	if (phase.duration) return after(start, phase.duration.interval, phase.duration.interval_count);
	const recurring = (price?.recurring ?? {}) as { interval?: string; interval_count?: number };
	return after(start, recurring.interval ?? 'month', recurring.interval_count ?? 1);
}

/** Phases as Stripe keeps them: one after the other, each with its dates and its items whole. */
function buildPhases(call: Call, given: PhaseParams[], start: number): Phase[] {
	let from = start;
	return given.map((params, index) => {
		const param = `phases[${index}]`;
		if (index < given.length - 1 && params.end_date === undefined && params.duration === undefined) {
			throw invalid(
				`Only the last phase may be without end_date and duration, and ${param} is not the last.`,
				'parameter_missing',
				`${param}[end_date]`,
			);
		}
		const prices = params.items.map((item, at) => priceOf(call, item, `${param}[items][${at}]`));
		const items = params.items.map((item, at) => ({
			...item,
			price: String(prices[at].id),
			plan: String(prices[at].id),
			quantity: item.quantity ?? 1,
		}));
		const end = endOf(params, from, prices[0], param);
		const { start_date: _start, end_date: _end, ...rest } = params;
		// The schedule's shape knows what a phase looks like.
		const holder = call.world.builder.object('SubscriptionSchedule', call.now);
		write(call, 'SubscriptionSchedule', holder, { phases: [{ ...rest, items }] });
		const [phase] = holder.phases as Phase[];
		Object.assign(phase, {
			start_date: from,
			end_date: end,
			currency: params.currency ?? prices[0]?.currency ?? 'usd',
		});
		from = end;
		return phase;
	});
}

/** One phase that says what a subscription does now. */
function phaseFromSubscription(call: Call, subscription: StripeObject): Phase[] {
	const { data } = subscription.items as { data: StripeObject[] };
	const items = data.map(({ price, quantity }) => ({
		price: String((price as StripeObject).id),
		...(typeof quantity === 'number' && { quantity }),
	}));
	const start = Number(data[0]?.current_period_start ?? subscription.start_date);
	const end = Number(data[0]?.current_period_end ?? after(start, 'month'));
	return buildPhases(call, [{ items, end_date: end }], start);
}

/** Schedules that ended stay as they are. */
function mustBeOpen(call: Call, verb: string): Entry {
	const entry = call.self!;
	const schedule = entry.object;
	const time = timeFor(call, schedule.customer);
	tick({ ...call, now: time.now }, entry);
	if (schedule.status !== 'not_started' && schedule.status !== 'active') {
		throw invalid(
			`Only subscription schedules that are not_started or active can be ${verb}, and this one is ${String(schedule.status)}.`,
		);
	}
	return entry;
}

/** Subscription schedules: phases in time, with the subscription that they lead. */
export const schedules: Behaviours = {
	'subscriptionSchedules.create'(call) {
		const { params } = call;
		const from = params.from_subscription;
		if (from !== undefined && (params.phases ?? params.customer ?? params.start_date) !== undefined) {
			throw invalid(
				'A schedule from a subscription takes its customer, phases and start from there: leave these out.',
				'parameters_exclusive',
				'from_subscription',
			);
		}
		const led =
			from === undefined
				? undefined
				: mustExist(call, 'Subscription', String(from), 'from_subscription').object;
		if (led?.schedule)
			throw invalid(
				`The subscription already has a schedule: ${String(led.schedule)}.`,
				undefined,
				'from_subscription',
			);
		for (const name of led ? [] : ['customer', 'phases']) {
			if (params[name] === undefined)
				throw invalid(`Missing required parameter: ${name}.`, 'parameter_missing', name);
		}
		const customer =
			led?.customer ?? mustExist(call, 'Customer', String(params.customer), 'customer').object.id;
		const { now, clock } = timeFor(call, customer);
		const start = typeof params.start_date === 'number' ? params.start_date : now;
		const phases = led
			? phaseFromSubscription(call, led)
			: buildPhases(call, params.phases as PhaseParams[], start);
		const { phases: _phases, ...rest } = params;
		const schedule = make(call, 'SubscriptionSchedule', rest);
		Object.assign(schedule, {
			customer,
			phases,
			status: 'not_started',
			subscription: led?.id ?? null,
			test_clock: clock,
			end_behavior: params.end_behavior ?? 'release',
		});
		const entry = store(call, 'SubscriptionSchedule', schedule);
		tick({ ...call, now }, entry);
		return schedule;
	},

	'subscriptionSchedules.retrieve'(call) {
		const { now } = timeFor(call, call.self!.object.customer);
		tick({ ...call, now }, call.self!);
		return call.self!.object;
	},

	'subscriptionSchedules.update'(call, generic) {
		const entry = mustBeOpen(call, 'updated');
		const schedule = entry.object;
		const { phases, ...rest } = call.params;
		const { now } = timeFor(call, schedule.customer);
		if (Array.isArray(phases)) {
			const [first] = phases as PhaseParams[];
			const known = (schedule.phases as Phase[])[0].start_date;
			const start =
				first?.start_date === 'now' ? now : typeof first?.start_date === 'number' ? first.start_date : known;
			schedule.phases = buildPhases(call, phases as PhaseParams[], start);
		}
		call.params = rest;
		generic();
		tick({ ...call, now }, entry);
		return schedule;
	},

	'subscriptionSchedules.cancel'(call) {
		const schedule = mustBeOpen(call, 'canceled').object;
		const { now } = timeFor(call, schedule.customer);
		endSubscription(call, schedule, now);
		Object.assign(schedule, { status: 'canceled', canceled_at: now, current_phase: null });
		return schedule;
	},

	'subscriptionSchedules.release'(call) {
		const schedule = mustBeOpen(call, 'released').object;
		release(call, schedule, timeFor(call, schedule.customer).now);
		return schedule;
	},
};

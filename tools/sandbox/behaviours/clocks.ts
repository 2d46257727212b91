import { invalid } from '../errors';
import type { Scope } from '../store';
import type { StripeObject } from '../types';
import type { Behaviours, Call } from '../world';
import { tick } from './schedule-time';

const DAY = 86_400;
const ADVANCE_MS = 400;

/** The present for a customer: its test clock's, if it has one. */
export function timeFor(call: Call, customer: unknown): { now: number; clock: string | null } {
	const clock = call.scope.find(['Customer'], String(customer))?.object.test_clock;
	const found = typeof clock === 'string' && call.scope.find(['TestHelpers.TestClock'], clock);
	return found
		? { now: Number(found.object.frozen_time), clock: String(clock) }
		: { now: call.now, clock: null };
}

/** Moves everything that lives on a clock to its new time. */
function tickAll(call: Call, scope: Scope, clock: string, now: number): void {
	for (const entry of scope.newer(['SubscriptionSchedule'])) {
		if (entry.object.test_clock === clock) tick({ ...call, scope, now }, entry);
	}
	for (const { object } of scope.newer(['SubscriptionItem'])) {
		const subscription = scope.find(['Subscription'], String(object.subscription))?.object;
		if (subscription?.test_clock === clock) advancePeriod(object, now);
	}
}

function advancePeriod(item: StripeObject, now: number): void {
	const length = Number(item.current_period_end) - Number(item.current_period_start);
	while (length > 0 && Number(item.current_period_end) <= now) {
		item.current_period_start = item.current_period_end;
		item.current_period_end = Number(item.current_period_end) + length;
	}
}

/** Test clocks advance in the background, and take their customers with them when they are deleted. */
export const clocks: Behaviours = {
	'testHelpers.testClocks.create'(call, generic) {
		const clock = generic();
		Object.assign(clock, { status: 'ready', status_details: {}, deletes_after: call.now + 30 * DAY });
		return clock;
	},

	'testHelpers.testClocks.advance'(call) {
		const clock = call.self!.object;
		const target = Number(call.params.frozen_time);
		if (clock.status === 'advancing') {
			throw invalid('This test clock is still advancing. Wait until its status is ready.');
		}
		if (target <= Number(clock.frozen_time)) {
			throw invalid(
				`A test clock only goes forward: frozen_time must be later than ${String(clock.frozen_time)}.`,
				undefined,
				'frozen_time',
			);
		}
		clock.status = 'advancing';
		clock.status_details = { advancing: { target_frozen_time: target } };
		const { scope, world } = call;
		world.later(world.options.clockAdvanceMs ?? ADVANCE_MS, () => {
			if (!scope.find(['TestHelpers.TestClock'], String(clock.id))) return;
			Object.assign(clock, { frozen_time: target, status: 'ready', status_details: {} });
			tickAll(call, scope, String(clock.id), target);
		});
		return clock;
	},

	'testHelpers.testClocks.del'(call, generic) {
		const id = call.self!.object.id;
		const types = ['Customer', 'Subscription', 'SubscriptionSchedule', 'Invoice', 'Quote'];
		for (const entry of [...call.scope.older(types)]) {
			if (entry.object.test_clock === id) call.scope.remove(entry);
		}
		return generic();
	},
};

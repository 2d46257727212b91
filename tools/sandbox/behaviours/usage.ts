import { createHash } from 'node:crypto';
import { invalid, missing } from '../errors';
import { make } from '../generic';
import { limitOf } from '../list';
import type { Entry } from '../store';
import type { StripeObject } from '../types';
import type { Behaviours, Call } from '../world';
import { timeFor } from './clocks';

const usageOf = (item: Entry): Map<number, number> => {
	item.hidden.usage ??= new Map<number, number>();
	return item.hidden.usage as Map<number, number>;
};

const presentFor = (call: Call, item: StripeObject): number => {
	const subscription = call.scope.find(['Subscription'], String(item.subscription))?.object;
	return timeFor(call, subscription?.customer).now;
};

/** The usage of an item by billing period, the newest first, the current one always among them. */
function summaries(call: Call, entry: Entry): StripeObject[] {
	const item = entry.object;
	const start = Number(item.current_period_start);
	const length = Math.max(1, Number(item.current_period_end) - start);
	const totals = new Map<number, number>([[0, 0]]);
	for (const [at, quantity] of usageOf(entry)) {
		const period = Math.floor((at - start) / length);
		totals.set(period, (totals.get(period) ?? 0) + quantity);
	}
	return [...totals]
		.sort(([a], [b]) => b - a)
		.map(([period, total]) => {
			const digest = createHash('sha256')
				.update(`${String(item.id)} ${start + period * length}`)
				.digest('hex');
			return {
				...make(call, 'UsageRecordSummary', {}, `sis_1S${digest.slice(0, 22)}`),
				invoice: null,
				period: { start: start + period * length, end: start + (period + 1) * length },
				subscription_item: item.id,
				total_usage: total,
			};
		});
}

/** Usage records of API versions before Stripe replaced them by meters. */
export const usage: Behaviours = {
	'subscriptionItems.createUsageRecord'(call) {
		const [item] = call.owners;
		const {
			quantity,
			action = 'increment',
			timestamp = 'now',
		} = call.params as {
			quantity: number;
			action?: string;
			timestamp?: number | 'now';
		};
		if (quantity < 0) {
			throw invalid(
				'A usage record cannot have a negative quantity.',
				'parameter_invalid_integer',
				'quantity',
			);
		}
		const at = timestamp === 'now' ? presentFor(call, item.object) : timestamp;
		const records = usageOf(item);
		records.set(at, action === 'set' ? quantity : (records.get(at) ?? 0) + quantity);
		const record = make(call, 'UsageRecord', { quantity });
		return Object.assign(record, { subscription_item: item.object.id, timestamp: at });
	},

	'subscriptionItems.listUsageRecordSummaries'(call) {
		const all = summaries(call, call.owners[0]);
		const limit = limitOf(call);
		const position = (param: 'starting_after' | 'ending_before') => {
			const index = all.findIndex(({ id }) => id === call.params[param]);
			if (index === -1) throw missing('usage_record_summary', String(call.params[param]), param, 400);
			return index;
		};
		if (call.params.ending_before !== undefined) {
			const end = position('ending_before');
			const start = Math.max(0, end - limit);
			return { object: 'list', data: all.slice(start, end), has_more: start > 0, url: call.path };
		}
		const start = call.params.starting_after === undefined ? 0 : position('starting_after') + 1;
		const data = all.slice(start, start + limit);
		return { object: 'list', data, has_more: all.length > start + limit, url: call.path };
	},
};

import { median, rounded, seconds, type Result } from '../report';
import { complete } from './check';
import type { Part } from './types';

const LATENCY = 200;
const ITEMS = 60;
const REFUSED = 30;
/** What refusals ask to wait, in seconds. */
const RETRY_AFTER = 1;

/** A start at which Stripe refuses everything for a moment, against one that nothing disturbs. */
export const start: Part = async ({ server, run }, quick): Promise<Result> => {
	const timeWith = async (refuseFirst: number) => {
		await server.become({ latency: LATENCY, refuseFirst, retryAfter: RETRY_AFTER });
		const name = `${refuseFirst} refused`;
		const { ms } = complete(await run('ours', { what: 'create', items: ITEMS }), ITEMS, name);
		const { refused } = await server.seen();
		if (refused.length !== refuseFirst) throw new Error(`${name}: ${refused.length} were`);
		return ms;
	};
	const times = { undisturbed: [] as number[], refused: [] as number[] };
	for (let turn = 0; turn < (quick ? 1 : 3); turn++) {
		times.undisturbed.push(await timeWith(0));
		times.refused.push(await timeWith(REFUSED));
	}
	const [undisturbed, refused] = [median(times.undisturbed), median(times.refused)];
	return {
		title: `Start under 429: ${ITEMS} customers, ${LATENCY} ms latency`,
		rows: [
			['', 'Time'],
			['Nothing refused', seconds(undisturbed)],
			[`The first ${REFUSED} refused, Retry-After ${RETRY_AFTER} s`, seconds(refused)],
		],
		figures: { start_under_429_ratio: rounded((refused - RETRY_AFTER * 1000) / undisturbed) },
	};
};

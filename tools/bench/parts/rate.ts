import { percent, rounded, type Figures, type Result } from '../report';
import type { Seen } from '../server/types';
import type { Stage } from '../stage';
import { complete } from './check';
import type { Part } from './types';

const LATENCY = 200;
/** The limiter has so long to find the pace, in milliseconds. */
const SETTLED = 5_000;

/** Requests that passed against those that could have, from 5 s on until the last one of all. */
function shareOf({ passed }: Seen, perSecond: number): number {
	const from = passed[0] + SETTLED;
	const span = passed[passed.length - 1] - from;
	return (passed.filter((at) => at >= from).length * 1000) / (span * perSecond);
}

async function limited(
	{ server, run }: Stage,
	perSecond: number,
	items: number,
): Promise<[number, string[]]> {
	await server.become({ latency: LATENCY, perSecond });
	complete(await run('ours', { what: 'create', items, options: { retries: 10 } }), items, `${perSecond}/s`);
	const seen = await server.seen();
	const share = shareOf(seen, perSecond);
	const refused = seen.refused.length / (seen.passed.length + seen.refused.length);
	return [share, [`${perSecond} in a second`, String(items), percent(share), percent(refused), '0']];
}

/** How near the package gets to a limit that nobody told it. */
export const rate: Part = async (stage, quick): Promise<Result> => {
	const rows = [['Limit', 'Items', 'Used of it after 5 s', 'Answered with 429', 'Failed']];
	const figures: Partial<Figures> = {};
	for (const perSecond of [25, 100] as const) {
		const [share, row] = await limited(stage, perSecond, perSecond * (quick ? 12 : 40));
		rows.push(row);
		figures[`rate${perSecond}_share`] = rounded(share);
	}
	return { title: `Rate limits, ${LATENCY} ms latency`, rows, figures };
};

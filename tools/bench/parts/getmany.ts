import { rounded, seconds, type Result } from '../report';
import { complete } from './check';
import type { Part } from './types';

const LATENCY = 50;

/** A whole list: Return All of both nodes. */
export const getmany: Part = async ({ server, run }, quick): Promise<Result> => {
	const objects = quick ? 2_000 : 10_000;
	await server.become({ latency: LATENCY, objects });
	const job = { what: 'list', items: 1 } as const;
	const ours = complete(await run('ours', job), objects, 'This package');
	const builtin = complete(await run('builtin', job), objects, 'The built-in node');
	return {
		title: `Get Many: ${objects} charges, ${LATENCY} ms latency`,
		rows: [
			['', 'Time'],
			['This package', seconds(ours.ms)],
			['Built-in Stripe node', seconds(builtin.ms)],
		],
		figures: { getmany_vs_builtin: rounded(builtin.ms / ours.ms) },
	};
};

import { median, rounded, type Result } from '../report';
import type { Contender } from '../workflows';
import { complete } from './check';
import type { Part } from './types';

const NAMES: Record<Contender, string> = {
	ours: 'This package',
	builtin: 'Built-in Stripe node',
	declarative: "Same declaration, n8n's RoutingNode (about 50 fields)",
	helper: "n8n's HTTP helper alone",
};

/** What an item costs when answers come at once. */
export const cpu: Part = async ({ server, run }, quick): Promise<Result> => {
	const items = quick ? 300 : 1_000;
	await server.become({ latency: 0 });
	const used: Record<Contender, number[]> = { ours: [], builtin: [], declarative: [], helper: [] };
	const contenders = Object.keys(used) as Contender[];
	for (let turn = 0; turn < (quick ? 1 : 3); turn++) {
		for (const contender of contenders) {
			// Slow, and no figure depends on it.
			if (contender === 'declarative' && turn > 0) continue;
			const measured = complete(await run(contender, { what: 'create', items }), items, NAMES[contender]);
			used[contender].push(measured.cpu / items);
		}
	}
	const own = median(used.ours);
	return {
		title: `CPU time of n8n: ${items} customers, no latency`,
		rows: [
			['', 'Per item', 'Against ours'],
			...contenders.map((contender) => {
				const each = median(used[contender]);
				return [NAMES[contender], `${each.toFixed(2)} ms`, (each / own).toFixed(2)];
			}),
		],
		figures: { cpu_vs_builtin: rounded(own / median(used.builtin)) },
	};
};

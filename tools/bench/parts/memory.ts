import { join } from 'node:path';
import { bundle } from '../bundle';
import { runScript } from '../child';
import { median, rounded, type Result } from '../report';
import type { Part } from './types';

/** What a process held, in MiB. */
export interface Held {
	objects: number;
	/** Resident at most. */
	peak: number;
	/** On the heap at the end, after garbage collection. */
	heap: number;
}

const mebibytes = (value: number) => `${value.toFixed(0)} MiB`;

/** A long list as items of a workflow, against the same objects in a plain array. */
export const memory: Part = async ({ server }, quick): Promise<Result> => {
	const objects = quick ? 20_000 : 100_000;
	await server.become({ latency: 0, objects });
	const script = await bundle(join(__dirname, '../memory.ts'));
	const held: Record<'node' | 'array', Held[]> = { node: [], array: [] };
	for (let turn = 0; turn < (quick ? 1 : 3); turn++) {
		for (const how of ['node', 'array'] as const) {
			const one = await runScript<Held>(script, [server.url, how], ['--expose-gc']);
			if (one.objects !== objects) throw new Error(`${how}: ${one.objects} of ${objects} objects`);
			held[how].push(one);
		}
	}
	const of = (how: 'node' | 'array', what: 'peak' | 'heap') => median(held[how].map((one) => one[what]));
	const row = (name: string, how: 'node' | 'array') => [
		name,
		mebibytes(of(how, 'peak')),
		mebibytes(of(how, 'heap')),
	];
	const ratio = (what: 'peak' | 'heap') => of('node', what) / of('array', what);
	return {
		title: `List of ${objects} objects in memory`,
		rows: [
			['', 'Peak of the process', 'Heap at the end'],
			row('This package', 'node'),
			row('Plain array', 'array'),
			['Ratio', ratio('peak').toFixed(2), ratio('heap').toFixed(2)],
		],
		figures: { list_memory_ratio: rounded(ratio('peak')) },
	};
};

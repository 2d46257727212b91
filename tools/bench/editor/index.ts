/**
 * `npm run bench:editor`: how quick the node's form is in a real n8n and a real browser, against n8n's own
 * Stripe node in the same run. The last line is JSON.
 */
import type { INodeTypeDescription } from 'n8n-workflow';
import type { Page } from 'playwright-core';
import { startWorld } from '../../../test/e2e/support/world';
import { median, rounded, show, summary, type Aims } from '../report';
import { measure, type Step } from './steps';
import type { Took } from './stopwatch';
import { subjects, TYPES, type Who } from './subjects';

const TURNS = 5;

const STEPS: Record<Step, string> = {
	open: 'Double-click to form',
	operation: 'Switch operation',
	resource: 'Switch resource',
	key: 'Key to letter',
	list: 'Open list of resources',
	actions: 'Open list of actions',
};

const RATIO: [comparison: '≤', value: number] = ['≤', 1.3];

/** The figures that have an aim. */
const AIMS: Aims<string> = {
	open_ratio: RATIO,
	open_large_ratio: RATIO,
	operation_ratio: RATIO,
	operation_large_ratio: RATIO,
	resource_ratio: RATIO,
	resource_large_ratio: RATIO,
	key_ratio: RATIO,
	key_large_ratio: RATIO,
	actions_more_ms: ['≤', 250],
};

/** What n8n serves of these node types to its editor. */
async function servedDescriptions(page: Page, types: string[]): Promise<INodeTypeDescription[]> {
	const all = "fetch('/types/nodes.json').then((response) => response.json())";
	const wanted = `(all) => all.filter(({ name }) => ${JSON.stringify(types)}.includes(name))`;
	return await page.evaluate<INodeTypeDescription[]>(`${all}.then(${wanted})`);
}

type Measured = Record<Step, Took>;

async function measureAll(): Promise<{ names: Record<Who, string>; measured: Record<Who, Measured[]> }> {
	const world = await startWorld();
	try {
		const { editor } = world;
		await editor.newWorkflow();
		const served = await servedDescriptions(editor.page, TYPES);
		const all = subjects((type) => served.find(({ name }) => name === type)!);
		const measured: Record<Who, Measured[]> = { builtIn: [], ordinary: [], large: [] };
		const order = Object.keys(measured) as Who[];
		// The first turn is the browser's to warm up.
		for (let turn = 0; turn <= TURNS; turn++) {
			for (const who of order) {
				const one = await measure(editor, all[who]);
				if (turn > 0) measured[who].push(one);
			}
			// None always goes first.
			order.push(order.shift()!);
		}
		return {
			names: { builtIn: all.builtIn.name, ordinary: all.ordinary.name, large: all.large.name },
			measured,
		};
	} finally {
		await world.end();
	}
}

async function main(): Promise<void> {
	console.log('Setting up a real n8n and a browser. This takes about eight minutes.');
	const { names, measured } = await measureAll();
	const of = (who: Who, step: Step, what: keyof Took) => median(measured[who].map((one) => one[step][what]));
	const ratio = (who: Who, step: Step, what: keyof Took) => of(who, step, what) / of('builtIn', step, what);
	const steps = Object.keys(STEPS) as Step[];
	const whole = (what: keyof Took) => [
		['', names.builtIn, names.ordinary, 'Ratio', names.large, 'Ratio'],
		...steps.map((step) => [
			STEPS[step],
			of('builtIn', step, what).toFixed(0),
			of('ordinary', step, what).toFixed(0),
			ratio('ordinary', step, what).toFixed(2),
			of('large', step, what).toFixed(0),
			ratio('large', step, what).toFixed(2),
		]),
	];
	console.log(show({ title: `To the paint, in ms (medians of ${TURNS} in turns)`, rows: whole('paint') }));
	console.log(show({ title: 'Main thread until it is idle again, in ms', rows: whole('busy') }));
	const figures: Record<string, number> = {};
	for (const step of steps) {
		figures[`${step}_ratio`] = rounded(ratio('ordinary', step, 'paint'));
		figures[`${step}_large_ratio`] = rounded(ratio('large', step, 'paint'));
	}
	figures.actions_more_ms = Math.round(
		of('ordinary', 'actions', 'paint') - of('builtIn', 'actions', 'paint'),
	);
	console.log(`${summary(figures, AIMS)}\n`);
	console.log(JSON.stringify(figures));
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});

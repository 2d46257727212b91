/**
 * `npm run bench:editor`: how quick the nodes' forms are in a real n8n and a real browser, against n8n's own
 * Stripe node in the same run. `-- --node stripePayouts` measures one node, `--turns 1` fewer than 5 times. The
 * last line is JSON.
 */
import { parseArgs } from 'node:util';
import type { INodeTypeDescription } from 'n8n-workflow';
import type { Page } from 'playwright-core';
import { areas } from '../../../api/areas';
import { startWorld } from '../../../test/e2e/support/world';
import { median, rounded, show, summary, type Aims } from '../report';
import { measure, type Step } from './steps';
import type { Took } from './stopwatch';
import { AS_LONG, asLong, BUILT_IN, builtIn, ours, typeOf, type Subject } from './subjects';

const { values: told } = parseArgs({
	options: { node: { type: 'string', multiple: true }, turns: { type: 'string', default: '5' } },
});
const NODES = told.node ?? Object.keys(areas);
const TURNS = Number(told.turns);

const STEPS: Record<Step, string> = {
	open: 'Open form',
	operation: 'Switch operation',
	resource: 'Switch resource',
	key: 'Key to letter',
	list: 'List of resources',
	actions: 'List of actions',
};

/** What each form may take of the time that the built-in node's takes. */
const AIMED: Partial<Record<Step, number>> = {
	open: 1.3,
	operation: 1.3,
	resource: 1.3,
	key: 1.1,
	actions: 1.3,
};

type Measured = Record<Step, Took>;

/** A form, and what each turn took. */
interface Row {
	/** `stripePayouts_main`: what its figures begin with. */
	key: string;
	subject: Subject;
	turns: Measured[];
}

/** What n8n serves of these node types to its editor. */
async function servedDescriptions(page: Page, types: string[]): Promise<INodeTypeDescription[]> {
	const all = "fetch('/types/nodes.json').then((response) => response.json())";
	const wanted = `(all) => all.filter(({ name }) => ${JSON.stringify(types)}.includes(name))`;
	return await page.evaluate<INodeTypeDescription[]>(`${all}.then(${wanted})`);
}

/** The built-in node's form, one of n8n's as long as ours, and then ours. */
async function rowsOf(page: Page): Promise<Row[]> {
	const served = await servedDescriptions(page, [BUILT_IN, AS_LONG, ...NODES.map(typeOf)]);
	const description = (type: string) => served.find(({ name }) => name === type)!;
	const own = NODES.flatMap((node) =>
		Object.entries(ours(node, description(typeOf(node)))).map(([size, subject]) => ({
			key: `${node}_${size}`,
			subject,
		})),
	);
	return [
		{ key: 'builtIn', subject: builtIn(description(BUILT_IN)) },
		{ key: 'asLong', subject: asLong(description(AS_LONG)) },
		...own,
	].map((row) => ({ ...row, turns: [] }));
}

async function measureAll(): Promise<Row[]> {
	const world = await startWorld();
	try {
		const { editor } = world;
		await editor.newWorkflow();
		const rows = await rowsOf(editor.page);
		const order = [...rows];
		// The first of all is the browser's to warm up.
		await measure(editor, order[0].subject);
		for (let turn = 1; turn <= TURNS; turn++) {
			for (const { subject, turns } of order) turns.push(await measure(editor, subject));
			console.log(`Turn ${turn} of ${TURNS} is done.`);
			// None always goes first.
			order.push(order.shift()!);
		}
		return rows;
	} finally {
		await world.end();
	}
}

async function main(): Promise<void> {
	const minutes = Math.ceil(4 + (2 + 1.7 * NODES.length) * TURNS * 0.35);
	console.log(`Setting up a real n8n and a browser. This takes about ${minutes} minutes.`);
	const [base, asLong, ...rows] = await measureAll();
	const steps = Object.keys(STEPS) as Step[];
	const of = ({ turns }: Row, step: Step, what: keyof Took) => median(turns.map((turn) => turn[step][what]));
	const ratio = (row: Row, step: Step, what: keyof Took, to = base) =>
		of(row, step, what) / of(to, step, what);
	const table = (what: keyof Took) => [
		['', 'Fields', ...steps.map((step) => STEPS[step])],
		...[base, asLong, ...rows].map((row) => [
			row.subject.name,
			String(row.subject.captions.length),
			...steps.map((step) =>
				[
					of(row, step, what).toFixed(0),
					...(row === base ? [] : [ratio(row, step, what).toFixed(2)]),
					...(row === base || row === asLong ? [] : [ratio(row, step, what, asLong).toFixed(2)]),
				].join(' / '),
			),
		]),
	];
	console.log(
		show({
			title: `To the paint, in ms / of the built-in node's / of a form as long as ours (medians of ${TURNS} in turns)`,
			rows: table('paint'),
		}),
	);
	console.log(show({ title: 'Main thread until it is idle again, likewise', rows: table('busy') }));
	const aimed = Object.entries(AIMED) as Array<[Step, number]>;
	const figuresTo = (to: Row, suffix: string) =>
		rows.flatMap((row) =>
			aimed.map(([step]) => [`${row.key}_${step}${suffix}`, rounded(ratio(row, step, 'paint', to))] as const),
		);
	const figures = Object.fromEntries([...figuresTo(base, ''), ...figuresTo(asLong, '_as_long')]);
	const aims: Aims<string> = Object.fromEntries(
		rows.flatMap(({ key }) =>
			aimed.flatMap(([step, aim]) => ['', '_as_long'].map((to) => [`${key}_${step}${to}`, ['≤', aim]])),
		),
	);
	console.log(`${summary(figures, aims)}\n`);
	console.log(JSON.stringify(figures));
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});

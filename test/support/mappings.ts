/**
 * Reads expressions as request/mapping does and as n8n's engine does, in a process of its own: n8n's
 * sandbox for expressions cannot be loaded within jest. Takes `{ engine, row, expressions }` from
 * standard input, and prints an array of `Both`.
 */
import { readFileSync } from 'node:fs';
import { runNode } from './engine';
import {
	Expression,
	NodeConnectionTypes,
	type IDataObject,
	type IExecuteFunctions,
	type INodeType,
} from 'n8n-workflow';
import { mappingOf } from '../../request/form/mapping';

/** What came of one expression. */
export interface Both {
	/** Whether request/mapping read it rather than to leave it to n8n. */
	taken: boolean;
	mapped?: unknown;
	/** Whether n8n says the same. */
	same: boolean;
	/** What n8n says, as text. */
	engine: string;
}

export interface Task {
	engine: 'legacy' | 'vm';
	/** The item. */
	row: IDataObject;
	expressions: string[];
}

/** A node that holds the expressions in its form, and puts out what it reads there. */
const probe = (expressions: string[]): INodeType => ({
	description: {
		displayName: 'Probe',
		name: 'probe',
		group: ['transform'],
		version: 1,
		description: '',
		defaults: { name: 'Probe' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties: [{ displayName: 'Form', name: 'form', type: 'json', default: '' }],
	},
	async execute(this: IExecuteFunctions) {
		const json = expressions.map((expression, index): Both => {
			const resolve = (path: string) => this.getNodeParameter(path, 0, undefined, { skipValidation: true });
			let mapped: unknown;
			let taken = false;
			try {
				const mapping = mappingOf(expression, '');
				mapped = mapping?.({
					json: () => this.getWorkflowDataProxy(0).$json,
					data: () => this.getWorkflowDataProxy(0),
					resolve,
				});
				taken = mapping !== undefined;
			} catch {
				// Left to n8n.
			}
			let engine: unknown;
			try {
				engine = resolve(`form.${index}`);
			} catch (error) {
				engine = error;
			}
			return { taken, mapped, same: Object.is(mapped, engine), engine: String(engine) };
		});
		return [json.map((both) => ({ json: both as unknown as IDataObject }))];
	},
});

async function main(): Promise<void> {
	const { engine, row, expressions } = JSON.parse(readFileSync(0, 'utf8')) as Task;
	await Expression.initExpressionEngine({
		engine,
		bridgeTimeout: 5_000,
		bridgeMemoryLimit: 128,
		maxCodeCacheSize: 1_000,
		poolSize: 1,
	});
	const { json, error } = await runNode({
		baseUrl: '',
		node: probe(expressions),
		items: [row],
		parameters: { form: expressions },
	});
	if (error) throw error;
	// n8n's sandbox would keep the process alive.
	process.stdout.write(JSON.stringify(json), () => process.exit());
}

void main();

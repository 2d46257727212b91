import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { errorItem, failureOf } from '../../request/answer/failure';
import { FieldError } from '../../request/form/field-error';
import { runNode } from '../support/engine';

/** A node of one input and one output. */
const nodeOf = (execute: INodeType['execute']): INodeType => ({
	description: {
		displayName: 'Node',
		name: 'node',
		group: ['output'],
		version: 1,
		description: '',
		defaults: { name: 'Node' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties: [],
	} as INodeTypeDescription,
	execute,
});

/** Makes every second item fail, the first one included. */
const failing = nodeOf(async function (this: IExecuteFunctions) {
	const cause = new FieldError('Amount', 'is no number', 'Write one.');
	const operation = { action: 'Create a payout', shown: [], method: 'POST' as const };
	return [
		this.getInputData().map(({ json }, index) =>
			index % 2
				? { json: { done: json.n }, pairedItem: { item: index } }
				: errorItem(failureOf(this.getNode(), operation, index, cause), index),
		),
	];
});

const items = [{ n: 0, error: 'own', message: 'own' }, { n: 1 }, { n: 2, nested: { a: 1 } }];
const run = async (onError: 'continueRegularOutput' | 'continueErrorOutput', output: number) => {
	/** From which item of the start each item stems, as the next node finds it. */
	const stems: unknown[] = [];
	const next = nodeOf(async function (this: IExecuteFunctions) {
		this.getInputData().forEach((_, index) => {
			stems.push(this.evaluateExpression("{{ $('Start').item.json.n }}", index));
		});
		return [[]];
	});
	const { outputs, error } = await runNode({
		baseUrl: 'http://127.0.0.1:9',
		parameters: {},
		items,
		node: failing,
		settings: { onError, typeVersion: 1 },
		next: { node: next, output },
	});
	expect(error).toBeUndefined();
	return { outputs: outputs.map((output) => output.map(({ json }) => json)), stems };
};

const ours = {
	message: '"Amount" is no number',
	description: 'Write one.',
	outcome: 'not_sent',
	type: 'invalid_form',
	field: 'Amount',
	retryable: false,
};

it('on the error output, has the fields of its input beside an error that they do not hide', async () => {
	const { outputs, stems } = await run('continueErrorOutput', 1);
	expect(outputs).toEqual([
		[{ done: 1 }],
		[
			{ n: 0, message: 'own', error: ours },
			{ n: 2, nested: { a: 1 }, error: ours },
		],
	]);
	expect(stems).toEqual([0, 2]);
	expect(items[0].error).toBe('own');
});

it('on the regular output, is the error alone, in its place', async () => {
	const { outputs, stems } = await run('continueRegularOutput', 0);
	expect(outputs[0]).toEqual([{ error: ours }, { done: 1 }, { error: ours }]);
	expect(stems).toEqual([0, 1, 2]);
});

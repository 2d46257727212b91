import { appendFileSync } from 'node:fs';
import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

/** Notes what the process has used so far, and hands nothing on: the items need not be printed twice. */
export class Mark implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Mark',
		name: 'mark',
		group: ['transform'],
		version: 1,
		description: 'Notes what the process has used so far',
		defaults: { name: 'Mark' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties: [
			{ displayName: 'File', name: 'file', type: 'string', default: '' },
			{ displayName: 'Pass Items On', name: 'pass', type: 'boolean', default: false },
		],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const items = this.getInputData();
		const { user, system } = process.cpuUsage();
		const failed = items.filter(({ json }) => json.error !== undefined).length;
		const mark = { at: performance.now(), cpu: user + system, items: items.length, failed };
		appendFileSync(this.getNodeParameter('file', 0) as string, `${JSON.stringify(mark)}\n`);
		return [this.getNodeParameter('pass', 0) ? items : [{ json: { items: items.length } }]];
	}
}

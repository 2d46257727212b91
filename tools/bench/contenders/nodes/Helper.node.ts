import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { runPool } from '../../../../request/pace/pool';

const CREDENTIAL = 'stripeSecretKeyApi';

/**
 * Sends the request for each item through n8n's helper, so many at a time, and does nothing else: no form
 * is read, no key made, no pace kept, nothing tried again. Nothing that uses the helper can be much faster.
 */
export class Helper implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Helper',
		name: 'helper',
		group: ['transform'],
		version: 1,
		description: 'Sends requests and does nothing else',
		defaults: { name: 'Helper' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: CREDENTIAL, required: true }],
		properties: [{ displayName: 'In Flight', name: 'inFlight', type: 'number', default: 1 }],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const items = this.getInputData();
		const data = await this.getCredentials<{ baseUrl: string }>(CREDENTIAL);
		const credentialsDecrypted = { id: '', name: '', type: CREDENTIAL, data };
		const answers: INodeExecutionData[] = [];
		await runPool(items.length, this.getNodeParameter('inFlight', 0) as number, async (index) => {
			const i = String(items[index].json.i);
			const body = new URLSearchParams({
				name: `Customer ${i}`,
				email: `customer${i}@example.com`,
				description: 'Imported from the shop',
			});
			const answer = (await this.helpers.httpRequestWithAuthentication.call(
				this,
				CREDENTIAL,
				{ method: 'POST', url: `${data.baseUrl}/v1/customers`, body, json: true },
				{ credentialsDecrypted },
			)) as INodeExecutionData['json'];
			answers[index] = { json: answer, pairedItem: index };
		});
		return [answers];
	}
}

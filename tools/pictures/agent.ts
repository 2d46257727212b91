import { join } from 'node:path';
import type { IConnections, IDataObject, NodeConnectionType } from 'n8n-workflow';
import type { World } from '../../test/e2e/support/world';
import { typeFor } from '../../test/support/nodes';

const WINDOW = { width: 1240, height: 760 };
const LANGCHAIN = '@n8n/n8n-nodes-langchain';

const node = (
	name: string,
	type: string,
	typeVersion: number,
	position: [number, number],
	parameters: IDataObject = {},
) => ({ id: name, name, type, typeVersion, position, parameters });

const left = (name: string, description: string) => `={{ $fromAI('${name}', '${description}') }}`;

const NODES = [
	node('Agent', `${LANGCHAIN}.agent`, 3.1, [220, 0], { promptType: 'define', text: 'Pay what is due' }),
	node('Model', `${LANGCHAIN}.lmChatOpenAi`, 1.2, [40, 240]),
	node('Ask Olive', 'n8n-nodes-base.slackHitlTool', 2.4, [420, 240], { channelId: 'C1' }),
	node('Get many payouts', `${typeFor('payout')}Tool`, 1, [240, 240], {
		resource: 'payout',
		operation: 'getAll',
	}),
	node('Create a payout', `${typeFor('payout')}Tool`, 1, [420, 460], {
		resource: 'payout',
		operation: 'create',
		amount: left('amount', 'Amount with its currency, such as 10.50 USD'),
		currency: 'usd',
	}),
];
const LINKS: Array<[from: string, to: string, type: NodeConnectionType]> = [
	['Start', 'Agent', 'main'],
	['Model', 'Agent', 'ai_languageModel'],
	['Get many payouts', 'Agent', 'ai_tool'],
	['Ask Olive', 'Agent', 'ai_tool'],
	['Create a payout', 'Ask Olive', 'ai_tool'],
];

/** Takes a picture of an agent whose payouts a person has to approve. */
export async function takeAgent({ editor }: World, folder: string): Promise<void> {
	const connections: IConnections = Object.fromEntries(
		LINKS.map(([from, node, type]) => [from, { [type]: [[{ node, type, index: 0 }]] }]),
	);
	await editor.page.setViewportSize(WINDOW);
	await editor.newWorkflow(NODES, connections);
	await editor.canvasNode('Create a payout').waitFor();
	// Fits the view to the nodes.
	await editor.page.keyboard.press('1');
	await editor.page.waitForLoadState('networkidle');
	const canvas = (await editor.page.locator('.vue-flow').first().boundingBox())!;
	await editor.page.screenshot({
		path: join(folder, 'agent-approval.png'),
		clip: canvas,
		animations: 'disabled',
	});
	console.log('docs/images/agent-approval.png');
}

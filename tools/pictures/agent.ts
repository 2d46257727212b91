import { join } from 'node:path';
import type { IConnections, IDataObject, NodeConnectionType } from 'n8n-workflow';
import type { World } from '../../test/e2e/support/world';
import { typeFor } from '../../test/support/nodes';

const WINDOW = { width: 1240, height: 760 };
/** They lie over what is in the corners. */
const BUTTONS =
	'[data-test-id="execute-workflow-button"], [data-test-id="canvas-controls"], .vue-flow__controls';
/** Around the nodes, in pixels. */
const MARGIN = 64;
const LANGCHAIN = '@n8n/n8n-nodes-langchain';

type Box = Record<'x' | 'y' | 'width' | 'height', number>;
type Credentials = Record<string, { id: string; name: string }>;

const left = (name: string, description: string) => `={{ $fromAI('${name}', '${description}') }}`;

/** What the credentials hold does not matter: nothing runs. */
const CREDENTIALS: Record<string, IDataObject> = {
	stripeSecretKeyApi: { secretKey: 'sk_test_picture123' },
	openAiApi: { apiKey: 'none' },
	slackApi: { accessToken: 'none' },
};

const nodesWith = (credentials: Credentials) => {
	const node = (
		name: string,
		type: string,
		typeVersion: number,
		position: [number, number],
		credential?: string,
		parameters: IDataObject = {},
	) => ({
		id: name,
		name,
		type,
		typeVersion,
		position,
		parameters,
		...(credential ? { credentials: { [credential]: credentials[credential] } } : {}),
	});
	const payout = (
		name: string,
		operation: string,
		position: [number, number],
		parameters: IDataObject = {},
	) =>
		node(name, `${typeFor('payout')}Tool`, 1, position, 'stripeSecretKeyApi', {
			resource: 'payout',
			operation,
			...parameters,
		});
	return [
		node('Agent', `${LANGCHAIN}.agent`, 3.1, [240, 0], undefined, {
			promptType: 'define',
			text: 'Pay what is due',
		}),
		node('Model', `${LANGCHAIN}.lmChatOpenAi`, 1.2, [80, 220], 'openAiApi'),
		payout('Get many payouts', 'getAll', [300, 220]),
		node('Ask Olive', 'n8n-nodes-base.slackHitlTool', 2.4, [520, 220], 'slackApi', {
			channelId: { __rl: true, mode: 'id', value: 'C0123456789' },
		}),
		payout('Create a payout', 'create', [560, 400], {
			amount: left('amount', 'Amount with its currency, such as 10.50 USD'),
			currency: 'usd',
		}),
	];
};
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
	const credentials: Credentials = {};
	for (const [type, data] of Object.entries(CREDENTIALS)) {
		const name = type;
		const { id } = await editor.api<{ id: string }>('POST', '/credentials', { name, type, data });
		credentials[type] = { id, name };
	}
	await editor.page.setViewportSize(WINDOW);
	const nodes = nodesWith(credentials);
	await editor.newWorkflow(nodes, connections);
	const boxes: Box[] = [];
	// Fits the view to the nodes.
	await editor.page.keyboard.press('1');
	for (const { name } of [{ name: 'Start' }, ...nodes]) {
		await editor.canvasNode(name).locator('img, svg').first().waitFor();
		boxes.push((await editor.canvasNode(name).boundingBox())!);
	}
	await editor.page.waitForLoadState('networkidle');
	await editor.page.screenshot({
		path: join(folder, 'agent-approval.png'),
		clip: around(boxes),
		animations: 'disabled',
		style: `${BUTTONS} { visibility: hidden }`,
	});
	console.log('docs/images/agent-approval.png');
}

/** What holds all boxes, with the names below the nodes. */
function around(boxes: Box[]): Box {
	const x = Math.min(...boxes.map((box) => box.x)) - MARGIN;
	const y = Math.min(...boxes.map((box) => box.y)) - MARGIN / 2;
	const right = Math.max(...boxes.map((box) => box.x + box.width)) + MARGIN;
	const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + MARGIN;
	return { x, y, width: right - x, height: bottom - y };
}

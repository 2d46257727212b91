import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inARow, node } from '../../../test/e2e/support/workflows';
import { PACKAGE } from '../../host/pack';
import type { Credentials } from './nodes';

/** Which events start workflows: of customers, which the writes make. */
export const EVENT = 'customer.created';

/** Both triggers, by the name of the workflow. */
export const TRIGGERS = { webhook: 'stripeTrigger', poll: 'stripePollTrigger' } as const;
export type Way = keyof typeof TRIGGERS;

/** What stands at the end of the workflows that events start: counts what arrives there. */
export interface Counter {
	url: string;
	/** How often each event got here, by the way it came. */
	seen: Record<Way, Map<string, number>>;
	calls: number;
	close: () => void;
}

export async function startCounter(): Promise<Counter> {
	const server = createServer((request, response) => {
		const [way, event] = request.url!.slice(1).split('/');
		const times = counter.seen[way as Way];
		times.set(event, (times.get(event) ?? 0) + 1);
		counter.calls++;
		response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
	});
	const counter: Counter = {
		url: '',
		seen: { webhook: new Map(), poll: new Map() },
		calls: 0,
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	counter.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return counter;
}

/** A workflow that an event starts, and that tells the counter so: what counts is what it did. */
export function eventWorkflow(way: Way, { ours: id }: Credentials, counter: Counter) {
	const nodes = [
		node(
			'Trigger',
			`${PACKAGE}.${TRIGGERS[way]}`,
			{ events: [EVENT] },
			{ credentials: { stripeSecretKeyApi: { id, name: 'Stripe' } }, webhookId: `soak-${way}` },
		),
		node(
			'Tell',
			'n8n-nodes-base.httpRequest',
			{ url: `=${counter.url}/${way}/{{ $json.id }}`, options: {} },
			{ typeVersion: 4.2 },
		),
	];
	return { nodes, connections: inARow(nodes) };
}

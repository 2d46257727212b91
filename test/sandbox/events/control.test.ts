import { useReceiver } from '../receiver';
import { useSandbox } from '../support';

const held = useSandbox();
const ears = useReceiver();

async function tell(name: string, args?: unknown): Promise<{ status: number; said: unknown }> {
	const answer = await fetch(`${held.sandbox.url}/_sandbox/${name}`, {
		method: 'POST',
		...(args !== undefined && { body: JSON.stringify(args) }),
	});
	return { status: answer.status, said: await answer.json() };
}

test('a sandbox in another process is told over HTTP', async () => {
	const { webhookEndpoints, balance, payouts } = held.stripe;
	const { id } = await webhookEndpoints.create({ url: ears.receiver.url, enabled_events: ['*'] });
	const { said: event } = await tell('emit', ['payout.failed', { object: { amount: 5 } }]);
	await tell('settled');
	expect(ears.receiver.received[0].event).toMatchObject({
		id: event,
		type: 'payout.failed',
		data: { object: { object: 'payout', amount: 5, status: 'failed' } },
	});
	expect((await tell('deliveries')).said).toMatchObject([{ event, endpoint: id, state: 'delivered' }]);
	expect((await tell('redeliver', [event])).said).toMatchObject([{ status: 200 }]);
	expect((await tell('rollSecret', [id])).said).toMatch(/^whsec_/);
	await tell('setBalance', ['usd', 7]);
	expect((await balance.retrieve()).available.find(({ currency }) => currency === 'usd')!.amount).toBe(7);
	await tell('failNext', [{ status: 503 }]);
	await expect(payouts.create({ amount: 5, currency: 'usd' })).rejects.toThrow('503');
	expect(held.sandbox.exchanges.every(({ path }) => path.startsWith('/v1/'))).toBe(true);
});

test('what it cannot be told, it says', async () => {
	expect(await tell('explode')).toMatchObject({
		status: 400,
		said: { error: expect.stringMatching(/emit.*not explode/) },
	});
	expect(await tell('constructor')).toMatchObject({ status: 400 });
	expect(await tell('emit', { type: 'payout.paid' })).toMatchObject({
		said: { error: expect.stringMatching(/JSON list/) },
	});
	expect(await tell('emit', ['payout.gone'])).toMatchObject({
		said: { error: expect.stringMatching(/payout.gone/) },
	});
});

import { join } from 'node:path';
import { openBrowser } from '../../test/e2e/support/editor';
import { startSandbox, type Sandbox } from '../sandbox';

const WINDOW = { width: 1240, height: 760 };

/** What a small workflow might do: two payouts, of which one loses its answer and is sent again. */
async function play(sandbox: Sandbox): Promise<void> {
	const write = async (path: string, key: string, params: Record<string, string>) => {
		const headers = { authorization: 'Bearer sk_test_picture123', 'idempotency-key': key };
		const answer = await fetch(sandbox.url + path, {
			method: 'POST',
			headers,
			body: new URLSearchParams(params),
		});
		await answer.text();
	};
	const payout = { currency: 'usd', description: 'Weekly payout' };
	await write('/v1/customers', 'n8n-214-customer-0', { name: 'Jenny Rosen', email: 'jenny@example.com' });
	await write('/v1/payouts', 'n8n-214-payout-0', { ...payout, amount: '12500' });
	sandbox.failNext({ at: 'after', drop: true });
	const second = { ...payout, amount: '98000' };
	await write('/v1/payouts', 'n8n-214-payout-1', second).catch(() => undefined);
	await write('/v1/payouts', 'n8n-214-payout-1', second);
	await write('/v1/payouts', 'n8n-214-payout-2', { ...payout, amount: '99999999' });
}

/** Takes pictures of the sandbox's page, light and dark. */
export async function takePage(folder: string): Promise<void> {
	// Always at the same address and time, as the picture shows both.
	const sandbox = await startSandbox({ port: 4242, now: () => Date.UTC(2026, 10, 27, 9, 30) });
	const browser = await openBrowser();
	try {
		await play(sandbox);
		for (const colorScheme of ['light', 'dark'] as const) {
			const page = await browser.newPage({ viewport: WINDOW, colorScheme });
			await page.goto(sandbox.page);
			await page.screenshot({ path: join(folder, `sandbox-${colorScheme}.png`) });
			console.log(`docs/images/sandbox-${colorScheme}.png`);
		}
	} finally {
		await browser.close();
		await sandbox.close();
	}
}

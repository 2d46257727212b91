import { freePort } from '../../host/ports';
import type { Place } from '../place';

const TYPE = 'stripeSecretKeyApi';

/** The credential's test: right, wrong and restricted keys, and addresses where Stripe is not. */
export async function credential({ stage }: Place): Promise<string> {
	const { rest, sandbox } = await stage();
	const baseUrl = sandbox.url;
	const cases: Array<[title: string, data: Record<string, string>, status: 'OK' | 'Error', says: RegExp]> = [
		['a right key', { secretKey: 'sk_test_sandbox123', baseUrl }, 'OK', /successful/],
		['a wrong key', { secretKey: 'sk_test_x', baseUrl }, 'Error', /does not know this key/],
		['a publishable key', { secretKey: 'pk_test_1234567890', baseUrl }, 'Error', /publishable key/],
		['a restricted key', { secretKey: 'rk_test_only_payout_write_1', baseUrl }, 'OK', /knows this key/],
		[
			'a base URL with nothing there',
			{ secretKey: 'sk_test_sandbox123', baseUrl: `http://127.0.0.1:${await freePort()}` },
			'Error',
			/cannot be reached/,
		],
		[
			'a base URL of something else',
			{ secretKey: 'sk_test_sandbox123', baseUrl: (await stage()).url },
			'Error',
			/answers like Stripe/,
		],
		[
			'a base URL without TLS',
			{ secretKey: 'sk_test_sandbox123', baseUrl: 'http://example.com' },
			'Error',
			/must be https/,
		],
	];
	for (const [title, data, status, says] of cases) {
		const answer = await rest.testCredential(TYPE, data);
		if (answer.status !== status || !says.test(answer.message)) {
			throw new Error(`${title} is told ${answer.status}: ${answer.message}`);
		}
	}
	return `${cases.length} of ${cases.length}`;
}

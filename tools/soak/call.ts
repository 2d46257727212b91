import { get } from 'node:http';

/**
 * Calls an address on a connection of its own, which is gone afterwards: one that is kept would count as a handle
 * of whoever answers.
 */
export async function call(url: string): Promise<{ status: number; body: string }> {
	return await new Promise((resolve, reject) => {
		get(url, { agent: false }, (response) => {
			let body = '';
			response
				.setEncoding('utf8')
				.on('data', (text: string) => (body += text))
				.once('error', reject)
				.once('end', () => resolve({ status: response.statusCode!, body }));
		}).once('error', reject);
	});
}

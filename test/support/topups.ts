/**
 * How often each number was topped up, by the `n` in the metadata: every number once is what it should be.
 * @param url of the sandbox
 */
export async function timesToppedUp(url: string): Promise<Map<number, number>> {
	const times = new Map<number, number>();
	for (let after = '', more = true; more;) {
		const response = await fetch(`${url}/v1/topups?limit=100${after}`, {
			headers: { authorization: 'Bearer sk_test_sandbox123' },
		});
		const page = (await response.json()) as {
			data: Array<{ id: string; metadata: { n: string } }>;
			has_more: boolean;
		};
		for (const { metadata } of page.data)
			times.set(Number(metadata.n), (times.get(Number(metadata.n)) ?? 0) + 1);
		after = `&starting_after=${page.data.at(-1)?.id}`;
		more = page.has_more;
	}
	return times;
}

import { join } from 'node:path';
import type { LedgerEntry } from '../../sandbox';
import { startScript } from '../../bench/child';

export const KEY = 'sk_test_sandbox123';

/** An object of Stripe's, as far as it is looked at here. */
export type Thing = { id: string } & Record<string, unknown>;

/** The sandbox in its own process, as Stripe and as what can be told. */
export interface Sandbox {
	url: string;
	/** Uses one of its controls, see tools/sandbox/README.md. */
	tell: (name: string, ...args: unknown[]) => Promise<unknown>;
	/** Everything of a list, newest first. */
	list: (path: string) => Promise<Thing[]>;
	create: (path: string, params: Record<string, string>) => Promise<Thing>;
	/** What it has carried out, by path. */
	ledger: () => Promise<LedgerEntry[]>;
	stop: () => void;
}

export async function startSandbox(): Promise<Sandbox> {
	const { printed, stop } = await startScript(join(__dirname, 'main.ts'));
	const url = `http://127.0.0.1:${printed.trim()}`;

	const answered = async <T>(path: string, request: RequestInit): Promise<T> => {
		const answer = await fetch(url + path, request);
		if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
		return (await answer.json()) as T;
	};
	const headers = { authorization: `Bearer ${KEY}` };
	const tell: Sandbox['tell'] = async (name, ...args) =>
		await answered(`/_sandbox/${name}`, { method: 'POST', body: JSON.stringify(args) });

	return {
		url,
		tell,
		list: async (path) => {
			const all: Thing[] = [];
			for (let more = true; more;) {
				const query = new URLSearchParams({ limit: '100' });
				if (all.length) query.set('starting_after', all[all.length - 1].id);
				const page = await answered<{ data: Thing[]; has_more: boolean }>(
					`${path}${path.includes('?') ? '&' : '?'}${query.toString()}`,
					{ headers },
				);
				all.push(...page.data);
				more = page.has_more;
			}
			return all;
		},
		create: async (path, params) =>
			await answered<Thing>(path, { method: 'POST', headers, body: new URLSearchParams(params) }),
		ledger: async () => (await tell('ledger')) as LedgerEntry[],
		stop,
	};
}

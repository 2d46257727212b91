import type { Operation } from '../../api/facts';
import { glossary } from '../../api/words/glossary';
import type { OperationWords, ResourceWords } from '../../api/words/types';
import { wordsFor } from '../../form/context';
import { byLabel, labelOf } from '../../form/label';

/** What people call operations and parameters: by our words where there are any, else by Stripe's names. */
export class Labels {
	private readonly known: Map<string, { resource: ResourceWords; words: OperationWords }>;

	constructor(resources: ResourceWords[]) {
		this.known = new Map(
			resources.flatMap((resource) =>
				Object.entries(resource.operations).map(([id, words]) => [id, { resource, words }] as const),
			),
		);
	}

	/** Whether there are words for an operation. */
	has(id: string): boolean {
		return this.known.has(id);
	}

	/** `Account: Create, Update; Payout: Create`, then operations without words. */
	operations(operations: Operation[]): string {
		const byResource = new Map<string, string[]>();
		for (const { id } of operations) {
			const { resource, words } = this.known.get(id) ?? {};
			const name = resource?.name ?? '';
			byResource.set(name, [...(byResource.get(name) ?? []), words?.name ?? id]);
		}
		return [...byResource]
			.sort(byLabel(([name]) => name || '~'))
			.map(([name, own]) => `${name && `${name}: `}${own.sort().join(', ')}`)
			.join('; ');
	}

	/** `Capabilities: Wero Payments` for `capabilities.wero_payments`. */
	param({ id }: Operation, path: string): string {
		const { resource, words } = this.known.get(id) ?? {};
		const glossaries = [words?.fields ?? {}, resource?.fields ?? {}, glossary];
		const names = path.replace(/\[\]|\{\}/g, '').split('.');
		return names
			.map((name, i) => wordsFor({ glossaries, path: names.slice(0, i) }, name).label ?? labelOf(name))
			.filter(Boolean)
			.join(': ');
	}
}

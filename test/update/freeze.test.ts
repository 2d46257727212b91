import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INodePropertyOptions } from 'n8n-workflow';
import { loadFacts, loadOlder, type Facts } from '../../api/load';
import { freeze } from '../../tools/update/freeze';
import { OtherNode } from './node';

const now = loadFacts();

/** As Stripe would have it after dropping these. */
function without(...ids: string[]): Facts {
	const operations = now.operations.filter(({ id }) => !ids.includes(id));
	return {
		...now,
		apiVersion: '2027-01-01.test',
		operations,
		byId: new Map(operations.map((operation) => [operation.id, operation])),
	};
}

describe('frozen facts', () => {
	let folder: string;
	beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'frozen-'))));
	afterEach(() => rmSync(folder, { recursive: true }));

	it('come back as they were, the oldest first', () => {
		const next = without('payouts.cancel');
		freeze(now, [], folder);
		freeze(next, [], folder);
		expect(loadOlder(folder)).toEqual([now, next]);
	});

	it('are none before the first', () => {
		expect(loadOlder(join(folder, 'none'))).toEqual([]);
	});

	it('follow the SDK when it gives an operation another id', () => {
		freeze(now, [], folder);
		freeze(now, [{ from: 'payouts.cancel', to: 'payouts.stop' }], folder);
		const paths = loadOlder(folder).map(({ byId }) => [
			byId.has('payouts.cancel'),
			byId.get('payouts.stop')?.path,
		]);
		const renamed = [false, '/v1/payouts/{payout}/cancel'];
		expect(paths).toEqual([renamed, renamed]);
	});
});

describe('an operation that Stripe dropped', () => {
	const listed = now.operations.filter(({ path }) => path.startsWith('/v1/reviews')).map(({ id }) => id);
	const node = new OtherNode([now, without('payouts.cancel', ...listed)]);
	const optionsOf = (name: string, version: number, resource = 'payout') =>
		(
			node.shown(version, resource, 'get').find((field) => field.name === name)
				?.options as INodePropertyOptions[]
		).map(({ value }) => value);

	it('is offered by the older version only', () => {
		expect(optionsOf('operation', 1)).toContain('cancel');
		expect(optionsOf('operation', 2)).not.toContain('cancel');
		expect(optionsOf('operation', 2)).toContain('reverse');
	});

	it('takes its resource along when nothing is left of it', () => {
		expect(listed).toHaveLength(3);
		expect(optionsOf('resource', 1)).toContain('review');
		expect(optionsOf('resource', 2)).not.toContain('review');
	});

	it('is still sent by nodes of the older version, under its API version', () => {
		const cancel = node.table.get('payout', 'cancel', 1)!;
		expect([cancel.method, cancel.apiVersion]).toEqual(['POST', now.apiVersion]);
		expect(node.table.get('payout', 'cancel', 2)).toBeUndefined();
		expect(node.table.get('payout', 'reverse', 2)!.apiVersion).toBe('2027-01-01.test');
	});

	it('needs no conditions on what did not change', () => {
		const conditioned = node.form.properties.filter(
			({ displayOptions }) => displayOptions?.show?.['@version'],
		);
		expect(conditioned.map(({ name }) => name)).toEqual([
			'apiVersion',
			'resource',
			'resource',
			'operation',
			'operation',
		]);
	});
});

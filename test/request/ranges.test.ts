import { table } from '../support/nodes';

describe('one of several forms, of which the editor opens the usual one', () => {
	const { read } = table.get('payout', 'getAll')!;
	const listed = (created: unknown) => read({ filters: { created } }, '', { timezone: 'UTC', version: 'v1' });

	it.each([
		['nothing is filled in', { range: {} }, {}],
		['nothing is left of it', { range: { gte: '', lte: '' } }, {}],
		['the other is', { range: {}, exact: { value: 1700000000 } }, { created: 1700000000 }],
		[
			'it is, and the other is not',
			{ range: { gte: 1700000000 }, exact: {} },
			{ created: { gte: 1700000000 } },
		],
	])('counts what is filled in: %s', (_what, created, sent) => {
		expect(listed(created)).toEqual(sent);
	});

	it('is refused where two are filled in', () => {
		expect(() => listed({ range: { gte: 1700000000 }, exact: { value: 1700000000 } })).toThrow(
			'"Created" is filled in as Range and Exactly',
		);
	});

	it('counts no object that is still to be picked', () => {
		const { read } = table.get('plan', 'create')!;
		const product = { id: { value: { __rl: true, mode: 'list', value: '' } }, details: { name: 'Team' } };
		const plan = { amount: 1050, currency: 'usd', interval: 'month', product };
		expect(read(plan, '', { timezone: 'UTC', version: 'v1' })).toMatchObject({ product: { name: 'Team' } });
	});
});

import { levelReader } from '../../request/form/fields/level';
import { readerOf } from '../../request/form/fields/reader';

const env = { timezone: 'UTC', version: 'v1' } as const;
const text = (name: string, displayName: string, extra = {}) => ({
	name,
	displayName,
	type: 'string' as const,
	default: '',
	...extra,
});

describe('a level of the form', () => {
	const read = levelReader(
		[
			text('recurring__interval', 'Recurring: Interval', { typeOptions: { requiredInside: true } }),
			{
				...text('recurring__kind', 'Kind'),
				type: 'hidden',
				default: 'monthly',
				typeOptions: { requiredInside: true },
			},
			{
				displayName: 'Additional Fields',
				name: 'additionalFields',
				type: 'collection',
				default: {},
				options: [text('recurring__meter', 'Recurring: Meter'), text('note', 'Note')],
			},
		],
		readerOf,
	);

	it('nests what lies flat, and takes in its collection', () => {
		const form = { recurring__interval: 'month', additionalFields: { recurring__meter: 'm', note: 'n' } };
		expect(read(form, '', env)).toEqual({
			recurring: { interval: 'month', kind: 'monthly', meter: 'm' },
			note: 'n',
		});
	});

	it('asks for no part of an object that is not there', () => {
		expect(read({ additionalFields: { note: 'n' } }, '', env)).toEqual({ note: 'n' });
	});

	it('takes what goes along unseen for nothing, though n8n saves it', () => {
		expect(read({ recurring__kind: 'monthly', additionalFields: { note: 'n' } }, '', env)).toEqual({
			note: 'n',
		});
		expect(read({ recurring__interval: 'month', recurring__kind: 'monthly' }, '', env)).toEqual({
			recurring: { interval: 'month', kind: 'monthly' },
		});
	});

	it('asks for the required parts of an object that is there', () => {
		expect(() => read({ additionalFields: { recurring__meter: 'm' } }, 'Price 2', env)).toThrow(
			'"Price 2: Recurring: Interval" is empty',
		);
	});

	it('refuses a field that it does not have', () => {
		expect(() => read({ amount: 5 }, '', env)).toThrow('"amount" is not a field of this operation');
	});

	it('refuses to fill in and to clear the same field', () => {
		const form = { additionalFields: { note: 'n', fieldsToClear: ['note'] } };
		expect(() => read(form, '', env)).toThrow('"Note" is both filled in and to be cleared');
	});

	it('clears an object once, with all that is in it', () => {
		const form = { additionalFields: { fieldsToClear: ['recurring__meter', 'recurring'] } };
		expect(read(form, '', env)).toEqual({ recurring: '' });
	});

	it('asks for the required parts of an object of which a part is cleared', () => {
		const form = { recurring__interval: 'month', additionalFields: { fieldsToClear: ['recurring__meter'] } };
		expect(read(form, '', env)).toEqual({
			recurring: { interval: 'month', kind: 'monthly', meter: '' },
		});
		expect(() => read({ additionalFields: { fieldsToClear: ['recurring__meter'] } }, '', env)).toThrow(
			'"Recurring: Interval" is empty',
		);
	});

	it('clears with null in v2', () => {
		const form = { additionalFields: { fieldsToClear: ['note'] } };
		expect(read(form, '', { ...env, version: 'v2' })).toEqual({ note: null });
	});
});

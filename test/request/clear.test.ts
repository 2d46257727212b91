import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { served } from '../../nodes/forms';
import { cases, shownFor, type Case } from '../support/operations';
import { table } from '../support/nodes';

/** What an operation offers under Fields to Clear, at its top. */
function clearable(test: Case): string[] {
	const collections = shownFor(test).filter(({ name }) => name === 'additionalFields');
	const field = collections
		.flatMap(({ options }) => options as INodeProperties[])
		.find(({ name }) => name === 'fieldsToClear');
	const method = field?.typeOptions?.loadOptionsMethod;
	const options = method ? served.choices[method] : ((field?.options ?? []) as INodePropertyOptions[]);
	return options.map(({ value }) => String(value));
}

const of = (id: string) => clearable(cases.find(({ operation }) => operation.id === id)!);

it.each([
	['customers.update', ['name', 'email', 'phone', 'description', 'metadata', 'shipping']],
	['invoices.update', ['description', 'footer', 'metadata']],
	['products.update', ['description', 'unit_label', 'url']],
])('%s empties the texts of the object', (id, names) => {
	expect(of(id)).toEqual(expect.arrayContaining(names));
});

it('empties no id, no secret and no choice that Stripe does not unset', () => {
	const names = of('customers.update');
	expect(names).not.toEqual(expect.arrayContaining(['source']));
	expect(names).not.toEqual(expect.arrayContaining(['default_source']));
	expect(of('accounts.update')).not.toEqual(expect.arrayContaining(['account_token']));
});

it('is not offered where the object is only being made', () => {
	const making = cases.filter(({ operation }) => /\.create[A-Z]?\w*$/.test(operation.id));
	expect(making.length).toBeGreaterThan(100);
	expect(making.filter((test) => clearable(test).length).map(({ name }) => name)).toEqual([]);
});

it('still clears in a saved form of an operation that no longer offers it', () => {
	const { read } = table.get('customer', 'create')!;
	const form = { additionalFields: { fieldsToClear: ['shipping'] } };
	expect(read(form, '', { timezone: 'UTC', version: 'v1' })).toEqual({ shipping: '' });
});

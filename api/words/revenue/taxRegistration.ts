import type { FieldGlossary, ResourceWords } from '../types';
import { registrationCountries as countries } from './taxRegistrationCountries';

/** Where a registration can be for the whole of the European Union. */
const UNION = 'at be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl pl pt ro se si sk'.split(' ');

const countryLabels: FieldGlossary = Object.fromEntries(
	Object.entries(countries).map(([code, label]) => [`country_options.${code}`, { label }]),
);

const unionTypes: FieldGlossary = Object.fromEntries(
	UNION.map((code) => [
		`country_options.${code}.type`,
		{
			default: 'standard',
			values: { oss_non_union: 'OSS (Non-Union)', oss_union: 'OSS (Union)' },
			description:
				'For this country alone (Standard), or through its one-stop shop for the whole EU (OSS; IOSS for imports)',
		},
	]),
);

const unionSchemes: FieldGlossary = Object.fromEntries(
	UNION.map((code) => [
		`country_options.${code}.standard.place_of_supply_scheme`,
		{
			default: 'standard',
			description:
				'If Type is Standard. Small Seller has the tax of this country on all EU sales, as small businesses may.',
		},
	]),
);

export const taxRegistration: ResourceWords = {
	value: 'taxRegistration',
	name: 'Tax Registration',
	aliases: ['register for tax', 'collect tax in country', 'stop collecting tax'],
	fields: {
		registration: 'The tax registration to work with. Its ID starts with taxreg_.',
	},
	operations: {
		'tax.registrations.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a tax registration',
			description:
				'Have Stripe Tax collect tax in a country where you are registered. This does not register you with the authorities. It cannot be deleted, only ended.',
			order: ['country', 'active_from'],
			fields: {
				country: {
					description:
						'Two-letter country code. Add its Country Options too; one that has none takes Extra Parameters, such as { "country_options": { "in": { "type": "simplified" } } }.',
					placeholder: 'e.g. US',
				},
				active_from: 'From when Stripe Tax collects tax there: a date, or the word now',
				expires_at: 'When to stop collecting tax there. Left out, it goes on.',
				...countryLabels,
				...unionTypes,
				...unionSchemes,
				place_of_supply_scheme: {
					default: 'standard',
					description: 'Inbound Goods if you registered only for goods that are shipped in from abroad',
				},
				'country_options.ca.type': {
					default: 'standard',
					description:
						'For GST/HST (Standard), for sellers from abroad (Simplified), or for the tax of one province (Province Standard)',
				},
				'country_options.ca.province_standard.province': {
					description: 'Two-letter code of the province, if Type is Province Standard',
					placeholder: 'e.g. BC',
				},
				'country_options.us.state': { description: 'Two-letter code of the state', placeholder: 'e.g. NY' },
				'country_options.us.type': {
					default: 'state_sales_tax',
					description: 'Which tax the registration is for',
				},
				jurisdiction: {
					description: 'FIPS code of the city or county whose tax it is',
					placeholder: 'e.g. 14000',
				},
				'country_options.us.state_sales_tax.elections':
					'What you have opted for with the state, where it leaves you a choice',
				'country_options.us.state_sales_tax.elections.type': {
					default: 'simplified_sellers_use_tax',
					description: 'Which way of collecting you have opted for',
				},
			},
		},
		'tax.registrations.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a tax registration',
			description: 'Read one registration with its country and dates',
		},
		'tax.registrations.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a tax registration',
			description:
				'Change when Stripe Tax begins or stops collecting tax in a country. From the end on, sales there are not taxed.',
			fields: {
				active_from: 'From when Stripe Tax collects tax there: a date, or the word now',
				expires_at:
					'When to stop collecting tax there: a date, or the word now. To let it go on, choose it in Fields to Clear.',
			},
		},
		'tax.registrations.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many tax registrations',
			description: 'List the places where Stripe Tax collects tax for you',
			fields: {
				status: {
					default: 'active',
					description:
						'Only registrations that are in force, have ended or are still to begin, or all of them',
				},
			},
		},
	},
};

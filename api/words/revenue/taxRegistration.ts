import type { FieldGlossary, ResourceWords } from '../types';
import { registrationCountries as countries } from './taxRegistrationCountries';

/** Where a registration can be for the whole of the European Union. */
const UNION = 'at be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl pl pt ro se si sk'.split(' ');

/** Taxes of American cities and counties, by Stripe's name. */
const LOCAL_TAXES: Record<string, string> = {
	admissions_tax: 'Admissions',
	attendance_tax: 'Attendance',
	entertainment_tax: 'Entertainment',
	gross_receipts_tax: 'Gross Receipts',
	hospitality_tax: 'Hospitality',
	local_amusement_tax: 'Local Amusement',
	local_lease_tax: 'Local Lease',
	luxury_tax: 'Luxury',
	mass_transit_parking_tax: 'Mass Transit',
	parking_tax: 'Parking',
	resort_tax: 'Resort',
	tourism_tax: 'Tourism',
	utility_users_tax: 'Utility Users',
};

const countryLabels: FieldGlossary = Object.fromEntries(
	Object.entries(countries).map(([code, label]) => [
		`country_options.${code}`,
		{ label, description: 'Kind of registration in this country' },
	]),
);

const localTaxLabels: FieldGlossary = Object.fromEntries(
	Object.entries(LOCAL_TAXES).map(([name, label]) => [`country_options.us.${name}`, { label }]),
);

const unionWords: FieldGlossary = Object.fromEntries(
	UNION.flatMap((code) => [
		[
			`country_options.${code}.type`,
			{
				default: 'standard',
				values: { oss_non_union: 'OSS (Non-Union)', oss_union: 'OSS (Union)' },
				description:
					'For this country alone (Standard), or through its one-stop shop for the whole EU (OSS; IOSS for imports)',
			},
		],
		[
			`country_options.${code}.standard.place_of_supply_scheme`,
			{
				default: 'standard',
				description:
					'Only with Type Standard. Small Seller collects the tax of this country on all EU sales, as small businesses may.',
			},
		],
	]),
);

export const taxRegistration: ResourceWords = {
	value: 'taxRegistration',
	name: 'Tax Registration',
	aliases: ['register for tax', 'collect tax in country', 'stop collecting tax'],
	fields: {
		registration: 'The tax registration to work with',
		active_from: 'Start of the tax collection there: a date, or now',
	},
	operations: {
		'tax.registrations.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a tax registration',
			description:
				'Have Stripe Tax collect tax in a country where you are registered. This does not register you with the authorities. It cannot be deleted, only ended.',
			order: ['country', 'active_from', 'expires_at'],
			shown: ['expires_at'],
			fields: {
				country: {
					description:
						'Country to collect tax in. Add its Country Options too; for a country without any, use Extra Parameters, such as { "country_options": { "in": { "type": "simplified" } } }.',
					placeholder: 'e.g. US',
				},
				country_options: {
					description: 'Kind of registration, for the one country above',
				},
				expires_at: 'End of the tax collection there. Default: no end.',
				...countryLabels,
				...unionWords,
				...localTaxLabels,
				type: 'Kind of registration',
				standard: { label: '' },
				province_standard: { label: '' },
				place_of_supply_scheme: {
					default: 'standard',
					description: 'Choose Inbound Goods if you registered only for goods shipped in from abroad',
				},
				'country_options.ca.type': {
					default: 'standard',
					description:
						'For GST/HST (Standard), for sellers from abroad (Simplified), or for the tax of one province (Province Standard)',
				},
				'country_options.ca.province_standard.province': {
					description: 'Two-letter code of the province. Only with Type Province Standard.',
					placeholder: 'e.g. BC',
				},
				'country_options.us.state': { description: 'Two-letter code of the state', placeholder: 'e.g. NY' },
				'country_options.us.type': {
					default: 'state_sales_tax',
					description: 'Tax that the registration is for',
				},
				jurisdiction: {
					description: 'Code of the city or county that levies the tax (FIPS)',
					placeholder: 'e.g. 14000',
				},
				'country_options.us.state_sales_tax.elections': 'Your choices with the state, if it leaves you any',
				'country_options.us.state_sales_tax.elections.type': {
					default: 'simplified_sellers_use_tax',
					description: 'Way of collecting that you have chosen',
				},
			},
		},
		'tax.registrations.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a tax registration',
			description: 'Get one registration with its country and dates',
		},
		'tax.registrations.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a tax registration',
			description:
				'Change the start or end of the tax collection in a country. After the end, sales there are not taxed.',
			fields: {
				expires_at:
					'End of the tax collection there: a date, or now. For no end, choose it in Fields to Clear.',
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
					description: 'Only registrations in this state, or all of them',
				},
			},
		},
	},
};

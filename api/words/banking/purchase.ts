import type { FieldGlossary } from '../types';
import { merchantCategories } from './merchantCategories';

/** A made-up purchase with a card in test mode. */
export const purchase: FieldGlossary = {
	'merchant_data.category': { values: merchantCategories },
	'merchant_data.country': { placeholder: 'e.g. US' },
	'merchant_data.network_id': { placeholder: 'e.g. 1234567890' },
	// Told here so that the words about a person's own address do not stand at a merchant's.
	'merchant_data.city': {},
	'merchant_data.state': {},
	'merchant_data.postal_code': {},
	cardholder_prompt_data: { label: 'Prompts' },
	unspecified_id: { description: 'What was typed at a prompt of no known kind' },
	industry_product_code: { description: 'Conexxus product code of the fuel' },
	quantity_decimal: {
		description: 'How much fuel, in the unit given; up to 12 decimals',
		placeholder: 'e.g. 10.5',
	},
	unit_cost_decimal: {
		description: 'What one unit of fuel costs, in cents; up to 12 decimals',
		placeholder: 'e.g. 350.5',
	},
};

/** The same for purchases that have been charged. */
export const chargedPurchase: FieldGlossary = {
	...purchase,
	arrival_airport_code: { placeholder: 'e.g. SFO' },
	departure_airport_code: { placeholder: 'e.g. JFK' },
	'purchase_details.receipt.description': {},
};

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
	merchant_data: { label: 'Merchant' },
	cardholder_prompt_data: { label: 'Prompts' },
	reported_breakdown: { label: 'Breakdown' },
	gross_amount_decimal: { label: 'Gross Amount', placeholder: 'e.g. 40.25' },
	local_amount_decimal: { label: 'Local Amount', placeholder: 'e.g. 1.25' },
	national_amount_decimal: { label: 'National Amount', placeholder: 'e.g. 2.5' },
	unspecified_id: { description: 'What was typed at a prompt of no known kind' },
	industry_product_code: { description: 'Conexxus product code of the fuel' },
	quantity_decimal: {
		label: 'Quantity',
		description: 'How much fuel, in the unit given; up to 12 decimals',
		placeholder: 'e.g. 10.5',
	},
	unit_cost_decimal: {
		label: 'Unit Cost',
		description:
			'What one unit of fuel costs, as an exact decimal, such as 350.5 or 3.505 USD; up to 12 decimals',
	},

	purchase_details: { label: 'Purchase' },
	departure_at: { label: 'Departure' },
	check_in_at: { label: 'Check-In' },
	'purchase_details.receipt': { label: 'Receipt Lines' },
	arrival_airport_code: { placeholder: 'e.g. SFO' },
	departure_airport_code: { placeholder: 'e.g. JFK' },
	'purchase_details.receipt.description': {},
};

/** Parts of a purchase in lists without a required field: they stand there at once. */
export const shownOfPurchase = [
	'purchase_details.flight.segments.departure_airport_code',
	'purchase_details.flight.segments.arrival_airport_code',
	'purchase_details.receipt.description',
	'purchase_details.receipt.quantity',
	'purchase_details.receipt.total',
];

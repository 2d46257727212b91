import type { FieldGlossary } from '../types';
import { merchantCategories } from './merchantCategories';

/** A made-up purchase with a card in test mode. */
export const purchase: FieldGlossary = {
	merchant_data: { label: 'Merchant', description: 'Business that charges the card' },
	'merchant_data.category': {
		values: merchantCategories,
		description: 'Kind of business, in the classification of the card networks',
	},
	'merchant_data.city': "Merchant's city",
	'merchant_data.country': { description: 'Country of the merchant', placeholder: 'e.g. US' },
	'merchant_data.name': { description: "Merchant's name", placeholder: 'e.g. Rosen Bakery' },
	'merchant_data.network_id': {
		description: 'ID that the card network gave the merchant',
		placeholder: 'e.g. 1234567890',
	},
	'merchant_data.postal_code': "Merchant's ZIP or postal code",
	'merchant_data.state': "Merchant's state, province or region",
	'merchant_data.terminal_id': 'ID that the merchant gave the place of sale',
	'merchant_data.url': {
		description: 'Website of the merchant, as sent with a 3D Secure request',
		placeholder: 'e.g. https://example.com',
	},

	fleet: { description: 'Details of a purchase with a fleet card' },
	cardholder_prompt_data: { label: 'Prompts' },
	driver_id: 'Driver number typed at the pump',
	odometer: { description: 'Mileage typed at the pump', placeholder: 'e.g. 42000' },
	unspecified_id: 'Number typed at a prompt of unknown kind',
	user_id: 'User number typed at the pump',
	vehicle_number: 'Number of the vehicle, typed at the pump',
	purchase_type: {
		values: {
			fuel_and_non_fuel_purchase: 'Fuel and Non-Fuel',
			fuel_purchase: 'Fuel',
			non_fuel_purchase: 'Non-Fuel',
		},
		description: 'Whether fuel, other goods or both were bought',
	},
	reported_breakdown: { label: '' },
	non_fuel: { label: 'Non-Fuel' },
	gross_amount_decimal: {
		label: 'Gross Amount',
		description: 'Total of this part, taxes included, as an exact decimal',
		placeholder: 'e.g. 40.25',
	},
	local_amount_decimal: {
		label: 'Local Amount',
		description: 'State or provincial sales tax in the total, as an exact decimal',
		placeholder: 'e.g. 1.25',
	},
	national_amount_decimal: {
		label: 'National Amount',
		description: 'National sales tax or VAT in the total, as an exact decimal',
		placeholder: 'e.g. 2.5',
	},
	service_type: {
		values: { non_fuel_transaction: 'Non-Fuel Transaction' },
		description: 'Way in which the fuel was sold',
	},

	fuel: { description: 'Fuel that was bought' },
	'purchase_details.fuel.type': 'Kind of fuel',
	unit: 'Unit that Quantity counts',
	industry_product_code: 'Conexxus product code of the main fuel',
	quantity_decimal: {
		label: 'Quantity',
		description: 'Amount of fuel, in the unit given; up to 12 decimals',
		placeholder: 'e.g. 10.5',
	},
	unit_cost_decimal: {
		label: 'Unit Cost',
		description:
			'Price of one unit of fuel as an exact decimal, such as 350.5 or 3.505 USD; up to 12 decimals',
	},

	purchase_details: {
		label: 'Purchase',
		description: 'Fuel, flight, lodging or other items that were bought',
	},
	flight: { description: 'Flight that was bought' },
	departure_at: { label: 'Departure', description: 'Date and time of departure' },
	passenger_name: { description: 'Full name of the traveler', placeholder: 'e.g. Jenny Rosen' },
	refundable: 'Whether the ticket can be refunded',
	segments: 'Legs of the trip',
	arrival_airport_code: {
		label: 'Arrival Airport',
		description: 'Three-letter IATA code',
		placeholder: 'e.g. SFO',
	},
	carrier: { description: 'Code of the airline', placeholder: 'e.g. UA' },
	departure_airport_code: {
		label: 'Departure Airport',
		description: 'Three-letter IATA code',
		placeholder: 'e.g. JFK',
	},
	flight_number: { description: 'Number that the airline gives the flight', placeholder: 'e.g. 123' },
	service_class: { description: 'Cabin class', placeholder: 'e.g. economy' },
	stopover_allowed: 'Whether the ticket allows a stopover on this leg',
	travel_agency: 'Agency that sold the ticket',
	lodging: { description: 'Hotel stay that was bought' },
	check_in_at: { label: 'Check-In', description: 'Date and time of arrival' },
	nights: 'Length of the stay in nights',
	'purchase_details.receipt': { label: 'Receipt Lines', description: 'Items that were bought' },
	'purchase_details.receipt.description': 'Name of the item',
	'purchase_details.receipt.quantity': 'Number of pieces; decimals are allowed',
	'purchase_details.receipt.total': 'Price of the whole line, such as 1050 or 10.50 USD',
	'purchase_details.receipt.unit_cost': 'Price of one piece, such as 1050 or 10.50 USD',
	'purchase_details.reference': "Merchant's order number",
};

/** Parts of a purchase in lists without a required field: they stand there at once. */
export const shownOfPurchase = [
	'purchase_details.flight.segments.departure_airport_code',
	'purchase_details.flight.segments.arrival_airport_code',
	'purchase_details.receipt.description',
	'purchase_details.receipt.quantity',
	'purchase_details.receipt.total',
];

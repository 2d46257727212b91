import type { FieldGlossary } from '../../types';
import { idNumberTypes } from './idNumberTypes';

/** What a person reads about the ID numbers of people and businesses. */
export const idNumberType = {
	values: idNumberTypes,
	description: 'Which number it is. Choose one of the country of the person or business.',
};

/** Addresses occur so often that their labels have to do. */
const addressWords: FieldGlossary = {
	city: {},
	country: 'Two-letter country code, such as US',
	line1: {},
	line2: {},
	postal_code: {},
	state: {},
	town: {},
};

/** What is known about somebody, in the words of the v2 API. */
export const personWords: FieldGlossary = {
	...addressWords,
	files: {
		description: 'IDs of uploaded files with the purpose account_requirement',
		placeholder: 'e.g. file_1ABC…',
	},
	front_back: { label: 'Picture' },
	front: {
		description: 'ID of an uploaded file with the purpose identity_document',
		placeholder: 'e.g. file_1ABC…',
	},
	back: {
		description: 'ID of the back side, if there is one',
		placeholder: 'e.g. file_1ABC…',
	},
	additional_addresses: 'Further addresses, such as the one that is registered with the authorities',
	additional_names: 'Other names of the person, such as a maiden name or an alias',
	full_name: 'First and last name together, if they are not given one by one',
	given_name: 'First name as it stands on the ID document',
	surname: 'Last name as it stands on the ID document',
	id_numbers: 'Numbers that prove who it is, such as the Social Security number in the US',
	legal_gender: 'Gender as the authorities know it. The rules of some countries ask for it.',
	nationalities: { description: 'Two-letter country codes', placeholder: 'e.g. US' },
	script_addresses: { label: 'Address in Japanese' },
	script_names: { label: 'Name in Japanese' },
};

/** What is known about a business, in the words of the v2 API. */
export const businessWords: FieldGlossary = {
	business_details: { label: 'Business' },
	'identity.attestations.persons_provided.directors':
		'Whether all directors have been added as persons. Stripe waits for this where it asks for directors.',
	'identity.attestations.persons_provided.executives':
		'Whether all executives have been added as persons. Stripe waits for this where it asks for executives.',
	'identity.attestations.persons_provided.owners':
		'Whether all owners have been added as persons. Stripe waits for this where it asks for owners.',
	ownership_exemption_reason: {
		values: {
			qualified_entity_exceeds_ownership_threshold: 'Owned by a Qualified Entity',
			qualifies_as_financial_institution: 'Is a Financial Institution',
		},
		description: 'Why the company need not name its owners, where it is exempt',
	},
	'identity.business_details.annual_revenue.amount.value':
		'Revenue of the last business year, such as 1050 or 10.50 USD',
	'identity.business_details.annual_revenue.fiscal_year_end': {
		description: 'Last day of that business year, as year-month-day',
		placeholder: 'e.g. 2026-12-31',
	},
	'identity.business_details.monthly_estimated_revenue.amount.value':
		'About how much comes in per month, such as 1050 or 10.50 USD',
	'identity.business_details.estimated_worker_count': {
		description: 'About how many people work for the business, rather too many than too few',
		placeholder: 'e.g. 25',
	},
	'identity.business_details.additional_addresses.purpose': {
		default: 'principal_place_of_business',
		description: 'What the business does at this address',
	},
	'identity.business_details.additional_addresses': 'Further places where the business is',
	'identity.business_details.id_numbers': 'Tax and register numbers of the business',
	'identity.business_details.id_numbers.type': { ...idNumberType, default: 'us_ein' },
	'identity.business_details.id_numbers.value': {
		description: 'The number itself, such as the EIN of a US company',
		placeholder: 'e.g. 000000000',
	},
	'identity.individual.additional_names.purpose': {
		default: 'maiden',
		description: 'Why the person has, or had, this name',
	},
	'identity.individual.id_numbers.type': { ...idNumberType, default: 'us_ssn' },
	'identity.individual.id_numbers.value': 'The number itself, as it stands on the document',
	'identity.individual.phone': {
		description: "The person's own phone number",
		placeholder: 'e.g. +15555550123',
	},
	registrar: 'Court at which the company is registered; for Germany only',
	registered_name: 'Name of the business as registered',
	'identity.business_details.phone': {
		description: 'Phone number of the business with country code',
		placeholder: 'e.g. +15555550123',
	},
	structure: {
		default: 'private_company',
		description: 'The legal form. Which ones there are depends on the country.',
	},
	person: { description: 'ID of the person who signed the document', placeholder: 'e.g. person_1ABC…' },
	entity_type: {
		default: 'company',
		description: 'What the account holder is, which decides what Stripe asks for',
	},
	contact_email: {
		description: 'Where to reach the account holder; Stripe may write to it',
		placeholder: 'name@email.com',
	},
	contact_phone: {
		description: 'Phone number of the account holder with country code',
		placeholder: 'e.g. +15555550123',
	},
	display_name: {
		description: 'What the dashboard and invoices call the account',
		placeholder: 'e.g. Acme',
	},
};

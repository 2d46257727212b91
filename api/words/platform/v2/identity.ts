import type { FieldGlossary, FieldWords } from '../../types';
import { idNumberTypes } from './idNumberTypes';

/** What a person reads about the ID numbers of people and businesses. */
export const idNumberType = {
	values: idNumberTypes,
	description: 'Kind of number, of the country of the person or business',
};

/** The name that a person has beside the one they go by. */
export const namePurpose: FieldWords = {
	default: 'maiden',
	description: 'Kind of name: a maiden name or an alias',
};

/** Files that prove one thing. */
const proof = (label: string, description: string): FieldWords => ({ label, description });

/** What is known about somebody, in the words of the v2 API. */
export const personWords: FieldGlossary = {
	town: 'Town or district; in Japan, the neighborhood (cho-me)',
	address: "Person's home address",
	date_of_birth: { description: 'Day on which the person was born' },
	documents: { description: 'Uploaded files that prove what was entered' },
	company_authorization: proof('Company Authorization', 'Proof that the person may represent the company'),
	passport: proof('Passport', "Passport's page with photo and personal data"),
	visa: proof('Visa', 'Visa for the country of residence'),
	primary_verification: {
		label: 'Primary Verification',
		description: 'Passport or local ID card that shows the name',
	},
	secondary_verification: {
		label: 'Secondary Verification',
		description: 'Passport, local ID card or utility bill that shows the address',
	},
	front_back: { label: 'Picture' },
	type: { values: { front_back: 'Front and Back' }, description: 'Format of the document' },
	additional_addresses: 'Other addresses, such as the one registered with the authorities',
	additional_names: 'Other names of the person, such as a maiden name or an alias',
	full_name: { description: 'First and last name in one', placeholder: 'e.g. Jenny Rosen' },
	given_name: 'First name as shown on the ID document',
	surname: 'Last name as shown on the ID document',
	id_numbers: 'Numbers that prove the identity, such as the Social Security number in the US',
	legal_gender: 'Gender in official records, which the rules of some countries ask for',
	nationalities: { description: 'Two-letter country codes, such as US', placeholder: 'e.g. US' },
	political_exposure: {
		default: 'none',
		values: { existing: 'Holds or Held Public Office' },
		description: 'Whether the person, or someone close to them, holds or held an important public office',
	},
	relationship: { description: "Person's part in the business" },
	director: 'Whether the person sits on the governing board of the company',
	executive: 'Whether the person has an important role in running the company',
	owner: 'Whether the person owns a share of the company',
	script_addresses: {
		label: 'Address in Japanese',
		description: 'Address in Kana and Kanji; for Japan only',
	},
	script_names: { label: 'Name in Japanese', description: 'Name in Kana and Kanji; for Japan only' },
	kana: { description: 'In Kana' },
	kanji: { description: 'In Kanji' },
};

/** When, where and how somebody accepted or declared something. */
export const attestationWords: FieldGlossary = {
	date: 'Date on which the person accepted or declared this',
	ip: {
		label: 'IP Address',
		description: 'Internet address from which the person did so, not that of n8n',
		placeholder: 'e.g. 203.0.113.7',
	},
	user_agent: {
		label: 'Browser',
		description: 'User agent of the browser in which the person did so',
		placeholder: 'e.g. Mozilla/5.0 …',
	},
};

/** What is known about a business, in the words of the v2 API. */
export const businessWords: FieldGlossary = {
	attestations: { description: 'Declarations of owners, directors and representatives' },
	directorship_declaration: {
		description: 'Declaration that the details of the directors are current and right',
	},
	ownership_declaration: {
		description: 'Declaration that the details of the owners are current and right',
	},
	representative_declaration: {
		description: 'Declaration that the representative may act for the business',
	},
	persons_provided: { description: 'Whether all persons of a kind have been added' },
	terms_of_service: { description: "Acceptance of Stripe's terms" },
	identity: { description: 'Person or business behind the account, with names, addresses and numbers' },
	business_details: { label: 'Business', description: 'Facts about the business' },
	'identity.business_details.address': "Business's registered address",
	bank_account_ownership_verification: proof(
		'Bank Account Ownership',
		'Statement or check that shows the last 4 digits of the main bank account',
	),
	company_license: proof('Company License', 'Proof of the license to operate'),
	company_memorandum_of_association: proof('Memorandum of Association', 'Founding document of the company'),
	company_ministerial_decree: proof(
		'Ministerial Decree',
		'Decree that legalizes the company; for some countries only',
	),
	company_registration_verification: proof(
		'Company Registration',
		'Proof of registration with the local authorities',
	),
	company_tax_id_verification: proof('Company Tax ID', 'Proof of the tax ID'),
	proof_of_address: proof('Proof of Address', 'Document that shows the address'),
	proof_of_registration: proof('Proof of Registration', 'Proof of registration with the national registry'),
	proof_of_ultimate_beneficial_ownership: proof(
		'Proof of Ownership',
		'Proof of the persons who own the business in the end',
	),
	'identity.business_details.documents.primary_verification': {
		label: 'Primary Verification',
		description: 'Document that verifies the business',
	},
	annual_revenue: { description: 'Gross revenue of the last business year' },
	monthly_estimated_revenue: { label: 'Monthly Revenue', description: 'Estimate of the revenue per month' },
	registration_date: { description: 'Date on which the business was registered' },
	'identity.attestations.persons_provided.directors': {
		label: 'Directors Provided',
		description:
			'Whether all directors have been added as persons. Required where Stripe asks for directors.',
	},
	'identity.attestations.persons_provided.executives': {
		label: 'Executives Provided',
		description:
			'Whether all executives have been added as persons. Required where Stripe asks for executives.',
	},
	'identity.attestations.persons_provided.owners': {
		label: 'Owners Provided',
		description: 'Whether all owners have been added as persons. Required where Stripe asks for owners.',
	},
	ownership_exemption_reason: {
		values: {
			qualified_entity_exceeds_ownership_threshold: 'Owned by a Qualified Entity',
			qualifies_as_financial_institution: 'Is a Financial Institution',
		},
		description: 'Reason why the company does not have to name its owners',
	},
	'identity.business_details.annual_revenue.amount.value':
		'Revenue of the last business year, such as 1050 or 10.50 USD',
	'identity.business_details.annual_revenue.fiscal_year_end': {
		description: 'Last day of that business year, as year-month-day',
		placeholder: 'e.g. 2026-12-31',
	},
	'identity.business_details.monthly_estimated_revenue.amount.value':
		'Estimated revenue per month, such as 1050 or 10.50 USD',
	'identity.business_details.estimated_worker_count': {
		description: 'Estimated highest number of people who work for the business, contractors included',
		placeholder: 'e.g. 25',
	},
	'identity.business_details.additional_addresses.purpose': {
		default: 'principal_place_of_business',
		description: 'Use of this address',
	},
	'identity.business_details.additional_addresses': 'Other addresses of the business',
	'identity.business_details.id_numbers': 'Tax and register numbers of the business',
	'identity.business_details.id_numbers.type': { ...idNumberType, default: 'us_ein' },
	'identity.business_details.id_numbers.value': {
		description: 'Number itself, such as the EIN of a US company',
		placeholder: 'e.g. 000000000',
	},
	'identity.individual.additional_addresses.purpose': 'Kind of address',
	'identity.individual.additional_names.purpose': namePurpose,
	'identity.individual.email': {
		description:
			"Person's email address. Only for a merchant or recipient; Contact Email serves the account.",
		placeholder: 'name@email.com',
	},
	'identity.individual.id_numbers.type': { ...idNumberType, default: 'us_ssn' },
	'identity.individual.id_numbers.value': 'Number itself, as shown on the document',
	'identity.individual.phone': {
		description: "Person's own phone number, with country code",
		placeholder: 'e.g. +15555550123',
	},
	registrar: 'Court at which the company is registered; for Germany only',
	registered_name: 'Name of the business as registered',
	'identity.business_details.phone': {
		description: 'Phone number of the business, with country code',
		placeholder: 'e.g. +15555550123',
	},
	structure: {
		default: 'private_company',
		description: 'Legal form, of those that the country has',
	},
	person: { description: 'Person who signed the document', placeholder: 'e.g. person_1ABC…' },
	entity_type: {
		default: 'company',
		description: 'Kind of account holder, which decides the details that Stripe asks for',
	},
	contact_email: {
		description: 'Main email address of the account holder, to which Stripe may write',
		placeholder: 'name@email.com',
	},
	contact_phone: {
		description: 'Phone number of the account holder, with country code',
		placeholder: 'e.g. +15555550123',
	},
	display_name: {
		description: 'Name of the account in the dashboard and on invoices',
		placeholder: 'e.g. Acme',
	},
};

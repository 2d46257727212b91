import type { ResourceWords } from '../../types';
import { attestationWords, idNumberType, namePurpose, personWords } from './identity';

/** For persons and for the tokens that stand for them. */
export const v2PersonWords = {
	...personWords,
	account: 'The account that the person belongs to',
	'additional_addresses.purpose': 'Kind of address',
	email: { description: "Person's email address", placeholder: 'name@email.com' },
	phone: { description: "Person's own phone number, with country code", placeholder: 'e.g. +15555550123' },
	'additional_names.purpose': namePurpose,
	'id_numbers.type': { ...idNumberType, default: 'us_ssn' },
	'id_numbers.value': 'Number itself, as shown on the document',
	'relationship.authorizer': 'Whether the person is the one who authorized the representative of the account',
	'relationship.legal_guardian': 'Whether the person is the legal guardian of an underage representative',
	'relationship.representative':
		'Whether the person represents the account toward Stripe. An account has one representative.',
	additional_terms_of_service: { label: 'Terms of Service', description: "Acceptance of Stripe's terms" },
	'additional_terms_of_service.account': { label: '' },
};

export const v2Person: ResourceWords = {
	value: 'v2Person',
	name: 'Person (v2)',
	aliases: ['v2 person', 'v2 company owner', 'v2 representative'],
	fields: {
		...v2PersonWords,
		...attestationWords,
		account_person: {
			label: 'Person',
			description: 'The person to work with',
		},
		person_token: {
			description: 'Single-use token with all details, which keeps them out of n8n',
			placeholder: 'e.g. perstok_1ABC…',
		},
	},
	operations: {
		'v2.core.accounts.persons.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a person (v2)',
			description:
				'Add a person whom Stripe must know to an account: its representative, an owner or a director',
			shown: ['given_name', 'surname', 'email', 'relationship.representative', 'relationship.owner'],
		},
		'v2.core.accounts.persons.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a person (v2)',
			description: 'Read one person of an account with all details that Stripe shows',
		},
		'v2.core.accounts.persons.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a person (v2)',
			description: 'Change the details of a person. What Stripe has verified may need to be verified again.',
		},
		'v2.core.accounts.persons.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a person (v2)',
			description:
				"Remove a person from an account; cannot be undone. The account's representative cannot be removed.",
		},
		'v2.core.accounts.persons.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many persons (v2)',
			description: 'List the people whom Stripe knows to belong to an account',
		},
	},
};

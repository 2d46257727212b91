import type { ResourceWords } from '../../types';
import { idNumberType, personWords } from './identity';

/** For persons and for the tokens that stand for them. */
export const v2PersonWords = {
	...personWords,
	account: 'The account that the person belongs to. Its ID starts with acct_.',
	'additional_names.purpose': { default: 'maiden', description: 'Why the person has, or had, this name' },
	'id_numbers.type': { ...idNumberType, default: 'us_ssn' },
	'id_numbers.value': 'The number itself, as it stands on the document',
	'relationship.authorizer': 'Whether the person is the one who authorized the representative of the account',
	'relationship.legal_guardian':
		'Whether the person is the legal guardian of a representative who is not of age',
	'relationship.representative':
		'Whether the person speaks for the account toward Stripe. There is one of them; they give the details of the business.',
	additional_terms_of_service: { label: 'Terms of Service' },
};

export const v2Person: ResourceWords = {
	value: 'v2Person',
	name: 'Person (v2)',
	aliases: ['v2 person', 'v2 company owner', 'v2 representative'],
	fields: {
		...v2PersonWords,
		account_person: {
			label: 'Person',
			description: 'The person to work with. Their ID starts with person_.',
		},
		person_token: {
			description: 'A single-use token that stands for all details, so that they do not pass through n8n',
			placeholder: 'e.g. perstok_1ABC…',
		},
	},
	operations: {
		'v2.core.accounts.persons.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a person (v2)',
			description:
				'Add someone whom Stripe must know to an account: its representative, an owner, a director',
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

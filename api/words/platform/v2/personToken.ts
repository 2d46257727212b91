import type { ResourceWords } from '../../types';
import { v2PersonWords } from './person';

export const v2PersonToken: ResourceWords = {
	value: 'v2PersonToken',
	name: 'Person Token (v2)',
	aliases: ['v2 person token', 'token for person details'],
	fields: {
		...v2PersonWords,
		account_person_token: { label: 'Person Token', description: 'ID of the person token to read' },
		shown_and_accepted: {
			label: 'Accepted',
			description: "Whether the person has seen Stripe's terms and accepted them",
		},
	},
	operations: {
		'v2.core.accounts.personTokens.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a person token (v2)',
			description:
				'Put the details of a person into a single-use token for creating or updating them. Requires a publishable key in live mode.',
			shown: ['given_name', 'surname', 'email', 'relationship.representative', 'relationship.owner'],
		},
		'v2.core.accounts.personTokens.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a person token (v2)',
			description: 'Read when one token expires and whether it has been used; its details stay hidden',
		},
	},
};

import type { ResourceWords } from '../../types';
import { businessWords, personWords } from './identity';

export const v2AccountToken: ResourceWords = {
	value: 'v2AccountToken',
	name: 'Account Token (v2)',
	aliases: ['v2 account token', 'token for account details'],
	fields: {
		...personWords,
		...businessWords,
		account_token: 'ID of the account token to read',
		attested: {
			description: 'Whether an authorized person has declared that this is complete and right',
		},
		// In a token these lie flat in one group.
		directorship_declaration: { label: 'Directorship' },
		ownership_declaration: { label: 'Ownership' },
		representative_declaration: { label: 'Representative' },
		persons_provided: { label: '' },
		'identity.attestations.terms_of_service.account': { label: '' },
		shown_and_accepted: {
			label: 'Accepted',
			description: "Whether the account holder has seen Stripe's terms and accepted them",
		},
	},
	operations: {
		'v2.core.accountTokens.create': {
			value: 'create',
			name: 'Create',
			action: 'Create an account token (v2)',
			description:
				'Put the details of an account into a single-use token for creating or updating it. Requires a publishable key in live mode.',
			shown: ['display_name', 'contact_email', 'identity.entity_type'],
		},
		'v2.core.accountTokens.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an account token (v2)',
			description: 'Read when one token expires and whether it has been used; its details stay hidden',
		},
	},
};

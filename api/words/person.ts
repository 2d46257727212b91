import type { ResourceWords } from './types';

export const person: ResourceWords = {
	value: 'person',
	name: 'Person',
	aliases: ['add company owner', 'verify identity', 'account representative', 'beneficial owner', 'kyc'],
	fields: {
		person: 'The person to work with',
		additional_tos_acceptances: {
			label: 'Terms of Service',
			description: 'Acceptance of the terms by a legal guardian or authorizer',
		},
		'additional_tos_acceptances.account': { label: '' },
		address: 'Home address of the person',
		person_token: {
			description: 'Single-use token for all details, so that they do not pass through n8n',
			placeholder: 'e.g. cpt_1ABC…',
		},
		'relationship.authorizer': 'Whether the person authorized the representative of the account',
		'relationship.legal_guardian': 'Whether the person is the legal guardian of an underage representative',
		'relationship.representative':
			'Whether the person represents the account toward Stripe. There is only one, who gives the details of the business.',
		us_cfpb_data: { label: 'US CFPB Data', description: 'Facts for US lending statistics' },
		'us_cfpb_data.ethnicity_details': { label: '' },
		'us_cfpb_data.race_details': { label: '' },
		'us_cfpb_data.ethnicity_details.ethnicity':
			'Ethnic origin, as the person states it for US lending statistics',
		'us_cfpb_data.ethnicity_details.ethnicity_other': 'Ethnic origin in words, if it is not in the list',
		'us_cfpb_data.race_details.race': 'Race, as the person states it for US lending statistics',
		'us_cfpb_data.race_details.race_other': 'Race in words, if it is not in the list',
		'us_cfpb_data.self_identified_gender': 'Gender, as the person states it for US lending statistics',
	},
	operations: {
		'accounts.createPerson': {
			value: 'create',
			name: 'Create',
			action: 'Create a person',
			shown: [
				'first_name',
				'last_name',
				'email',
				'phone',
				'relationship.representative',
				'relationship.owner',
			],
			description:
				'Add a person that Stripe must know to a connected account: its representative, an owner, a director',
		},
		'accounts.retrievePerson': {
			value: 'get',
			name: 'Get',
			action: 'Get a person',
			description: 'Read one person of a connected account, with what is still needed to verify them',
		},
		'accounts.updatePerson': {
			value: 'update',
			name: 'Update',
			action: 'Update a person',
			description: 'Change the details of a person. Details that Stripe has verified may be verified again.',
		},
		'accounts.deletePerson': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a person',
			description:
				'Delete a person from a connected account. Its representative cannot be deleted. This cannot be undone.',
		},
		'accounts.listPersons': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many persons',
			description: 'List the people of a connected account',
			fields: {
				'relationship.authorizer': 'Whether to list only people who authorized the representative',
				'relationship.director': 'Whether to list only directors of the company',
				'relationship.executive': 'Whether to list only people who run the company',
				'relationship.legal_guardian': 'Whether to list only legal guardians of the representative',
				'relationship.owner': 'Whether to list only owners of the company',
				'relationship.representative': 'Whether to list only the representative of the account',
			},
		},
	},
};

import type { ResourceWords } from './types';

export const person: ResourceWords = {
	value: 'person',
	name: 'Person',
	aliases: ['add company owner', 'verify identity', 'account representative', 'beneficial owner', 'kyc'],
	fields: {
		person: 'The person to work with. Their ID starts with person_.',
		'additional_tos_acceptances.account': { label: 'Guardian or Authorizer' },
		address: { label: 'Home Address' },
		address_kana: { label: 'Home Address in Kana' },
		address_kanji: { label: 'Home Address in Kanji' },
		person_token: {
			description: 'A single-use token that stands for all details, so that they do not pass through n8n',
			placeholder: 'e.g. cpt_1ABC…',
		},
		'relationship.authorizer':
			'Whether the person is the one who authorized the representative of the account',
		'relationship.legal_guardian':
			'Whether the person is the legal guardian of a representative who is not of age',
		'relationship.representative':
			'Whether the person speaks for the account toward Stripe. There is one of them; they give the details of the business.',
		us_cfpb_data: { label: 'US CFPB Data' },
		'us_cfpb_data.ethnicity_details.ethnicity':
			'Ethnic origin, as the person states it for US lending statistics',
		'us_cfpb_data.ethnicity_details.ethnicity_other': 'The origin in words, where it is not in the list',
		'us_cfpb_data.race_details.race': 'Race, as the person states it for US lending statistics',
		'us_cfpb_data.race_details.race_other': 'The race in words, where it is not in the list',
		'us_cfpb_data.self_identified_gender': 'Gender, as the person states it for US lending statistics',
	},
	operations: {
		'accounts.createPerson': {
			value: 'create',
			name: 'Create',
			action: 'Create a person',
			description:
				'Add someone whom Stripe must know to a connected account: its representative, an owner, a director',
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
			description: 'Change the details of a person. What Stripe has verified may need to be verified again.',
		},
		'accounts.deletePerson': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a person',
			description:
				"Remove a person from a connected account; cannot be undone. The account's representative cannot be removed.",
		},
		'accounts.listPersons': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many persons',
			description: 'List the people whom Stripe knows to belong to a connected account',
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

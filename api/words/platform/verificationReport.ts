import type { ResourceWords } from '../types';

export const verificationReport: ResourceWords = {
	value: 'verificationReport',
	name: 'Identity Verification Report',
	aliases: ['identity check result', 'verification report', 'id document check'],
	fields: {
		verification_report: 'The verification report to read',
	},
	operations: {
		'identity.verificationReports.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an identity verification report',
			description: 'Read the result of one identity check. Sensitive details need a restricted key.',
		},
		'identity.verificationReports.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many identity verification reports',
			description: 'List the results of identity checks, newest first',
			fields: {
				client_reference_id: {
					description: 'Only reports on the person with this ID of yours',
					placeholder: 'e.g. user_6735',
				},
				type: { default: 'document', description: 'Only reports on checks of this kind' },
				verification_session: {
					description: 'Only reports of this verification session',
					placeholder: 'e.g. vs_1ABC…',
				},
			},
		},
	},
};

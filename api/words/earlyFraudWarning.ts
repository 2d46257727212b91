import type { ResourceWords } from './types';

export const earlyFraudWarning: ResourceWords = {
	value: 'earlyFraudWarning',
	name: 'Early Fraud Warning',
	aliases: ['early fraud warning', 'fraud alert', 'radar warning', 'prevent chargeback'],
	fields: {
		early_fraud_warning: 'The warning to work with',
	},
	operations: {
		'radar.earlyFraudWarnings.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an early fraud warning',
			description:
				'Read one warning of a card issuer about a charge. It says whether a refund can still avoid a dispute.',
		},
		'radar.earlyFraudWarnings.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many early fraud warnings',
			description: 'List the warnings of card issuers, newest first',
			fields: {
				charge: 'Only warnings about this charge',
				payment_intent: 'Only warnings about charges of this payment',
			},
		},
	},
};

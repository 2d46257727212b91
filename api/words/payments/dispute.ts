import type { FieldWords, ResourceWords } from '../types';

const file = (what: string): FieldWords => ({
	description: `ID of an uploaded file with ${what}`,
	placeholder: 'e.g. file_1ABC…',
});

export const dispute: ResourceWords = {
	value: 'dispute',
	name: 'Dispute',
	aliases: ['chargeback', 'submit dispute evidence', 'accept dispute', 'list disputes'],
	fields: {
		dispute: 'The dispute to work with. Its ID starts with du_ or dp_.',
	},
	operations: {
		'disputes.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a dispute',
			description: 'Read one dispute with its reason, the evidence so far and the day by which to answer',
		},
		'disputes.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a dispute',
			description:
				'Answer a dispute with evidence. It goes to the bank at once, and only once, unless Submit is added and turned off.',
			fields: {
				submit: {
					default: true,
					description:
						'Whether the evidence goes to the bank now, after which it cannot change. Off only saves it, for more to be added.',
				},
				intended_submission_method: {
					default: 'manual',
					description:
						'Whether you hand in evidence yourself (Manual) or Stripe may put it together for you (Smart Disputes)',
				},
				'evidence.access_activity_log':
					'Server logs that show how the customer used what they bought, as text, up to 20,000 characters',
				'evidence.billing_address': 'The address that the customer gave for billing',
				'evidence.cancellation_policy': file('your cancellation policy, as the customer saw it'),
				'evidence.cancellation_policy_disclosure': 'How and when the customer was shown that policy',
				'evidence.cancellation_rebuttal': 'Why the subscription was not canceled as the customer says',
				'evidence.customer_communication': file('messages with the customer that help your case'),
				'evidence.customer_purchase_ip': {
					label: 'Customer IP Address',
					description: 'The internet address from which the customer bought',
					placeholder: 'e.g. 203.0.113.7',
				},
				'evidence.customer_signature': file("the customer's signature"),
				'evidence.duplicate_charge_documentation': file('proof that both charges were for different things'),
				'evidence.duplicate_charge_explanation': 'What each of the two charges was for',
				'evidence.duplicate_charge_id': {
					description: 'ID of the earlier charge that looks like a duplicate of this one',
					placeholder: 'e.g. ch_1ABC…',
				},
				'evidence.product_description': 'What was sold, and how it was presented to the customer',
				'evidence.receipt': file('the receipt or other message that confirmed the payment'),
				'evidence.refund_policy': file('your refund policy, as the customer saw it'),
				'evidence.refund_policy_disclosure': 'How and when the customer was shown that policy',
				'evidence.refund_refusal_explanation': 'Why the customer has no right to a refund',
				'evidence.service_date': 'When the service was given, in readable form, such as May 3, 2027',
				'evidence.service_documentation': file('proof that the service was given, such as a signed contract'),
				'evidence.shipping_date': 'When the goods were sent, in readable form, such as May 3, 2027',
				'evidence.shipping_documentation': file('proof that the goods were sent, such as a label or receipt'),
				'evidence.shipping_tracking_number': 'Tracking numbers of all parcels, separated by commas',
				'evidence.uncategorized_file': file('anything else that helps your case'),
				'evidence.uncategorized_text': 'Anything else that helps your case, as text, up to 20,000 characters',
				'evidence.enhanced_evidence': { label: 'Network Rules' },
				visa_compelling_evidence_3: { label: 'Visa Compelling Evidence 3.0' },
				prior_undisputed_transactions:
					'Earlier payments of the same customer, more than 120 days old, that they did not dispute',
				'evidence.enhanced_evidence.visa_compelling_evidence_3.prior_undisputed_transactions.charge':
					'An earlier charge that the customer did not dispute',
				'evidence.enhanced_evidence.visa_compliance.fee_acknowledged':
					'Whether you agree to pay the fee that Visa asks of who loses',
				'evidence.enhanced_evidence.mastercard_compliance.fee_acknowledged':
					'Whether you agree to pay the fee that Mastercard asks of who loses',
				'evidence.appeal.card.supporting_files': {
					description: 'IDs of uploaded files that support the appeal',
					placeholder: 'e.g. file_1ABC…',
				},
			},
		},
		'disputes.close': {
			value: 'close',
			name: 'Close',
			action: 'Close a dispute',
			description:
				'Give up a dispute and accept that it is lost: the customer keeps the money. This cannot be undone.',
		},
		'disputes.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many disputes',
			description: 'List disputes, newest first',
			fields: {
				charge: 'Only disputes about this charge',
				payment_intent: 'Only disputes about this payment. Its ID starts with pi_.',
			},
		},
	},
};

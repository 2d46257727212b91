import type { FieldGlossary, ResourceWords } from '../types';

/** A file that supports the answer. */
const file = (what: string) => ({
	description: `${what}. Upload it with the purpose dispute_evidence.`,
});

const text = (what: string) => ({ description: `${what}, up to 20,000 characters` });

const VISA = 'evidence.enhanced_evidence.visa_compelling_evidence_3';

/** What Visa compares between the disputed payment and earlier ones. @param at path of the payment */
const visaMatch = (at: string): FieldGlossary => ({
	[`${at}.customer_account_id`]: "The customer's login to your site or app, as they know it",
	[`${at}.customer_device_fingerprint`]: {
		label: 'Device Fingerprint',
		description: "ID made from at least two traits of the customer's device, at least 20 characters",
	},
	[`${at}.customer_device_id`]: {
		label: 'Device ID',
		description: "Serial number or IMEI of the customer's device, at least 15 characters",
	},
	[`${at}.customer_email_address`]: {
		label: 'Customer Email',
		description: 'Email address that the customer gave you',
	},
	[`${at}.customer_purchase_ip`]: {
		label: 'Purchase IP',
		description: "IP address of the customer's device at the purchase",
		placeholder: 'e.g. 203.0.113.7',
	},
	[`${at}.product_description`]: 'The goods or services that were sold',
});

export const dispute: ResourceWords = {
	value: 'dispute',
	name: 'Dispute',
	aliases: ['chargeback', 'submit dispute evidence', 'accept dispute', 'list disputes'],
	fields: {
		dispute: 'The dispute to work with',
	},
	operations: {
		'disputes.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a dispute',
			description: 'Get one dispute with its reason, the evidence so far and the deadline for the answer',
		},
		'disputes.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a dispute',
			description:
				'Answer a dispute with evidence, up to 150,000 characters in all. It goes to the bank at once, and only once, unless Submit is No.',
			shown: ['submit', `${VISA}.prior_undisputed_transactions.customer_purchase_ip`],
			fields: {
				submit: {
					default: true,
					description:
						'Whether to send all evidence to the bank now, after which it cannot change. Choose No to only save it for now; otherwise it is sent.',
				},
				intended_submission_method: {
					label: 'Submission Method',
					default: 'manual',
					description: 'Whether you send the evidence yourself or Stripe assembles it (Smart Disputes)',
				},
				'evidence.access_activity_log': text(
					'Server logs with times and IP addresses that show how the customer used the purchase',
				),
				'evidence.billing_address': "The customer's billing address, in one text",
				'evidence.cancellation_policy': file('Your cancellation policy, as the customer saw it'),
				'evidence.cancellation_policy_disclosure': {
					label: 'Cancellation Policy Shown',
					...text('Tell how and when the customer saw that policy before the purchase'),
				},
				'evidence.cancellation_rebuttal': text('Tell why the subscription was not canceled'),
				'evidence.customer_communication': file('Messages with the customer that help your case'),
				'evidence.customer_email_address': {
					label: 'Customer Email',
					description: 'Email address that the customer gave you',
				},
				'evidence.customer_name': 'Full name that the customer gave you',
				'evidence.customer_purchase_ip': {
					label: 'Purchase IP',
					description: "IP address of the customer's device at the purchase",
					placeholder: 'e.g. 203.0.113.7',
				},
				'evidence.customer_signature': file("A document or contract with the customer's signature"),
				'evidence.duplicate_charge_documentation': {
					label: 'Duplicate Charge File',
					...file(
						'A document about the earlier charge, such as its receipt; add one about the disputed charge too',
					),
				},
				'evidence.duplicate_charge_explanation': {
					label: 'Duplicate Charge Note',
					...text('Tell how the disputed charge differs from the earlier one'),
				},
				'evidence.duplicate_charge_id': 'The earlier charge that looks like the disputed one',
				'evidence.product_description': text('The goods or services that were sold'),
				'evidence.receipt': file('The receipt or other message that told the customer of the charge'),
				'evidence.refund_policy': file('Your refund policy, as the customer saw it'),
				'evidence.refund_policy_disclosure': {
					label: 'Refund Policy Shown',
					...text('Tell how and when the customer saw that policy before the purchase'),
				},
				'evidence.refund_refusal_explanation': {
					label: 'Refund Refusal Reason',
					...text('Tell why the customer has no right to a refund'),
				},
				'evidence.service_date': 'Day on which the service began, in readable form, such as May 3, 2027',
				'evidence.service_documentation': file('Proof that you gave the service, such as a signed contract'),
				'evidence.shipping_address': 'The full address to which the goods were shipped, in one text',
				'evidence.shipping_carrier': {
					description: 'The delivery service; separate several with commas',
					placeholder: 'e.g. UPS',
				},
				'evidence.shipping_date': 'Day on which the goods were sent, in readable form, such as May 3, 2027',
				'evidence.shipping_documentation': file(
					'Proof that you shipped to the address above, such as a shipping label',
				),
				'evidence.shipping_tracking_number': {
					label: 'Tracking Number',
					description: 'Number from the delivery service; separate several with commas',
				},
				'evidence.uncategorized_file': file('Anything else that helps your case'),
				'evidence.uncategorized_text': text('Anything else that helps your case'),
				evidence:
					'Evidence for your side: texts, and files that you uploaded before. Up to 150,000 characters in total.',
				'evidence.enhanced_evidence': {
					label: 'Network Rules',
					description: 'Evidence under rules of Visa or Mastercard',
				},
				[VISA]: {
					label: 'Visa Compelling Evidence 3.0',
					description: 'Proof that the customer paid you before: the disputed and two earlier charges',
				},
				[`${VISA}.disputed_transaction`]: 'The disputed payment',
				shipping_address: 'Full address to which the goods were shipped, all fields needed',
				[`${VISA}.disputed_transaction.merchandise_or_services`]: {
					default: 'merchandise',
					description: 'Whether the disputed payment was for goods or for services',
				},
				...visaMatch(`${VISA}.disputed_transaction`),
				[`${VISA}.prior_undisputed_transactions`]: {
					label: 'Prior Transactions',
					description:
						'Exactly two earlier charges of the same customer, more than 120 days old, that were not disputed',
				},
				[`${VISA}.prior_undisputed_transactions.charge`]: 'An earlier charge that was not disputed',
				...visaMatch(`${VISA}.prior_undisputed_transactions`),
				'evidence.enhanced_evidence.visa_compliance': { label: 'Visa' },
				'evidence.enhanced_evidence.visa_compliance.fee_acknowledged': {
					label: 'Compliance Fee',
					description:
						'Whether you accept the fee for answering a Visa compliance dispute: Stripe collects 500 USD (or as much in your currency) and returns it if you win',
				},
				'evidence.enhanced_evidence.mastercard_compliance': { label: 'Mastercard' },
				'evidence.enhanced_evidence.mastercard_compliance.fee_acknowledged': {
					label: 'Compliance Fee',
					description: 'Whether you accept the fee for answering a Mastercard compliance dispute',
				},
				'evidence.appeal': 'Appeal against a lost dispute of a card payment',
				'evidence.appeal.card': { label: '' },
				'evidence.appeal.card.reason_for_filing': 'Tell why you appeal the decision',
				'evidence.appeal.card.supporting_files': {
					description: 'Files that support the appeal. Upload them with the purpose dispute_evidence.',
				},
			},
		},
		'disputes.close': {
			value: 'close',
			name: 'Close',
			action: 'Close a dispute',
			description: 'Accept a dispute as lost: the customer keeps the money. This cannot be undone.',
		},
		'disputes.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many disputes',
			description: 'List disputes, newest first',
			fields: {
				charge: 'Only disputes about this charge',
				payment_intent: 'Only disputes about this payment',
			},
		},
	},
};

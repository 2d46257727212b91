import type { FieldWords, ResourceWords } from '../types';

/** What is set for this one action only. */
const settings: FieldWords = { label: 'Settings', description: 'Settings for this action only' };

/** A test card that is presented to a simulated reader. */
const testCard: FieldWords = {
	label: 'Card Number',
	description: "One of Stripe's test card numbers, without spaces",
	placeholder: 'e.g. 4242424242424242',
};

export const terminalReader: ResourceWords = {
	value: 'terminalReader',
	name: 'Terminal Reader',
	aliases: ['card reader', 'pay in person', 'in-store refund', 'register reader'],
	fields: {
		reader: 'The reader to work with',
		label: { description: 'Internal name of the reader', placeholder: 'e.g. Counter 1' },
		allow_redisplay: {
			default: 'unspecified',
			description: 'Whether the customer may be offered the saved card again later',
		},
		enable_customer_cancellation: {
			label: 'Cancel Button',
			description: 'Whether the reader shows a button to cancel',
		},
		payment_intent: 'The payment to take',
		process_config: settings,
		collect_config: settings,
		confirm_config: { label: '' },
		refund_payment_config: { label: '' },
		skip_tipping: { description: 'Whether to skip the question for a tip this time' },
		tipping: { label: '' },
		amount_eligible: {
			label: 'Tip Base',
			description: 'Amount from which suggested tips are calculated, such as 1050 or 10.50 USD',
		},
		return_url: {
			description:
				'Page to return to after the customer confirms or cancels on the site of the payment method',
			placeholder: 'e.g. https://example.com/paid',
		},
	},
	operations: {
		'terminal.readers.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many Terminal readers',
			description: 'List your readers and whether they are online, newest first',
			fields: {
				device_type: {
					default: 'bbpos_wisepos_e',
					values: {
						bbpos_chipper2x: 'BBPOS Chipper 2X BT',
					},
					description: 'Only readers of this model',
				},
				location: { description: 'Only readers at this location', placeholder: 'e.g. tml_1ABC…' },
				serial_number: {
					description: 'Only the reader with this number on its back',
					placeholder: 'e.g. 123-456-789',
				},
				status: {
					default: 'online',
					description: 'Only readers that are online, or only those that are not',
				},
			},
		},
		'terminal.readers.create': {
			value: 'create',
			name: 'Register',
			action: 'Register a Terminal reader',
			description: 'Add a reader to your account by the code that it shows in its settings',
			order: ['registration_code'],
			shown: ['label', 'location'],
			fields: {
				label: {
					description: 'Internal name of the reader. Default: its registration code.',
					placeholder: 'e.g. Counter 1',
				},
				location: {
					description: 'Location where the reader stands',
					placeholder: 'e.g. tml_1ABC…',
				},
				registration_code: {
					description:
						'Pairing code that the reader shows. In test mode, simulated-wpe adds a simulated reader.',
					placeholder: 'e.g. happy-green-river',
				},
			},
		},
		'terminal.readers.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a Terminal reader',
			description: 'Read one reader: whether it is online, and the progress of its current action',
		},
		'terminal.readers.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a Terminal reader',
			description: 'Change the label or metadata of a reader',
			shown: ['label'],
		},
		'terminal.readers.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a Terminal reader',
			description: 'Remove a reader from your account. It takes no payments until it is registered again.',
		},
		'terminal.readers.cancelAction': {
			value: 'cancelAction',
			name: 'Cancel Action',
			action: 'Cancel the action of a Terminal reader',
			description: 'Stop what a reader is doing and bring it back to its start screen',
		},
		'terminal.readers.collectInputs': {
			value: 'collectInputs',
			name: 'Collect Inputs',
			action: 'Collect inputs with a Terminal reader',
			description:
				'Ask the customer on the reader for an email address, a signature, a choice or the like. Read the answers from the reader afterward.',
			shown: ['inputs.toggles.title', 'inputs.toggles.description'],
			fields: {
				inputs: 'Questions to ask, one screen each; up to 5',
				'inputs.custom_text': { description: 'Texts around the input' },
				'inputs.custom_text.title': {
					label: 'Title',
					description: 'Question in large type at the top of the screen',
					placeholder: 'e.g. Your email address',
				},
				'inputs.custom_text.description': { description: 'Smaller text below the title' },
				'inputs.toggles.title': {
					label: 'Title',
					description: 'Text of the switch, up to 50 characters. Each switch needs a title or a description.',
				},
				'inputs.toggles.description': {
					description: 'Smaller text of the switch, up to 50 characters',
				},
				default_value: 'State of the switch at first',
				skip_button: { description: 'Text on the button that skips, up to 14 characters' },
				submit_button: { description: 'Text on the button that confirms, up to 30 characters' },
				required: { description: 'Whether the customer must answer, without a button to skip' },
				'inputs.selection': { label: '' },
				choices: { description: 'Choices for the customer. Only with the type Selection.' },
				'inputs.selection.choices.id': {
					description: 'ID of this choice in the answer',
					placeholder: 'e.g. yes',
				},
				'inputs.selection.choices.style': 'Look of the button',
				'inputs.selection.choices.text': {
					description: 'Text on the button of this choice',
					placeholder: 'e.g. Yes, please',
				},
				toggles: { description: 'Switches below the input, such as a consent' },
				'inputs.type': { description: 'Kind of answer that the screen takes' },
			},
		},
		'terminal.readers.collectPaymentMethod': {
			value: 'collectPaymentMethod',
			name: 'Collect Payment Method',
			action: 'Collect a payment method with a Terminal reader',
			description:
				'Have the customer present a card without charging it yet. Confirm Payment Intent charges it.',
		},
		'terminal.readers.confirmPaymentIntent': {
			value: 'confirmPaymentIntent',
			name: 'Confirm Payment Intent',
			action: 'Confirm a payment intent on a Terminal reader',
			description: 'Charge the card that Collect Payment Method read before',
		},
		'terminal.readers.processPaymentIntent': {
			value: 'processPaymentIntent',
			name: 'Process Payment Intent',
			action: 'Process a payment intent on a Terminal reader',
			description:
				'Have the customer present a card and charge it in one step. The answer comes before the customer acts: read the reader or wait for the event.',
		},
		'terminal.readers.processSetupIntent': {
			value: 'processSetupIntent',
			name: 'Process Setup Intent',
			action: 'Process a setup intent on a Terminal reader',
			description: 'Have the customer present a card and save it for later payments, without charging it',
			order: ['setup_intent', 'allow_redisplay'],
			fields: {
				setup_intent: {
					description: 'The setup intent that saves the card',
					placeholder: 'e.g. seti_1ABC…',
				},
			},
		},
		'terminal.readers.refundPayment': {
			value: 'refundPayment',
			name: 'Refund Payment',
			action: 'Refund a payment with a Terminal reader',
			description:
				'Have the customer present the card again to get money back, as Interac in Canada requires. Other payments can be refunded without a reader.',
			shown: ['payment_intent', 'charge', 'amount'],
			oneOf: [['payment_intent', 'charge']],
			fields: {
				amount:
					'Amount to give back, such as 1050 or 10.50 USD, in the currency of the payment. Default: the full amount.',
				charge: 'The charge to refund, instead of a payment intent',
				payment_intent: 'The payment to refund',
				refund_application_fee:
					"Whether your platform's fee is given back too, in proportion to the refund. Only if your platform created the charge.",
				reverse_transfer:
					'Whether money that went to the connected account is taken back, in proportion to the refund. Only if your platform created the charge.',
			},
		},
		'terminal.readers.setReaderDisplay': {
			value: 'setReaderDisplay',
			name: 'Set Reader Display',
			action: 'Set the display of a Terminal reader',
			description:
				'Show customers their purchase on the reader. Nothing is charged: the amounts are for display only.',
			required: ['cart', 'cart.line_items', 'cart.total', 'cart.currency'],
			shown: ['cart.tax'],
			fields: {
				'cart.currency': 'Three-letter ISO code of the currency to show',
				line_items: 'Lines to show',
				'cart.line_items.amount': 'Price of the line, such as 1050 or 10.50 USD',
				'cart.line_items.description': {
					description: 'Text of the line',
					placeholder: 'e.g. Caramel latte',
				},
				quantity: { description: 'Number of pieces', placeholder: 'e.g. 1' },
				tax: 'Tax to show, such as 1050 or 10.50 USD',
				total: 'Total to show, such as 1050 or 10.50 USD. Stripe does not add up the lines.',
				type: 'Kind of display',
			},
		},
		'testHelpers.terminal.readers.presentPaymentMethod': {
			value: 'testPresentPaymentMethod',
			name: 'Test: Present Payment Method',
			action: 'Simulate a card at a Terminal reader',
			description: 'In test mode, present a test card to a simulated reader that waits for one',
			shown: ['type', 'amount_tip'],
			fields: {
				amount_tip: {
					label: 'Tip',
					description: 'Tip that the customer chooses, such as 1050 or 10.50 USD',
				},
				card: {
					description: 'Card details typed in. Only with the type Card (Typed In).',
				},
				exp_month: {
					label: 'Expiry Month',
					description: 'Month in which the card expires, as a number',
					placeholder: 'e.g. 12',
				},
				'card.cvc': { description: 'Three or four digits printed on the card', placeholder: 'e.g. 123' },
				card_present: { label: 'Card Present' },
				interac_present: { label: 'Interac Present' },
				type: {
					default: 'card_present',
					values: { card: 'Card (Typed In)' },
					description: 'Kind of card that is presented',
				},
				number: testCard,
			},
		},
		'testHelpers.terminal.readers.succeedInputCollection': {
			value: 'testSucceedInputCollection',
			name: 'Test: Succeed Input Collection',
			action: 'Simulate inputs at a Terminal reader',
			description: 'In test mode, answer all that a simulated reader asks for',
			fields: {
				skip_non_required_inputs: {
					label: 'Skip Optional Inputs',
					default: 'none',
					description: 'Whether to skip all optional inputs (All) or to answer them too (None)',
				},
			},
		},
		'testHelpers.terminal.readers.timeoutInputCollection': {
			value: 'testTimeoutInputCollection',
			name: 'Test: Time Out Input Collection',
			action: 'Simulate unanswered inputs at a Terminal reader',
			description: 'In test mode, let a simulated reader give up because nobody answered',
		},
	},
};

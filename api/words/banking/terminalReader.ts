import type { ResourceWords } from '../types';

export const terminalReader: ResourceWords = {
	value: 'terminalReader',
	name: 'Terminal Reader',
	aliases: ['card reader', 'pay in person', 'in-store refund', 'register reader'],
	fields: {
		reader: 'The reader to work with. Its ID starts with tmr_.',
		label: { description: 'What your team calls the reader', placeholder: 'e.g. Counter 1' },
		allow_redisplay: {
			default: 'unspecified',
			description: 'Whether the customer may be offered the saved card again later',
		},
		enable_customer_cancellation: { description: 'Whether the reader shows a button to cancel' },
		payment_intent: 'The payment to take. Its ID starts with pi_.',
		process_config: { label: 'Settings' },
		collect_config: { label: 'Settings' },
		confirm_config: { label: 'Settings' },
		refund_payment_config: { label: 'Settings' },
		skip_tipping: { description: 'Whether to leave out the question for a tip this time' },
		amount_eligible: {
			label: 'Amount',
			description: 'The amount that suggested tips are worked out from, such as 1050 or 10.50 USD',
		},
		return_url: { placeholder: 'e.g. https://example.com/paid' },
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
			fields: {
				label: {
					description: 'What your team calls the reader. Left out, its registration code.',
					placeholder: 'e.g. Counter 1',
				},
				location: {
					description: 'The location where the reader stands. Its ID starts with tml_.',
					placeholder: 'e.g. tml_1ABC…',
				},
				registration_code: {
					description:
						'The pairing code that the reader shows. In test mode, simulated-wpe adds a simulated reader.',
					placeholder: 'e.g. happy-green-river',
				},
			},
		},
		'terminal.readers.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a Terminal reader',
			description: 'Read one reader: whether it is online, and how its present action is going',
		},
		'terminal.readers.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a Terminal reader',
			description: 'Change the label or metadata of a reader',
		},
		'terminal.readers.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a Terminal reader',
			description:
				'Remove a reader from your account. It takes no more payments until it is registered again.',
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
				inputs: 'What to ask, one screen each; up to 5',
				'inputs.custom_text.title': {
					label: 'Title',
					description: 'The question, in large type at the top of the screen',
					placeholder: 'e.g. Your email address',
				},
				'inputs.custom_text.description': { description: 'Smaller text below the title' },
				'inputs.toggles.title': {
					label: 'Title',
					description: 'Up to 50 characters. Title or Description is needed.',
				},
				'inputs.toggles.description': { description: 'Up to 50 characters' },
				skip_button: { description: 'Text on the button, up to 14 characters' },
				submit_button: { description: 'Text on the button, up to 30 characters' },
				required: { description: 'Whether the customer cannot skip this' },
				choices: { description: 'What the customer can choose from; for the type Selection' },
				'inputs.selection.choices.id': {
					description: 'How the answer names this choice to you',
					placeholder: 'e.g. yes',
				},
				'inputs.selection.choices.text': {
					description: 'What the button of this choice says',
					placeholder: 'e.g. Yes, please',
				},
				toggles: { description: 'Switches below the input, such as a consent' },
				'inputs.type': { description: 'What kind of answer the screen takes' },
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
				'Have the customer present a card and charge it in one go. The answer comes before the customer acts: read the reader or wait for the event.',
		},
		'terminal.readers.processSetupIntent': {
			value: 'processSetupIntent',
			name: 'Process Setup Intent',
			action: 'Process a setup intent on a Terminal reader',
			description: 'Have the customer present a card and save it for later payments, without charging it',
			order: ['setup_intent', 'allow_redisplay'],
			fields: {
				setup_intent: {
					description: 'The setup intent that saves the card. Its ID starts with seti_.',
					placeholder: 'e.g. seti_1ABC…',
				},
			},
		},
		'terminal.readers.refundPayment': {
			value: 'refundPayment',
			name: 'Refund Payment',
			action: 'Refund a payment with a Terminal reader',
			description:
				'Have the customer present their card to get money back, as Interac in Canada demands. Other payments can be refunded without a reader.',
			fields: {
				amount:
					'How much to give back, such as 1050 or 10.50 USD, in the currency of the payment. Left out, all of it.',
				charge: 'The charge to refund. Give this or Payment Intent; its ID starts with ch_.',
				payment_intent: 'The payment to refund. Give this or Charge; its ID starts with pi_.',
				refund_application_fee: "Whether your platform's fee is given back too, in proportion to the refund",
				reverse_transfer:
					'Whether the money that went to the connected account is taken back, in proportion to the refund',
			},
		},
		'terminal.readers.setReaderDisplay': {
			value: 'setReaderDisplay',
			name: 'Set Reader Display',
			action: 'Set the display of a Terminal reader',
			description:
				'Show the customer what they are buying. Nothing is charged: the amounts are for display only.',
			fields: {
				'cart.currency': 'Three-letter ISO code of the currency that is shown',
				line_items: 'What is shown line by line',
				'cart.line_items.amount': 'What the line costs, such as 1050 or 10.50 USD',
				'cart.line_items.description': {
					description: 'What the line says',
					placeholder: 'e.g. Caramel latte',
				},
				quantity: { description: 'How many pieces', placeholder: 'e.g. 1' },
				tax: 'Tax to show, such as 1050 or 10.50 USD',
				total: 'The sum to show, such as 1050 or 10.50 USD. It is not worked out for you.',
			},
		},
		'testHelpers.terminal.readers.presentPaymentMethod': {
			value: 'testPresentPaymentMethod',
			name: 'Test: Present Payment Method',
			action: 'Simulate a card at a Terminal reader',
			description: 'In test mode, present a test card to a simulated reader that waits for one',
			fields: {
				amount_tip: 'The tip that the customer chooses, such as 1050 or 10.50 USD',
				type: {
					default: 'card_present',
					description: 'What is presented: a card as usual, an Interac card, or card details typed in',
				},
				number: {
					label: 'Card Number',
					description: "One of Stripe's test card numbers, without spaces",
					placeholder: 'e.g. 4242424242424242',
				},
			},
		},
		'testHelpers.terminal.readers.succeedInputCollection': {
			value: 'testSucceedInputCollection',
			name: 'Test: Succeed Input Collection',
			action: 'Simulate inputs at a Terminal reader',
			description: 'In test mode, answer all that a simulated reader asks for',
			fields: {
				skip_non_required_inputs: {
					default: 'none',
					description: 'Whether to skip what is not required (All) or answer that too (None)',
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

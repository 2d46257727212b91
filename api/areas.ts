import type { ResourceWords } from './words/types';

/**
 * A part of Stripe that people know from its dashboard: one node. Its folder and its class are called as
 * the node is, with a capital.
 */
export interface Area {
	/**
	 * Values of its resources, in the order in which people need them: the most used first, the rest by label.
	 * With each, the values of the operations that come first; the rest follows by label.
	 */
	resources: Record<string, string[]>;
	/** The resource that a new node starts with. n8n does not save what a field starts with: never change it. */
	start: string;
	/** What people type to find the node, beside its resources and what can be done with them. */
	aliases: string[];
}

/**
 * The nodes by name, those that most people use first: every resource is in exactly one. n8n's list of
 * actions has this order and no search; a window of 1280 x 800 shows ten lines of it.
 */
export const areas: Record<string, Area> = {
	stripePayments: {
		start: 'refund',
		resources: {
			refund: ['create'],
			paymentIntent: ['create', 'get', 'getAll', 'search', 'capture', 'cancel', 'confirm'],
			charge: ['get', 'getAll', 'search'],
			dispute: ['getAll', 'get', 'update'],
			paymentMethod: ['attach', 'detach'],
			setupIntent: ['create'],
			threeDSecureAuthentication: [],
			confirmationToken: [],
			forwardingRequest: [],
			mandate: [],
			paymentAttemptRecord: [],
			paymentIntentLineItem: [],
			paymentRecord: [],
			setupAttempt: [],
			source: [],
			sourceTransaction: [],
			token: [],
		},
		aliases: [
			'payment',
			'card payment',
			'issue refund',
			'refund customer',
			'make refund',
			'take payment',
			'chargeback',
		],
	},
	stripeCustomers: {
		start: 'customer',
		resources: {
			customer: ['create', 'get', 'getAll', 'search', 'update'],
			customerPaymentMethod: ['getAll'],
			portalSession: [],
			customerBalanceTransaction: ['create'],
			customerTaxId: ['create'],
			customerCashBalance: [],
			customerCashBalanceTransaction: [],
			customerDiscount: [],
			customerFundingInstructions: [],
			portalConfiguration: [],
			customerSession: [],
			customerSource: [],
			ephemeralKey: [],
			feedbackOption: [],
			testCashBalance: [],
		},
		aliases: ['client', 'buyer', 'add customer', 'find customer'],
	},
	stripeSubscriptions: {
		start: 'subscription',
		resources: {
			// Short, and what is below Subscription is out of sight.
			testClock: ['advance', 'create'],
			subscription: ['create', 'cancel', 'get', 'getAll', 'search', 'update', 'pause', 'resume'],
			subscriptionItem: [],
			subscriptionSchedule: [],
			meterEvent: [],
			billingAlert: [],
			creditBalanceSummary: [],
			creditBalanceTransaction: [],
			creditGrant: [],
			meter: [],
			v2MeterEvent: [],
			meterEventAdjustment: [],
			v2MeterEventAdjustment: [],
			v2MeterEventSession: [],
			v2MeterEventStream: [],
			meterEventSummary: [],
			usageRecord: [],
		},
		aliases: [
			'recurring',
			'billing',
			'membership',
			'metering',
			'usage-based billing',
			'end subscription',
			'time travel',
		],
	},
	stripeInvoices: {
		start: 'invoice',
		resources: {
			invoice: ['create', 'send', 'finalize', 'pay', 'get', 'getAll', 'search', 'update', 'void'],
			invoiceItem: ['create'],
			creditNote: ['create'],
			quote: ['create', 'finalize', 'accept', 'cancel'],
			creditNoteLineItem: [],
			creditNotePreviewLineItem: [],
			invoiceLineItem: [],
			invoicePayment: [],
			invoiceRenderingTemplate: [],
			quoteLineItem: [],
			quoteUpfrontLineItem: [],
		},
		aliases: [
			'bill',
			'billing',
			'accounts receivable',
			'issue invoice',
			'email invoice',
			'issue credit note',
		],
	},
	stripeCheckout: {
		start: 'checkoutSession',
		resources: {
			checkoutSession: ['create', 'get', 'getAll', 'expire'],
			paymentLink: ['create'],
			checkoutSessionLineItem: [],
			paymentLinkLineItem: [],
			shippingRate: [],
			applePayDomain: [],
			paymentMethodConfiguration: [],
			paymentMethodDomain: [],
		},
		aliases: ['checkout', 'payment page', 'cart', 'buy button'],
	},
	stripeProducts: {
		start: 'product',
		resources: {
			product: ['create', 'get', 'getAll', 'search', 'update'],
			price: ['create', 'get', 'getAll', 'search', 'update'],
			coupon: ['create'],
			promotionCode: ['create'],
			activeEntitlement: [],
			entitlementFeature: [],
			plan: [],
			v2ProductCatalogImport: [],
			productFeature: [],
			trialOffer: [],
		},
		aliases: ['catalog', 'discount', 'entitlement'],
	},
	stripePayouts: {
		start: 'payout',
		resources: {
			payout: ['create', 'get', 'getAll', 'cancel', 'reverse'],
			balance: [],
			balanceTransaction: ['getAll'],
			topup: ['create'],
			reportRun: ['create'],
			balanceSettings: [],
			exchangeRate: [],
			reportType: [],
			scheduledQueryRun: [],
		},
		aliases: [
			'money',
			'bank transfer',
			'reconciliation',
			'reports',
			'funds',
			'pay out',
			'issue payout',
			'make payout',
		],
	},
	stripeConnect: {
		start: 'account',
		resources: {
			account: ['create', 'get', 'getAll', 'update'],
			accountLink: [],
			transfer: ['create'],
			externalAccount: ['create'],
			person: ['create'],
			v2Account: ['create'],
			v2AccountLink: [],
			accountSession: [],
			v2AccountToken: [],
			applicationFee: [],
			applicationFeeRefund: [],
			capability: [],
			countrySpec: [],
			loginLink: [],
			ownAccount: [],
			v2Person: [],
			v2PersonToken: [],
			transferReversal: [],
		},
		aliases: ['connected account', 'platform', 'marketplace', 'onboarding', 'KYC'],
	},
	stripeRadar: {
		start: 'review',
		resources: {
			review: ['approve'],
			valueList: [],
			valueListItem: ['create'],
			verificationSession: ['create'],
			earlyFraudWarning: [],
			verificationReport: [],
			paymentEvaluation: [],
		},
		aliases: ['fraud', 'risk', 'block list', 'identity verification', 'KYC'],
	},
	stripeTax: {
		start: 'taxCalculation',
		resources: {
			taxCalculation: ['create'],
			taxRate: ['create'],
			taxTransaction: [],
			taxAssociation: [],
			taxCalculationLineItem: [],
			taxCode: [],
			taxId: [],
			taxLocation: [],
			taxRegistration: [],
			taxSettings: [],
			taxTransactionLineItem: [],
		},
		aliases: ['VAT', 'GST', 'sales tax'],
	},
	stripeTerminal: {
		start: 'terminalReader',
		resources: {
			terminalReader: ['processPaymentIntent', 'refundPayment', 'cancelAction'],
			terminalLocation: [],
			terminalConfiguration: [],
			terminalConnectionToken: [],
			terminalOnboardingLink: [],
		},
		aliases: ['point of sale', 'POS', 'card reader', 'in-person payments'],
	},
	stripeIssuing: {
		start: 'issuingCard',
		resources: {
			issuingCard: ['create'],
			issuingCardholder: ['create'],
			issuingTransaction: ['getAll'],
			issuingAuthorization: ['approve', 'decline'],
			issuingDispute: [],
			issuingPersonalizationDesign: [],
			issuingPhysicalBundle: [],
			issuingToken: [],
		},
		aliases: ['company card', 'virtual card', 'expense card', 'spending limit'],
	},
	stripeTreasury: {
		start: 'v2OutboundPayment',
		resources: {
			v2OutboundPayment: ['create'],
			treasuryOutboundPayment: ['create'],
			treasuryFinancialAccount: [],
			v2FinancialAccount: [],
			financialConnectionsAccount: [],
			v2Adjustment: [],
			v2FinancialAddress: [],
			financialConnectionsAccountOwner: [],
			financialConnectionsSession: [],
			financialConnectionsTransaction: [],
			v2InboundTransfer: [],
			v2OutboundSetupIntent: [],
			v2PayoutMethodsBankAccountSpec: [],
			v2PayoutIntent: [],
			v2PayoutMethod: [],
			v2ReceivedCredit: [],
			v2RecipientVerification: [],
			v2Transaction: [],
			v2TransactionEntry: [],
			treasuryCreditReversal: [],
			treasuryDebitReversal: [],
			treasuryInboundTransfer: [],
			treasuryOutboundTransfer: [],
			treasuryReceivedCredit: [],
			treasuryReceivedDebit: [],
			treasuryTransaction: [],
			treasuryTransactionEntry: [],
			v2GbBankAccount: [],
			v2UsBankAccount: [],
		},
		aliases: ['banking', 'global payouts', 'vendor payment', 'wire', 'ACH', 'financial connections'],
	},
	stripeFiles: {
		start: 'event',
		resources: {
			event: ['getAll'],
			file: ['upload', 'download'],
			fileLink: [],
			webhookEndpoint: ['create'],
			appInstall: [],
			climateOrder: [],
			climateProduct: [],
			climateSupplier: [],
			v2Event: [],
			v2EventDestination: [],
			secret: [],
		},
		aliases: ['webhook', 'event log', 'attachment', 'carbon removal'],
	},
};

/** The words of a node's resources, in its order. */
export const wordsOf = ({ resources: own }: Area, resources: ResourceWords[]): ResourceWords[] =>
	Object.keys(own).flatMap((value) => resources.find((resource) => resource.value === value) ?? []);

/** `stripePayments` -> `StripePayments`: what a node's class and folder are called. */
export const classOf = (node: string): string => node.charAt(0).toUpperCase() + node.slice(1);

/**
 * The name of the node that has a resource.
 * @throws Error for what is in none
 */
export function nodeOf(resource: string): string {
	const found = Object.entries(areas).find(([, { resources }]) => resource in resources);
	if (!found) throw new Error(`api/areas.ts: no node has the resource ${resource}`);
	return found[0];
}

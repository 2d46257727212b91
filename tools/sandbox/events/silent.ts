/**
 * Types of events that no change in the sandbox makes, by the reason; `emit` makes them by hand. The test that goes
 * with it finds every type that is neither here nor made.
 */
const BY_REASON: Record<string, string[]> = {
	'They tell of a time that comes or goes, and nothing here happens of itself but test clocks and schedules.':
		[
			'charge.expired',
			'customer.source.expiring',
			'customer.subscription.pending_update_applied',
			'customer.subscription.pending_update_expired',
			'customer.subscription.trial_will_end',
			'financial_connections.account.upcoming_account_number_expiry',
			'financial_connections.account.upcoming_deactivation',
			'financial_connections.authorization.upcoming_deactivation',
			'invoice.overdue',
			'invoice.upcoming',
			'invoice.will_be_due',
			'subscription_schedule.expiring',
		],
	'They tell of what a customer, a bank, a network or Stripe does.': [
		'checkout.session.async_payment_failed',
		'checkout.session.async_payment_succeeded',
		'climate.order.delayed',
		'climate.order.product_substituted',
		'financial_connections.account.account_numbers_updated',
		'financial_connections.account.expected_deactivation_date_updated',
		'financial_connections.account.supported_payment_method_types_updated',
		'financial_connections.authorization.expected_deactivation_date_updated',
		'issuing_authorization.request',
		'issuing_dispute.funds_reinstated',
		'issuing_dispute.funds_rescinded',
		'payment_method.automatically_updated',
		'payout.reconciliation_completed',
		'review.opened',
		'source.mandate_notification',
		'source.refund_attributes_required',
		'subscription_schedule.aborted',
		'terminal.reader.action_failed',
		'terminal.reader.action_succeeded',
		'three_d_secure.authentication.challenge_started',
		'treasury.debit_reversal.initial_credit_granted',
		'treasury.financial_account.features_status_updated',
	],
	'Money moves at once here, so that nothing becomes available later, comes in part or too much.': [
		'balance.available',
		'cash_balance.funds_available',
		'invoice.overpaid',
		'payment_intent.partially_funded',
	],
	'Invoices are paid and setups succeed without a payment that could fail.': [
		'invoice.finalization_failed',
		'invoice.payment_action_required',
		'invoice.payment_attempt_required',
		'invoice.payment_failed',
		'setup_intent.setup_failed',
	],
	'The facts have no such object, or no operation that makes it.': [
		'account.application.authorized',
		'account.application.deauthorized',
		'billing.alert.triggered',
		'entitlements.active_entitlement_summary.updated',
		'reserve.hold.created',
		'reserve.hold.updated',
		'reserve.plan.created',
		'reserve.plan.disabled',
		'reserve.plan.expired',
		'reserve.plan.updated',
		'reserve.release.created',
	],
	'Only files that Stripe makes are announced, and the sandbox makes none.': ['file.created'],
};

export const SILENT: ReadonlySet<string> = new Set(Object.values(BY_REASON).flat());

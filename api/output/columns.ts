/**
 * What the output Simplified has of each kind of object, by the SDK's name for it: at most ten dotted paths, what
 * matters most first. A column is called as its path (`customer_details_email`), or what stands before `=`. `@`
 * marks a time that the facts take for a number. Kinds that are not here follow the rule in `form/output/columns.ts`.
 */
export const columns: Record<string, string> = {
	Account:
		'id business_profile.name email country default_currency charges_enabled payouts_enabled requirements.currently_due requirements.disabled_reason created',
	AccountLink: 'url expires_at created',
	AccountSession: 'account client_secret expires_at',
	ApplicationFee:
		'id amount currency amount_refunded refunded account charge originating_transaction balance_transaction created',
	'Apps.Install':
		'id app status account channel approval_required permissions_granted permissions_pending created',
	Balance:
		'available=available.amount pending=pending.amount instant_available=instant_available.amount connect_reserved=connect_reserved.amount issuing_available=issuing.available.amount livemode',
	BalanceSettings:
		'payments.payouts.status payments.payouts.schedule.interval payments.payouts.minimum_balance_by_currency payments.payouts.statement_descriptor payments.settlement_timing.delay_days payments.debit_negative_balances',
	BalanceTransaction: 'id type amount fee net currency source description available_on created',
	BankAccount:
		'id object bank_name last4 routing_number country currency account_holder_name status default_for_currency',
	'Billing.Alert':
		'id title status alert_type usage_threshold.gte usage_threshold.meter usage_threshold.recurrence',
	'Billing.CreditBalanceSummary':
		'customer available=balances.available_balance.monetary ledger=balances.ledger_balance.monetary customer_account',
	'Billing.CreditBalanceTransaction':
		'id type credit_amount=credit.amount.monetary debit_amount=debit.amount.monetary credit_grant effective_at created',
	'Billing.CreditGrant':
		'id name amount=amount.monetary category customer priority effective_at expires_at voided_at created',
	'Billing.Meter':
		'id display_name event_name status aggregation=default_aggregation.formula event_time_window customer_mapping.event_payload_key value_settings.event_payload_key created updated',
	'Billing.MeterEvent': 'identifier event_name payload timestamp created',
	'BillingPortal.Configuration':
		'id name active is_default default_return_url business_profile.headline login_page.enabled login_page.url created metadata',
	'BillingPortal.Session': 'id url customer configuration return_url flow.type locale on_behalf_of created',
	Capability:
		'id status account requested requested_at requirements.currently_due requirements.past_due requirements.disabled_reason',
	Card: 'id object brand last4 exp_month exp_year funding country name customer',
	CashBalance: 'customer available settings.reconciliation_mode customer_account',
	Charge:
		'id amount currency status description customer payment_intent amount_refunded failure_message created',
	'Checkout.Session':
		'id status payment_status amount_total currency customer customer_details.email client_reference_id url created',
	'Climate.Order':
		'id status amount_total currency metric_tons product expected_delivery_year confirmed_at delivered_at created',
	ConfirmationToken:
		'id payment_intent setup_intent payment_method_preview.type setup_future_usage return_url expires_at created',
	CountrySpec:
		'id default_currency supported_payment_currencies supported_payment_methods supported_transfer_countries',
	Coupon: 'id name percent_off amount_off currency duration valid times_redeemed redeem_by@ created',
	CreditNote: 'id number status total currency customer invoice reason memo created',
	CreditNoteLineItem: 'id description amount discount_amount quantity unit_amount type invoice_line_item',
	Customer: 'id name email phone description balance currency delinquent created metadata',
	CustomerBalanceTransaction:
		'id type amount currency ending_balance customer description invoice credit_note created',
	CustomerCashBalanceTransaction:
		'id type net_amount currency ending_balance customer applied_to_payment.payment_intent refunded_from_payment.refund created',
	CustomerSession: 'customer client_secret expires_at created',
	Discount: 'id source.coupon promotion_code customer subscription invoice invoice_item start end',
	Dispute:
		'id amount currency status reason charge payment_intent evidence_details.due_by@ evidence_details.has_evidence created',
	EventBase:
		'id type created object=data.object account api_version request_id=request.id pending_webhooks livemode',
	File: 'id filename title purpose type size url expires_at created',
	FileLink: 'id url file expired expires_at created metadata',
	'FinancialConnections.Account':
		'id display_name institution_name last4 category subcategory status balance=balance.current account_holder_customer=account_holder.customer created',
	'FinancialConnections.Session':
		'id client_secret account_holder.type account_holder.customer account_holder.account permissions return_url',
	'FinancialConnections.Transaction': 'id amount currency description status account transacted_at updated',
	'Forwarding.Request':
		'id url payment_method request_details.http_method response_details.status response_details.body created metadata',
	FundingInstructions:
		'currency funding_type bank_transfer.type bank_transfer.country bank_transfer.financial_addresses',
	'Identity.VerificationReport':
		'id type client_reference_id verification_session document.status id_number.status selfie.status email.status phone.status created',
	'Identity.VerificationSession':
		'id status type url last_error.code last_error.reason client_reference_id last_verification_report created metadata',
	Invoice: 'id number status total amount_due currency customer due_date hosted_invoice_url created',
	InvoiceItem: 'id description amount currency quantity customer invoice proration date metadata',
	InvoiceLineItem:
		'id description amount currency quantity price=pricing.price_details.price period.start period.end invoice subscription',
	InvoicePayment:
		'id status amount_paid amount_requested currency invoice payment_intent=payment.payment_intent charge=payment.charge is_default created',
	'Issuing.Authorization':
		'id amount currency status approved card=card.id cardholder merchant_data.name merchant_data.category created',
	'Issuing.Card':
		'id last4 brand type status cardholder=cardholder.id cardholder_name=cardholder.name exp_month exp_year created',
	'Issuing.Cardholder':
		'id name email phone_number type status requirements.disabled_reason requirements.past_due created metadata',
	'Issuing.Dispute':
		'id amount currency status transaction reason=evidence.reason loss_reason created metadata',
	'Issuing.PersonalizationDesign':
		'id name status lookup_key physical_bundle card_logo is_default=preferences.is_default created metadata',
	'Issuing.Token': 'id status card last4 network wallet_provider network_updated_at created',
	'Issuing.Transaction':
		'id type amount currency card cardholder authorization merchant_data.name merchant_data.category created',
	LineItem:
		'id description quantity amount_subtotal amount_discount amount_tax amount_total currency price=price.id product=price.product',
	Mandate:
		'id status type payment_method accepted_at=customer_acceptance.accepted_at amount=single_use.amount on_behalf_of',
	PaymentAttemptRecord:
		'id amount amount_authorized amount_refunded amount_failed payment_record payment_method_details.type description reported_by created',
	PaymentIntent:
		'id amount amount_received currency status customer description latest_charge created metadata',
	PaymentIntentAmountDetailsLineItem:
		'id product_name product_code quantity unit_cost unit_of_measure discount_amount tax=tax.total_tax_amount',
	PaymentLink:
		'id url active currency application_fee_amount application_fee_percent payment_method_types submit_type metadata',
	PaymentMethod:
		'id type customer billing_details.name billing_details.email card.brand card.last4 card.exp_month card.exp_year created',
	PaymentMethodConfiguration:
		'id name active is_default application parent card=card.display_preference.value apple_pay=apple_pay.display_preference.value google_pay=google_pay.display_preference.value link=link.display_preference.value',
	PaymentMethodDomain:
		'id domain_name enabled apple_pay.status google_pay.status link.status paypal.status amazon_pay.status klarna.status created',
	PaymentRecord:
		'id amount amount_authorized amount_refunded amount_failed latest_payment_attempt_record payment_method_details.type description reported_by created',
	Payout: 'id amount currency status arrival_date destination method description failure_message created',
	Person:
		'id first_name last_name email phone account relationship.title verification.status requirements.currently_due created',
	Plan: 'id nickname amount currency interval interval_count product active usage_type created',
	Price:
		'id nickname product unit_amount currency recurring.interval recurring.interval_count type active lookup_key',
	Product: 'id name description active default_price tax_code unit_label url created metadata',
	'ProductCatalog.TrialOffer': 'id nickname active price duration.type end_behavior.transition.price',
	ProductFeature:
		'id feature=entitlement_feature.id name=entitlement_feature.name lookup_key=entitlement_feature.lookup_key',
	PromotionCode:
		'id code active coupon=promotion.coupon customer times_redeemed max_redemptions restrictions.minimum_amount expires_at created',
	Quote: 'id number status amount_total currency customer description invoice subscription expires_at',
	'Radar.PaymentEvaluation':
		'id recommended_action amount=payment_details.amount currency=payment_details.currency customer=customer_details.customer email=customer_details.email outcome.type fraudulent_payment=signals.fraudulent_payment created_at',
	'Radar.ValueList': 'id name alias item_type created_by created metadata',
	Refund: 'id amount currency status reason charge payment_intent failure_reason created metadata',
	'Reporting.ReportRun':
		'id report_type status error result=result.id result_url=result.url interval_start=parameters.interval_start interval_end=parameters.interval_end succeeded_at created',
	Review:
		'id open reason opened_reason closed_reason charge payment_intent ip_address ip_country=ip_address_location.country created',
	SetupAttempt:
		'id status usage setup_intent payment_method customer error=setup_error.message error_code=setup_error.code created',
	SetupIntent:
		'id status customer payment_method usage description error=last_setup_error.message mandate created metadata',
	ShippingRate:
		'id display_name amount=fixed_amount.amount currency=fixed_amount.currency active type tax_behavior tax_code created metadata',
	'Sigma.ScheduledQueryRun':
		'id title status error=error.message file=file.id file_url=file.url data_load_time result_available_until@ created',
	Source: 'id type status amount currency customer flow usage redirect.url created',
	SourceTransaction: 'id type amount currency status source created',
	Subscription:
		'id status customer items.data.price.id items.data.quantity current_period_end=items.data.current_period_end cancel_at_period_end latest_invoice created metadata',
	SubscriptionItem:
		'id subscription price=price.id product=price.product unit_amount=price.unit_amount currency=price.currency quantity current_period_start current_period_end created',
	SubscriptionSchedule:
		'id status customer subscription current_phase.start_date current_phase.end_date phase_starts=phases.start_date end_behavior created metadata',
	'Tax.Association':
		'id payment_intent calculation status=tax_transaction_attempts.status source=tax_transaction_attempts.source',
	'Tax.Calculation':
		'id amount_total tax_amount_exclusive tax_amount_inclusive currency customer country=customer_details.address.country tax_date expires_at',
	'Tax.CalculationLineItem': 'id reference amount amount_tax quantity product tax_behavior tax_code metadata',
	'Tax.Location':
		'id type description address.line1 address.city address.state address.postal_code address.country',
	'Tax.Registration': 'id country status active_from expires_at created',
	'Tax.Settings': 'status defaults.tax_behavior defaults.tax_code defaults.provider head_office.address',
	'Tax.Transaction':
		'id type reference currency customer country=customer_details.address.country original_transaction=reversal.original_transaction tax_date posted_at created',
	'Tax.TransactionLineItem':
		'id type reference amount amount_tax quantity product tax_behavior tax_code original_line_item=reversal.original_line_item',
	TaxId: 'id type value country customer verification.status verification.verified_name created',
	TaxRate: 'id display_name percentage inclusive jurisdiction country state tax_type active created',
	'Terminal.Configuration':
		'id name is_account_default offline.enabled cellular.enabled wifi.type reboot_window.start_hour reboot_window.end_hour',
	'Terminal.Location':
		'id display_name phone address.line1 address.city address.state address.postal_code address.country configuration_overrides metadata',
	'Terminal.Reader':
		'id label status device_type serial_number location action.type action.status action.failure_message last_seen_at',
	'TestHelpers.TestClock': 'id name status frozen_time deletes_after@ created',
	'ThreeDSecure.Authentication':
		'id amount currency status outcome reason payment_method challenge_url created metadata',
	Token: 'id type used bank_account=bank_account.id card=card.id last4=card.last4 client_ip created',
	Topup:
		'id amount currency status expected_availability_date description failure_message transfer_group created metadata',
	Transfer:
		'id amount currency amount_reversed destination source_transaction transfer_group description created metadata',
	TransferReversal:
		'id amount currency transfer destination_payment_refund source_refund balance_transaction created metadata',
	'Treasury.FinancialAccount':
		'id nickname status balance.cash balance.inbound_pending balance.outbound_pending supported_currencies active_features country created',
	'Treasury.FinancialAccountFeatures':
		'card_issuing.status deposit_insurance.status financial_addresses.aba.status inbound_transfers.ach.status intra_stripe_flows.status outbound_payments.ach.status outbound_payments.us_domestic_wire.status outbound_transfers.ach.status outbound_transfers.us_domestic_wire.status',
	'Treasury.CreditReversal':
		'id amount currency status network financial_account received_credit transaction created metadata',
	'Treasury.DebitReversal':
		'id amount currency status network financial_account received_debit transaction created metadata',
	'Treasury.InboundTransfer':
		'id amount currency status financial_account origin_payment_method failure_details.code description returned created',
	'Treasury.OutboundPayment':
		'id amount currency status financial_account customer destination_payment_method expected_arrival_date description created',
	'Treasury.OutboundTransfer':
		'id amount currency status financial_account destination_payment_method expected_arrival_date description returned_details.code created',
	'Treasury.ReceivedCredit':
		'id amount currency status network financial_account description failure_code transaction created',
	'Treasury.ReceivedDebit':
		'id amount currency status network financial_account description failure_code transaction created',
	'Treasury.Transaction':
		'id amount currency status flow_type flow financial_account description balance_impact.cash created',
	'Treasury.TransactionEntry':
		'id type flow_type flow balance_impact.cash currency financial_account transaction effective_at created',
	UsageRecordSummary: 'id total_usage subscription_item invoice period.start period.end',
	'V2.Commerce.ProductCatalogImport': 'id status feed_type mode created metadata',
	'V2.Core.Account':
		'id display_name contact_email contact_phone dashboard applied_configurations closed requirements.summary.minimum_deadline.status created metadata',
	'V2.Core.AccountLink': 'account url expires_at use_case.type created',
	'V2.Core.AccountPerson':
		'id given_name surname email phone account relationship.title relationship.owner created metadata',
	'V2.Core.EventBase':
		'id type created context reason_type=reason.type request_id=reason.request.id snapshot_event livemode',
	'V2.Core.EventDestination':
		'id name type status description url=webhook_endpoint.url enabled_events event_payload created updated',
	'V2.Core.Vault.GbBankAccount':
		'id bank_name last4 sort_code bank_account_type supported_currencies archived restricted created',
	'V2.Core.Vault.UsBankAccount':
		'id bank_name last4 routing_number bank_account_type supported_currencies verification.status archived restricted created',
	'V2.MoneyManagement.Adjustment': 'id amount description financial_account adjusted_flow.type created',
	'V2.MoneyManagement.FinancialAccount':
		'id display_name type status balance.available balance.inbound_pending balance.outbound_pending country created metadata',
	'V2.MoneyManagement.FinancialAddress':
		'id status type financial_account settlement_currency bank_account.type bank_account.country bank_account.currency created',
	'V2.MoneyManagement.InboundTransfer':
		'id amount debited=from.debited credited=to.credited financial_account=to.financial_account description created',
	'V2.MoneyManagement.OutboundPayment':
		'id amount status recipient=to.recipient payout_method=to.payout_method credited=to.credited debited=from.debited expected_arrival_date description created',
	'V2.MoneyManagement.OutboundSetupIntent':
		'id status payout_method=payout_method.id payout_method_type=payout_method.type usage_intent created',
	'V2.MoneyManagement.PayoutIntent':
		'id amount status recipient=to.recipient payout_method=to.payout_method next_action.type latest_payout=latest_payout.outbound_payment description created metadata',
	'V2.MoneyManagement.PayoutMethod':
		'id type bank_account.bank_name bank_account.last4 bank_account.country card.last4 payments=usage_status.payments archived restricted created',
	'V2.MoneyManagement.ReceivedCredit':
		'id amount amount_received status type financial_account description network=bank_transfer.network created',
	'V2.MoneyManagement.RecipientVerification':
		'id status match_result message=match_result_details.message recipient payout_method verification_type expires_at created',
	'V2.MoneyManagement.Transaction':
		'id amount status category financial_account counterparty.name flow.type available=balance_impact.available description created',
	'V2.MoneyManagement.TransactionEntry':
		'id available=balance_impact.available category=transaction_details.category financial_account=transaction_details.financial_account transaction effective_at created',
	WebhookEndpoint: 'id url status enabled_events api_version description secret application created metadata',
};

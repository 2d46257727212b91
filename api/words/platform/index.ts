import type { ResourceWords } from '../types';
import { accountSession } from './accountSession';
import { appInstall } from './appInstall';
import { event } from './event';
import { file } from './file';
import { fileLink } from './fileLink';
import { financialConnectionsAccount } from './financialConnectionsAccount';
import { financialConnectionsAccountOwner } from './financialConnectionsAccountOwner';
import { financialConnectionsSession } from './financialConnectionsSession';
import { financialConnectionsTransaction } from './financialConnectionsTransaction';
import { forwardingRequest } from './forwardingRequest';
import { ownAccount } from './ownAccount';
import { paymentEvaluation } from './paymentEvaluation';
import { testCashBalance } from './testCashBalance';
import { v2Account } from './v2/account';
import { v2AccountLink } from './v2/accountLink';
import { v2AccountToken } from './v2/accountToken';
import { v2Adjustment } from './v2/adjustment';
import { v2Event } from './v2/event';
import { v2EventDestination } from './v2/eventDestination';
import { v2FinancialAccount } from './v2/financialAccount';
import { v2FinancialAddress } from './v2/financialAddress';
import { v2GbBankAccount } from './v2/gbBankAccount';
import { v2InboundTransfer } from './v2/inboundTransfer';
import { v2MeterEvent } from './v2/meterEvent';
import { v2MeterEventAdjustment } from './v2/meterEventAdjustment';
import { v2MeterEventSession } from './v2/meterEventSession';
import { v2MeterEventStream } from './v2/meterEventStream';
import { v2OutboundPayment } from './v2/outboundPayment';
import { v2OutboundSetupIntent } from './v2/outboundSetupIntent';
import { v2PayoutIntent } from './v2/payoutIntent';
import { v2PayoutMethod } from './v2/payoutMethod';
import { v2PayoutMethodsBankAccountSpec } from './v2/payoutMethodsBankAccountSpec';
import { v2Person } from './v2/person';
import { v2PersonToken } from './v2/personToken';
import { v2ProductCatalogImport } from './v2/productCatalogImport';
import { v2ReceivedCredit } from './v2/receivedCredit';
import { v2RecipientVerification } from './v2/recipientVerification';
import { v2Transaction } from './v2/transaction';
import { v2TransactionEntry } from './v2/transactionEntry';
import { v2UsBankAccount } from './v2/usBankAccount';
import { valueList } from './valueList';
import { valueListItem } from './valueListItem';
import { verificationReport } from './verificationReport';
import { verificationSession } from './verificationSession';
import { webhookEndpoint } from './webhookEndpoint';

/** Files, events, identity, bank links, fraud lists and the v2 API. */
export const platform: ResourceWords[] = [
	accountSession,
	appInstall,
	event,
	file,
	fileLink,
	financialConnectionsAccount,
	financialConnectionsAccountOwner,
	financialConnectionsSession,
	financialConnectionsTransaction,
	forwardingRequest,
	ownAccount,
	paymentEvaluation,
	testCashBalance,
	v2Account,
	v2AccountLink,
	v2AccountToken,
	v2Adjustment,
	v2Event,
	v2EventDestination,
	v2FinancialAccount,
	v2FinancialAddress,
	v2GbBankAccount,
	v2InboundTransfer,
	v2MeterEvent,
	v2MeterEventAdjustment,
	v2MeterEventSession,
	v2MeterEventStream,
	v2OutboundPayment,
	v2OutboundSetupIntent,
	v2PayoutIntent,
	v2PayoutMethod,
	v2PayoutMethodsBankAccountSpec,
	v2Person,
	v2PersonToken,
	v2ProductCatalogImport,
	v2ReceivedCredit,
	v2RecipientVerification,
	v2Transaction,
	v2TransactionEntry,
	v2UsBankAccount,
	valueList,
	valueListItem,
	verificationReport,
	verificationSession,
	webhookEndpoint,
];

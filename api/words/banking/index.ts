import { issuingAuthorization } from './issuingAuthorization';
import { issuingCard } from './issuingCard';
import { issuingCardholder } from './issuingCardholder';
import { issuingDispute } from './issuingDispute';
import { issuingPersonalizationDesign } from './issuingPersonalizationDesign';
import { issuingPhysicalBundle } from './issuingPhysicalBundle';
import { issuingToken } from './issuingToken';
import { issuingTransaction } from './issuingTransaction';
import { terminalConfiguration } from './terminalConfiguration';
import { terminalConnectionToken } from './terminalConnectionToken';
import { terminalLocation } from './terminalLocation';
import { terminalOnboardingLink } from './terminalOnboardingLink';
import { terminalReader } from './terminalReader';
import { treasuryCreditReversal } from './treasuryCreditReversal';
import { treasuryDebitReversal } from './treasuryDebitReversal';
import { treasuryFinancialAccount } from './treasuryFinancialAccount';
import { treasuryInboundTransfer } from './treasuryInboundTransfer';
import { treasuryOutboundPayment } from './treasuryOutboundPayment';
import { treasuryOutboundTransfer } from './treasuryOutboundTransfer';
import { treasuryReceivedCredit } from './treasuryReceivedCredit';
import { treasuryReceivedDebit } from './treasuryReceivedDebit';
import { treasuryTransaction } from './treasuryTransaction';
import { treasuryTransactionEntry } from './treasuryTransactionEntry';
import type { ResourceWords } from '../types';

/** Cards that you issue, accounts that hold money, and readers for payments in person. */
export const banking: ResourceWords[] = [
	issuingAuthorization,
	issuingCard,
	issuingCardholder,
	issuingDispute,
	issuingPersonalizationDesign,
	issuingPhysicalBundle,
	issuingToken,
	issuingTransaction,
	terminalConfiguration,
	terminalConnectionToken,
	terminalLocation,
	terminalOnboardingLink,
	terminalReader,
	treasuryCreditReversal,
	treasuryDebitReversal,
	treasuryFinancialAccount,
	treasuryInboundTransfer,
	treasuryOutboundPayment,
	treasuryOutboundTransfer,
	treasuryReceivedCredit,
	treasuryReceivedDebit,
	treasuryTransaction,
	treasuryTransactionEntry,
];

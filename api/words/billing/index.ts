import type { ResourceWords } from '../types';
import { coupon } from './coupon';
import { creditNote } from './creditNote';
import { creditNoteLineItem } from './creditNoteLineItem';
import { creditNotePreviewLineItem } from './creditNotePreviewLineItem';
import { customerBalanceTransaction } from './customerBalanceTransaction';
import { customerCashBalance } from './customerCashBalance';
import { customerCashBalanceTransaction } from './customerCashBalanceTransaction';
import { customerDiscount } from './customerDiscount';
import { customerFundingInstructions } from './customerFundingInstructions';
import { customerPaymentMethod } from './customerPaymentMethod';
import { customerSource } from './customerSource';
import { customerTaxId } from './customerTaxId';
import { invoice } from './invoice';
import { invoiceItem } from './invoiceItem';
import { invoiceLineItem } from './invoiceLineItem';
import { invoicePayment } from './invoicePayment';
import { invoiceRenderingTemplate } from './invoiceRenderingTemplate';
import { plan } from './plan';
import { promotionCode } from './promotionCode';
import { quote } from './quote';
import { quoteLineItem } from './quoteLineItem';
import { quoteUpfrontLineItem } from './quoteUpfrontLineItem';
import { subscription } from './subscription';
import { subscriptionItem } from './subscriptionItem';

/** Subscriptions, invoices and all that customers owe or have in hand. */
export const billing: ResourceWords[] = [
	coupon,
	creditNote,
	creditNoteLineItem,
	creditNotePreviewLineItem,
	customerBalanceTransaction,
	customerCashBalance,
	customerCashBalanceTransaction,
	customerDiscount,
	customerFundingInstructions,
	customerPaymentMethod,
	customerSource,
	customerTaxId,
	invoice,
	invoiceItem,
	invoiceLineItem,
	invoicePayment,
	invoiceRenderingTemplate,
	plan,
	promotionCode,
	quote,
	quoteLineItem,
	quoteUpfrontLineItem,
	subscription,
	subscriptionItem,
];

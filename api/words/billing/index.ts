import type { ResourceWords } from '../types';
import { coupon } from './coupon';
import { creditNote, creditNoteLineItem, creditNotePreviewLineItem } from './creditNote';
import {
	customerBalanceTransaction,
	customerCashBalance,
	customerCashBalanceTransaction,
	customerDiscount,
	customerFundingInstructions,
	customerPaymentMethod,
	customerSource,
	customerTaxId,
} from './customerParts';
import { invoice } from './invoice';
import { invoiceItem } from './invoiceItem';
import { invoiceLineItem } from './invoiceLineItem';
import { invoicePayment } from './invoicePayment';
import { invoiceRenderingTemplate } from './invoiceRenderingTemplate';
import { plan } from './plan';
import { promotionCode } from './promotionCode';
import { quote, quoteLineItem, quoteUpfrontLineItem } from './quote';
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

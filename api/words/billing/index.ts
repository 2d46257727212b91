import type { ResourceWords } from '../types';
import { invoice } from './invoice';
import { invoiceItem } from './invoiceItem';
import { invoiceLineItem } from './invoiceLineItem';
import { invoicePayment } from './invoicePayment';
import { invoiceRenderingTemplate } from './invoiceRenderingTemplate';
import { subscription } from './subscription';
import { subscriptionItem } from './subscriptionItem';

export const billing: ResourceWords[] = [
	subscription,
	subscriptionItem,
	invoice,
	invoiceLineItem,
	invoiceItem,
	invoicePayment,
	invoiceRenderingTemplate,
];

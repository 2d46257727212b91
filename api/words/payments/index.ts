import type { ResourceWords } from '../types';
import { applePayDomain } from './applePayDomain';
import { balance, balanceSettings, balanceTransaction } from './balance';
import { charge } from './charge';
import { checkoutSession, checkoutSessionLineItem } from './checkoutSession';
import { confirmationToken } from './confirmationToken';
import { customerSession, ephemeralKey } from './customerSession';
import { dispute } from './dispute';
import { mandate } from './mandate';
import { paymentIntent, paymentIntentLineItem } from './paymentIntent';
import { paymentLink, paymentLinkLineItem } from './paymentLink';
import { paymentMethod } from './paymentMethod';
import { paymentMethodConfiguration } from './paymentMethodConfiguration';
import { paymentMethodDomain } from './paymentMethodDomain';
import { paymentAttemptRecord, paymentRecord } from './paymentRecord';
import { refund } from './refund';
import { setupAttempt, setupIntent } from './setupIntent';
import { shippingRate } from './shippingRate';
import { source, sourceTransaction } from './source';
import { threeDSecureAuthentication } from './threeDSecureAuthentication';
import { token } from './token';

/** Payments, how they are made, and the balance that they fill. */
export const payments: ResourceWords[] = [
	applePayDomain,
	balance,
	balanceSettings,
	balanceTransaction,
	charge,
	checkoutSession,
	checkoutSessionLineItem,
	confirmationToken,
	customerSession,
	dispute,
	ephemeralKey,
	mandate,
	paymentAttemptRecord,
	paymentIntent,
	paymentIntentLineItem,
	paymentLink,
	paymentLinkLineItem,
	paymentMethod,
	paymentMethodConfiguration,
	paymentMethodDomain,
	paymentRecord,
	refund,
	setupAttempt,
	setupIntent,
	shippingRate,
	source,
	sourceTransaction,
	threeDSecureAuthentication,
	token,
];

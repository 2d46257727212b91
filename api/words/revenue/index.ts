import { billingAlert } from './billingAlert';
import { climateOrder, climateProduct, climateSupplier } from './climate';
import { creditBalanceSummary, creditBalanceTransaction } from './creditBalance';
import { creditGrant } from './creditGrant';
import { activeEntitlement, entitlementFeature, productFeature } from './entitlement';
import { exchangeRate } from './exchangeRate';
import { feedbackOption } from './feedbackOption';
import { meter, meterEventSummary, meterEvent, meterEventAdjustment } from './meter';
import { portalConfiguration, portalSession } from './portal';
import { reportRun, reportType, scheduledQueryRun } from './report';
import { taxAssociation } from './taxAssociation';
import { taxCalculation, taxCalculationLineItem } from './taxCalculation';
import { taxCode } from './taxCode';
import { taxId } from './taxId';
import { taxLocation } from './taxLocation';
import { taxRate } from './taxRate';
import { taxRegistration } from './taxRegistration';
import { taxSettings } from './taxSettings';
import { taxTransaction, taxTransactionLineItem } from './taxTransaction';
import { trialOffer } from './trialOffer';
import type { ResourceWords } from '../types';

/** Metered billing, the customer portal, entitlements, taxes, reports and climate. */
export const revenue: ResourceWords[] = [
	activeEntitlement,
	billingAlert,
	climateOrder,
	climateProduct,
	climateSupplier,
	creditBalanceSummary,
	creditBalanceTransaction,
	creditGrant,
	entitlementFeature,
	exchangeRate,
	feedbackOption,
	meter,
	meterEvent,
	meterEventAdjustment,
	meterEventSummary,
	portalConfiguration,
	portalSession,
	productFeature,
	reportRun,
	reportType,
	scheduledQueryRun,
	taxAssociation,
	taxCalculation,
	taxCalculationLineItem,
	taxCode,
	taxId,
	taxLocation,
	taxRate,
	taxRegistration,
	taxSettings,
	taxTransaction,
	taxTransactionLineItem,
	trialOffer,
];

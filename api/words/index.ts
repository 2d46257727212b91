import { account } from './account';
import { accountLink } from './accountLink';
import { applicationFee } from './applicationFee';
import { applicationFeeRefund } from './applicationFeeRefund';
import { capability } from './capability';
import { countrySpec } from './countrySpec';
import { customer } from './customer';
import { earlyFraudWarning } from './earlyFraudWarning';
import { externalAccount } from './externalAccount';
import { loginLink } from './loginLink';
import { payout } from './payout';
import { person } from './person';
import { price } from './price';
import { product } from './product';
import { review } from './review';
import { secret } from './secret';
import { subscriptionSchedule } from './subscriptionSchedule';
import { testClock } from './testClock';
import { topup } from './topup';
import { transfer } from './transfer';
import { transferReversal } from './transferReversal';
import { usageRecord } from './usageRecord';
import { banking } from './banking';
import { billing } from './billing';
import { payments } from './payments';
import { platform } from './platform';
import { revenue } from './revenue';
import type { ResourceWords } from './types';

/** Every resource of the node. */
export const resources: ResourceWords[] = [
	account,
	accountLink,
	applicationFee,
	applicationFeeRefund,
	capability,
	countrySpec,
	customer,
	earlyFraudWarning,
	externalAccount,
	loginLink,
	payout,
	person,
	price,
	product,
	review,
	secret,
	subscriptionSchedule,
	testClock,
	topup,
	transfer,
	transferReversal,
	usageRecord,
	...banking,
	...billing,
	...payments,
	...platform,
	...revenue,
];

import type { Behaviours } from '../world';
import { accounts } from './accounts';
import { applicationFees } from './application-fees';
import { catalog } from './catalog';
import { clocks } from './clocks';
import { customers } from './customers';
import { deletions } from './deletions';
import { disputes } from './disputes';
import { eventDestinations } from './event-destinations';
import { events } from './events';
import { externalAccounts } from './external-accounts';
import { files } from './files';
import { invoices } from './invoices';
import { payments } from './payments';
import { payouts } from './payouts';
import { reviews } from './reviews';
import { schedules } from './schedules';
import { secrets } from './secrets';
import { subscriptions } from './subscriptions';
import { topups } from './topups';
import { transfers } from './transfers';
import { usage } from './usage';
import { webhooks } from './webhooks';

/** Real behaviours, by operation. Everything else is carried out from the facts alone. */
export const behaviours: Behaviours = {
	...accounts,
	...applicationFees,
	...catalog,
	...clocks,
	...customers,
	...deletions,
	...disputes,
	...eventDestinations,
	...events,
	...externalAccounts,
	...files,
	...invoices,
	...payments,
	...payouts,
	...reviews,
	...schedules,
	...secrets,
	...subscriptions,
	...topups,
	...transfers,
	...usage,
	...webhooks,
};

import { html } from '../html';
import type { View } from '../layout';
import { PAGE_PATH } from '../links';
import { nothing } from '../table';
import type { Visit } from '../visit';
import { requestsTable } from './requests';
import { writesTable } from './writes';

/** So many of the latest are shown. */
const LATEST = 8;

const tile = (path: string, number: number, label: string) =>
	html`<li class="card">
		<a href="${PAGE_PATH}/${path}"><b>${number.toLocaleString('en-US')}</b>${label}</a>
	</li>`;

/** What is here, and what happened last. */
export function overview(visit: Visit): View {
	const { world, exchanges, ledger } = visit;
	const { deliveries } = world.events;
	const lost = deliveries.all.filter(
		({ state, attempts }) => state === 'failed' || (state === 'waiting' && attempts.length > 0),
	);
	const latest = <T>(all: readonly T[]) => all.slice(-LATEST).reverse();
	return {
		part: 'overview',
		title: 'Overview',
		lead: html`It answers like Stripe’s test mode. Give the credential the <em>Base URL</em>
			<code>${world.url}</code> and any ${world.livemode ? 'live' : 'test'} key, run a workflow, and see here
			what it did.`,
		content: html`<ul class="tiles">
				${tile('writes', ledger.length, 'writes done')} ${tile('requests', exchanges.length, 'requests')}
				${tile('requests?show=replays', exchanges.filter(({ replayed }) => replayed).length, 'replays')}
				${tile('requests?show=failures', exchanges.filter(({ status }) => status >= 400).length, 'failures')}
				${tile('events', deliveries.all.length, 'deliveries')} ${tile('events', lost.length, 'not delivered')}
				${tile('faults', world.faults.pending.length, 'faults waiting')}
			</ul>
			<h2>Latest writes</h2>
			${ledger.length > 0 ? writesTable(visit, latest(ledger)) : nothing(html`Nothing was written yet.`)}
			<h2>Latest requests</h2>
			${exchanges.length > 0 ? requestsTable(latest(exchanges)) : nothing(html`No request came yet.`)}`,
	};
}

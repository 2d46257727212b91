import type { Exchange } from '../../types';
import { badge, time } from '../format';
import { html, type Html } from '../html';
import { json } from '../json';
import type { View } from '../layout';
import { idLink, keyLink, PAGE_PATH, requestLink } from '../links';
import { mentions, soughtIn } from '../mentions';
import { pager, slice } from '../paging';
import { choice, facts, nothing, searchForm, table } from '../table';
import { newestFirst, only, Refusal, type Visit } from '../visit';
import { eventsTable, eventsWhere } from './events';
import { writesTable } from './writes';

const PATH = `${PAGE_PATH}/requests`;

/** What became of it. */
function result({ status, dropped }: Exchange): Html {
	if (dropped) return badge('no answer', 'bad');
	if (status === 0) return badge('under way');
	return badge(String(status), status < 300 ? 'good' : status < 500 ? 'warn' : 'bad');
}

const SHOWN: Record<string, [label: string, test: (exchange: Exchange) => boolean]> = {
	all: ['All', () => true],
	writes: ['Only writes', ({ method }) => method !== 'GET'],
	replays: ['Only replays', ({ replayed }) => replayed],
	failures: ['Only failures', ({ status, dropped }) => status >= 400 || dropped === true],
};

/** Requests in a table, as given. */
export function requestsTable(exchanges: Exchange[]): Html {
	const rows = exchanges.map(
		(exchange) =>
			html`<tr>
				<td>${time(exchange.at)}</td>
				<th scope="row">${requestLink(exchange.requestId, `${exchange.method} ${exchange.path}`)}</th>
				<td>${result(exchange)} ${exchange.replayed && badge('replay')}</td>
				<td>${exchange.headers.idempotencyKey && keyLink(exchange.headers.idempotencyKey)}</td>
				<td>${exchange.dropped ? 'connection cut' : exchange.error}</td>
			</tr>`,
	);
	return table('Requests', ['Time', 'Request', 'Answer', 'Idempotency key', 'Error'], rows);
}

function list({ exchanges, query }: Visit): View {
	const sought = soughtIn(query);
	const show = query.get('show') ?? 'all';
	const [, test] = Object.hasOwn(SHOWN, show) ? SHOWN[show] : SHOWN.all;
	const found = slice(
		only(newestFirst(exchanges), (one) => test(one) && (!sought || mentions(one, sought))),
		query,
	);
	const options = Object.entries(SHOWN).map(([value, [label]]): [string, string] => [value, label]);
	return {
		part: 'requests',
		title: 'Requests',
		lead: html`Every call that came, the newest first. A <em>replay</em> was not done again: it got the answer
			that is kept under its idempotency key. The secret keys that requests carry are not kept.`,
		content: html`${searchForm(PATH, 'Path, key, parameter or error', query, choice('show', 'Show', options, show))}
		${
			found.total > 0
				? html`${requestsTable(found.rows)}${pager(found, PATH, query)}`
				: nothing(
						exchanges.length > 0
							? html`No request is like that.`
							: html`No request came yet. Run a workflow whose credential has this sandbox as its
									<em>Base URL</em>.`,
					)
		}`,
	};
}

function detail(visit: Visit): View {
	const { world, exchanges, ledger, rest } = visit;
	const exchange = exchanges.find(({ requestId }) => requestId === rest[0]);
	if (!exchange)
		throw new Refusal(404, 'There is no request with this ID. The sandbox keeps the latest 10,000.');
	const { method, path, headers, requestId } = exchange;
	const key = headers.idempotencyKey;
	const others = exchanges.filter((one) => one !== exchange && key && one.headers.idempotencyKey === key);
	const done = ledger.filter((entry) => entry.requestId === requestId);
	const events = [
		...eventsWhere(world, ({ request }) => (request as { id?: unknown } | null)?.id === requestId),
	];
	return {
		part: 'requests',
		title: `${method} ${path}`,
		content: html`${facts([
				['Answer', html`${result(exchange)} ${exchange.replayed && badge('replay')}`],
				['Error', !exchange.dropped && exchange.error],
				['Time', time(exchange.at)],
				['Operation', exchange.operation],
				['Request ID', html`<code>${requestId}</code>`],
				['Idempotency key', key && keyLink(key)],
				['Account', headers.stripeAccount && idLink(world, headers.stripeAccount)],
				['API version', headers.stripeVersion],
				['Sent by', headers.userAgent],
			])}
			${exchange.replayed && html`<p class="hint">Nothing was done for this request: the answer is the one that was given before to the same key.</p>`}
			${exchange.dropped && done.length > 0 && html`<p class="hint">It was done, and whoever sent it does not know: the connection was cut before the answer.</p>`}
			<h2>Parameters</h2>
			${json(world, exchange.params)}
			${
				done.length > 0 &&
				html`<h2>What it did</h2>
					${writesTable(visit, done)}`
			}
			${
				others.length > 0 &&
				html`<h2>Other requests under the same key</h2>
					${requestsTable(others.reverse().slice(0, 20))}`
			}
			${
				events.length > 0 &&
				html`<h2>Events</h2>
					${eventsTable(visit, events)}`
			}`,
	};
}

/** All requests, or one. */
export const requests = (visit: Visit): View => (visit.rest.length > 0 ? detail(visit) : list(visit));

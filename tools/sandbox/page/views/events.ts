import type { Delivery } from '../../events';
import type { StripeObject } from '../../types';
import type { World } from '../../world';
import { badge, statusBadge, time } from '../format';
import { html, type Html } from '../html';
import type { View } from '../layout';
import { idLink, inAccount, PAGE_PATH } from '../links';
import { mentions, soughtIn } from '../mentions';
import { pager, slice } from '../paging';
import { nothing, searchForm, table } from '../table';
import { only, type Sources, type Visit } from '../visit';
import { event } from './event';

const PATH = `${PAGE_PATH}/events`;

export const EVENT_TYPES = ['EventBase', 'V2.Core.EventBase'];

const madeAt = ({ created }: StripeObject): number =>
	typeof created === 'string' ? Date.parse(created) : Number(created) * 1_000;

/** The events of all accounts, the newest first, that a test takes. */
export function* eventsWhere(world: World, test: (event: StripeObject) => boolean): Generator<StripeObject> {
	const all: StripeObject[] = [];
	for (const scope of world.allScopes()) for (const { object } of scope.older(EVENT_TYPES)) all.push(object);
	// Each account's are in order already, and what was made in the same second stays as it is.
	all.sort((a, b) => madeAt(b) - madeAt(a));
	yield* only(all, test);
}

/** The id of the object that an event is about. */
export function subjectOf({ data, related_object }: StripeObject): unknown {
	const subject = ((data as StripeObject | undefined)?.object ?? related_object) as StripeObject | undefined;
	return subject?.id;
}

/** Where the deliveries of each event stand. */
export function deliveriesOf(world: World): Map<string, Delivery[]> {
	const found = new Map<string, Delivery[]>();
	for (const delivery of world.events.deliveries.all) {
		const before = found.get(delivery.event);
		if (before) before.push(delivery);
		else found.set(delivery.event, [delivery]);
	}
	return found;
}

/** Events in a table, as given. */
export function eventsTable({ world }: Sources, events: StripeObject[]): Html {
	const deliveries = deliveriesOf(world);
	const rows = events.map((one) => {
		const id = String(one.id);
		const subject = subjectOf(one);
		const sent = deliveries.get(id) ?? [];
		return html`<tr>
			<td>${time(one.created)}</td>
			<th scope="row"><a href="${PATH}/${encodeURIComponent(id)}">${String(one.type)}</a></th>
			<td>
				${typeof subject === 'string' && idLink(world, subject)}
				${typeof one.account === 'string' && inAccount(world, one.account)}
			</td>
			<td>
				${sent.length > 0 ? sent.map(({ state }) => html`${statusBadge(state)} `) : badge('sent to nobody')}
			</td>
		</tr>`;
	});
	return table('Events', ['Time', 'Type', 'About', 'Deliveries'], rows);
}

function endpoints(world: World): Html {
	const rows: Html[] = [];
	for (const scope of world.allScopes()) {
		for (const { object } of scope.older(['WebhookEndpoint', 'V2.Core.EventDestination'])) {
			const types = object.enabled_events as string[];
			rows.push(
				html`<tr>
					<th scope="row">${idLink(world, String(object.id))} ${inAccount(world, scope.account)}</th>
					<td>
						<code
							>${String(object.url ?? (object.webhook_endpoint as StripeObject | undefined)?.url ?? '–')}</code
						>
					</td>
					<td>
						${types.includes('*') ? 'all' : types.slice(0, 4).join(', ') + (types.length > 4 ? ` and ${types.length - 4} more` : '')}
					</td>
					<td>${statusBadge(String(object.status))}</td>
				</tr>`,
			);
		}
	}
	if (rows.length > 0) return table('Endpoints', ['ID', 'Address', 'Events', 'Status'], rows);
	return nothing(
		html`There is none, so events are sent to nobody. Publish a workflow with a <em>Stripe Trigger</em>, and
			its endpoint is here.`,
	);
}

function list(visit: Visit): View {
	const { world, query } = visit;
	const sought = soughtIn(query);
	const found = slice(
		eventsWhere(world, (one) => !sought || mentions(one, sought)),
		query,
	);
	const types = [...world.events.catalog.types].sort();
	return {
		part: 'events',
		title: 'Events',
		lead: html`What happened, as Stripe tells it to the endpoints that want to know.`,
		content: html`${searchForm(PATH, 'Type, ID or any other value', query)}
			${
				found.total > 0
					? html`${eventsTable(visit, found.rows)}${pager(found, PATH, query)}`
					: nothing(sought ? html`No event has “${sought}” in it.` : html`Nothing happened yet.`)
			}
			<h2>Endpoints</h2>
			${endpoints(world)}
			<h2>Make an event</h2>
			<form class="tools" method="post" action="${PATH}/emit">
				<label
					>Type<input
						class="wide"
						name="type"
						list="types"
						required
						placeholder="payout.failed"
						autocomplete="off"
				/></label>
				<datalist id="types">${types.map((type) => html`<option value="${type}"></option>`)}</datalist>
				<button>Make and send</button>
			</form>
			<p class="hint">About a made-up object in your account. Nothing else changes.</p>`,
	};
}

/** All events, or one. */
export const events = (visit: Visit): View => (visit.rest.length > 0 ? event(visit) : list(visit));

import type { Delivery } from '../../events';
import type { StripeObject } from '../../types';
import { PLATFORM } from '../../world';
import { badge, statusBadge, time } from '../format';
import { html, type Html } from '../html';
import { json } from '../json';
import type { View } from '../layout';
import { idLink, keyLink, PAGE_PATH, requestLink } from '../links';
import { facts, nothing, table } from '../table';
import { Refusal, type Visit } from '../visit';
import { deliveriesOf, EVENT_TYPES, subjectOf } from './events';

const attempt = ({ at, status, error, body, tookMs }: Delivery['attempts'][number]): Html =>
	html`<tr>
		<td>${time(at / 1_000)}</td>
		<td>
			${status === undefined ? badge('no answer', 'bad') : badge(String(status), status < 300 ? 'good' : 'bad')}
		</td>
		<td>${tookMs} ms</td>
		<td>${error ?? body}</td>
	</tr>`;

function delivery({ world }: Visit, { event, endpoint, state, attempts, nextAt }: Delivery): Html {
	const path = `${PAGE_PATH}/events/${encodeURIComponent(event)}/resend`;
	return html`<section aria-label="Delivery to ${endpoint}">
		<form class="tools line" method="post" action="${path}">
			<span
				>To ${idLink(world, endpoint)}
				${statusBadge(state)}${nextAt !== undefined && html` next attempt ${time(nextAt)}`}</span
			>
			<input type="hidden" name="endpoint" value="${endpoint}" />
			<button aria-label="Resend to ${endpoint}">Resend</button>
		</form>
		${attempts.length > 0 && table(`Attempts to ${endpoint}`, ['Time', 'Answer', 'Took', 'What it said'], attempts.map(attempt))}
	</section>`;
}

/** One event, and what became of it on its way to each endpoint. */
export function event(visit: Visit): View {
	const { world, rest } = visit;
	let found: { account: string; object: StripeObject } | undefined;
	for (const scope of world.allScopes()) {
		const entry = scope.find(EVENT_TYPES, rest[0]);
		if (entry) found = { account: scope.account, object: entry.object };
	}
	if (!found) throw new Refusal(404, 'There is no event with this ID.');
	const { account, object } = found;
	const subject = subjectOf(object);
	const { id, idempotency_key: key } = (object.request ?? {}) as Record<string, unknown>;
	const deliveries = deliveriesOf(world).get(rest[0]) ?? [];
	return {
		part: 'events',
		title: String(object.type),
		content: html`${facts([
				['ID', html`<code>${rest[0]}</code>`],
				['Time', time(object.created)],
				['About', typeof subject === 'string' && idLink(world, subject)],
				['Made by', typeof id === 'string' && requestLink(id)],
				['Idempotency key', typeof key === 'string' && keyLink(key)],
				['Account', account !== PLATFORM && idLink(world, account)],
			])}
			<h2>Deliveries</h2>
			${deliveries.length > 0 ? deliveries.map((one) => delivery(visit, one)) : nothing(html`No endpoint wanted it, so it was sent to nobody.`)}
			<h2>As Stripe has it</h2>
			${json(world, object)}`,
	};
}

import type { Scope } from '../../store';
import type { StripeObject } from '../../types';
import { statusBadge, time } from '../format';
import { html, type Html } from '../html';
import type { View } from '../layout';
import { idLink, PAGE_PATH } from '../links';
import { pager, slice } from '../paging';
import { nothing } from '../table';
import type { Visit } from '../visit';

const CLOCK = 'TestHelpers.TestClock';

/** What a person may let pass at the press of a button. */
const STEPS: Array<[label: string, seconds: number]> = [
	['1 day', 86_400],
	['1 week', 7 * 86_400],
	['31 days', 31 * 86_400],
];

interface Held {
	scope: Scope;
	object: StripeObject;
}

function* clocksOf({ world }: Visit): Generator<Held> {
	for (const scope of world.allScopes())
		for (const { object } of scope.older([CLOCK])) yield { scope, object };
}

/** Who lives by the clock. */
function users({ world }: Visit, { scope, object: { id } }: Held): Html {
	const ids: string[] = [];
	let more = 0;
	for (const { object } of scope.older(['Customer', 'Subscription', 'SubscriptionSchedule'])) {
		if (object.test_clock !== id) continue;
		if (ids.length < 10) ids.push(String(object.id));
		else more += 1;
	}
	if (ids.length === 0) return html`Nothing is on this clock yet.`;
	return html`On this clock:
	${ids.map((one, index) => html`${index > 0 && ', '}${idLink(world, one)}`)}${more > 0 && ` and ${more} more`}`;
}

function clock(visit: Visit, held: Held): Html {
	const { id, name, status, frozen_time: frozen } = held.object;
	const path = `${PAGE_PATH}/clocks/${encodeURIComponent(String(id))}/advance`;
	const label = typeof name === 'string' && name !== '' ? name : String(id);
	const at = new Date(Number(frozen) * 1_000).toISOString().slice(0, 19);
	return html`<section aria-label="${label}">
		<h2>${label} ${statusBadge(String(status))}</h2>
		<p>${idLink(visit.world, String(id))} · its time is ${time(frozen)}</p>
		<p class="hint">${users(visit, held)}</p>
		${
			status === 'ready' &&
			html`<div class="tools">
				${STEPS.map(
					([step, seconds]) =>
						html`<form method="post" action="${path}">
							<input type="hidden" name="seconds" value="${seconds}" />
							<button aria-label="Advance ${label} by ${step}">Advance ${step}</button>
						</form>`,
				)}
				<form class="tools" method="post" action="${path}">
					<label
						>New time, UTC<input type="datetime-local" name="to" step="1" min="${at}" value="${at}" required
					/></label>
					<button aria-label="Advance ${label} to this time">Advance to it</button>
				</form>
			</div>`
		}
	</section>`;
}

/** The test clocks, each with what moves it. */
export function clocks(visit: Visit): View {
	const found = slice(clocksOf(visit), visit.query);
	const advancing = found.rows.some(({ object }) => object.status === 'advancing');
	return {
		part: 'clocks',
		title: 'Test clocks',
		lead: html`A test clock lets months pass for the subscriptions on it. It only goes forward.`,
		content:
			found.total > 0
				? html`${found.rows.map((held) => clock(visit, held))}${pager(found, `${PAGE_PATH}/clocks`, visit.query)}`
				: nothing(
						html`There is none. The operation <em>Create a test clock</em> of the node Stripe Subscriptions
							makes one; the example <em>Subscription lab</em> shows it.`,
					),
		...(advancing && { refresh: 1 }),
	};
}

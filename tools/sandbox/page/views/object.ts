import { PLATFORM } from '../../world';
import { amountOf, nameOf, statusOf } from '../digest';
import { kindName, statusBadge, time } from '../format';
import { html, type Html } from '../html';
import { json } from '../json';
import type { View } from '../layout';
import { idLink, PAGE_PATH, type Place } from '../links';
import { facts } from '../table';
import { Refusal, type Visit } from '../visit';
import { eventsTable, eventsWhere, subjectOf } from './events';
import { writesTable } from './writes';

/** So much of its history is shown. */
const SHOWN = 20;

/** The object that the address names. */
function placeOf({ world, rest: [type, id], query }: Visit): Place {
	const account = query.get('account') ?? PLATFORM;
	for (const scope of world.allScopes()) {
		const entry = scope.account === account && scope.find([type], id, query.get('of') ?? undefined);
		if (entry) return { scope, entry };
	}
	throw new Refusal(404, `There is no ${kindName(type).toLowerCase()} with this ID, or not any more.`);
}

/** Its history, of which the latest is shown. */
function history(title: string, all: unknown[], shown: Html): Html | false {
	if (all.length === 0) return false;
	return html`<h2>${title}</h2>
		${all.length > SHOWN && html`<p class="hint">The latest ${SHOWN} of ${all.length}.</p>`}${shown}`;
}

/** One object: what it is, what made it what it is, and all of it. */
export function object(visit: Visit): View {
	const { world, ledger } = visit;
	const { scope, entry } = placeOf(visit);
	const held = entry.object;
	const id = String(held.id);
	const status = statusOf(held);
	const steps = `/${id}`;
	const writes = ledger
		.filter(({ objectId, path }) => objectId === id || path.endsWith(steps) || path.includes(`${steps}/`))
		.reverse();
	const events = [...eventsWhere(world, (event) => subjectOf(event) === id)];
	const kind = kindName(entry.type);
	return {
		part: 'objects',
		title: nameOf(held) ?? amountOf(held) ?? id,
		content: html`${facts([
				[
					'Kind',
					html`<a href="${PAGE_PATH}/objects?${new URLSearchParams({ kind: entry.type }).toString()}"
						>${kind}</a
					>`,
				],
				['ID', html`<code>${id}</code>`],
				['Status', status && statusBadge(status)],
				['Amount', amountOf(held)],
				['Customer', typeof held.customer === 'string' && idLink(world, held.customer)],
				['Part of', entry.parent !== undefined && idLink(world, entry.parent)],
				['Account', scope.account !== PLATFORM && idLink(world, scope.account)],
				['Created', held.created !== undefined && time(held.created)],
			])}
			${history('Writes', writes, writesTable(visit, writes.slice(0, SHOWN)))}
			${history('Events', events, eventsTable(visit, events.slice(0, SHOWN)))}
			<h2>As Stripe has it</h2>
			${json(world, held)}`,
	};
}

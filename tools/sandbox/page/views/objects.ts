import type { Entry } from '../../store';
import { amountOf, nameOf, statusOf } from '../digest';
import { count, kindName, statusBadge, time } from '../format';
import { html, type Html } from '../html';
import type { View } from '../layout';
import { inAccount, objectPath, PAGE_PATH, type Place } from '../links';
import { mentions, soughtIn } from '../mentions';
import { pager, slice } from '../paging';
import { choice, nothing, searchForm, table } from '../table';
import { only, type Visit } from '../visit';
import { object } from './object';

const PATH = `${PAGE_PATH}/objects`;

/** Events have a part of their own, and the countries are not news. */
const ELSEWHERE = new Set(['EventBase', 'V2.Core.EventBase', 'CountrySpec']);

/** How many objects there are of each type, by the types' names. */
function kinds({ world }: Visit): Array<[type: string, number: number]> {
	const sums = new Map<string, number>();
	for (const scope of world.allScopes()) {
		for (const [type, number] of scope.counts()) {
			if (number > 0 && !ELSEWHERE.has(type)) sums.set(type, (sums.get(type) ?? 0) + number);
		}
	}
	return [...sums].sort(([a], [b]) => kindName(a).localeCompare(kindName(b)));
}

/** The objects of these types in all accounts, account by account, the newest first. */
function* places({ world }: Visit, types: string[]): Generator<Place> {
	for (const scope of world.allScopes()) for (const entry of scope.older(types)) yield { scope, entry };
}

function row(visit: Visit, place: Place, kind: string): Html {
	const { object: held, type } = place.entry;
	const status = statusOf(held);
	return html`<tr>
		<th scope="row">
			<a class="code" href="${objectPath(place)}">${String(held.id)}</a>
			${inAccount(visit.world, place.scope.account)}
		</th>
		${!kind && html`<td>${kindName(type)}</td>`}
		<td>${nameOf(held)}</td>
		<td>${status && statusBadge(status)}</td>
		<td class="number">${amountOf(held)}</td>
		<td>${time(held.created)}</td>
	</tr>`;
}

const COLUMNS = ['Name', 'Status', 'Amount', 'Created'];

const isFound = (sought: string | undefined) => {
	return ({ entry }: { entry: Entry }) => !sought || mentions(entry.object, sought);
};

function list(visit: Visit): View {
	const { query } = visit;
	const sought = soughtIn(query);
	const kind = query.get('kind') ?? '';
	const all = kinds(visit);
	const options = all.map(([type, number]): [string, string] => [
		type,
		`${kindName(type)} (${number.toLocaleString('en-US')})`,
	]);
	const form = searchForm(
		PATH,
		'ID, name, e-mail or any other value',
		query,
		choice('kind', 'Kind', [['', 'All kinds'], ...options], kind),
	);
	const view = { part: 'objects', title: kind ? kindName(kind) : 'Objects' } as const;
	if (!sought && !kind) {
		const rows = all.map(
			([type, number]) =>
				html`<li class="card">
					<a href="${PATH}?${new URLSearchParams({ kind: type }).toString()}">
						<b>${number.toLocaleString('en-US')}</b>${kindName(type)}</a
					>
				</li>`,
		);
		const lead = html`All that Stripe would have now, by kind. A few are here from the start, as nothing in
		the API makes them.`;
		return {
			...view,
			lead,
			content: html`${form}
				<ul class="tiles">
					${rows}
				</ul>`,
		};
	}
	const types = kind ? [kind] : all.map(([type]) => type);
	const found = slice(only(places(visit, types), isFound(sought)), query);
	const what = kind ? kindName(kind).toLowerCase() : 'object';
	return {
		...view,
		lead: sought ? html`${count(found.total, what)} with “${sought}”` : html`${count(found.total, what)}`,
		content: html`${form}
		${
			found.total > 0
				? html`${table(
						'Objects',
						['ID', ...(kind ? [] : ['Kind']), ...COLUMNS],
						found.rows.map((place) => row(visit, place, kind)),
					)}${pager(found, PATH, query)}`
				: nothing(
						html`There is no such object. What was deleted is still under
							<a href="${PAGE_PATH}/writes">Writes</a>.`,
					)
		}`,
	};
}

/** The kinds of objects, those of one kind, those that a search finds, or one. */
export const objects = (visit: Visit): View => (visit.rest.length > 0 ? object(visit) : list(visit));

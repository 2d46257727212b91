import type { LedgerEntry } from '../../types';
import { time } from '../format';
import { html, type Html } from '../html';
import type { View } from '../layout';
import { idLink, inAccount, keyLink, PAGE_PATH, requestLink } from '../links';
import { mentions, soughtIn } from '../mentions';
import { pager, slice } from '../paging';
import { nothing, searchForm, table } from '../table';
import { newestFirst, only, type Sources, type Visit } from '../visit';

const PATH = `${PAGE_PATH}/writes`;

/** Writes in a table, as given. */
export function writesTable({ world }: Sources, writes: LedgerEntry[]): Html {
	const rows = writes.map(
		({ at, method, path, operation, objectId, idempotencyKey, requestId, account }) =>
			html`<tr>
				<td>${time(at)}</td>
				<th scope="row">${operation}</th>
				<td>${objectId === undefined ? html`–` : idLink(world, objectId)} ${inAccount(world, account)}</td>
				<td>${idempotencyKey ? keyLink(idempotencyKey) : 'no key'}</td>
				<td>${requestLink(requestId, `${method} ${path}`)}</td>
			</tr>`,
	);
	return table('Writes', ['Time', 'Operation', 'Object', 'Idempotency key', 'Request'], rows);
}

/** The ledger: all that was really done. */
export function writes(visit: Visit): View {
	const { ledger, query } = visit;
	const sought = soughtIn(query);
	const found = slice(
		only(newestFirst(ledger), (entry) => !sought || mentions(entry, sought)),
		query,
	);
	return {
		part: 'writes',
		title: 'Writes',
		lead: html`All that was really done, once for each time that it was done. What was refused is not here,
		nor what was only answered again under the same key.`,
		content: html`${searchForm(PATH, 'ID, key, operation or path', query)}
		${
			found.total > 0
				? html`${writesTable(visit, found.rows)}${pager(found, PATH, query)}`
				: nothing(sought ? html`No write has “${sought}” in it.` : html`Nothing was written yet.`)
		}`,
	};
}

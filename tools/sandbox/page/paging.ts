import { html, type Html } from './html';

/** So many rows stand on one page. */
export const ROWS = 50;

/** A page of a longer list. */
export interface Slice<T> {
	rows: T[];
	/** Of the list as a whole, of which the earlier pages were counted too. */
	total: number;
	number: number;
}

/** Takes one page from a list, which is walked once. Pages count from 1. */
export function slice<T>(all: Iterable<T>, query: URLSearchParams): Slice<T> {
	const wanted = Math.max(1, Math.floor(Number(query.get('page'))) || 1);
	const rows: T[] = [];
	let total = 0;
	for (const row of all) {
		if (total >= (wanted - 1) * ROWS && rows.length < ROWS) rows.push(row);
		total += 1;
	}
	return { rows, total, number: wanted };
}

/** Says which part of a list this is, and leads to the parts beside it. */
export function pager({ rows, total, number }: Slice<unknown>, path: string, query: URLSearchParams): Html {
	const to = (page: number) => {
		const other = new URLSearchParams(query);
		other.set('page', String(page));
		return `${path}?${other}`;
	};
	const last = Math.max(1, Math.ceil(total / ROWS));
	if (rows.length === 0 && total > 0)
		return html`<p class="pages">There is no page ${number}. <a href="${to(last)}">Last page</a></p>`;
	if (last === 1) return html``;
	const first = (number - 1) * ROWS + 1;
	const [from, until, of] = [first, first + rows.length - 1, total].map((one) => one.toLocaleString('en-US'));
	return html`<nav class="pages" aria-label="Pages">
		<span>${from}–${until} of ${of}</span>
		${number > 1 && html`<a rel="prev" href="${to(number - 1)}">Previous</a>`}
		${number < last && html`<a rel="next" href="${to(number + 1)}">Next</a>`}
	</nav>`;
}

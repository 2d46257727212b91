import { html, type Html } from './html';

/** A table in a card; with the keyboard it can be scrolled where it is wider than the window. */
export const table = (name: string, columns: string[], rows: Html[]): Html =>
	html`<div class="card scroll" role="region" aria-label="${name}" tabindex="0">
		<table>
			<thead>
				<tr>
					${columns.map((column) => html`<th scope="col">${column}</th>`)}
				</tr>
			</thead>
			<tbody>
				${rows}
			</tbody>
		</table>
	</div>`;

/** What stands where there is nothing to show. */
export const nothing = (text: Html): Html => html`<p class="card empty">${text}</p>`;

/** Names and values, one below the other; what is empty is left out. */
export const facts = (pairs: Array<[name: string, value: Html | string | undefined | false]>): Html =>
	html`<dl class="card">
		${pairs
			.filter(([, value]) => value)
			.map(
				([name, value]) =>
					html`<dt>${name}</dt>
						<dd>${value}</dd>`,
			)}
	</dl>`;

/** A choice in a form: values with their labels. */
export const choice = (
	name: string,
	label: string,
	options: Array<[value: string, label: string]>,
	chosen: string,
) =>
	html`<label
		>${label}<select name="${name}">
			${options.map(
				([value, text]) =>
					html`<option value="${value}" ${value === chosen && html` selected`}>${text}</option>`,
			)}
		</select></label
	>`;

/** A form to search with: the text, and other fields beside it. */
export const searchForm = (path: string, label: string, query: URLSearchParams, beside?: Html): Html =>
	html`<form class="tools" role="search" action="${path}">
		<label>${label}<input type="search" name="q" value="${query.get('q')}" /></label>
		${beside}
		<button>Search</button>
	</form>`;

import { CHOICES, faultWords } from '../faults';
import { html } from '../html';
import type { View } from '../layout';
import { PAGE_PATH } from '../links';
import { choice, nothing, table } from '../table';
import type { Visit } from '../visit';

const PATH = `${PAGE_PATH}/faults`;

/** Failures that wait for their requests, and a form to order one. */
export function faults({ world }: Visit): View {
	const { pending } = world.faults;
	const rows = pending.map(
		({ fault, left }) =>
			html`<tr>
				<th scope="row">${faultWords(fault)}</th>
				<td>${left}</td>
			</tr>`,
	);
	const choices = Object.entries(CHOICES).map(
		([name, { label, text }], index) =>
			html`<label class="card">
				<input type="radio" name="fault" value="${name}" required${index === 0 && html` checked`} />
				<span><b>${label}</b>${text}</span></label
			>`,
	);
	return {
		part: 'faults',
		title: 'Faults',
		lead: html`Order what goes wrong now and then at Stripe or on the way there, run a workflow, and see under
			<a href="${PAGE_PATH}/requests">Requests</a> and <a href="${PAGE_PATH}/writes">Writes</a> what came of
			it.`,
		content: html`<form method="post" action="${PATH}">
				<fieldset>
					<legend>What happens to the next request</legend>
					<div class="choices">${choices}</div>
				</fieldset>
				<div class="tools">
					${choice(
						'strikes',
						'It strikes',
						[
							['writes', 'only writes'],
							['all', 'any request'],
						],
						'writes',
					)}
					<label
						>How many requests<input type="number" name="times" min="1" max="1000" value="1" required
					/></label>
					<button class="main">Order it</button>
				</div>
			</form>
			<h2>Waiting for a request</h2>
			${
				rows.length > 0
					? html`${table('Ordered faults', ['What happens', 'Requests left'], rows)}
							<form method="post" action="${PATH}/clear"><button>Take all back</button></form>`
					: nothing(html`None: everything goes well.`)
			}`,
	};
}
